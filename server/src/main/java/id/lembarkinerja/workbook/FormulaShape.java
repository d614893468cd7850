package id.lembarkinerja.workbook;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A formula as it reads wherever it is copied: equal for all cells that were filled with one formula.
 *
 * <p>The shape is the formula moved to one cell in the middle of the largest sheet: {@code SUM(D5:D9)} in D10 and
 * {@code SUM(E5:E9)} in E10 have the same.
 */
public record FormulaShape(String text) {
    private static final CellAddress MIDDLE = new CellAddress(524_287, 8_191);
    private static final String OWN_ROW = Integer.toString(MIDDLE.row() + 1);
    private static final String OWN_COLUMN = CellAddress.columnName(MIDDLE.column());
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|'[^']*'");
    /** A cell of the formula's own sheet: dollar, letters, dollar, digits. */
    private static final Pattern CELL =
            Pattern.compile("(?<![A-Za-z0-9_.!$])(\\$?)([A-Za-z]{1,3})(\\$?)([0-9]{1,7})(?![A-Za-z0-9_.(])");

    /** The shape of a formula that stands in a cell. */
    public static FormulaShape of(String formula, CellAddress cell) {
        return new FormulaShape(
                FormulaShift.shift(formula, MIDDLE.row() - cell.row(), MIDDLE.column() - cell.column()));
    }

    /** The formula as it reads in a cell, without the equals sign. */
    public String at(CellAddress cell) {
        return FormulaShift.shift(text, cell.row() - MIDDLE.row(), cell.column() - MIDDLE.column());
    }

    /** It reads cells of its own row, and of other rows of the sheet only fixed ones. */
    public boolean readsItsRow() {
        return reads(3, 4, OWN_ROW);
    }

    /** It reads cells of its own column, and of other columns of the sheet only fixed ones. */
    public boolean readsItsColumn() {
        return reads(1, 2, OWN_COLUMN);
    }

    private boolean reads(int dollar, int place, String own) {
        Matcher cells = CELL.matcher(QUOTED.matcher(text).replaceAll("''"));
        boolean any = false;
        while (cells.find()) {
            if (cells.group(dollar).isEmpty()) {
                if (!cells.group(place).equals(own)) {
                    return false;
                }
                any = true;
            }
        }
        return any;
    }
}
