package id.lembarkinerja.comparison;

import id.lembarkinerja.comparison.Change.Changed;
import id.lembarkinerja.recognition.RecognizedTable;
import id.lembarkinerja.recognition.TableColumn;
import id.lembarkinerja.recognition.TableRow;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Results that were typed into a table instead of being computed by the workbook, and still only went along. */
final class TypedResults {
    private final TablePair pair;
    private final ChangeRanks ranks;
    private final TableScores scoresFrom;
    private final TableScores scoresTo;
    private @Nullable Side from;
    private @Nullable Side to;

    TypedResults(Correspondence pairs, TablePair pair, ChangeRanks ranks) {
        this.pair = pair;
        this.ranks = ranks;
        scoresFrom = pairs.from().scoresOf(pair.from());
        scoresTo = pairs.to().scoresOf(pair.to());
    }

    /** One version of the table. */
    private record Side(RowSums sums, Map<String, TableRow> rows) {
        static Side of(RecognizedTable table) {
            Map<String, TableRow> rows = new HashMap<>();
            table.rows().forEach(row -> rows.put(row.key(), row));
            return new Side(new RowSums(table), rows);
        }
    }

    /** Rank of the change that this one results from, or {@link ChangedCells#NONE}. */
    int causeOf(Changed change) {
        Spot left = change.spots().from();
        Spot right = change.spots().to();
        Entry before = change.entries().from();
        Entry after = change.entries().to();
        if (left == null || right == null || before == null || after == null) {
            return ChangedCells.NONE;
        }
        boolean typed = before.formula().isEmpty() && after.formula().isEmpty();
        return typed ? causeOf(left, right, before, after) : ChangedCells.NONE;
    }

    private int causeOf(Spot left, Spot right, Entry before, Entry after) {
        if (followsScore(left, right, before, after)) {
            return Math.min(inputs(left, pair.from(), ranks.from()), inputs(right, pair.to(), ranks.to()));
        }
        BigDecimal old = before.number();
        BigDecimal fresh = after.number();
        return old == null || fresh == null ? ChangedCells.NONE : rowsOfSum(left, right, fresh.subtract(old));
    }

    /** The achievement or category was and is what follows from the row. */
    private boolean followsScore(Spot left, Spot right, Entry before, Entry after) {
        Score old = scoresFrom.get(left.rowKey());
        Score fresh = scoresTo.get(right.rowKey());
        if (!left.column().equals(right.column())) {
            return false;
        }
        if (left.column().equals("achievement")) {
            return isRounded(before, old) && isRounded(after, fresh);
        }
        return left.column().equals("category") && isRated(before, old) && isRated(after, fresh);
    }

    /** With as many decimals as it has, the printed figure is the computed one. */
    private static boolean isRounded(Entry entry, Score score) {
        BigDecimal printed = entry.number();
        BigDecimal computed = score.achievement();
        if (printed == null || computed == null) {
            return false;
        }
        BigDecimal half =
                BigDecimal.ONE.scaleByPowerOfTen(-Math.max(0, printed.scale())).divide(BigDecimal.valueOf(2));
        return printed.subtract(computed).abs().compareTo(half) <= 0;
    }

    private static boolean isRated(Entry entry, Score score) {
        return !score.rating().isEmpty()
                && entry.printed().strip().equalsIgnoreCase(score.rating().indonesian());
    }

    /** The heaviest change elsewhere in the row, of what goes into a computation. */
    private static int inputs(Spot spot, RecognizedTable table, ChangedCells cells) {
        int row = spot.cell().row();
        int foremost = ChangedCells.NONE;
        for (TableColumn column : table.columns()) {
            if (!Weights.isResult(column.key())) {
                foremost = Math.min(foremost, cells.foremost(spot.sheet(), row, column.column(), row, column.column()));
            }
        }
        return foremost;
    }

    /** The heaviest change among the rows whose sum grew by exactly as much. */
    private int rowsOfSum(Spot left, Spot right, BigDecimal growth) {
        if (from == null || to == null) {
            from = Side.of(pair.from());
            to = Side.of(pair.to());
        }
        TableRow old = from.rows().get(left.rowKey());
        TableRow fresh = to.rows().get(right.rowKey());
        if (growth.signum() == 0 || old == null || fresh == null) {
            return ChangedCells.NONE;
        }
        Optional<RowSums.Span> spanFrom = from.sums().span(old);
        Optional<RowSums.Span> spanTo = to.sums().span(fresh);
        if (spanFrom.isEmpty() || spanTo.isEmpty()) {
            return ChangedCells.NONE;
        }
        boolean follows = spanFrom.get().grewBy(growth, left.column(), spanTo.get(), right.column());
        return !follows
                ? ChangedCells.NONE
                : Math.min(foremost(spanFrom.get(), left, ranks.from()), foremost(spanTo.get(), right, ranks.to()));
    }

    private static int foremost(RowSums.Span span, Spot spot, ChangedCells cells) {
        int column = spot.cell().column();
        return cells.foremost(spot.sheet(), span.firstRow(), column, span.lastRow(), column);
    }
}
