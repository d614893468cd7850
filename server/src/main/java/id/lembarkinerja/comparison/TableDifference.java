package id.lembarkinerja.comparison;

import id.lembarkinerja.comparison.Change.Added;
import id.lembarkinerja.comparison.Change.Moved;
import id.lembarkinerja.comparison.Change.Removed;
import id.lembarkinerja.comparison.Change.Renamed;
import id.lembarkinerja.comparison.Piece.ColumnPiece;
import id.lembarkinerja.comparison.align.Alignment;
import id.lembarkinerja.recognition.RecognizedTable;
import id.lembarkinerja.recognition.TableColumn;
import id.lembarkinerja.recognition.TableRow;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What differs in one table: its columns, then its rows ({@link RowDifference}). */
final class TableDifference {
    private final Snapshot from;
    private final Snapshot to;
    private final TablePair pair;
    private final Layout layout;
    private final Comparer.Findings found;

    TableDifference(Snapshot from, Snapshot to, TablePair pair, Layout layout, Comparer.Findings found) {
        this.from = from;
        this.to = to;
        this.pair = pair;
        this.layout = layout;
        this.found = found;
    }

    void run() {
        compareSheet();
        compareColumns();
        new RowDifference(from, to, pair, layout, found).run();
    }

    private void compareSheet() {
        RecognizedTable old = pair.from();
        RecognizedTable fresh = pair.to();
        Sides<Spot> spots = Sides.of(Spots.of(from, old), Spots.of(to, fresh));
        boolean otherSheet = !layout.get(old.sheet()).to().equals(fresh.sheet());
        if (otherSheet) {
            Sides<Integer> places =
                    Sides.of(from.tables().indexOf(old), to.tables().indexOf(fresh));
            found.add(new Moved(Part.TABLE, spots, places, Weights.MOVED));
        }
    }

    private void rename(Sides<Spot> spots, String old, String fresh) {
        CellDifference difference = CellDifference.ofTexts(old, fresh);
        if (difference == CellDifference.NONE) {
            return;
        }
        boolean words = difference == CellDifference.TEXT;
        Change change = new Renamed(
                Part.COLUMN,
                spots,
                Sides.of(Entry.text(old), Entry.text(fresh)),
                Consequence.NONE,
                words ? Weights.COLUMN_RENAMED : 0);
        (words ? found.changes() : found.formatOnly()).add(change);
    }

    private void compareColumns() {
        Alignment columns = pair.columns();
        for (int i = 0; i < columns.fromSize(); i++) {
            TableColumn old = pair.from().columns().get(i);
            int j = columns.toOf(i);
            if (j < 0) {
                found.add(removed(old, i));
                continue;
            }
            TableColumn fresh = pair.to().columns().get(j);
            Sides<Spot> spots = Sides.of(Spots.of(from, pair.from(), old), Spots.of(to, pair.to(), fresh));
            rename(spots, old.header(), fresh.header());
            if (columns.moved(i)) {
                found.add(new Moved(Part.COLUMN, spots, Sides.of(i, j), Weights.MOVED));
            }
        }
        for (int j = 0; j < columns.toSize(); j++) {
            if (columns.fromOf(j) < 0) {
                found.add(added(pair.to().columns().get(j), j));
            }
        }
    }

    private Change removed(TableColumn column, int place) {
        Map<String, Entry> cells = new LinkedHashMap<>();
        List<TableRow> rows = pair.from().rows();
        for (int i = 0; i < rows.size(); i++) {
            if (pair.rows().toOf(i) >= 0) {
                cells.put(rows.get(i).key(), Entries.of(rows.get(i), column));
            }
        }
        Spot spot = Spots.of(from, pair.from(), column);
        return new Removed(
                Part.COLUMN, spot, new ColumnPiece(column, cells), place, Consequence.NONE, Weights.ofColumn(column));
    }

    private Change added(TableColumn column, int place) {
        Map<String, Entry> cells = new LinkedHashMap<>();
        List<TableRow> rows = pair.to().rows();
        for (int j = 0; j < rows.size(); j++) {
            if (pair.rows().fromOf(j) >= 0) {
                cells.put(rows.get(j).key(), Entries.of(rows.get(j), column));
            }
        }
        Spot spot = Spots.of(to, pair.to(), column);
        return new Added(
                Part.COLUMN, spot, new ColumnPiece(column, cells), place, Consequence.NONE, Weights.ofColumn(column));
    }
}
