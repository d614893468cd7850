package id.lembarkinerja.comparison;

import id.lembarkinerja.comparison.Change.Added;
import id.lembarkinerja.comparison.Change.Changed;
import id.lembarkinerja.comparison.Change.FormulaChanged;
import id.lembarkinerja.comparison.Change.Moved;
import id.lembarkinerja.comparison.Change.Removed;
import id.lembarkinerja.comparison.Change.Renamed;
import id.lembarkinerja.comparison.Piece.RowPiece;
import id.lembarkinerja.comparison.align.Alignment;
import id.lembarkinerja.recognition.RecognizedTable;
import id.lembarkinerja.recognition.TableCell;
import id.lembarkinerja.recognition.TableColumn;
import id.lembarkinerja.recognition.TableRow;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What differs in the rows of one table. */
final class RowDifference {
    private final Snapshot from;
    private final Snapshot to;
    private final TablePair pair;
    private final List<TablePair.Column> columns;
    private final Layout layout;
    private final Comparer.Findings found;
    private final Consequences consequences;
    private final Totals totals;
    private final Carried carried = new Carried();

    RowDifference(Snapshot from, Snapshot to, TablePair pair, Layout layout, Comparer.Findings found) {
        this.from = from;
        this.to = to;
        this.pair = pair;
        this.columns = pair.sharedColumns();
        this.layout = layout;
        this.found = found;
        this.consequences = new Consequences(from.scoresOf(pair.from()), to.scoresOf(pair.to()));
        this.totals = new Totals(from, to, pair);
    }

    /** One cell in both versions, with what the change of its row does. */
    record CellPair(
            int place, TableRow fromRow, TableRow toRow, TablePair.Column column, TableCell from, TableCell to) {}

    void run() {
        Alignment rows = pair.rows();
        for (int i = 0; i < rows.fromSize(); i++) {
            TableRow old = pair.from().rows().get(i);
            int j = rows.toOf(i);
            if (j < 0) {
                found.add(removed(old, i));
                continue;
            }
            TableRow fresh = pair.to().rows().get(j);
            if (rows.moved(i)) {
                Sides<Spot> spots = Sides.of(Spots.of(from, pair.from(), old), Spots.of(to, pair.to(), fresh));
                found.add(new Moved(Part.ROW, spots, Sides.of(i, j), Weights.MOVED));
            }
            compareRow(i, old, fresh);
        }
        for (int j = 0; j < rows.toSize(); j++) {
            if (rows.fromOf(j) < 0) {
                found.add(added(pair.to().rows().get(j), j));
            }
        }
        carried.forEach((cell, spread) -> found.add(changed(cell, CellDifference.TEXT, spread)));
    }

    private Change added(TableRow row, int place) {
        Consequence consequence = consequences.ofAdded(row.key()).with(effects(-1, place));
        Spot spot = Spots.of(to, pair.to(), row);
        return new Added(
                Part.ROW, spot, new RowPiece(row), place, consequence, weight(pair.to(), row, consequences.to(row)));
    }

    private Change removed(TableRow row, int place) {
        Consequence consequence = consequences.ofRemoved(row.key()).with(effects(place, -1));
        Spot spot = Spots.of(from, pair.from(), row);
        return new Removed(
                Part.ROW,
                spot,
                new RowPiece(row),
                place,
                consequence,
                weight(pair.from(), row, consequences.from(row)));
    }

    private static double weight(RecognizedTable table, TableRow row, Score score) {
        boolean figures = table.columns().stream()
                .filter(column -> Weights.isNumeric(column.type()))
                .anyMatch(column -> Entries.of(row, column).number() != null);
        return Weights.ofRow(row.kind(), score, figures);
    }

    private void compareRow(int place, TableRow old, TableRow fresh) {
        TablePair.Column named = null;
        if (CellDifference.ofTexts(old.label(), fresh.label()) == CellDifference.TEXT) {
            named = nameColumn(old, fresh);
            found.add(renamed(old, fresh, named));
        }
        for (TablePair.Column column : columns) {
            if (!column.equals(named)) {
                compareCell(place, old, fresh, column);
            }
        }
    }

    /** The column in which the words stand that are the row's label; null when the label is made of several cells. */
    private TablePair.@Nullable Column nameColumn(TableRow old, TableRow fresh) {
        for (TablePair.Column column : columns) {
            Entry left = Entries.of(old, column.from());
            Entry right = Entries.of(fresh, column.to());
            boolean names = isLabel(left, old) && isLabel(right, fresh);
            if (names
                    && layout.sameFormula(
                            pair.from().sheet(), left.formula(), pair.to().sheet(), right.formula())) {
                return column;
            }
        }
        return null;
    }

    private static boolean isLabel(Entry entry, TableRow row) {
        return CellDifference.ofTexts(entry.printed(), row.label()) != CellDifference.TEXT;
    }

