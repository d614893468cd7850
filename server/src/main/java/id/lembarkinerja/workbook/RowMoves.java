package id.lembarkinerja.workbook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Where the rows of one sheet are after some were inserted and some deleted. */
public final class RowMoves {
    private static final int GONE = -1;

    private final int[] inserted;
    private final int[] deleted;

    private RowMoves(int[] inserted, int[] deleted) {
        this.inserted = inserted;
        this.deleted = deleted;
    }

    /** What the edits of one sheet do; deleting a row twice deletes it once. */
    public static RowMoves of(List<RowEdit> edits) {
        List<Integer> before = new ArrayList<>();
        Set<Integer> gone = new TreeSet<>();
        for (RowEdit edit : edits) {
            if (edit instanceof RowEdit.Insert insert) {
                before.add(insert.before());
            } else if (edit instanceof RowEdit.Delete delete) {
                gone.add(delete.row());
            }
        }
        return new RowMoves(
                before.stream().mapToInt(Integer::intValue).sorted().toArray(),
                gone.stream().mapToInt(Integer::intValue).toArray());
    }

    /** The new place of a row; negative when it is deleted. */
    public int after(int row) {
        return Arrays.binarySearch(deleted, row) >= 0 ? GONE : place(row);
    }

    /** The new place of a row, or, when it is deleted, of what comes next. */
    public int place(int row) {
        return row - below(deleted, row) + below(inserted, row + 1);
    }

    /**
     * What is left of a stretch of rows and where it is; a row inserted inside belongs to it. Empty when none is left.
     */
    public Optional<Span> after(int first, int last) {
        int from = first;
        while (from <= last && after(from) < 0) {
            from++;
        }
        int to = last;
        while (to > from && after(to) < 0) {
            to--;
        }
        return from > last ? Optional.empty() : Optional.of(new Span(after(from), after(to)));
    }

    /** First and last row of a stretch. */
    public record Span(int first, int last) {}

    /** What is left of a range and where it is. */
    public Optional<CellRange> after(CellRange range) {
        return after(range.first().row(), range.last().row())
                .map(rows -> CellRange.of(
                        rows.first(),
                        range.first().column(),
                        rows.last(),
                        range.last().column()));
    }

    /** How many rows are put before this one. */
    public int insertedBefore(int row) {
        return below(inserted, row + 1) - below(inserted, row);
    }

    /** Whether rows come or go inside of a stretch, so that it gets longer or shorter. */
    public boolean changeInside(int first, int last) {
        return below(inserted, last + 1) > below(inserted, first + 1)
                || below(deleted, last + 1) > below(deleted, first);
    }

    /** The first row that may be somewhere else. */
    public int firstMoved() {
        int first = inserted.length == 0 ? Integer.MAX_VALUE : inserted[0];
        return deleted.length == 0 ? first : Math.min(first, deleted[0]);
    }

    /** Rows that are deleted, in order. */
    public List<Integer> deleted() {
        return Arrays.stream(deleted).boxed().toList();
    }

    /** Whether any row is inserted. */
    public boolean insertsAny() {
        return inserted.length > 0;
    }

    /** How many of the sorted numbers are smaller. */
    private static int below(int[] sorted, int number) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < number) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
