package id.lembarkinerja.comparison;

import id.lembarkinerja.workbook.CellAddress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The cells of one version that have to do with a change, to be asked for the foremost in a rectangle. Asking takes
 * time that grows with the logarithm of the changes in each column, so that twenty thousand running sums cost no more
 * than twenty thousand cells.
 */
final class ChangedCells {
    /** No change; comes after every other. */
    static final int NONE = Integer.MAX_VALUE;

    private final Map<String, TreeMap<Integer, Column>> sheets = new HashMap<>();

    /** Changes are named by their rank: the lower, the more they matter. */
    void add(String sheet, CellAddress cell, int rank) {
        sheets.computeIfAbsent(sheet, name -> new TreeMap<>())
                .computeIfAbsent(cell.column(), column -> new Column())
                .add(cell.row(), rank);
    }

    /** The foremost change in a rectangle, or {@link #NONE}. */
    int foremost(String sheet, int firstRow, int firstColumn, int lastRow, int lastColumn) {
        TreeMap<Integer, Column> columns = sheets.get(sheet);
        if (columns == null || firstRow > lastRow || firstColumn > lastColumn) {
            return NONE;
        }
        int foremost = NONE;
        for (Column column : columns.subMap(firstColumn, true, lastColumn, true).values()) {
            foremost = Math.min(foremost, column.foremost(firstRow, lastRow));
        }
        return foremost;
    }

    /** The changes of one column from top to bottom, below a tree of the foremost of each half. */
    private static final class Column {
        private record At(int row, int rank) {}

        private final List<At> cells = new ArrayList<>();
        private int[] rows = new int[0];
        private int[] tree = new int[0];

        void add(int row, int rank) {
            cells.add(new At(row, rank));
        }

        private void seal() {
            if (rows.length == cells.size()) {
                return;
            }
            cells.sort(Comparator.comparingInt(At::row));
            rows = cells.stream().mapToInt(At::row).toArray();
            tree = new int[2 * rows.length];
            for (int i = 0; i < rows.length; i++) {
                tree[rows.length + i] = cells.get(i).rank();
            }
            for (int i = rows.length - 1; i > 0; i--) {
                tree[i] = Math.min(tree[2 * i], tree[2 * i + 1]);
            }
        }

        int foremost(int first, int last) {
            seal();
            int low = rows.length + firstFrom(first);
            int high = rows.length + firstFrom(last + 1);
            int foremost = NONE;
            while (low < high) {
                if (low % 2 == 1) {
                    foremost = Math.min(foremost, tree[low++]);
                }
                if (high % 2 == 1) {
                    foremost = Math.min(foremost, tree[--high]);
                }
                low /= 2;
                high /= 2;
            }
            return foremost;
        }

        private int firstFrom(int row) {
            int at = Arrays.binarySearch(rows, row);
            while (at > 0 && rows[at - 1] == row) {
                at--;
            }
            return at < 0 ? -at - 1 : at;
        }
    }
}
