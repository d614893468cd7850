package id.lembarkinerja.comparison;

import id.lembarkinerja.comparison.align.Alignment;
import id.lembarkinerja.recognition.RecognizedTable;
import id.lembarkinerja.recognition.RowKind;
import id.lembarkinerja.recognition.TableColumn;
import id.lembarkinerja.recognition.TableRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Which totals of a table a change of one of its cells alters: the next one below, and the grand total at the end. */
final class Totals {
    private final Snapshot from;
    private final Snapshot to;
    private final TablePair pair;
    private final Covering old;
    private final Covering fresh;

    Totals(Snapshot from, Snapshot to, TablePair pair) {
        this.from = from;
        this.to = to;
        this.pair = pair;
        old = new Covering(pair.from());
        fresh = new Covering(pair.to());
    }

    /** A total in both versions: places of its row. In both directions the same order. */
    private record Total(int from, int to) implements Comparable<Total> {
        @Override
        public int compareTo(Total other) {
            int order = Integer.compare(from + to, other.from + other.to);
            return order != 0 ? order : Integer.compare(Math.abs(from - to), Math.abs(other.from - other.to));
        }
    }

    /** The totals that cover each row of one version: places of their rows. */
    private static final class Covering {
        private final int[] next;
        private int grand = -1;

        Covering(RecognizedTable table) {
            List<TableRow> rows = table.rows();
            next = new int[rows.size()];
            int below = -1;
            for (int i = rows.size() - 1; i >= 0; i--) {
                next[i] = below;
                below = rows.get(i).kind() == RowKind.TOTAL ? i : below;
            }
            int last = rows.size() - 1;
            while (last > 0 && rows.get(last).kind() == RowKind.NOTE) {
                last--;
            }
            // A total right below another total takes in all that is above.
            if (last > 0
                    && rows.get(last).kind() == RowKind.TOTAL
                    && rows.get(last - 1).kind() == RowKind.TOTAL) {
                grand = last;
            }
        }

        void add(int row, List<Integer> found) {
            if (row >= 0 && next[row] >= 0) {
                found.add(next[row]);
                if (grand > next[row]) {
                    found.add(grand);
                }
            }
        }
    }

    /**
     * What becomes of the totals over a column when a row changes there, comes or goes.
     *
     * @param row its place in the old version, or -1
     * @param partner its place in the new version, or -1
     */
    List<TotalEffect> effects(int row, int partner, TablePair.Column column) {
        if (!hasSums(column)) {
            return List.of();
        }
        Alignment rows = pair.rows();
        SortedSet<Total> totals = new TreeSet<>();
        List<Integer> found = new ArrayList<>();
        old.add(row, found);
        found.forEach(total -> totals.add(new Total(total, rows.toOf(total))));
        found.clear();
        fresh.add(partner, found);
        found.forEach(total -> totals.add(new Total(rows.fromOf(total), total)));
        List<TotalEffect> effects = new ArrayList<>();
        for (Total total : totals) {
            if (total.from() >= 0 && total.to() >= 0) {
                addEffect(total, column, effects);
            }
        }
        return effects;
    }

    private boolean hasSums(TablePair.Column column) {
        return from.scoresOf(pair.from()).sums().containsKey(column.from().key())
                && to.scoresOf(pair.to()).sums().containsKey(column.to().key());
    }

    private void addEffect(Total total, TablePair.Column column, List<TotalEffect> effects) {
        TableRow old = pair.from().rows().get(total.from());
        TableRow fresh = pair.to().rows().get(total.to());
        BigDecimal before = from.scoresOf(pair.from()).findSum(column.from().key(), old.key());
        BigDecimal after = to.scoresOf(pair.to()).findSum(column.to().key(), fresh.key());
        if (before != null && after != null && before.compareTo(after) != 0) {
            TableColumn left = column.from();
            TableColumn right = column.to();
            effects.add(new TotalEffect(
                    Sides.of(Spots.of(from, pair.from(), old, left), Spots.of(to, pair.to(), fresh, right)),
                    Sides.of(before, after)));
        }
    }
}
