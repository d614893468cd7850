package id.lembarkinerja.validation;

import id.lembarkinerja.formulas.language.Bilingual;
import id.lembarkinerja.recognition.RecognizedTable;
import id.lembarkinerja.recognition.RowKind;
import id.lembarkinerja.recognition.TableCell;
import id.lembarkinerja.recognition.TableColumn;
import id.lembarkinerja.recognition.TableRow;
import id.lembarkinerja.validation.unit.UnitNames;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code unit-missing}: a figure without a unit where the rows around it have one. */
final class MissingUnitCheck implements Check {
    private static final int FEWEST_EXAMPLES = 3;
    private static final Bilingual IN_PERCENT = Bilingual.of("memakai tanda persen", "have a percent sign");
    private static final Bilingual IN_UNITS = Bilingual.of("menyebut satuannya", "state theirs");

    private final UnitNames units = UnitNames.load();
    private final IndicatorNames names = IndicatorNames.load();

    /** A row with what is asked about it more than once: its unit, or nothing, and the words of its name. */
    private record Measured(TableRow row, String unit, List<String> name) {
        static Measured of(Dossier dossier, List<TableColumn> measures, TableRow row) {
            return new Measured(row, Measures.unit(measures, row), dossier.words(Measures.indicator(row)));
        }

        Optional<BigDecimal> figure(String column) {
            return PrintedFigure.find(row, column);
        }

        String unit(TableColumn column) {
            return Measures.unit(row, column);
        }
    }

    @Override
    public List<Finding> check(Dossier dossier) {
        List<Finding> findings = new ArrayList<>();
        for (RecognizedTable table : dossier.tables()) {
            List<TableColumn> measures = Measures.list(table);
            // A unit that stands in another column is out of its place, not missing.
            Shifts shifts = Shifts.of(table);
            List<Measured> rows = table.rows().stream()
                    .filter(row -> row.kind() == RowKind.INDICATOR && !shifts.covers(row))
                    .map(row -> Measured.of(dossier, measures, row))
                    .toList();
            if (table.findColumn("unit").isPresent()) {
                inUnitColumn(table, measures, rows).ifPresent(findings::add);
            } else {
                // What lacks in the target lacks in the realisation too: once is enough.
                measures.stream()
                        .flatMap(column -> besideFigures(table, rows, column).stream())
                        .findFirst()
                        .ifPresent(findings::add);
                measuredInThings(table, rows).ifPresent(findings::add);
            }
        }
        return findings;
    }

    private static Optional<Finding> inUnitColumn(
            RecognizedTable table, List<TableColumn> measures, List<Measured> rows) {
        List<Measured> measured = rows.stream()
                .filter(row -> measures.stream()
                        .anyMatch(column -> row.figure(column.key()).isPresent()))
                .toList();
        List<Measured> missing = measured.stream()
                .filter(row -> row.row()
                                .find("unit")
                                .map(TableCell::printed)
                                .orElse("")
                                .isBlank()
                        && row.unit().isEmpty())
                .toList();
        // A unit column that stands mostly empty is not used.
        if (missing.isEmpty() || missing.size() * 2 > measured.size()) {
            return Optional.empty();
        }
        FindingDraft draft = draft(FindingDraft.doubtful("unit-missing", table), table, missing, "unit");
        return Optional.of(draft.message(
                "Satuan di {0} kosong, padahal baris lain menyebut satuannya. Isi satuan indikator itu.",
                "The unit in {0} is empty, though other rows state theirs. Fill in the unit of the indicator.",
                CellList.say(rows(missing), "unit")));
    }

    private Optional<Finding> besideFigures(RecognizedTable table, List<Measured> rows, TableColumn column) {
        List<Measured> figures = rows.stream()
                .filter(row -> row.figure(column.key()).isPresent())
                .toList();
        List<Measured> examples =
                figures.stream().filter(row -> !row.unit(column).isEmpty()).toList();
        if (examples.size() < FEWEST_EXAMPLES) {
            return Optional.empty();
        }
        List<Measured> bare = figures.stream()
                .filter(row -> row.unit().isEmpty() && !isScore(row.name()))
                .filter(row -> row.figure(column.key()).orElse(BigDecimal.ZERO).signum() != 0)
                .toList();
        if (bare.isEmpty() || examples.size() <= bare.size()) {
            return Optional.empty();
        }
        boolean percent = examples.stream().allMatch(row -> units.isPercent(row.unit(column)));
        // Among figures of all kinds a rate may stand bare; a share or a number of things may not.
        if (!percent && bare.stream().noneMatch(row -> needsUnit(row.name()))) {
            return Optional.empty();
        }
        FindingDraft draft = draft(FindingDraft.doubtful("unit-missing", table), table, bare, column.key());
        draft.related(table, examples.get(0).row(), column.key());
        return Optional.of(draft.message(
                "Angka di {0} tanpa satuan, padahal {1} pada kolom \"{2}\" {3}. Tulis satuannya, supaya jelas apa yang"
                        + " diukur.",
                "What stands in {0} has no unit, though {1} of column \"{2}\" {3}. Write the unit, so that it is clear"
                        + " what is measured.",
                CellList.say(rows(bare), column.key()),
                Bilingual.count(examples.size(), "baris lain", "other row", "other rows"),
                column.header(),
                percent ? IN_PERCENT : IN_UNITS));
    }

    private boolean needsUnit(List<String> name) {
        return names.isCount(name) || names.isShare(name);
    }

    private boolean isScore(List<String> name) {
        return names.isScore(name) || names.isSoftScore(name) || names.isRatio(name);
    }

    /** Counts of things stand among percentages and indices, and nothing tells which figure is which. */
    private Optional<Finding> measuredInThings(RecognizedTable table, List<Measured> rows) {
        Optional<TableColumn> target = table.findColumn("target").or(() -> table.findColumn("target-year"));
        boolean united = rows.stream().anyMatch(row -> !row.unit().isEmpty());
        if (target.isEmpty() || united || target.get().header().contains("%")) {
            return Optional.empty();
        }
        String column = target.get().key();
        List<Measured> figures =
                rows.stream().filter(row -> row.figure(column).isPresent()).toList();
        List<Measured> counts =
                figures.stream().filter(row -> names.isCount(row.name())).toList();
        boolean mixed = figures.stream().anyMatch(row -> names.isShare(row.name()) || isScore(row.name()));
        if (counts.isEmpty() || !mixed) {
            return Optional.empty();
        }
        FindingDraft draft = draft(FindingDraft.hint("unit-missing", table), table, counts, column);
        return Optional.of(draft.message(
                "Tabel ini memuat jumlah, persentase atau indeks bersama-sama, tetapi tidak menyebut satuan. Tambahkan"
                        + " kolom satuan; jumlah yang perlu satuan ada di {0}.",
                "This table holds numbers of things beside percentages or indices, but states no unit. Add a column of"
                        + " units; the numbers that need one are in {0}.",
                CellList.say(rows(counts), column)));
    }

    private static List<TableRow> rows(List<Measured> measured) {
        return measured.stream().map(Measured::row).toList();
    }

    private static FindingDraft draft(FindingDraft draft, RecognizedTable table, List<Measured> rows, String column) {
        draft.at(rows.get(0).row(), column);
        rows.subList(1, rows.size()).forEach(row -> draft.related(table, row.row(), column));
        return draft;
    }
}
