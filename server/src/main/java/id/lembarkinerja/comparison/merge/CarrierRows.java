package id.lembarkinerja.comparison.merge;

import id.lembarkinerja.comparison.OutsideCell;
import id.lembarkinerja.comparison.Pairing.At;
import id.lembarkinerja.comparison.SheetContent;
import id.lembarkinerja.comparison.Snapshot;
import id.lembarkinerja.recognition.RecognizedTable;
import id.lembarkinerja.recognition.RowKind;
import id.lembarkinerja.recognition.TableCell;
import id.lembarkinerja.recognition.TableRow;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/** What stands in the rows of the carrier, and which of them are blank by now. */
final class CarrierRows {
    private static final Standing NOTHING = nothing();

    private final Map<String, Map<Integer, Standing>> sheets = new HashMap<>();
    /** Rows whose content the other side took away; they take what it put there instead. */
    private final Map<String, NavigableSet<Integer>> freed = new HashMap<>();

    /** What one row holds: rows of tables, and the cells outside of them as one more. */
    private static final class Standing {
        private final Set<RowKind> kinds = new HashSet<>();
        private final Set<Integer> columns = new HashSet<>();
        private int pieces;
        private boolean taken = true;
    }

    CarrierRows(Snapshot carrier) {
        carrier.tables().forEach(this::note);
        for (SheetContent sheet : carrier.sheets()) {
            int last = -1;
            for (OutsideCell cell : sheet.outside()) {
                int row = cell.cell().row();
                at(sheet.name(), row).pieces += row == last ? 0 : 1;
                last = row;
            }
        }
    }

    private void note(RecognizedTable table) {
        for (TableRow row : table.rows()) {
            Standing standing = at(table.sheet(), row.row());
            standing.pieces++;
            standing.kinds.add(row.kind());
            for (TableCell cell : row.cells().values()) {
                if (!cell.carried() && !cell.printed().isBlank()) {
                    standing.columns.add(cell.cell().column());
                }
            }
        }
    }

    private Standing at(String sheet, int row) {
        return sheets.computeIfAbsent(sheet, key -> new HashMap<>()).computeIfAbsent(row, key -> new Standing());
    }

    private Standing find(String sheet, int row) {
        Standing standing = sheets.getOrDefault(sheet, Map.of()).get(row);
        return standing == null ? NOTHING : standing;
    }

    private static Standing nothing() {
        Standing nothing = new Standing();
        nothing.taken = false;
        return nothing;
    }

    /** Whether a row holds anything. */
    boolean isTaken(String sheet, int row) {
        return find(sheet, row).taken;
    }

    /** Whether a row is of a kind. */
    boolean is(RowKind kind, String sheet, int row) {
        return find(sheet, row).kinds.contains(kind);
    }

    /** Whether a row says something of its own in a column, and not what the row above says. */
    boolean speaks(String sheet, int row, int column) {
        return find(sheet, row).columns.contains(column);
    }

    /** Takes a row of a table or a line away; false while the same row of the sheet still holds something else. */
    boolean remove(At at) {
        Standing standing = at(at.sheet(), at.cell().row());
        standing.pieces--;
        standing.taken = false;
        freed.computeIfAbsent(at.sheet(), key -> new TreeSet<>()).add(at.cell().row());
        return standing.pieces <= 0;
    }

    /** Puts something into a blank row. */
    void take(String sheet, int row) {
        at(sheet, row).taken = true;
        freed.getOrDefault(sheet, new TreeSet<>()).remove(row);
    }

    /** The first row between two others whose content was taken away; negative for none. */
    int freedBetween(String sheet, int above, int below) {
        Integer row = freed.getOrDefault(sheet, new TreeSet<>()).higher(above);
        return row != null && row < below ? row : -1;
    }
}
