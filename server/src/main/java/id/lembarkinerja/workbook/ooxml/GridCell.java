package id.lembarkinerja.workbook.ooxml;

import id.lembarkinerja.workbook.CalculatedFormulas.Result;
import id.lembarkinerja.workbook.CellAddress;
import org.apache.poi.ss.formula.EvaluationCell;
import org.apache.poi.ss.formula.EvaluationSheet;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

/**
 * A cell as POI's calculator sees it: a value, or the formula that is being computed. The results of other formulas are
 * values too, so that no computation goes deeper than one formula.
 *
 * @param value what it holds; null for the formula that is being computed
 * @param factor by which a number is moved
 */
record GridCell(
        EvaluationSheet sheet,
        CellAddress address,
        @Nullable Result value,
        double factor) implements EvaluationCell {

    /** One computation, one key: a formula that is computed again must not find its earlier result. */
    @Override
    public Object getIdentityKey() {
        return this;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    @Override
    public EvaluationSheet getSheet() {
        return sheet;
    }

    @Override
    public int getRowIndex() {
        return address.row();
    }

    @Override
    public int getColumnIndex() {
        return address.column();
    }

    @Override
    public CellType getCellType() {
        if (value == null) {
            return CellType.FORMULA;
        }
        return value instanceof Result.Figure
                ? CellType.NUMERIC
                : value instanceof Result.Truth ? CellType.BOOLEAN : CellType.STRING;
    }

    @Override
    public double getNumericCellValue() {
        return value instanceof Result.Figure figure ? figure.number().doubleValue() * factor : 0;
    }

    @Override
    public String getStringCellValue() {
        return value instanceof Result.Words words ? words.text() : "";
    }

    @Override
    public boolean getBooleanCellValue() {
        return value instanceof Result.Truth truth && truth.value();
    }

    @Override
    public int getErrorCellValue() {
        throw new IllegalStateException("a cell with an error makes a result uncertain before it is read");
    }

    @Override
    public @Nullable CellRangeAddress getArrayFormulaRange() {
        return null;
    }

    @Override
    public boolean isPartOfArrayFormulaGroup() {
        return false;
    }

    @Override
    public CellType getCachedFormulaResultType() {
        return CellType.BLANK;
    }
}
