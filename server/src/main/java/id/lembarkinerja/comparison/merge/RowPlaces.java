package id.lembarkinerja.comparison.merge;

import id.lembarkinerja.comparison.FormulaRelocation;
import id.lembarkinerja.comparison.merge.MergeOutcome.RowChange;
import id.lembarkinerja.comparison.merge.MergeOutcome.RowChange.Deleted;
import id.lembarkinerja.comparison.merge.MergeOutcome.RowChange.Inserted;
import id.lembarkinerja.comparison.merge.RowPlacing.Coming;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Where the rows of both stand after rows came and went in the carrier. First rows are placed; then it is sealed, and
 * tells the places.
 */
final class RowPlaces implements FormulaRelocation.Places {
    private final Ways ways;
    private final Map<String, NavigableMap<Integer, Integer>> insertions = new HashMap<>();
    private final Map<String, NavigableMap<Integer, Integer>> deletions = new HashMap<>();
    private final List<RowChange> changes = new ArrayList<>();
    /** New rows of the other side, by its sheet, to rows the carrier has. */
    private final Map<String, Map<Integer, Integer>> there = new HashMap<>();
    /** New rows of the other side to insertions: row before which, and how manyth. */
    private final Map<String, Map<Integer, Insertion>> inserted = new HashMap<>();

    private boolean sealed;
    private boolean brings;

    private record Insertion(int before, int place) {}

    RowPlaces(Ways ways) {
        this.ways = ways;
    }

    /** A new row of the other side that the carrier has as well. */
    void twin(String otherSheet, int row, int carrierRow) {
        there.computeIfAbsent(otherSheet, key -> new HashMap<>()).put(row, carrierRow);
    }

    /** Puts a row of the other side into a row the carrier has and that is blank by now; that one stays. */
    void fill(String otherSheet, int row, int carrierRow) {
        String sheet = ways.sheet(otherSheet);
        if (deletions.getOrDefault(sheet, new TreeMap<>()).remove(carrierRow) != null) {
            changes.remove(new Deleted(sheet, carrierRow));
        }
        brings = true;
        twin(otherSheet, row, carrierRow);
    }

    /**
     * Inserts a row of the other side.
     *
     * @param before row of the carrier
     * @param like row of the carrier as which it is to look
     */
    void insert(Coming row, int before, int like) {
        brings = true;
        String sheet = ways.sheet(row.sheet());
        int place = insertions.computeIfAbsent(sheet, key -> new TreeMap<>()).merge(before, 1, Integer::sum) - 1;
        inserted.computeIfAbsent(row.sheet(), key -> new HashMap<>()).put(row.row(), new Insertion(before, place));
        changes.add(new Inserted(sheet, before, like, List.copyOf(row.joined())));
    }

    /** Whether a new row of the other side has its place. */
    boolean isPlaced(String otherSheet, int row) {
        return there.getOrDefault(otherSheet, Map.of()).containsKey(row)
                || inserted.getOrDefault(otherSheet, Map.of()).containsKey(row);
    }

    void delete(String carrierSheet, int row) {
        if (deletions.computeIfAbsent(carrierSheet, key -> new TreeMap<>()).put(row, 1) == null) {
            changes.add(new Deleted(carrierSheet, row));
        }
    }

    /** From now on places are told and none is added. */
    void seal() {
        insertions.values().forEach(RowPlaces::sum);
        deletions.values().forEach(RowPlaces::sum);
        sealed = true;
    }

    private static void sum(NavigableMap<Integer, Integer> counts) {
        int sum = 0;
        for (Map.Entry<Integer, Integer> entry : counts.entrySet()) {
            sum += entry.getValue();
            entry.setValue(sum);
        }
    }

    /** Whether a row of the other side gets a place in the carrier. */
    boolean bringsAny() {
        return brings;
    }

    List<RowChange> changes() {
        return List.copyOf(changes);
    }

    /** Row of the result, of a row that the carrier has; negative when it goes. */
    int after(String carrierSheet, int row) {
        if (!sealed) {
            throw new IllegalStateException("places are not known yet");
        }
        NavigableMap<Integer, Integer> gone = deletions.getOrDefault(carrierSheet, new TreeMap<>());
        if (row < 0 || !gone.subMap(row, true, row, true).isEmpty()) {
            return -1;
        }
        return row
                - count(gone.headMap(row, false))
                + count(insertions(carrierSheet).headMap(row, true));
    }

    private NavigableMap<Integer, Integer> insertions(String carrierSheet) {
        return insertions.getOrDefault(carrierSheet, new TreeMap<>());
    }

    private static int count(NavigableMap<Integer, Integer> sums) {
        return sums.isEmpty() ? 0 : sums.lastEntry().getValue();
    }

    @Override
    public String sheet(String otherSheet) {
        return ways.sheet(otherSheet);
    }

    @Override
    public int row(String otherSheet, int row) {
        String sheet = ways.sheet(otherSheet);
        Integer known = there.getOrDefault(otherSheet, Map.of()).get(row);
        if (known != null) {
            return after(sheet, known);
        }
        Insertion own = inserted.getOrDefault(otherSheet, Map.of()).get(row);
        if (own != null) {
            NavigableMap<Integer, Integer> gone = deletions.getOrDefault(sheet, new TreeMap<>());
            return own.before()
                    - count(gone.headMap(own.before(), false))
                    + count(insertions(sheet).headMap(own.before(), false))
                    + own.place();
        }
        return after(sheet, ways.row(otherSheet, row));
    }

    @Override
    public int column(String otherSheet, int column) {
        return ways.column(otherSheet, column);
    }
}
