package id.lembarkinerja.comparison;

import id.lembarkinerja.comparison.align.Alignment;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * How the columns of a sheet went aside when columns were inserted or deleted: from column {@code start} on, everything
 * stands {@code by} columns further right. Cells outside tables tell it: the shift that explains most equal cells, and
 * none unless it explains at least two more than none does.
 *
 * @param start first shifted column of the old sheet
 */
record ColumnShift(int start, int by) {
    private static final int FURTHEST = 4;
    private static final int PROOF = 2;
    private static final ColumnShift NONE = new ColumnShift(0, 0);

    /** Column of the new sheet, or -1 when the old one was deleted. */
    int to(int column) {
        if (column < start) {
            return by < 0 && column >= start + by ? -1 : column;
        }
        return column + by;
    }

    /** Column of the old sheet; for an inserted column, the place where it was inserted. */
    int from(int column) {
        if (column >= start + by) {
            return Math.max(0, column - by);
        }
        return by > 0 && column >= start ? start : column;
    }

    static ColumnShift between(List<List<OutsideCell>> from, List<List<OutsideCell>> to, Alignment lines) {
        Map<Integer, Map<Integer, Integer>> equal = new HashMap<>();
        TreeSet<Integer> columns = new TreeSet<>();
        for (int i = 0; i < lines.fromSize(); i++) {
            if (lines.toOf(i) >= 0) {
                count(from.get(i), to.get(lines.toOf(i)), equal, columns);
            }
        }
        ColumnShift best = NONE;
        int most = explained(NONE, columns, equal) + PROOF - 1;
        for (int by = -FURTHEST; by <= FURTHEST; by++) {
            for (int start : columns) {
                ColumnShift shift = new ColumnShift(start, by);
                int explained = by == 0 || start + by < 0 ? 0 : explained(shift, columns, equal);
                if (explained > most) {
                    most = explained;
                    best = shift;
                }
            }
        }
        return best;
    }

    private static void count(
            List<OutsideCell> left,
            List<OutsideCell> right,
            Map<Integer, Map<Integer, Integer>> equal,
            TreeSet<Integer> columns) {
        for (OutsideCell a : left) {
            columns.add(a.cell().column());
            for (OutsideCell b : right) {
                int by = b.cell().column() - a.cell().column();
                if (Math.abs(by) <= FURTHEST
                        && a.entry().printed().equals(b.entry().printed())) {
                    equal.computeIfAbsent(by, key -> new HashMap<>())
                            .merge(a.cell().column(), 1, Integer::sum);
                }
            }
        }
    }

    private static int explained(
            ColumnShift shift, TreeSet<Integer> columns, Map<Integer, Map<Integer, Integer>> equal) {
        int explained = 0;
        for (int column : columns) {
            int to = shift.to(column);
            if (to >= 0) {
                explained += equal.getOrDefault(to - column, Map.of()).getOrDefault(column, 0);
            }
        }
        return explained;
    }
}
