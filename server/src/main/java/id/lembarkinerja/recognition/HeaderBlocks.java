package id.lembarkinerja.recognition;

import id.lembarkinerja.workbook.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

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

    /**
     * Pieces of a row of headings, each with the columns at its right end over which a heading reaches that nobody
     * merged: nothing stands there, but the row below goes on.
     */
    static List<int[]> widened(Sheet sheet, int row, List<int[]> pieces) {
        for (int i = 0; i < pieces.size() && row + 1 < sheet.rowCount(); i++) {
            int[] piece = pieces.get(i);
            int before = i + 1 < pieces.size() ? pieces.get(i + 1)[0] : sheet.columnCount();
            while (piece[1] + 1 < before
                    && sheet.cell(row, piece[1] + 1).isBlank()
                    && !sheet.cell(row + 1, piece[1]).isBlank()
                    && !sheet.cell(row + 1, piece[1] + 1).isBlank()) {
                piece[1]++;
            }
        }
        return pieces;
    }

    /**
     * Neighbouring headings that may be those of a table.
     *
     * @param gap an empty column lies left of them
     */
    record Piece(int first, int last, boolean gap) {}

    /** The headings of a band cut into those of possible tables side by side; one piece when there is no cut. */
    static List<Piece> split(Sheet sheet, HeaderBand band) {
        List<int[]> pieces = new ArrayList<>();
        List<Boolean> gaps = new ArrayList<>(List.of(false));
        int start = band.firstColumn();
        int end = start - 1;
        for (HeaderColumn column : band.columns()) {
            boolean gap = end >= start && column.first() > end + 1 && isGap(sheet, band, end + 1, column.first() - 1);
            boolean anew = end >= start + 1 && column.path().size() == 1 && isNumbering(column.leaf());
            if (gap || anew) {
                pieces.add(new int[] {start, end});
                gaps.add(gap);
                start = column.first();
            }
            end = column.last();
        }
        pieces.add(new int[] {start, end});
        if (pieces.size() > 1) {
            widened(sheet, band.firstRow(), pieces);
        }
        return IntStream.range(0, pieces.size())
                .mapToObj(i -> new Piece(pieces.get(i)[0], pieces.get(i)[1], gaps.get(i)))
                .toList();
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
