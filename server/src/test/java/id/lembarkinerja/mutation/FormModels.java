package id.lembarkinerja.mutation;

import id.lembarkinerja.recognition.ColumnType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Makes a table of a form, without a mistake, from the figures of an agency. */
final class FormModels {
    private static final List<String> FOREIGN_HEADINGS = List.of(
            "Link Bukti Dukung",
            "Operator Input",
            "Tanggal Verifikasi",
            "Paraf Pimpinan",
            "Nomor Arsip",
            "Kelompok Kerja");

    private final Map<String, Wording> wordings;

    FormModels(Map<String, Wording> wordings) {
        this.wordings = wordings;
    }

    /** Ids of all forms. */
    List<String> forms() {
        return List.copyOf(wordings.keySet());
    }

    Wording wording(String form) {
        return Objects.requireNonNull(wordings.get(form), form);
    }

    TableModel make(String form, Facts facts, Recipe recipe) {
        Wording wording = wording(form);
        List<TableModel.Column> columns = columns(wording, facts.year(), recipe);
        String title = Wording.years(recipe.pick(wording.titles()), facts.year());
        TableModel table = new TableModel(form, title, facts.year(), facts.agency(), columns);
        switch (form) {
            case "iku" -> IndicatorForms.definitions(table, facts, recipe);
            case "pengukuran-iku", "nilai-capaian" -> IndicatorForms.measurement(table, facts, recipe);
            case "target-kinerja" -> IndicatorForms.targetsWithBudget(table, facts, recipe);
            case "perjanjian-kinerja" -> IndicatorForms.agreement(table, facts);
            case "evaluasi-triwulan" -> IndicatorForms.quarters(table, facts);
            case "tujuan-sasaran" -> IndicatorForms.goals(table, facts);
            case "rencana-aksi" -> IndicatorForms.actions(table, facts, recipe);
            case "t-c-30" -> IndicatorForms.service(table, facts);
            case "sasaran-program" -> BudgetForms.objectivesAndActivities(table, facts);
            case "capaian-kegiatan" -> BudgetForms.progress(table, facts, recipe);
            case "realisasi-belanja" -> BudgetForms.expenditure(table, facts, recipe);
            case "rekap-pagu" -> BudgetForms.recapitulation(table, facts, recipe);
            case "t-c-29" -> BudgetForms.evaluation(table, facts);
            case "t-c-31" -> BudgetForms.review(table, facts);
            case "t-c-32" -> BudgetForms.proposals(table, facts);
            case "t-c-33" -> BudgetForms.plan(table, facts, recipe);
            case "skala-kategori" -> ScaleForms.scale(table, recipe);
            case "tabel-umum" -> BudgetForms.agencies(table, facts, recipe);
            default -> throw new IllegalArgumentException(form);
        }
        fillForeignColumns(table);
        return table;
    }

    private static List<TableModel.Column> columns(Wording wording, int year, Recipe recipe) {
        List<TableModel.Column> columns = new ArrayList<>();
        Map<String, Boolean> bundles = new HashMap<>();
        for (Wording.Column column : wording.columns()) {
            String bundle = column.bundle().isEmpty() ? column.key() : column.bundle();
            boolean dropped = recipe.has(Mutation.DROPPED_COLUMNS)
                    && column.optional()
                    && bundles.computeIfAbsent(bundle, key -> recipe.chance(0.6));
            if (!dropped) {
                columns.add(new TableModel.Column(Wording.years(column.key(), year), column.type(), column));
            }
        }
        if (recipe.has(Mutation.REORDERED)) {
            move(columns, recipe);
        }
        if (recipe.has(Mutation.UNKNOWN_COLUMNS)) {
            int count = 1 + recipe.random().nextInt(2);
            for (int i = 0; i < count; i++) {
                String heading = FOREIGN_HEADINGS.get((recipe.random().nextInt(3) + i * 3) % FOREIGN_HEADINGS.size());
                columns.add(place(columns, recipe), foreign(heading, i));
            }
        }
        return columns;
    }

    private static TableModel.Column foreign(String heading, int n) {
        Wording.Column wording =
                new Wording.Column("other-" + n, ColumnType.TEXT, true, "", "", List.of(heading), List.of(), List.of());
        return new TableModel.Column(wording.key(), ColumnType.TEXT, wording);
    }

    /** Moves one free-standing column elsewhere; headings over several columns stay together. */
    private static void move(List<TableModel.Column> columns, Recipe recipe) {
        List<TableModel.Column> free = columns.subList(1, columns.size()).stream()
                .filter(column -> column.wording().group().isEmpty())
                .toList();
        if (!free.isEmpty()) {
            TableModel.Column moved = recipe.pick(free);
            columns.remove(moved);
            columns.add(place(columns, recipe), moved);
        }
    }

    /** A place that cuts no group of columns in two. */
    private static int place(List<TableModel.Column> columns, Recipe recipe) {
        List<Integer> places = new ArrayList<>();
        for (int i = 1; i <= columns.size(); i++) {
            String before = columns.get(i - 1).wording().group();
            if (before.isEmpty()
                    || i == columns.size()
                    || !columns.get(i).wording().group().equals(before)) {
                places.add(i);
            }
        }
        return recipe.pick(places);
    }

    private static void fillForeignColumns(TableModel table) {
        for (TableModel.Column column : table.columns()) {
            if (column.key().startsWith("other-")) {
                for (int row = 0; row < table.rows().size(); row++) {
                    if (table.row(row).kind() == id.lembarkinerja.recognition.RowKind.INDICATOR) {
                        table.put(row, column.key(), CellModel.text("berkas " + (char) ('a' + row % 26)));
                    }
                }
            }
        }
    }
}
