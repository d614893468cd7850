package id.lembarkinerja.workbook;

import java.util.List;

/** A rectangle of cells, both corners included. */
public record CellRange(CellAddress first, CellAddress last) {

    /** The rectangle between two corners given as rows and columns counted from zero. */
    public static CellRange of(int firstRow, int firstColumn, int lastRow, int lastColumn) {
        return new CellRange(new CellAddress(firstRow, firstColumn), new CellAddress(lastRow, lastColumn));
    }

    /**
     * Reads {@code A4:H17}, or {@code A4} for a single cell.
     *
     * @throws IllegalArgumentException when the text is no range
     */
    public static CellRange parse(String a1) {
        int colon = a1.indexOf(':');
        CellAddress first = CellAddress.parse(colon < 0 ? a1 : a1.substring(0, colon));
        return new CellRange(first, colon < 0 ? first : CellAddress.parse(a1.substring(colon + 1)));
    }

    /** Spreadsheet notation, such as {@code A4:H17}. */
    public String a1() {
        return first.equals(last) ? first.a1() : first.a1() + ":" + last.a1();
    }

    /** Whether the cell lies inside. */
    public boolean contains(int row, int column) {
        return row >= first.row() && row <= last.row() && column >= first.column() && column <= last.column();
    }

    /** The first column right of the range that covers the cell; the cell's own column when none does. */
    public static int past(List<CellRange> ranges, int row, int column) {
        for (CellRange range : ranges) {
            if (range.contains(row, column)) {
                return range.last().column() + 1;
            }
        }
        return column;
    }
}
