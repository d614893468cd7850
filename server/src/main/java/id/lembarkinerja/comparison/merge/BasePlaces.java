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

/** Where cells of one side stand in the base; negative or empty for what the base does not have. */
final class BasePlaces implements FormulaRelocation.Places {
    private static final int NEW = -1;

    private final Pairing side;
    private final Map<String, NavigableMap<Integer, Integer>> rows = new HashMap<>();
    private final Map<String, NavigableMap<Integer, Integer>> columns = new HashMap<>();
    private final Map<String, Set<Integer>> newRows = new HashMap<>();
    private final Map<String, Set<Integer>> newColumns = new HashMap<>();

    BasePlaces(Pairing side) {
        this.side = side;
        for (Change change : side.comparison().changes()) {
            if (change instanceof Added added) {
                int row = RowNumber.of(added);
                int column = added.to().cell().column();
                if (added.part() == Part.ROW || added.part() == Part.LINE) {
                    of(newRows, added.to().sheet()).add(row);
                } else if (added.part() == Part.COLUMN) {
                    of(newColumns, added.to().sheet()).add(column);
                }
            }
        }
    }

    private static Set<Integer> of(Map<String, Set<Integer>> places, String sheet) {
        return places.computeIfAbsent(sheet, key -> new HashSet<>());
    }

    /** Rows with content that the side shares with the base, its own to those of the base. */
    NavigableMap<Integer, Integer> rows(String sheet) {
        return rows.computeIfAbsent(
                sheet, key -> inverse(side.rows(side.oldSheet(key).orElse(""))));
    }

    private NavigableMap<Integer, Integer> columns(String sheet) {
        return columns.computeIfAbsent(
                sheet, key -> inverse(side.columns(side.oldSheet(key).orElse(""))));
    }

    private static NavigableMap<Integer, Integer> inverse(NavigableMap<Integer, Integer> map) {
        NavigableMap<Integer, Integer> inverse = new TreeMap<>();
        map.forEach((from, to) -> inverse.put(to, from));
        return inverse;
    }

    /** A row that the side has and the base does not; something new may stand beside what was there. */
    boolean isNewRow(String sheet, int row) {
        return newRows.getOrDefault(sheet, Set.of()).contains(row)
                && !rows(sheet).containsKey(row);
    }

    @Override
    public String sheet(String sheet) {
        return side.oldSheet(sheet).orElse("");
    }

    @Override
    public int row(String sheet, int row) {
        return isNewRow(sheet, row) ? NEW : old(rows(sheet), row);
    }

    @Override
    public int column(String sheet, int column) {
        return newColumns.getOrDefault(sheet, Set.of()).contains(column) ? NEW : old(columns(sheet), column);
    }

    /** Blank places keep their distance to the place before. */
    private static int old(NavigableMap<Integer, Integer> known, int place) {
        Map.Entry<Integer, Integer> before = known.floorEntry(place);
        return before == null ? place : before.getValue() + place - before.getKey();
    }
}
