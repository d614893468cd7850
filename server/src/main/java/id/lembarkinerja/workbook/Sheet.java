package id.lembarkinerja.workbook;

import java.util.List;
import java.util.Optional;

/** One sheet: an immutable rectangle of cells that begins at A1. Rows and columns count from zero. */
public interface Sheet {
    /** The name on the tab. */
    String name();

    /** Place among the sheets of the workbook, from zero. */
    int index();

    /** Hidden or very hidden. */
    boolean hidden();

    /** One more than the last row that holds anything. */
    int rowCount();

    /** One more than the last column that holds anything. */
    int columnCount();

    /** The cell; {@link Cell#BLANK} outside the used rectangle and under a merge except in its first cell. */
    Cell cell(int row, int column);

    /** How a number in the cell is shown; General for a cell that holds nothing. */
    FormatCode format(int row, int column);

    /** The first row from this one on that holds anything; -1 when there is none. */
    int nextRow(int row);

    /** The first column from this one on whose cell in the row holds anything; -1 when there is none. */
    int nextColumn(int row, int column);

    /** How many cells hold anything. */
    int cellCount();

    /** How many characters its texts have in all; one that several cells hold alike counts once. */
    long textLength();

    /** Whether nothing that one can ask of the other would be answered otherwise here. */
    boolean isSameAs(Sheet other);

    /** The cells with a formula, in reading order. */
    List<CellAddress> formulaCells();

    /** Whether the formula of the cell computes with whole ranges at once and may fill other cells as well. */
    boolean isArrayFormula(int row, int column);

    /** All merged rectangles. */
    List<CellRange> merges();

    /** The merged rectangle that covers the cell. */
    Optional<CellRange> mergeAt(int row, int column);

    /** Whether the row is hidden. */
    boolean rowHidden(int row);

    /** Whether the column is hidden. */
    boolean columnHidden(int column);

    /** The cell itself, or the first cell of the merge that covers it. */
    default Cell effectiveCell(int row, int column) {
        // Under a merge every cell but its first is blank.
        Cell own = cell(row, column);
        if (own.kind() != CellKind.BLANK) {
            return own;
        }
        return mergeAt(row, column)
                .map(merge -> cell(merge.first().row(), merge.first().column()))
                .orElse(own);
    }
}
