package id.lembarkinerja.workbook;

import java.math.BigDecimal;
import java.util.Locale;

/**
 * A sheet drawn as text, so that a test shows the layout it speaks of.
 *
 * <p>One line is one row, columns stand between bars. {@code 80} is a number, {@code '80} the text, {@code 80%} the
 * number 0.8 formatted as percent, {@code #REF!} an error, {@code <} is merged with the cell to its left, {@code ^}
 * with the cell above, {@code \n} a line break inside a cell, {@code =A1+A2 -> 5} a formula with its cached value.
 */
public final class TextGrid {
    private TextGrid() {}

    /** A workbook with one sheet whose drawing begins at the cell. */
    public static GridBuilder sheet(String name, String firstCell, String drawing) {
        return draw(GridBuilder.sheet(name), firstCell, drawing);
    }

    /** Draws on a sheet that was begun already. */
    public static GridBuilder draw(GridBuilder sheet, String firstCell, String drawing) {
        CellAddress first = CellAddress.parse(firstCell);
        String[][] cells = drawing.lines().map(line -> line.split("\\|", -1)).toArray(String[][]::new);
        for (int row = 0; row < cells.length; row++) {
            for (int column = 0; column < cells[row].length; column++) {
                String token = cells[row][column].strip();
                String at = new CellAddress(first.row() + row, first.column() + column).a1();
                put(sheet, at, token);
                mergeFrom(sheet, cells, row, column, first);
            }
        }
        return sheet;
    }

    private static void put(GridBuilder sheet, String at, String token) {
        if (token.isEmpty() || token.equals("<") || token.equals("^")) {
            return;
        }
        int arrow = token.indexOf("->");
        if (token.startsWith("=") && arrow > 0) {
            put(sheet, at, token.substring(arrow + 2).strip());
            sheet.formula(at, token.substring(1, arrow).strip());
        } else if (token.startsWith("'")) {
            sheet.put(at, token.substring(1).replace("\\n", "\n"));
        } else if (token.startsWith("#") && token.equals(token.toUpperCase(Locale.ROOT)) && token.length() > 2) {
            sheet.error(at, token);
        } else if (isNumber(token)) {
            sheet.put(at, new BigDecimal(token));
        } else if (token.endsWith("%") && isNumber(token.substring(0, token.length() - 1))) {
            BigDecimal percent = new BigDecimal(token.substring(0, token.length() - 1));
            String format = percent.scale() > 0 ? "0." + "0".repeat(percent.scale()) + "%" : "0%";
            sheet.put(at, percent.movePointLeft(2), format);
        } else {
            sheet.put(at, token.replace("\\n", "\n"));
        }
    }

    private static void mergeFrom(GridBuilder sheet, String[][] cells, int row, int column, CellAddress first) {
        String token = cells[row][column].strip();
        if (token.equals("<") || token.equals("^")) {
            return;
        }
        int right = column;
        while (right + 1 < cells[row].length && cells[row][right + 1].strip().equals("<")) {
            right++;
        }
        int below = row;
        while (below + 1 < cells.length
                && column < cells[below + 1].length
                && cells[below + 1][column].strip().equals("^")) {
            below++;
        }
        if (right > column || below > row) {
            sheet.merge(CellRange.of(
                            first.row() + row, first.column() + column, first.row() + below, first.column() + right)
                    .a1());
        }
    }

    private static boolean isNumber(String token) {
        boolean digit = false;
        for (int i = 0; i < token.length(); i++) {
            char c = token.charAt(i);
            digit |= c >= '0' && c <= '9';
            boolean sign = c == '-' && i == 0;
            boolean point = c == '.' && token.indexOf('.') == i && i > 0 && i < token.length() - 1;
            if (!(c >= '0' && c <= '9') && !sign && !point) {
                return false;
            }
        }
        return digit;
    }
}