    private Change renamed(TableRow old, TableRow fresh, TablePair.@Nullable Column column) {
        // A name decides by itself only where the figures stayed.
        Consequence consequence =
                figuresChanged(old, fresh) ? Consequence.NONE : consequences.of(old.key(), fresh.key());
        double weight = Weights.ofName(Weights.ROW_RENAMED, consequence);
        if (column == null) {
            Sides<Spot> spots = Sides.of(Spots.of(from, pair.from(), old), Spots.of(to, pair.to(), fresh));
            Sides<Entry> labels = Sides.of(Entry.text(old.label()), Entry.text(fresh.label()));
            return new Renamed(Part.ROW, spots, labels, consequence, weight);
        }
        Sides<Entry> entries = Sides.of(Entries.of(old, column.from()), Entries.of(fresh, column.to()));
        return new Renamed(Part.ROW, spots(old, fresh, column), entries, consequence, weight);
    }

    /** Whether a figure that the row's achievement is computed from is another one. */
    private boolean figuresChanged(TableRow old, TableRow fresh) {
        return columns.stream()
                .filter(column -> Weights.isNumeric(column.decisive().type())
                        && !Weights.isResult(column.decisive().key()))
                .anyMatch(column -> {
                    TableCell left = old.cells().get(column.from().key());
                    TableCell right = fresh.cells().get(column.to().key());
                    return left != null
                            && right != null
                            && CellDifference.between(left, right, column.decisive()) == CellDifference.VALUE;
                });
    }

    private void compareCell(int place, TableRow old, TableRow fresh, TablePair.Column column) {
        TableCell left = old.cells().get(column.from().key());
        TableCell right = fresh.cells().get(column.to().key());
        if (left == null || right == null) {
            return;
        }
        CellPair cell = new CellPair(place, old, fresh, column, left, right);
        if (!layout.sameFormula(pair.from().sheet(), left.formula(), pair.to().sheet(), right.formula())) {
            found.add(formulaChanged(cell));
            return;
        }
        CellDifference difference = CellDifference.between(left, right, column.decisive());
        if (difference == CellDifference.FORMAT && CellDifference.hangsOnReading(left, right)) {
            difference = consequences.of(old.key(), fresh.key()).isNone() ? difference : CellDifference.VALUE;
        }
        if (difference == CellDifference.FORMAT) {
            Sides<Entry> entries = Sides.of(Entries.of(left), Entries.of(right));
            found.formatOnly()
                    .add(new Changed(
                            spots(old, fresh, column),
                            entries,
                            List.of(),
                            CellAspect.TEXT,
                            Consequence.NONE,
                            null,
                            null,
                            0));
        } else if (difference == CellDifference.TEXT) {
            carried.add(cell);
        } else if (difference == CellDifference.VALUE) {
            found.add(changed(cell, difference, List.of()));
        }
    }

    private Change changed(CellPair cell, CellDifference difference, List<CellPair> spread) {
        Sides<Entry> entries = Sides.of(Entries.of(cell.from()), Entries.of(cell.to()));
        Consequence consequence = consequence(cell);
        List<Sides<String>> rows = new ArrayList<>();
        spread.forEach(
                other -> rows.add(Sides.of(other.fromRow().key(), other.toRow().key())));
        boolean value = difference == CellDifference.VALUE;
        TableColumn column = cell.column().decisive();
        double weight = Weights.ofCell(column.key(), value, entries, consequence);
        CellAspect aspect = CellAspect.of(column, value, entries);
        return new Changed(
                spots(cell.fromRow(), cell.toRow(), cell.column()),
                entries,
                rows,
                aspect,
                consequence,
                null,
                null,
                weight);
    }

    private Change formulaChanged(CellPair cell) {
        Sides<Entry> entries = Sides.of(Entries.of(cell.from()), Entries.of(cell.to()));
        Consequence consequence = consequence(cell);
        TableColumn column = cell.column().decisive();
        double weight = Weights.ofCell(column.key(), true, entries, consequence);
        CellAspect aspect = CellAspect.of(column, false, entries);
        return new FormulaChanged(
                spots(cell.fromRow(), cell.toRow(), cell.column()), entries, aspect, consequence, null, weight);
    }

    /** Only what goes into a computation has a consequence: a printed achievement or a note has none. */
    private Consequence consequence(CellPair cell) {
        TableColumn column = cell.column().decisive();
        if (!Weights.isNumeric(column.type())) {
            return Consequence.NONE;
        }
        Consequence own = Weights.isResult(column.key())
                ? Consequence.NONE
                : consequences.of(cell.fromRow().key(), cell.toRow().key());
        return own.with(totals.effects(cell.place(), pair.rows().toOf(cell.place()), cell.column()));
    }

    /** What a row that came or went does to the totals of its columns. */
    private List<TotalEffect> effects(int from, int to) {
        return columns.stream()
                .flatMap(column -> totals.effects(from, to, column).stream())
                .toList();
    }

    private Sides<Spot> spots(TableRow old, TableRow fresh, TablePair.Column column) {
        return Sides.of(Spots.of(from, pair.from(), old, column.from()), Spots.of(to, pair.to(), fresh, column.to()));
    }
}
