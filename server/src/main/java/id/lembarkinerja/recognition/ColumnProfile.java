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
 * @param quantities of the figures, those with words beside them, such as {@code 120 ton benih}: outputs are told so
 */
record ColumnProfile(int figures, int words, int quantities) {
    /** So many cells tell what a column holds. */
    private static final int SAMPLE = 200;
    /** A figure with its unit may be an output in words, but is a figure first. */
    private static final double QUANTITY_AS_TEXT = 0.4;

    static ColumnProfile of(Sheet sheet, HeaderColumn column, int firstRow, int lastRow) {
        int figures = 0;
        int words = 0;
        int quantities = 0;
        int step = Math.max(1, (lastRow - firstRow + 1) / SAMPLE);
        for (int row = firstRow; row <= lastRow; row += step) {
            Cell cell = sheet.cell(row, column.first());
            if (cell.isBlank()) {
                continue;
            }
            if (isFigure(cell)) {
                figures++;
                quantities += cell.kind() == CellKind.TEXT && isQuantity(cell.printed()) ? 1 : 0;
            } else if (!isAbsent(cell)) {
                words++;
            }
        }
        return new ColumnProfile(figures, words, quantities);
    }

    private static boolean isQuantity(String printed) {
        return !Words.of(printed).contains("rp") && printed.chars().anyMatch(Character::isLetter);
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
            case TEXT -> (words + QUANTITY_AS_TEXT * quantities) / all;
            case NUMBER, PERCENT, MONEY -> (double) figures / all;
            case CODE, EXPRESSION, ANY -> 1;
        };
        return share >= 0.5 ? 1 : 0.35 + 1.3 * share;
    }
}
