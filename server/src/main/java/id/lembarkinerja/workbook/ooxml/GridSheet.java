package id.lembarkinerja.workbook.ooxml;

import id.lembarkinerja.workbook.Sheet;
import org.apache.poi.ss.formula.EvaluationCell;
import org.apache.poi.ss.formula.EvaluationSheet;
import org.jspecify.annotations.Nullable;

/**
 * A sheet of the grid as POI's calculator sees it.
 *
 * @param index its place in the workbook, from zero
 */
record GridSheet(int index, Sheet sheet, CellsRead cells) implements EvaluationSheet {

    @Override
    public @Nullable EvaluationCell getCell(int row, int column) {
        return cells.read(this, row, column);
    }

    @Override
    public void clearAllCachedResultValues() {}

    @Override
    public int getLastRowNum() {
        return Math.max(0, sheet.rowCount() - 1);
    }

    @Override
    public boolean isRowHidden(int row) {
        return sheet.rowHidden(row);
    }
}
