package id.lembarkinerja.validation;

import id.lembarkinerja.recognition.RecognizedTable;
import id.lembarkinerja.recognition.RowKind;
import id.lembarkinerja.recognition.TableCell;
import id.lembarkinerja.recognition.TableColumn;
import id.lembarkinerja.recognition.TableRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code unit-missing}: a figure without a unit where the rows around it have one. */
final class MissingUnitCheck implements Check {
    private static final int FEWEST_EXAMPLES = 3;

    private final UnitNames units = UnitNames.load();
    private final IndicatorNames names = IndicatorNames.load();

    @Override
    public List<Finding> check(Dossier dossier) {
        List<Finding> findings = new ArrayList<>();
        for (RecognizedTable table : dossier.tables()) {
            List<TableColumn> measures = Measures.list(table);
            // A unit that stands in another column is out of its place, not missing.
            Shifts shifts = Shifts.of(table);
            List<TableRow> rows = table.rows().stream()
                    .filter(row -> row.kind() == RowKind.INDICATOR && !shifts.covers(row))
                    .toList();
            if (table.findColumn("unit").isPresent()) {
                inUnitColumn(table, measures, rows).ifPresent(findings::add);
            } else {
                // What lacks in the target lacks in the realisation too: once is enough.
                measures.stream()
                        .flatMap(column -> besideFigures(table, measures, rows, column).stream())
                        .findFirst()
                        .ifPresent(findings::add);
                measuredInThings(table, measures, rows).ifPresent(findings::add);
            }
        }
        return findings;
    }

    private static Optional<Finding> inUnitColumn(
            RecognizedTable table, List<TableColumn> measures, List<TableRow> rows) {
        List<TableRow> measured = rows.stream()
                .filter(row -> measures.stream()
                        .anyMatch(
                                column -> PrintedFigure.find(row, column.key()).isPresent()))
                .toList();
        List<TableRow> missing = measured.stream()
                .filter(row ->
                        row.find("unit").map(TableCell::printed).orElse("").isBlank()
                                && Measures.unit(measures, row).isEmpty())
                .toList();
        // A unit column that stands mostly empty is not used.
        if (missing.isEmpty() || missing.size() * 2 > measured.size()) {
            return Optional.empty();
        }
        FindingDraft draft = draft(FindingDraft.doubtful("unit-missing", table), table, missing, "unit");
        return Optional.of(draft.message("Satuan di " + CellList.say(missing, "unit")
                + " kosong, padahal baris lain menyebut satuannya. Isi satuan indikator itu."));
    }

    private Optional<Finding> besideFigures(
            RecognizedTable table, List<TableColumn> measures, List<TableRow> rows, TableColumn column) {
        List<TableRow> figures = rows.stream()
                .filter(row -> PrintedFigure.find(row, column.key()).isPresent())
                .toList();
        List<TableRow> bare = figures.stream()
                .filter(row -> Measures.unit(measures, row).isEmpty() && !isScore(row))
                .filter(row -> PrintedFigure.find(row, column.key())
                                .orElse(BigDecimal.ZERO)
                                .signum()
                        != 0)
                .toList();
        List<TableRow> examples = figures.stream()
                .filter(row -> !Measures.unit(row, column).isEmpty())
                .toList();
        if (bare.isEmpty() || examples.size() < FEWEST_EXAMPLES || examples.size() <= bare.size()) {
            return Optional.empty();
        }
        boolean percent = examples.stream().allMatch(row -> units.isPercent(Measures.unit(row, column)));
        // Among figures of all kinds a rate may stand bare; a share or a number of things may not.
        if (!percent && bare.stream().noneMatch(this::needsUnit)) {
            return Optional.empty();
        }
        FindingDraft draft = draft(FindingDraft.doubtful("unit-missing", table), table, bare, column.key());
        draft.related(table, examples.get(0), column.key());
        return Optional.of(draft.message("Angka di " + CellList.say(bare, column.key()) + " tanpa satuan, padahal "
                + examples.size() + " baris lain pada kolom \""
                + column.header() + "\" "
                + (percent ? "memakai tanda persen" : "menyebut satuannya")
                + ". Tulis satuannya, supaya jelas apa yang diukur."));
    }

    private boolean needsUnit(TableRow row) {
        String name = Measures.indicator(row);
        return names.isCount(name) || names.isShare(name);
    }

    private boolean isScore(TableRow row) {
        String name = Measures.indicator(row);
        return names.isScore(name) || names.isSoftScore(name) || names.isRatio(name);
    }

    /** Counts of things stand among percentages and indices, and nothing tells which figure is which. */
    private Optional<Finding> measuredInThings(RecognizedTable table, List<TableColumn> measures, List<TableRow> rows) {
        Optional<TableColumn> target = table.findColumn("target").or(() -> table.findColumn("target-year"));
        boolean united =
                rows.stream().anyMatch(row -> !Measures.unit(measures, row).isEmpty());
        if (target.isEmpty() || united || target.get().header().contains("%")) {
            return Optional.empty();
        }
        String column = target.get().key();
        List<TableRow> figures = rows.stream()
                .filter(row -> PrintedFigure.find(row, column).isPresent())
                .toList();
        List<TableRow> counts = figures.stream()
                .filter(row -> names.isCount(Measures.indicator(row)))
                .toList();
        boolean mixed = figures.stream().anyMatch(row -> names.isShare(Measures.indicator(row)) || isScore(row));
        if (counts.isEmpty() || !mixed) {
            return Optional.empty();
        }
        FindingDraft draft = draft(FindingDraft.hint("unit-missing", table), table, counts, column);
        return Optional.of(draft.message("Tabel ini memuat jumlah, persentase atau indeks bersama-sama, tetapi tidak"
                + " menyebut satuan. Tambahkan kolom satuan; jumlah yang perlu satuan ada di "
                + CellList.say(counts, column) + "."));
    }

    private static FindingDraft draft(FindingDraft draft, RecognizedTable table, List<TableRow> rows, String column) {
        draft.at(rows.get(0), column);
        rows.subList(1, rows.size()).forEach(row -> draft.related(table, row, column));
        return draft;
    }
}
