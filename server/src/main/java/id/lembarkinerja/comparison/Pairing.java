package id.lembarkinerja.comparison;

import id.lembarkinerja.comparison.Change.Moved;
import id.lembarkinerja.comparison.Trace.Followed;
import id.lembarkinerja.comparison.Trace.Gone;
import id.lembarkinerja.recognition.RecognizedTable;
import id.lembarkinerja.recognition.TableRow;
import id.lembarkinerja.workbook.CellAddress;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What of one version is what of another, for those who carry work from one to the other. Rows and columns are those of
 * the sheets, from zero.
 */
public final class Pairing {
    private final Snapshot from;
    private final Snapshot to;
    private final Comparer.Paired paired;
    private final Neighbours neighbours;
    private final Map<String, TablePair> tables = new HashMap<>();
    private final Map<String, TableTracing> tracings = new HashMap<>();
    private final Map<String, String> tableFrom = new HashMap<>();
    private final Map<String, String> sheetFrom = new HashMap<>();

    private Pairing(Snapshot from, Snapshot to, Comparer.Paired paired) {
        this.from = from;
        this.to = to;
        this.paired = paired;
        this.neighbours = new Neighbours(paired.tables(), paired.sheets());
        for (TablePair pair : paired.tables()) {
            tables.put(pair.from().id(), pair);
            tableFrom.put(pair.to().id(), pair.from().id());
        }
        paired.sheets()
                .forEach(pair -> sheetFrom.put(pair.to().name(), pair.from().name()));
    }

    /** Compares two versions and keeps what is what. */
    public static Pairing of(Snapshot from, Snapshot to) {
        return new Pairing(from, to, Comparer.pair(from, to));
    }

    /** What differs. */
    public Comparison comparison() {
        return paired.comparison();
    }

    /** The old version. */
    public Snapshot from() {
        return from;
    }

    /** The new version. */
    public Snapshot to() {
        return to;
    }

    /** The new version's table, by the id of the old one. */
    public Optional<RecognizedTable> findTable(String oldId) {
        return Optional.ofNullable(tables.get(oldId)).map(TablePair::to);
    }

    /** Id of the old table, by that of the new one; empty for a table that is new. */
    public Optional<String> oldTable(String newId) {
        return Optional.ofNullable(tableFrom.get(newId));
    }

    /** Name of the old sheet; empty for a sheet that is new. */
    public Optional<String> oldSheet(String newName) {
        return Optional.ofNullable(sheetFrom.get(newName));
    }

    /** Name of the sheet in the new version; empty when it is gone. */
    public Optional<String> newSheet(String oldName) {
        return sheetLayout(oldName).map(Layout.SheetLayout::to);
    }

    /** A cell of the new version. */
    public record At(String sheet, CellAddress cell) {}

    /**
     * Where a cell of the old version stands in the new one: in a table by its row and column, wherever they went;
     * outside by what stands around it. Empty when its sheet, row or column is gone.
     */
    public Optional<At> follow(Spot old) {
        if (old.table().isEmpty() || old.rowKey().isEmpty()) {
            return follow(old.sheet(), old.cell())
                    .flatMap(cell -> newSheet(old.sheet()).map(sheet -> new At(sheet, cell)));
        }
        Trace trace =
                findTracing(old.table()).map(tracing -> tracing.follow(old)).orElseGet(() -> new Gone(Part.TABLE));
        return trace instanceof Followed followed
                ? Optional.of(new At(
                        followed.now().spot().sheet(), followed.now().spot().cell()))
                : Optional.empty();
    }

    /** A row of a table in both versions; empty when the new one does not have it. */
    public Optional<Sides<TableRow>> findRow(String oldTable, String oldKey) {
        return findTracing(oldTable).flatMap(tracing -> tracing.findRow(oldKey));
    }

    private Optional<TableTracing> findTracing(String oldTable) {
        TablePair pair = tables.get(oldTable);
        return pair == null
                ? Optional.empty()
                : Optional.of(tracings.computeIfAbsent(oldTable, id -> new TableTracing(to, pair)));
    }

    private Optional<CellAddress> follow(String oldSheet, CellAddress cell) {
        int row = followRow(oldSheet, cell.row());
        int column = followColumn(oldSheet, cell.column());
        return row < 0 || column < 0 ? Optional.empty() : Optional.of(new CellAddress(row, column));
    }

    /** Row of the new version, negative when it is gone; blank rows keep their distance to the row before. */
    public int followRow(String oldSheet, int row) {
        return sheetLayout(oldSheet).map(layout -> layout.rows().follow(row)).orElse(-1);
    }

    /** Column of the new version, negative when it is gone. */
    public int followColumn(String oldSheet, int column) {
        return sheetLayout(oldSheet)
                .map(layout -> layout.columns().follow(column))
                .orElse(-1);
    }

    /** Rows with content that both versions have, old to new. */
    public NavigableMap<Integer, Integer> rows(String oldSheet) {
        return sheetLayout(oldSheet).map(layout -> layout.rows().known()).orElseGet(TreeMap::new);
    }

    /** Columns that both versions are known to have, old to new. */
    public NavigableMap<Integer, Integer> columns(String oldSheet) {
        return sheetLayout(oldSheet).map(layout -> layout.columns().known()).orElseGet(TreeMap::new);
    }

    /** Something equal for equal moves: what the moved thing stands behind now, in places of the old version. */
    public Object behind(Moved moved) {
        Spot old = moved.spots().from();
        Spot fresh = moved.spots().to();
        return old == null || fresh == null ? moved.places() : neighbours.behind(moved, old, fresh);
    }

    /** Whether two texts differ at most in white space or in a running number in front, and state no other number. */
    public static boolean looksAlike(@Nullable Entry left, @Nullable Entry right) {
        return left != null
                && right != null
                && (left.number() == null
                        || right.number() == null
                        || left.number().compareTo(right.number()) == 0)
                && CellDifference.ofTexts(left.printed(), right.printed()) != CellDifference.TEXT;
    }

    private Optional<Layout.SheetLayout> sheetLayout(String oldSheet) {
        return paired.pairs().layout().find(oldSheet);
    }
}
