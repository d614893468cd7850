package id.lembarkinerja.comparison.merge;

import id.lembarkinerja.comparison.Pairing.At;
import id.lembarkinerja.recognition.RowKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Finds the places of rows that only the other side has. One that it inserted is inserted behind the row it stands
 * behind there; one that it typed into blank lines goes into the same blank lines, if they still are. Behind one row
 * those of the carrier come first, but none of the other's comes to stand in a group of the carrier's that way.
 */
final class RowPlacing {
    private final Ways ways;
    private final RowPlaces places;
    private final CarrierRows carrier;
    /** By sheet of the other side: new rows that the carrier has as well, and where. */
    private final Map<String, NavigableMap<Integer, Integer>> twins = new HashMap<>();
    /** The same turned round, by sheet of the carrier. */
    private final Map<String, Map<Integer, Integer>> twinOf = new HashMap<>();
    /** The last row that was given away behind a row of the other side. */
    private final Map<String, Map<Integer, Integer>> last = new HashMap<>();
    /** Before which row the last one was inserted behind a row of the other side; the next comes no higher. */
    private final Map<String, Map<Integer, Integer>> lowest = new HashMap<>();

    RowPlacing(Ways ways, RowPlaces places, CarrierRows carrier) {
        this.ways = ways;
        this.places = places;
        this.carrier = carrier;
    }

    /**
     * A row that comes.
     *
     * @param at where it stands on the other side
     * @param kind what it is; NOTE for a line outside tables
     * @param joined columns of the carrier in which it goes on with what the row above says
     */
    record Coming(At at, RowKind kind, List<Integer> joined) {
        String sheet() {
            return at.sheet();
        }

        int row() {
            return at.cell().row();
        }
    }

    /** A new row of the other side that the carrier has as well. */
    void twin(String otherSheet, int row, int carrierRow) {
        places.twin(otherSheet, row, carrierRow);
        twins.computeIfAbsent(otherSheet, key -> new TreeMap<>()).put(row, carrierRow);
        twinOf.computeIfAbsent(ways.sheet(otherSheet), key -> new HashMap<>()).put(carrierRow, row);
    }

    /** Gives a row of the other side a place in the carrier; once, however often it is asked. */
    void bring(Coming row) {
        if (places.isPlaced(row.sheet(), row.row())) {
            return;
        }
        String sheet = ways.sheet(row.sheet());
        int blank = blankLine(row, sheet);
        if (blank >= 0) {
            places.fill(row.sheet(), row.row(), blank);
            carrier.take(sheet, blank);
            last.computeIfAbsent(row.sheet(), key -> new HashMap<>()).put(rowAbove(row), blank);
            return;
        }
        int behind = anchor(row);
        Map<Integer, Integer> reached = lowest.computeIfAbsent(row.sheet(), key -> new HashMap<>());
        int before = passing(row, sheet, Math.max(behind + 1, reached.getOrDefault(rowAbove(row), 0)));
        reached.put(rowAbove(row), before);
        places.insert(row, before, behind);
    }

    /** Behind the new rows of the carrier that stand there already, as far as the row may pass them. */
    private int passing(Coming row, String sheet, int from) {
        int before = from;
        boolean group = false;
        while (carrier.isTaken(sheet, before) && ways.isNewInCarrier(sheet, before) && !isBarred(row, sheet, before)) {
            boolean total = carrier.is(RowKind.TOTAL, sheet, before);
            if (row.kind() == RowKind.GROUP && total && !group) {
                // It sums up what stands above, and not a group that came with it.
                return before;
            }
            group = !total && (group || carrier.is(RowKind.GROUP, sheet, before));
            before++;
        }
        return before;
    }

    private boolean isBarred(Coming row, String sheet, int before) {
        Integer twin = twinOf.getOrDefault(sheet, Map.of()).get(before);
        if (twin != null && twin > row.row()) {
            return true;
        }
        return row.kind() == RowKind.INDICATOR
                && (carrier.is(RowKind.GROUP, sheet, before)
                        || carrier.is(RowKind.TOTAL, sheet, before)
                        || row.joined().stream().anyMatch(column -> carrier.speaks(sheet, before, column)));
    }

    /**
     * The line of the carrier into which the row was typed: one that the other side emptied before, or a blank one
     * where the other side made no room. Negative when the row was inserted.
     */
    private int blankLine(Coming row, String sheet) {
        NavigableMap<Integer, Integer> base = ways.stillRows(row.sheet());
        Map.Entry<Integer, Integer> above = base.lowerEntry(row.row());
        Map.Entry<Integer, Integer> below = base.higherEntry(row.row());
        int first = above == null ? -1 : above.getKey();
        int firstOld = above == null ? -1 : above.getValue();
        boolean roomMade =
                below != null && (below.getValue() <= firstOld || below.getKey() - first > below.getValue() - firstOld);
        int line = ways.carrierRow(row.sheet(), firstOld + row.row() - first);
        if (!roomMade && line >= 0 && !carrier.isTaken(sheet, line)) {
            return line;
        }
        return carrier.freedBetween(sheet, above(row), below(row));
    }

    private int rowAbove(Coming row) {
        Integer above = ways.stillRows(row.sheet()).lowerKey(row.row());
        return above == null ? -1 : above;
    }

    /** The row of the carrier behind which a row of the other side stands; -1 for the top of the sheet. */
    private int anchor(Coming row) {
        int still = rowAbove(row);
        Map.Entry<Integer, Integer> twin =
                twins.getOrDefault(row.sheet(), new TreeMap<>()).lowerEntry(row.row());
        if (twin != null && twin.getKey() > still) {
            return twin.getValue();
        }
        Integer given = last.getOrDefault(row.sheet(), Map.of()).get(still);
        if (given != null) {
            return given;
        }
        int above = above(row);
        if (above >= 0) {
            return above;
        }
        int below = below(row);
        return below >= 0 ? below - 1 : row.row() - 1;
    }

    /** The nearest row above that the carrier still has, in the carrier; -1 for none. */
    private int above(Coming row) {
        return first(
                row,
                ways.stillRows(row.sheet())
                        .headMap(row.row(), false)
                        .descendingMap()
                        .values());
    }

    /** The nearest row below that the carrier still has, in the carrier; -1 for none. */
    private int below(Coming row) {
        return first(row, ways.stillRows(row.sheet()).tailMap(row.row(), false).values());
    }

    private int first(Coming row, Iterable<Integer> baseRows) {
        for (Integer old : baseRows) {
            int there = ways.carrierRow(row.sheet(), old);
            if (there >= 0) {
                return there;
            }
        }
        return -1;
    }
}
