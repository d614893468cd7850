package id.lembarkinerja.comparison;

import id.lembarkinerja.comparison.Trace.Followed;
import id.lembarkinerja.comparison.Trace.Gone;
import id.lembarkinerja.workbook.CellAddress;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Follows cells, rows, headings and tables from one version to another: what was said about a cell stays with it when
 * its row moves or is renamed, when columns are inserted, when its sheet has another name. Following back from where it
 * went leads to where it was.
 */
public final class Tracing {
    private final Correspondence pairs;
    private final Map<String, TableTracing> tables = new HashMap<>();
    private final Map<String, LineTracing> sheets = new HashMap<>();

    private Tracing(Correspondence pairs) {
        this.pairs = pairs;
        for (TablePair pair : pairs.tables()) {
            tables.put(pair.from().id(), new TableTracing(pairs.to(), pair));
        }
        for (OutsidePair pair : pairs.sheets()) {
            sheets.put(pair.from().name(), new LineTracing(pair, pairs.layout()));
        }
    }

    /** Finds out once what is what; takes about as long as comparing. */
    public static Tracing between(Snapshot from, Snapshot to) {
        return new Tracing(Comparer.align(from, to));
    }

    /** The cell at an address of one version; blank cells are found too, nothing only where there is no such sheet. */
    public static Optional<Sighting> find(Snapshot snapshot, String sheet, CellAddress cell) {
        return Sightings.find(snapshot, sheet, cell);
    }

    /** The cell of a row and column by their keys, in the first table of the form that has both. */
    public static Optional<Sighting> find(Snapshot snapshot, String form, String rowKey, String column) {
        return Sightings.find(snapshot, form, rowKey, column);
    }

    /** What became of something that stands at a spot of the first version. */
    public Trace follow(Spot spot) {
        if (!spot.table().isEmpty()) {
            TableTracing table = tables.get(spot.table());
            return table == null ? new Gone(Part.TABLE) : table.follow(spot);
        }
        LineTracing sheet = sheets.get(spot.sheet());
        if (sheet == null) {
            return new Gone(Part.SHEET);
        }
        return sheet.follow(spot.cell()).orElseGet(() -> followBlank(sheet, spot.cell()));
    }

    /** Nothing stands there, so it keeps its distance to what stands before. */
    private Trace followBlank(LineTracing sheet, CellAddress cell) {
        CellAddress there = sheet.expected(cell);
        return Sightings.find(pairs.to(), sheet.to().name(), there)
                .<Trace>map(now -> new Followed(now, true))
                .orElseGet(() -> new Gone(Part.LINE));
    }

    /** How often each text occurs. */
    static <T> Map<T, Integer> count(List<T> texts) {
        Map<T, Integer> counts = new HashMap<>();
        texts.forEach(text -> counts.merge(text, 1, Integer::sum));
        return counts;
    }
}
