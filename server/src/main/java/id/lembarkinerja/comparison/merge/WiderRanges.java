package id.lembarkinerja.comparison.merge;

import id.lembarkinerja.comparison.Change;
import id.lembarkinerja.comparison.Change.FormulaChanged;
import id.lembarkinerja.comparison.FormulaRelocation;
import id.lembarkinerja.comparison.Pairing;
import id.lembarkinerja.comparison.Snapshot;
import id.lembarkinerja.comparison.Spot;
import id.lembarkinerja.comparison.merge.MergeOutcome.CellWrite;
import id.lembarkinerja.comparison.merge.MergeOutcome.Source.Copied;
import id.lembarkinerja.workbook.CellAddress;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Totals whose range the other side made wider, to take a new row in. Nobody changed such a formula, it followed its
 * rows; so the total of the result must hold the new rows of both sides.
 */
final class WiderRanges {
    private final Ways ways;
    private final RowPlaces rows;
    private final Set<Where> written = new HashSet<>();
    private final Map<Where, String> formulas;

    private record Where(String sheet, CellAddress cell) {}

    WiderRanges(Ways ways, RowPlaces rows) {
        this.ways = ways;
        this.rows = rows;
        this.formulas = formulas(ways.carrier().to());
        note(ways.carrier());
        note(ways.other());
    }

    /** Formulas that somebody wrote are work of their own. */
    private void note(Pairing side) {
        for (Change change : side.comparison().changes()) {
            Spot base = change.spots().from();
            if (change instanceof FormulaChanged && base != null) {
                ways.carrier().follow(base).ifPresent(at -> written.add(new Where(at.sheet(), at.cell())));
            }
        }
    }

    private static Map<Where, String> formulas(Snapshot snapshot) {
        Map<Where, String> formulas = new HashMap<>();
        snapshot.tables()
                .forEach(table -> table.rows()
                        .forEach(row -> row.cells()
                                .values()
                                .forEach(cell -> put(formulas, table.sheet(), cell.cell(), cell.formula()))));
        snapshot.sheets()
                .forEach(sheet -> sheet.outside()
                        .forEach(cell -> put(
                                formulas,
                                sheet.name(),
                                cell.cell(),
                                cell.entry().formula())));
        return formulas;
    }

    private static void put(Map<Where, String> formulas, String sheet, CellAddress cell, String formula) {
        if (formula.indexOf(':') >= 0) {
            formulas.put(new Where(sheet, cell), formula);
        }
    }

    void forEach(Consumer<CellWrite> action) {
        if (!rows.bringsAny()) {
            return;
        }
        formulas(ways.other().to()).forEach((where, formula) -> {
            String sheet = ways.sheet(where.sheet());
            int row = ways.row(where.sheet(), where.cell().row());
            int column = ways.column(where.sheet(), where.cell().column());
            Where there = new Where(sheet, new CellAddress(row, column));
            String own = formulas.get(there);
            int after = row < 0 ? -1 : rows.after(sheet, row);
            if (own != null && after >= 0 && !written.contains(there)) {
                String mine = FormulaRelocation.relocate(own, sheet, new After(rows));
                String theirs = FormulaRelocation.relocate(formula, where.sheet(), rows);
                FormulaRelocation.widened(mine, theirs)
                        .filter(wider -> !wider.equals(mine))
                        .ifPresent(wider -> action.accept(new CellWrite(
                                sheet,
                                new CellAddress(after, column),
                                new Copied(false, where.sheet(), where.cell(), wider, false))));
            }
        });
    }

    /** From the carrier as it is to the carrier after rows came and went. */
    private record After(RowPlaces rows) implements FormulaRelocation.Places {
        @Override
        public String sheet(String sheet) {
            return sheet;
        }

        @Override
        public int row(String sheet, int row) {
            return rows.after(sheet, row);
        }

        @Override
        public int column(String sheet, int column) {
            return column;
        }
    }
}
