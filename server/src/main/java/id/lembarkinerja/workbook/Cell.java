package id.lembarkinerja.workbook;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One cell as the reader of a workbook sees it.
 *
 * @param kind what the cell holds; for a formula, what its cached value is
 * @param printed the text on the screen of an Indonesian Excel ({@code 0,0217}, {@code 80%}, {@code 10.922.004.616});
 *     empty for a blank cell
 * @param number the stored number, exact as Excel keeps it (15 significant digits); null unless kind is NUMBER. A cell
 *     formatted as percent holds 0.8 here and prints {@code 80%}
 * @param formula the formula without the leading equals sign, or empty; shared formulas are expanded
 * @param style how the number is formatted
 */
public record Cell(CellKind kind, String printed, @Nullable BigDecimal number, String formula, NumberStyle style) {

    /** The cell that holds nothing. */
    public static final Cell BLANK = new Cell(CellKind.BLANK, "", null, "", NumberStyle.GENERAL);

    /** Nothing to read: no value, or white space only. */
    public boolean isBlank() {
        return kind == CellKind.BLANK || (kind == CellKind.TEXT && printed.isBlank());
    }

    /** The value comes from a formula. */
    public boolean hasFormula() {
        return !formula.isEmpty();
    }
}
