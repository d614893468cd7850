package id.lembarkinerja.validation;

import id.lembarkinerja.formulas.language.Bilingual;
import id.lembarkinerja.formulas.number.Reading;
import id.lembarkinerja.recognition.ColumnType;
import id.lembarkinerja.recognition.Numbering;
import id.lembarkinerja.recognition.RecognizedTable;
import id.lembarkinerja.recognition.RowKind;
import id.lembarkinerja.recognition.TableCell;
import id.lembarkinerja.recognition.TableColumn;
import id.lembarkinerja.recognition.TableRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * {@code duplicate-label}: two rows with the same name in the same place of the hierarchy, and an indicator that only
 * repeats its objective.
 */
final class DuplicateLabelCheck implements Check {
    /** Words that may differ between two entries of one thing: they describe it, and do not tell it from another. */
    private static final Set<String> DESCRIBING = Set.of(
            "note",
            "source",
            "formula",
            "person-in-charge",
            "cause",
            "follow-up",
            "category",
            "polarity",
            "unit",
            "scale",
            "fund-source",
            "performance-target");

    private static final Bilingual SAME_FIGURES = new Bilingual(", juga angkanya", ", and so are its figures");
    private static final Bilingual OTHER_FIGURES =
            new Bilingual(", tetapi angkanya berbeda", ", but its figures differ");

    private static final List<String> ABOVE_INDICATOR = List.of("objective", "goal", "activity", "program");

    @Override
    public List<Finding> check(Dossier dossier) {
        List<Finding> findings = new ArrayList<>();
        for (RecognizedTable table : dossier.tables()) {
            rows(dossier, table, findings);
            repetitions(dossier, table).ifPresent(findings::add);
        }
        return findings;
    }

    private static void rows(Dossier dossier, RecognizedTable table, List<Finding> findings) {
        Map<List<String>, TableRow> seen = new HashMap<>();
        String group = "";
        String topStyle = topStyle(table);
        for (TableRow row : table.rows()) {
            if (row.kind() == RowKind.GROUP || isTop(dossier, row, topStyle)) {
                group = row.label();
            }
            if (row.kind() != RowKind.INDICATOR || row.label().isEmpty() || isCarriedOn(dossier, row)) {
                continue;
            }
            TableRow first = seen.putIfAbsent(identity(dossier, table, row, group), row);
            if (first != null && first.row() != row.row()) {
                String column = labelColumn(dossier, row);
                Spot at = Spot.of(table, row, column);
                Spot other = Spot.of(table, first, column);
                boolean figures = figures(table, row).equals(figures(table, first));
                findings.add(SpotDraft.hint("duplicate-label", at)
                        .related(other)
                        .message(
                                "\"{0}\" di {1} sama dengan {2}{3}. Bila maksudnya berbeda, perjelas namanya; bila terulang,"
                                        + " hapus salah satu.",
                                "\"{0}\" in {1} is the same as {2}{3}. If something else is meant, make the name clearer; if"
                                        + " it was repeated, delete one of them.",
                                row.label(),
                                at.cell(),
                                other.cell(),
                                figures ? SAME_FIGURES : OTHER_FIGURES));
            }
        }
    }

    /** A name merged over several rows is one entry with several targets. */
    private static boolean isCarriedOn(Dossier dossier, TableRow row) {
        for (TableCell cell : row.cells().values()) {
            if (cell.carried() && dossier.normal(cell.printed()).equals(dossier.normal(row.label()))) {
                return true;
            }
        }
        return false;
    }

    private static String topStyle(RecognizedTable table) {
        return table.rows().stream()
                .filter(row -> row.kind() == RowKind.INDICATOR)
                .map(row -> Numbering.styleOf(row.cells()))
                .findFirst()
                .orElse("");
    }

