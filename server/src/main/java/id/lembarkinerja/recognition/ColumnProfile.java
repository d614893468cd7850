package id.lembarkinerja.recognition;

import id.lembarkinerja.formulas.number.NumberParser;
import id.lembarkinerja.formulas.number.Reading;
import id.lembarkinerja.workbook.Cell;
import id.lembarkinerja.workbook.CellKind;
import id.lembarkinerja.workbook.Sheet;

/**
 * What the cells below a heading hold: two columns may have the same heading, one with statements and one with figures.
 *
 * @param figures cells that hold a number
 * @param words cells that hold words
 */
record ColumnProfile(int figures, int words) {
    /** So many cells tell what a column holds. */
    private static final int SAMPLE = 200;

    static ColumnProfile of(Sheet sheet, HeaderColumn column, int firstRow, int lastRow) {
        int figures = 0;
        int words = 0;
        int step = Math.max(1, (lastRow - firstRow + 1) / SAMPLE);
        for (int row = firstRow; row <= lastRow; row += step) {
            Cell cell = sheet.cell(row, column.first());
            if (cell.isBlank()) {
                continue;
            }
            if (isFigure(cell)) {
                figures++;
            } else if (!isAbsent(cell)) {
                words++;
            }
        }
        return new ColumnProfile(figures, words);
    }

    private static boolean isFigure(Cell cell) {
        if (cell.kind() == CellKind.NUMBER || cell.kind() == CellKind.ERROR) {
            return true;
        }
        Reading reading = NumberParser.parse(cell.printed());
        return !(reading instanceof Reading.NotANumber
                || reading instanceof Reading.Dated
                || reading instanceof Reading.Absent);
    }

    /** A dash stands for words as well as for figures. */
    private static boolean isAbsent(Cell cell) {
        return cell.kind() == CellKind.TEXT && NumberParser.parse(cell.printed()) instanceof Reading.Absent;
    }

    /** Figures stand in at least half of the filled cells. */
    boolean hasFigures() {
        return figures > 0 && figures >= words;
    }

    /** How well the content suits a type of column, 0.35 to 1. */
    double suits(ColumnType type) {
        int all = figures + words;
        if (all == 0) {
            return 0.9;
        }
        double share = switch (type) {
            case TEXT -> (double) words / all;
            case NUMBER, PERCENT, MONEY -> (double) figures / all;
            case CODE, EXPRESSION, ANY -> 1;
        };
        return share >= 0.5 ? 1 : 0.35 + 1.3 * share;
    }
}
