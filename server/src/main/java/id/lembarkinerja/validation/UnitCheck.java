package id.lembarkinerja.validation;

import id.lembarkinerja.recognition.RecognizedTable;
import id.lembarkinerja.recognition.RowKind;
import id.lembarkinerja.recognition.TableColumn;
import id.lembarkinerja.recognition.TableRow;
import id.lembarkinerja.validation.unit.UnitNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code unit-mismatch}: figures of one row in different units, a figure whose unit is not that of the unit column, and
 * a heading in percent over something else.
 */
final class UnitCheck implements Check {
    private final UnitNames units = UnitNames.load();

    @Override
    public List<Finding> check(Dossier dossier) {
        List<Finding> findings = new ArrayList<>();
        for (RecognizedTable table : dossier.tables()) {
            List<TableColumn> measures = Measures.list(table);
            for (TableRow row : table.rows()) {
                if (row.kind() == RowKind.INDICATOR) {
                    againstStated(table, measures, row)
                            .or(() -> amongFigures(table, measures, row))
                            .or(() -> underPercent(table, measures, row))
                            .ifPresent(findings::add);
                }
            }
        }
        return findings;
    }

    /** The unit column is where an agency says what it measures: a figure must not say otherwise. */
    private Optional<Finding> againstStated(RecognizedTable table, List<TableColumn> measures, TableRow row) {
        Optional<String> stated = Measures.statedUnit(row);
        if (stated.isEmpty()) {
            return Optional.empty();
        }
        for (TableColumn column : measures) {
            String unit = Measures.unit(row, column);
            if (!unit.isEmpty() && !units.same(unit, stated.get())) {
                FindingDraft draft = FindingDraft.doubtful("unit-mismatch", table)
                        .at(row, column.key())
                        .related(table, row, "unit")
                        .expected(stated.get());
                return Optional.of(draft.message(
                        "Kolom satuan menyatakan \"{0}\", tetapi {1} bersatuan \"{2}\". Tetapkan satuan indikator ini,"
                                + " lalu samakan.",
                        "The column of units states \"{0}\", but {1} has the unit \"{2}\". Decide on the unit of this"
                                + " indicator, then make them the same.",
                        stated.get(),
                        draft.cell(),
                        unit));
            }
        }
        return Optional.empty();
    }

    private Optional<Finding> amongFigures(RecognizedTable table, List<TableColumn> measures, TableRow row) {
        TableColumn first = null;
        for (TableColumn column : measures) {
            String unit = Measures.unit(row, column);
            // A column of percentages compares figures, whatever their own unit is.
            if (unit.isEmpty() || (units.isPercent(unit) && column.header().contains("%"))) {
                continue;
            }
            if (first == null) {
                first = column;
            } else if (!units.same(unit, Measures.unit(row, first))) {
                return Optional.of(different(table, row, first, column));
            }
        }
        return Optional.empty();
    }

    private static Finding different(RecognizedTable table, TableRow row, TableColumn first, TableColumn second) {
        String expected = Measures.unit(row, first);
        FindingDraft draft = FindingDraft.doubtful("unit-mismatch", table)
                .at(row, second.key())
                .related(table, row, first.key())
                .expected(expected);
        return draft.message(
                "Satuan \"{0}\" adalah \"{1}\", tetapi \"{2}\" di {3} bersatuan \"{4}\", jadi keduanya tidak dapat"
                        + " dibandingkan. Samakan satuannya.",
                "The unit of \"{0}\" is \"{1}\", but \"{2}\" in {3} has the unit \"{4}\", so the two cannot be"
                        + " compared. Make the units the same.",
                first.header(),
                expected,
                second.header(),
                draft.cell(),
                Measures.unit(row, second));
    }

    private Optional<Finding> underPercent(RecognizedTable table, List<TableColumn> measures, TableRow row) {
        for (TableColumn column : measures) {
            String unit = Measures.unit(row, column);
            if (column.header().contains("%") && !unit.isEmpty() && !units.isPercent(unit)) {
                FindingDraft draft = FindingDraft.hint("unit-mismatch", table)
                        .at(row, column.key())
                        .expected("%");
                return Optional.of(draft.message(
                        "Judul kolom \"{0}\" menyatakan persen, tetapi {1} bersatuan \"{2}\". Sebutkan satuan di kolom"
                                + " sendiri.",
                        "The heading \"{0}\" states percent, but {1} has the unit \"{2}\". State the unit in a column of"
                                + " its own.",
                        column.header(),
                        draft.cell(),
                        unit));
            }
        }
        return Optional.empty();
    }
}
