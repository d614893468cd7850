package id.lembarkinerja.workbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.TreeMap;

/**
 * The merged rectangles of a sheet, found by cell in logarithmic time.
 *
 * <p>Excel never lets merges overlap; of overlapping ones in a damaged file the upper left one counts. The rectangles,
 * sorted by first row, form a balanced tree in which each node knows the last row of everything below it.
 */
final class MergeIndex {
    private final List<CellRange> merges;
    private final int[] lastRowBelow;

    MergeIndex(List<CellRange> all) {
        List<CellRange> sorted = new ArrayList<>(all);
        sorted.sort(Comparator.comparing(CellRange::first));
        this.merges = withoutOverlaps(sorted);
        this.lastRowBelow = new int[merges.size()];
        fill(0, merges.size());
    }

    List<CellRange> list() {
        return merges;
    }

    Optional<CellRange> find(int row, int column) {
        return find(0, merges.size(), row, column);
    }

    private static List<CellRange> withoutOverlaps(List<CellRange> sorted) {
        List<CellRange> kept = new ArrayList<>(sorted.size());
        TreeMap<Integer, CellRange> openByColumn = new TreeMap<>();
        PriorityQueue<CellRange> byEnd = new PriorityQueue<>(
                Comparator.comparingInt((CellRange r) -> r.last().row()));
        for (CellRange range : sorted) {
            CellRange ending = byEnd.peek();
            while (ending != null && ending.last().row() < range.first().row()) {
                openByColumn.remove(ending.first().column());
                byEnd.remove();
                ending = byEnd.peek();
            }
            Map.Entry<Integer, CellRange> beside =
                    openByColumn.floorEntry(range.last().column());
            boolean free = beside == null
                    || beside.getValue().last().column() < range.first().column();
            if (free) {
                openByColumn.put(range.first().column(), range);
                byEnd.add(range);
                kept.add(range);
            }
        }
        return List.copyOf(kept);
    }

    private int fill(int from, int to) {
        if (from >= to) {
            return -1;
        }
        int middle = (from + to) >>> 1;
        int below = Math.max(fill(from, middle), fill(middle + 1, to));
        lastRowBelow[middle] = Math.max(below, merges.get(middle).last().row());
        return lastRowBelow[middle];
    }

    private Optional<CellRange> find(int from, int to, int row, int column) {
        int middle = (from + to) >>> 1;
        if (from >= to || lastRowBelow[middle] < row) {
            return Optional.empty();
        }
        Optional<CellRange> left = find(from, middle, row, column);
        CellRange here = merges.get(middle);
        if (left.isPresent() || here.first().row() > row) {
            return left;
        }
        return here.contains(row, column) ? Optional.of(here) : find(middle + 1, to, row, column);
    }
}
