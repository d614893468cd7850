package id.lembarkinerja.recognition;

import id.lembarkinerja.workbook.Sheet;
import java.util.ArrayList;
import java.util.List;

/** Tells tables that stand side by side apart: an empty column lies between them, or the numbering begins anew. */
final class HeaderBlocks {
    /** An empty heading may have figures below; a column empty over so many rows is a gap. */
    private static final int ROWS_LOOKED_AT = 8;

    private HeaderBlocks() {}

    /** The blocks of filled cells of one row, each as first and last column. */
    static List<int[]> list(Sheet sheet, int row) {
        List<int[]> blocks = new ArrayList<>();
        int from = sheet.nextColumn(row, 0);
        if (from < 0) {
            return blocks;
        }
        // A block may begin and end with cells that are merged into this row from above or beside.
        while (from > 0 && !sheet.effectiveCell(row, from - 1).isBlank()) {
            from--;
        }
        int start = -1;
        for (int column = from; start >= 0 || sheet.nextColumn(row, column) >= 0; column++) {
            boolean filled = column < sheet.columnCount()
                    && !sheet.effectiveCell(row, column).isBlank();
            if (filled && start < 0) {
                start = column;
            } else if (!filled && start >= 0) {
                blocks.add(new int[] {start, column - 1});
                start = -1;
            }
        }
        return blocks;
    }

    /** The headings of a band cut into those of possible tables side by side; one piece when there is no cut. */
    static List<int[]> split(Sheet sheet, HeaderBand band) {
        List<int[]> pieces = new ArrayList<>();
        int start = band.firstColumn();
        int end = start - 1;
        for (HeaderColumn column : band.columns()) {
            boolean gap = end >= start && column.first() > end + 1 && isGap(sheet, band, end + 1, column.first() - 1);
            boolean anew = end >= start + 1 && column.path().size() == 1 && isNumbering(column.leaf());
            if (gap || anew) {
                pieces.add(new int[] {start, end});
                start = column.first();
            }
            end = column.last();
        }
        pieces.add(new int[] {start, end});
        return pieces;
    }

    private static boolean isNumbering(String heading) {
        String normal = Words.normalize(heading);
        return normal.equals("no") || normal.equals("nomor") || normal.equals("no urut");
    }

    private static boolean isGap(Sheet sheet, HeaderBand band, int from, int to) {
        int last = Math.min(sheet.rowCount() - 1, band.lastRow() + ROWS_LOOKED_AT);
        for (int column = from; column <= to; column++) {
            boolean empty = true;
            for (int row = band.firstRow(); row <= last && empty; row++) {
                empty = sheet.effectiveCell(row, column).isBlank();
            }
            if (empty) {
                return true;
            }
        }
        return false;
    }
}
