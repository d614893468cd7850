package id.lembarkinerja.workbook;

import java.util.BitSet;
import java.util.List;

/**
 * What a sheet is beside its cells.
 *
 * @param name the name on the tab
 * @param index place among the sheets, from zero
 * @param hidden hidden or very hidden
 * @param merges merged rectangles as the file lists them
 * @param hiddenRows rows marked as hidden
 * @param shownRows when every other row is hidden by default, the rows that are not; else empty
 * @param rowsHiddenByDefault rows that the file does not mention are hidden
 * @param hiddenColumns columns marked as hidden
 */
public record GridShape(
        String name,
        int index,
        boolean hidden,
        List<CellRange> merges,
        BitSet hiddenRows,
        BitSet shownRows,
        boolean rowsHiddenByDefault,
        BitSet hiddenColumns) {}
