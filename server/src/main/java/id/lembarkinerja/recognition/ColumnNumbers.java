package id.lembarkinerja.recognition;

import id.lembarkinerja.workbook.Cell;
import id.lembarkinerja.workbook.Sheet;
import java.util.List;

/** The row of column numbers that many forms print below their headings: {@code 1 | 2 | 3 …}, {@code 8=(7/6)}. */
final class ColumnNumbers {
    private static final int FEWEST_GOING_ON = 3;

    private ColumnNumbers() {}

    /** Digits with signs and separators only. */
    static boolean isNumber(String text) {
        boolean digit = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                digit = true;
            } else if (" \u00a0.,%-()+".indexOf(c) < 0) {
                return false;
            }
        }
        return digit;
    }

    /** Whether the row counts the columns: at least two numbers, rising by one, and nothing else. */
    static boolean isNumberRow(Sheet sheet, int row, List<HeaderColumn> columns) {
        int previous = -1;
        int numbered = 0;
        int steps = 0;
        for (HeaderColumn column : columns) {
            for (int at = column.first(); at <= column.last(); at++) {
                Cell cell = sheet.cell(row, at);
                if (cell.isBlank()) {
                    continue;
                }
                int number = leadingNumber(cell.printed());
                if (number < 0) {
                    return false;
                }
                steps += number == previous + 1 ? 1 : 0;
                previous = number;
                numbered++;
            }
        }
        // A data row of a tiny table could read 1, 2; a counted header covers most columns and rises steadily.
        return numbered >= 2
                && numbered * 2 > columns.size()
                && steps * 3 >= (numbered - 1) * 2
                && (begins(sheet, row, columns) || goesOn(numbered, steps, columns));
    }

    /** A heading may be a year, {@code 2024}. */
    static boolean isYear(String printed) {
        String text = printed.trim();
        return text.length() == 4 && (text.startsWith("20") || text.startsWith("19")) && isNumber(text);
    }

    /** The count of a wider table goes on: over the headings at its right end it reads 4, 5, 6. */
    private static boolean goesOn(int numbered, int steps, List<HeaderColumn> columns) {
        return numbered >= FEWEST_GOING_ON && steps == numbered - 1 && numbered == columns.size();
    }

    private static boolean begins(Sheet sheet, int row, List<HeaderColumn> columns) {
        int first = leadingNumber(sheet.cell(row, columns.get(0).first()).printed());
        return first >= 0 && first <= 1;
    }

    /** The number a cell such as {@code (3)}, {@code 4} or {@code 8=(7/6)} begins with, or -1. */
    private static int leadingNumber(String printed) {
        String text = printed.trim();
        int from = text.startsWith("(") ? 1 : 0;
        int to = from;
        while (to < text.length() && Character.isDigit(text.charAt(to))) {
            to++;
        }
        if (to == from || to - from > 2) {
            return -1;
        }
        String rest = text.substring(to).trim();
        boolean counted = rest.isEmpty() || rest.equals(")") || rest.equals(".") || rest.startsWith("=");
        return counted ? Integer.parseInt(text.substring(from, to)) : -1;
    }
}
