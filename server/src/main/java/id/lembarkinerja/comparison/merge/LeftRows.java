package id.lembarkinerja.comparison.merge;

import id.lembarkinerja.comparison.Change.Removed;
import id.lembarkinerja.comparison.Snapshot;
import id.lembarkinerja.recognition.TableRow;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Whether rows that the other side took away left its sheet, or only what stood in them: between the same two rows it
 * then has more blank lines than the base.
 */
final class LeftRows {
    private final Ways ways;
    private final Map<String, Sheet> sheets = new HashMap<>();

    /**
     * One sheet.
     *
     * @param still rows that both have and nobody moved, old to new
     * @param before rows of the base that hold anything
     * @param after those of the other side
     */
    private record Sheet(
            NavigableMap<Integer, Integer> still, NavigableSet<Integer> before, NavigableSet<Integer> after) {}

    LeftRows(Ways ways) {
        this.ways = ways;
    }

    /** Of a row of the base that the other side does not have. */
    boolean left(Removed gone) {
        Sheet sheet = sheets.computeIfAbsent(gone.from().sheet(), this::read);
        int row = RowNumber.of(gone);
        Map.Entry<Integer, Integer> above = sheet.still().lowerEntry(row);
        Map.Entry<Integer, Integer> below = sheet.still().higherEntry(row);
        if (below == null || sheet.still().containsKey(row)) {
            // With nothing below, nobody can tell, and nothing moves.
            return below == null && !sheet.still().containsKey(row);
        }
        int first = above == null ? -1 : above.getKey();
        int firstThere = above == null ? -1 : above.getValue();
        return blanks(sheet.after(), firstThere, below.getValue()) <= blanks(sheet.before(), first, below.getKey());
    }

    private static int blanks(NavigableSet<Integer> filled, int above, int below) {
        int between = Math.max(0, below - above - 1);
        return between
                - (between == 0 ? 0 : filled.subSet(above, false, below, false).size());
    }

    private Sheet read(String baseSheet) {
        String there = ways.other().newSheet(baseSheet).orElse("");
        NavigableMap<Integer, Integer> still = new TreeMap<>();
        ways.stillRows(there).forEach((row, base) -> still.put(base, row));
        return new Sheet(
                still,
                filled(ways.other().from(), baseSheet),
                filled(ways.other().to(), there));
    }

    private static NavigableSet<Integer> filled(Snapshot snapshot, String sheet) {
        NavigableSet<Integer> filled = new TreeSet<>();
        snapshot.tables().stream()
                .filter(table -> table.sheet().equals(sheet))
                .flatMap(table -> table.rows().stream())
                .map(TableRow::row)
                .forEach(filled::add);
        snapshot.sheets().stream()
                .filter(one -> one.name().equals(sheet))
                .flatMap(one -> one.outside().stream())
                .forEach(cell -> filled.add(cell.cell().row()));
        return filled;
    }
}
