package id.lembarkinerja.comparison;

import id.lembarkinerja.comparison.Change.Renamed;
import id.lembarkinerja.recognition.RecognizedTable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Titles of tables stand in cells outside them. When such a cell changes, the table is renamed: one change, told as the
 * renaming and located at the cell.
 */
final class Titles {
    private final Snapshot from;
    private final Snapshot to;
    private final List<TablePair> tables;
    private final Set<TablePair> explained = new HashSet<>();

    Titles(Snapshot from, Snapshot to, List<TablePair> tables) {
        this.from = from;
        this.to = to;
        this.tables = tables.stream()
                .filter(pair -> !pair.from().title().equals(pair.to().title()))
                .toList();
    }

    /** Reports a changed cell as the new title of a table, if it is one. */
    boolean explain(Sides<Spot> spots, Sides<Entry> entries, Comparer.Findings found) {
        Spot old = spots.from();
        Spot fresh = spots.to();
        Entry left = entries.from();
        Entry right = entries.to();
        if (old == null || fresh == null || left == null || right == null) {
            return false;
        }
        for (TablePair pair : tables) {
            boolean sheet =
                    pair.from().sheet().equals(old.sheet()) && pair.to().sheet().equals(fresh.sheet());
            if (sheet && isIn(left, pair.from()) && isIn(right, pair.to())) {
                explained.add(pair);
                Sides<Spot> titles = Sides.of(named(old, pair.from()), named(fresh, pair.to()));
                found.add(new Renamed(Part.TABLE, titles, entries, Consequence.NONE, Weights.TABLE_RENAMED));
                return true;
            }
        }
        return false;
    }

    private static boolean isIn(Entry entry, RecognizedTable table) {
        return !entry.printed().isBlank()
                && table.title().contains(entry.printed().strip());
    }

    private static Spot named(Spot spot, RecognizedTable table) {
        return new Spot(
                spot.sheetIndex(), spot.sheet(), spot.cell(), table.form(), table.id(), "", table.title(), "", "");
    }

    /** Titles that changed and stand in no cell that was compared outside tables. */
    void addUnexplained(Comparer.Findings found) {
        for (TablePair pair : tables) {
            boolean words =
                    CellDifference.ofTexts(pair.from().title(), pair.to().title()) == CellDifference.TEXT;
            if (words && !explained.contains(pair) && !inOutsideCells(pair)) {
                Sides<Spot> spots = Sides.of(Spots.of(from, pair.from()), Spots.of(to, pair.to()));
                Sides<Entry> titles = Sides.of(
                        Entry.text(pair.from().title()), Entry.text(pair.to().title()));
                found.add(new Renamed(Part.TABLE, spots, titles, Consequence.NONE, Weights.TABLE_RENAMED));
            }
        }
    }

    /** A line that came or went above the table is a change already, and the title follows from it. */
    private boolean inOutsideCells(TablePair pair) {
        return holds(from, pair.from()) || holds(to, pair.to());
    }

    private static boolean holds(Snapshot snapshot, RecognizedTable table) {
        return snapshot.sheets().stream()
                .filter(sheet -> sheet.name().equals(table.sheet()))
                .flatMap(sheet -> sheet.outside().stream())
                .anyMatch(cell -> isIn(cell.entry(), table));
    }
}
