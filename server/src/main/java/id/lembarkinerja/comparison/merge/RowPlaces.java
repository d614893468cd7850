package id.lembarkinerja.comparison.merge;

import id.lembarkinerja.comparison.FormulaRelocation;
import id.lembarkinerja.comparison.merge.MergeOutcome.RowChange;
import id.lembarkinerja.comparison.merge.MergeOutcome.RowChange.Deleted;
import id.lembarkinerja.comparison.merge.MergeOutcome.RowChange.Inserted;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Where rows come and go in the carrier. A row that the other side inserted is inserted behind the row it stands behind
 * there; one that was typed into blank lines goes into the same blank lines, if they still are.
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

    private final Map<String, Set<Integer>> taken = new HashMap<>();
    private final Map<String, Set<Integer>> totals = new HashMap<>();
    /** Rows whose content the other side took away; they take what it put there instead. */
    private final Map<String, NavigableSet<Integer>> freed = new HashMap<>();
    /** The last row that was given away behind a row of the other side. */
    private final Map<String, Map<Integer, Integer>> last = new HashMap<>();

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

    /** Marks a row of the carrier as in use. */
    void taken(String carrierSheet, int row) {
        taken.computeIfAbsent(carrierSheet, key -> new HashSet<>()).add(row);
    }

    /** Marks a row of the carrier as one that sums up those above. */
    void total(String carrierSheet, int row) {
        totals.computeIfAbsent(carrierSheet, key -> new HashSet<>()).add(row);
    }

    /** Marks a row of the carrier as blank by now. */
    void free(String carrierSheet, int row) {
        taken.computeIfAbsent(carrierSheet, key -> new HashSet<>()).remove(row);
        freed.computeIfAbsent(carrierSheet, key -> new TreeSet<>()).add(row);
    }

    void delete(String carrierSheet, int row) {
        if (deletions.computeIfAbsent(carrierSheet, key -> new TreeMap<>()).put(row, 1) == null) {
            changes.add(new Deleted(carrierSheet, row));
        }
    }

    /**
     * Gives a row of the other side a place in the carrier; once, however often it is asked.
     *
     * @param joined columns of the carrier in which the row shares a cell with the row above
     * @param summed it carries figures of its own, and stands above the totals
     */
    void bring(String otherSheet, int row, List<Integer> joined, boolean summed) {
        if (there.getOrDefault(otherSheet, Map.of()).containsKey(row)
                || inserted.getOrDefault(otherSheet, Map.of()).containsKey(row)) {
            return;
        }
        brings = true;
        String sheet = ways.sheet(otherSheet);
        int blank = blankLine(otherSheet, sheet, row);
        if (blank >= 0) {
            // Typed over a row that was removed: that row stays, with other content.
            if (deletions.getOrDefault(sheet, new TreeMap<>()).remove(blank) != null) {
                changes.remove(new Deleted(sheet, blank));
            }
            twin(otherSheet, row, blank);
            taken(sheet, blank);
            freed.getOrDefault(sheet, new TreeSet<>()).remove(blank);
            last.computeIfAbsent(otherSheet, key -> new HashMap<>()).put(rowAbove(otherSheet, row), blank);
            return;
        }
        int behind = anchor(otherSheet, row);
        int before = behind + 1;
        while (taken.getOrDefault(sheet, Set.of()).contains(before)
                && isNewInCarrier(otherSheet, before)
                && !(summed && totals.getOrDefault(sheet, Set.of()).contains(before))) {
            before++;
        }
        int place = insertions.computeIfAbsent(sheet, key -> new TreeMap<>()).merge(before, 1, Integer::sum) - 1;
        inserted.computeIfAbsent(otherSheet, key -> new HashMap<>()).put(row, new Insertion(before, place));
        changes.add(new Inserted(sheet, before, behind, List.copyOf(joined)));
    }

    private boolean isNewInCarrier(String otherSheet, int carrierRow) {
        return ways.isNewInCarrier(ways.sheet(otherSheet), carrierRow);
    }

    /**
     * The line of the carrier into which the row was typed: one that the other side emptied before, or a blank one
     * where the other side made no room. Negative when the row was inserted.
     */
    private int blankLine(String otherSheet, String sheet, int row) {
        NavigableMap<Integer, Integer> base = ways.stillRows(otherSheet);
        Map.Entry<Integer, Integer> above = base.lowerEntry(row);
        Map.Entry<Integer, Integer> below = base.higherEntry(row);
        int first = above == null ? -1 : above.getKey();
        int firstOld = above == null ? -1 : above.getValue();
        boolean roomMade =
                below != null && (below.getValue() <= firstOld || below.getKey() - first > below.getValue() - firstOld);
        int line = ways.carrierRow(otherSheet, firstOld + row - first);
        if (!roomMade && line >= 0 && !taken.getOrDefault(sheet, Set.of()).contains(line)) {
            return line;
        }
        Integer emptied = freed.getOrDefault(sheet, new TreeSet<>()).higher(above(otherSheet, row));
        int to = below(otherSheet, row);
        return emptied != null && emptied < to ? emptied : -1;
    }

    private int rowAbove(String otherSheet, int row) {
        Integer above = ways.stillRows(otherSheet).lowerKey(row);
        return above == null ? -1 : above;
    }

    /** The row of the carrier behind which a row of the other side stands; -1 for the top of the sheet. */
    private int anchor(String otherSheet, int row) {
        Integer given = last.getOrDefault(otherSheet, Map.of()).get(rowAbove(otherSheet, row));
        if (given != null) {
            return given;
        }
        int above = above(otherSheet, row);
        if (above >= 0) {
            return above;
        }
        int below = below(otherSheet, row);
        return below >= 0 ? below - 1 : row - 1;
    }

    /** The nearest row above that the carrier still has, in the carrier; -1 for none. */
    private int above(String otherSheet, int row) {
        for (Integer old :
                ways.stillRows(otherSheet).headMap(row, false).descendingMap().values()) {
            int carrier = ways.carrierRow(otherSheet, old);
            if (carrier >= 0) {
                return carrier;
            }
        }
        return -1;
    }

    /** The nearest row below that the carrier still has, in the carrier; -1 for none. */
    private int below(String otherSheet, int row) {
        for (Integer old : ways.stillRows(otherSheet).tailMap(row, false).values()) {
            int carrier = ways.carrierRow(otherSheet, old);
            if (carrier >= 0) {
                return carrier;
            }
        }
        return -1;
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
