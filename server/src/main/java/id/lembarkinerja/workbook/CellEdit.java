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
 * @param fills the cells that one formula fills with its results, this cell the upper left one; null when it fills this
 *     cell alone. The other cells are edits of their own, with their results as values
 */
public record CellEdit(
        String sheet,
        CellAddress cell,
        CellValue value,
        @Nullable String formula,
        @Nullable CellAddress styleOf,
        @Nullable CellRange fills) {

    /** Writes a value, with the style of another cell if one is named. */
    public static CellEdit of(String sheet, CellAddress cell, CellValue value, @Nullable CellAddress styleOf) {
        return new CellEdit(sheet, cell, value, null, styleOf, null);
    }

    /** Writes a number. */
    public static CellEdit number(String sheet, String cell, BigDecimal number) {
        return of(sheet, CellAddress.parse(cell), new CellValue.Numeric(number), null);
    }

    /** Writes a text. */
    public static CellEdit text(String sheet, String cell, String text) {
        return of(sheet, CellAddress.parse(cell), new CellValue.Text(text), null);
    }

    /** Empties a cell. */
    public static CellEdit blank(String sheet, String cell) {
        return of(sheet, CellAddress.parse(cell), new CellValue.Blank(), null);
    }

    /** Writes a formula, with or without its equals sign, whose value is not known yet. */
    public static CellEdit formula(String sheet, String cell, String formula) {
        return blank(sheet, cell).withFormula(formula);
    }

    /** The same edit with a formula beside the value. */
    public CellEdit withFormula(String text) {
        return new CellEdit(sheet, cell, value, text.startsWith("=") ? text.substring(1) : text, styleOf, fills);
    }

    /** The same edit with the style of another cell. */
    public CellEdit withStyleOf(String other) {
        return new CellEdit(sheet, cell, value, formula, CellAddress.parse(other), fills);
    }

    /** The same edit whose formula fills several cells. */
    public CellEdit withFills(CellRange range) {
        return new CellEdit(sheet, cell, value, formula, styleOf, range);
    }
}
