package id.lembarkinerja.comparison;

import id.lembarkinerja.comparison.Change.Moved;
import id.lembarkinerja.comparison.align.Alignment;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells moves by what the moved thing stands behind now, in places of the base. Plain places would make two equal moves
 * differ as soon as one of the two also inserted a row above.
 */
final class Neighbours {
    private static final int FIRST = -1;

    private final Map<String, TablePair> tables = new HashMap<>();
    private final Map<String, OutsidePair> sheets = new HashMap<>();

    Neighbours(List<TablePair> tables, List<OutsidePair> sheets) {
        tables.forEach(pair -> this.tables.put(pair.from().id(), pair));
        sheets.forEach(pair -> this.sheets.put(pair.from().name(), pair));
    }

    /** Equal for equal moves. */
    Object behind(Moved moved, Spot from, Spot to) {
        Integer place = moved.places().to();
        TablePair table = tables.get(from.table());
        OutsidePair sheet = sheets.get(from.sheet());
        if (place == null || moved.part() == Part.TABLE) {
            return to.sheet();
        }
        if (moved.part() == Part.SHEET) {
            return nearest(place);
        }
        if (moved.part() == Part.LINE) {
            return sheet == null ? place : nearest(sheet.lines(), place);
        }
        if (table == null) {
            return place;
        }
        return nearest(moved.part() == Part.ROW ? table.rows() : table.columns(), place);
    }

    /** The place in the base of the nearest sheet before this place that it has as well. */
    private int nearest(int place) {
        return sheets.values().stream()
                .filter(pair -> pair.to().index() < place)
                .max(Comparator.comparingInt(pair -> pair.to().index()))
                .map(pair -> pair.from().index())
                .orElse(FIRST);
    }

    /** The nearest before this place that the base has as well. */
    private static int nearest(Alignment order, int place) {
        for (int before = place - 1; before >= 0; before--) {
            if (order.fromOf(before) >= 0) {
                return order.fromOf(before);
            }
        }
        return FIRST;
    }
}
