package id.lembarkinerja.comparison;

import id.lembarkinerja.comparison.Trace.Followed;
import id.lembarkinerja.comparison.Trace.Gone;
import id.lembarkinerja.comparison.align.Alignment;
import id.lembarkinerja.comparison.align.Words;
import id.lembarkinerja.recognition.RecognizedTable;
import id.lembarkinerja.recognition.TableColumn;
import id.lembarkinerja.recognition.TableRow;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Follows what belongs to one table. */
final class TableTracing {
    private static final int NONE = -1;

    private final Snapshot to;
    private final TablePair pair;
    private final Map<String, Integer> rows;
    private final Map<String, Integer> columns;
    private final Map<String, Integer> namesakesFrom;
    private final Map<String, Integer> namesakesTo;

    TableTracing(Snapshot to, TablePair pair) {
        this.to = to;
        this.pair = pair;
        rows = places(pair.from().rows(), TableRow::key);
        columns = places(pair.from().columns(), TableColumn::key);
        namesakesFrom = namesakes(pair.from());
        namesakesTo = namesakes(pair.to());
    }

    private static <T> Map<String, Integer> places(List<T> items, Function<T, String> key) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < items.size(); i++) {
            places.put(key.apply(items.get(i)), i);
        }
        return places;
    }

    private static Map<String, Integer> namesakes(RecognizedTable table) {
        return Tracing.count(table.rows().stream().map(TableTracing::words).toList());
    }

    private static String words(TableRow row) {
        return Words.normalised(row.label());
    }

    /** A row in both versions, by its key in the old one; empty when the new one does not have it. */
    Optional<Sides<TableRow>> findRow(String key) {
        int old = rows.getOrDefault(key, NONE);
        int fresh = old < 0 ? NONE : pair.rows().toOf(old);
        return fresh < 0
                ? Optional.empty()
                : Optional.of(
                        Sides.of(pair.from().rows().get(old), pair.to().rows().get(fresh)));
    }

    /** What became of the cell, row, heading or table that the spot names. */
    Trace follow(Spot spot) {
        int row = partner(rows, pair.rows(), spot.rowKey());
        int column = partner(columns, pair.columns(), spot.column());
        if (!spot.rowKey().isEmpty() && row < 0) {
            return new Gone(Part.ROW);
        }
        if (!spot.column().isEmpty() && column < 0) {
            return new Gone(Part.COLUMN);
        }
        RecognizedTable table = pair.to();
        if (row >= 0) {
            TableRow fresh = table.rows().get(row);
            Sighting now = column < 0
                    ? Sightings.of(to, table, fresh)
                    : Sightings.of(to, table, fresh, table.columns().get(column));
            return new Followed(now, isSure(pair.from().rows().get(pair.rows().fromOf(row)), fresh));
        }
        return new Followed(
                column < 0
                        ? Sightings.of(to, table)
                        : Sightings.of(to, table, table.columns().get(column)),
                true);
    }

    private static int partner(Map<String, Integer> places, Alignment alignment, String key) {
        int place = places.getOrDefault(key, NONE);
        return place < 0 ? NONE : alignment.toOf(place);
    }

    private boolean isSure(TableRow old, TableRow fresh) {
        return namesakesFrom.getOrDefault(words(old), 0) < 2 && namesakesTo.getOrDefault(words(fresh), 0) < 2;
    }
}