    /** "Belanja pegawai" stands by right under each programme: a row of the highest level begins a new place. */
    private static boolean isTop(Dossier dossier, TableRow row, String topStyle) {
        if (row.kind() != RowKind.INDICATOR) {
            return false;
        }
        return topStyle.isEmpty()
                ? isInCapitals(row.label()) || dossier.normal(row.label()).startsWith("program ")
                : Numbering.styleOf(row.cells()).equals(topStyle);
    }

    private static boolean isInCapitals(String label) {
        // Nearly every label has a small letter early on.
        for (int i = 0; i < label.length() && label.charAt(i) < 128; i++) {
            if (label.charAt(i) >= 'a' && label.charAt(i) <= 'z') {
                return false;
            }
        }
        return label.equals(label.toUpperCase(Locale.ROOT));
    }

    /**
     * All words of the row that tell it from others, its code, and what the row belongs to; the running number tells
     * nothing.
     */
    private static List<String> identity(Dossier dossier, RecognizedTable table, TableRow row, String group) {
        List<String> identity = new ArrayList<>();
        identity.add(group);
        identity.add(dossier.normal(row.label()));
        for (TableColumn column : table.columns()) {
            boolean words = column.type() == ColumnType.TEXT && !DESCRIBING.contains(column.key());
            boolean code = column.type() == ColumnType.CODE && !column.key().equals("no");
            if (words || code) {
                TableCell cell = row.cells().get(column.key());
                identity.add(cell == null ? "" : dossier.normal(cell.printed()));
            }
        }
        return identity;
    }

    private static List<String> figures(RecognizedTable table, TableRow row) {
        List<String> figures = new ArrayList<>();
        for (TableColumn column : table.columns()) {
            row.find(column.key())
                    .map(TableCell::reading)
                    .flatMap(Reading::value)
                    .ifPresent(value -> figures.add(value.stripTrailingZeros().toPlainString()));
        }
        return figures;
    }

    private static Optional<Finding> repetitions(Dossier dossier, RecognizedTable table) {
        List<String> columns = ABOVE_INDICATOR.stream()
                .filter(key -> table.findColumn(key).isPresent())
                .toList();
        List<Spot> repetitions = new ArrayList<>();
        Set<String> cells = new HashSet<>();
        String above = "";
        for (TableRow row : table.rows()) {
            Optional<TableCell> indicator = row.find("indicator");
            if (row.kind() != RowKind.INDICATOR || indicator.isEmpty()) {
                continue;
            }
            List<String> said = IndicatorWords.of(dossier.words(indicator.get().printed()));
            for (String column : columns) {
                String name = row.find(column).map(TableCell::printed).orElse("");
                boolean same = !name.isBlank()
                        && IndicatorWords.of(dossier.words(name)).equals(said);
                if (same && cells.add(indicator.get().cell().a1())) {
                    above = above.isEmpty()
                            ? table.findColumn(column).map(TableColumn::header).orElse("")
                            : above;
                    repetitions.add(Spot.of(table, row, "indicator"));
                }
            }
        }
        if (repetitions.isEmpty()) {
            return Optional.empty();
        }
        Spot at = repetitions.get(0);
        return Optional.of(SpotDraft.hint("duplicate-label", at)
                .related(repetitions)
                .message(
                        "Indikator di {0}{1} hanya mengulang bunyi kolom \"{2}\". Indikator harus menyebut apa yang diukur,"
                                + " misalnya \"Persentase …\" atau \"Jumlah …\"; rumuskan kembali.",
                        "In {0}{1} the indicator only repeats the words of column \"{2}\". An indicator must say"
                                + " what is measured, for example \"Persentase …\" (percentage) or \"Jumlah …\" (number);"
                                + " reword it.",
                        at.cell(),
                        CellList.andMore(repetitions.size() - 1),
                        above));
    }

    private static String labelColumn(Dossier dossier, TableRow row) {
        String label = dossier.normal(row.label());
        return row.cells().entrySet().stream()
                .filter(entry -> dossier.normal(entry.getValue().printed()).equals(label))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("no");
    }
}
