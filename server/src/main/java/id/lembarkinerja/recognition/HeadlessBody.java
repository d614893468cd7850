package id.lembarkinerja.recognition;

import id.lembarkinerja.workbook.Cell;
import id.lembarkinerja.workbook.CellKind;
import id.lembarkinerja.workbook.CellRange;
import id.lembarkinerja.workbook.Sheet;

/** Tells rows of a table that lost its headings from other things: words and figures stand below each other. */
final class HeadlessBody {
    private static final int FEWEST_ROWS = 2;
    /** More rows say nothing new. */
    private static final int MOST_ROWS = 200;

    private HeadlessBody() {}

    /** Whether most rows of the block hold words and at least two figures, of which one is no running number. */
    static boolean isIn(Sheet sheet, CellRange block) {
        int rows = 0;
        int alike = 0;
        int end = Math.min(block.last().row(), block.first().row() + MOST_ROWS);
        for (int row = block.first().row(); row <= end; row++) {
            rows++;
            alike += isBodyRow(sheet, row, block) ? 1 : 0;
        }
        return alike >= FEWEST_ROWS && alike * 2 > rows;
    }

    private static boolean isBodyRow(Sheet sheet, int row, CellRange block) {
        int figures = 0;
        boolean words = false;
        int column = sheet.nextColumn(row, block.first().column());
        while (column >= 0 && column <= block.last().column()) {
            Cell cell = sheet.cell(row, column);
            boolean figure = cell.kind() == CellKind.NUMBER || ColumnNumbers.isNumber(cell.printed());
            figures += figure ? 1 : 0;
            words |= !figure && Words.normalize(cell.printed()).length() >= 3;
            column = sheet.nextColumn(row, column + 1);
        }
        return words && figures >= 2;
    }
}
