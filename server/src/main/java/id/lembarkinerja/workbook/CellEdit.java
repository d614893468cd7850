package id.lembarkinerja.workbook;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One cell that is to be written.
 *
 * @param sheet name of the sheet, whatever its case
 * @param cell the cell
 * @param value what it holds; beside a formula its value until the next recalculation, blank when that is not known
 * @param formula without the leading equals sign, or null for a plain value
 * @param styleOf a cell of the same sheet whose style is copied, or null to keep the style the cell has
 */
public record CellEdit(
        String sheet,
        CellAddress cell,
        CellValue value,
        @Nullable String formula,
        @Nullable CellAddress styleOf) {

    /** Writes a number. */
    public static CellEdit number(String sheet, String cell, BigDecimal number) {
        return new CellEdit(sheet, CellAddress.parse(cell), new CellValue.Numeric(number), null, null);
    }

    /** Writes a text. */
    public static CellEdit text(String sheet, String cell, String text) {
        return new CellEdit(sheet, CellAddress.parse(cell), new CellValue.Text(text), null, null);
    }

    /** Empties a cell. */
    public static CellEdit blank(String sheet, String cell) {
        return new CellEdit(sheet, CellAddress.parse(cell), new CellValue.Blank(), null, null);
    }

    /** Writes a formula, with or without its equals sign, whose value is not known yet. */
    public static CellEdit formula(String sheet, String cell, String formula) {
        return blank(sheet, cell).withFormula(formula);
    }

    /** The same edit with a formula beside the value. */
    public CellEdit withFormula(String text) {
        return new CellEdit(sheet, cell, value, text.startsWith("=") ? text.substring(1) : text, styleOf);
    }

    /** The same edit with the style of another cell. */
    public CellEdit withStyleOf(String other) {
        return new CellEdit(sheet, cell, value, formula, CellAddress.parse(other));
    }
}
