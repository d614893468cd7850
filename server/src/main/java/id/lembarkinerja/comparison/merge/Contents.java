package id.lembarkinerja.comparison.merge;

import id.lembarkinerja.comparison.Change.Added;
import id.lembarkinerja.comparison.ExactText;
import id.lembarkinerja.comparison.FormulaRelocation;
import id.lembarkinerja.comparison.OutsideCell;
import id.lembarkinerja.comparison.Piece;
import id.lembarkinerja.comparison.Piece.ColumnPiece;
import id.lembarkinerja.comparison.Piece.LinePiece;
import id.lembarkinerja.comparison.Piece.RowPiece;
import id.lembarkinerja.comparison.Piece.SheetPiece;
import id.lembarkinerja.comparison.Piece.TablePiece;
import id.lembarkinerja.recognition.TableRow;
import id.lembarkinerja.workbook.CellAddress;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What something new says: equal for what two people wrote alike, wherever it stands on either side. */
record Contents(BasePlaces base) {

    Object of(Added added) {
        Piece piece = added.piece();
        if (piece instanceof RowPiece it) {
            return stated(added, it.row());
        }
        if (piece instanceof ColumnPiece it) {
            Map<String, String> cells = new TreeMap<>();
            it.cells().forEach((row, entry) -> cells.put(row, ExactText.of(entry)));
            return cells;
        }
        if (piece instanceof TablePiece it) {
            return it.table().rows().stream().map(Contents::printed).toList();
        }
        List<OutsideCell> cells = piece instanceof LinePiece it
                ? it.cells()
                : ((SheetPiece) piece).sheet().outside();
        return cells.stream().map(cell -> ExactText.of(cell.entry())).toList();
    }

    /** What a new row says, its formulas in places of the base; its running number follows from the rest. */
    Map<String, String> stated(Added added, TableRow row) {
        Map<String, String> cells = printed(row);
        row.cells().forEach((column, cell) -> {
            if (!column.equals("no") && !cell.formula().isEmpty()) {
                String sheet = added.to().sheet();
                OwnRow places = new OwnRow(base, sheet, row.row());
                cells.put(column, "=" + FormulaRelocation.relocate(cell.formula(), sheet, places));
            }
        });
        return cells;
    }

    /** Places of the base for a formula of a new row: its own row is the same on both sides, wherever it stands. */
    private record OwnRow(BasePlaces base, String ownSheet, int ownRow) implements FormulaRelocation.Places {
        /** The last row of Excel: no table reaches so far. */
        private static final int ITSELF = CellAddress.ROWS - 1;

        @Override
        public String sheet(String sheet) {
            return base.sheet(sheet);
        }

        @Override
        public int row(String sheet, int row) {
            return sheet.equals(ownSheet) && row == ownRow ? ITSELF : base.row(sheet, row);
        }

        @Override
        public int column(String sheet, int column) {
            return base.column(sheet, column);
        }
    }

    /** What somebody typed into a row, but for its running number. */
    static Map<String, String> printed(TableRow row) {
        Map<String, String> cells = new TreeMap<>();
        row.cells().forEach((column, cell) -> {
            if (!column.equals("no") && cell.formula().isEmpty()) {
                cells.put(column, ExactText.of(cell));
            }
        });
        return cells;
    }
}
