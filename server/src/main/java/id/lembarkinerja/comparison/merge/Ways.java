package id.lembarkinerja.comparison.merge;

import id.lembarkinerja.comparison.Change;
import id.lembarkinerja.comparison.Change.Added;
import id.lembarkinerja.comparison.FormulaRelocation;
import id.lembarkinerja.comparison.Pairing;
import id.lembarkinerja.comparison.Part;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/**
 * From cells of the other workbook to cells of the one that carries the result, by way of the base. Rows that only the
 * other one has are in neither; they get their places in {@link RowPlaces}.
 */
final class Ways implements FormulaRelocation.Places {
    private static final int NEW = -1;

    private final Pairing carrier;
    private final Pairing other;
    private final Map<String, NavigableMap<Integer, Integer>> baseRows = new HashMap<>();
    private final Map<String, NavigableMap<Integer, Integer>> baseColumns = new HashMap<>();
    private final Map<String, Set<Integer>> newRows = new HashMap<>();
    private final Map<String, Set<Integer>> newInCarrier = new HashMap<>();
    private final Map<String, Set<Integer>> newColumns = new HashMap<>();

    Ways(Pairing carrier, Pairing other) {
        this.carrier = carrier;
        this.other = other;
        for (Change change : other.comparison().changes()) {
            note(change, newRows);
            if (change instanceof Added added && added.part() == Part.COLUMN) {
                int column = added.to().cell().column();
                newColumns
                        .computeIfAbsent(added.to().sheet(), key -> new HashSet<>())
                        .add(column);
            }
        }
        carrier.comparison().changes().forEach(change -> note(change, newInCarrier));
        newInCarrier.forEach((sheet, rows) ->
                rows.removeAll(carrier.rows(carrier.oldSheet(sheet).orElse("")).values()));
    }

    private static void note(Change change, Map<String, Set<Integer>> rows) {
        if (change instanceof Added added && (added.part() == Part.ROW || added.part() == Part.LINE)) {
            rows.computeIfAbsent(added.to().sheet(), key -> new HashSet<>())
                    .add(added.to().cell().row());
        }
    }

    /** Rows with content that the other workbook shares with the base, its own to those of the base. */
    NavigableMap<Integer, Integer> baseRows(String otherSheet) {
        return baseRows.computeIfAbsent(
                otherSheet, sheet -> inverse(other.rows(other.oldSheet(sheet).orElse(""))));
    }

    private NavigableMap<Integer, Integer> baseColumns(String otherSheet) {
        return baseColumns.computeIfAbsent(
                otherSheet, sheet -> inverse(other.columns(other.oldSheet(sheet).orElse(""))));
    }

    private static NavigableMap<Integer, Integer> inverse(NavigableMap<Integer, Integer> map) {
        NavigableMap<Integer, Integer> inverse = new TreeMap<>();
        map.forEach((from, to) -> inverse.put(to, from));
        return inverse;
    }

    /** Row of the carrier, of a row of the base; negative when it is gone. */
    int carrierRow(String otherSheet, int baseRow) {
        return other.oldSheet(otherSheet)
                .map(sheet -> carrier.followRow(sheet, baseRow))
                .orElse(NEW);
    }

    /** A row that the carrier has and the base does not; something new may stand beside what was there. */
    boolean isNewInCarrier(String carrierSheet, int row) {
        return newInCarrier.getOrDefault(carrierSheet, Set.of()).contains(row);
    }

    /** A row that the other workbook has and the base does not. */
    boolean isNewRow(String otherSheet, int row) {
        return newRows.getOrDefault(otherSheet, Set.of()).contains(row)
                && !baseRows(otherSheet).containsKey(row);
    }

    @Override
    public String sheet(String otherSheet) {
        return other.oldSheet(otherSheet).flatMap(carrier::newSheet).orElse("");
    }

    /** Row of the carrier; negative for a new row and for one that the carrier lacks. */
    @Override
    public int row(String otherSheet, int row) {
        if (isNewRow(otherSheet, row)) {
            return NEW;
        }
        int base = old(baseRows(otherSheet), row);
        return other.oldSheet(otherSheet)
                .map(sheet -> carrier.followRow(sheet, base))
                .orElse(NEW);
    }

    @Override
    public int column(String otherSheet, int column) {
        if (newColumns.getOrDefault(otherSheet, Set.of()).contains(column)) {
            return NEW;
        }
        int base = old(baseColumns(otherSheet), column);
        return other.oldSheet(otherSheet)
                .map(sheet -> carrier.followColumn(sheet, base))
                .orElse(NEW);
    }

    /** Blank places keep their distance to the place before. */
    private static int old(NavigableMap<Integer, Integer> known, int place) {
        Map.Entry<Integer, Integer> before = known.floorEntry(place);
        return before == null ? place : before.getValue() + place - before.getKey();
    }

    Pairing carrier() {
        return carrier;
    }

    Pairing other() {
        return other;
    }
}
