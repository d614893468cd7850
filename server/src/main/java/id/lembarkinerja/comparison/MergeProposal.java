package id.lembarkinerja.comparison;

import id.lembarkinerja.comparison.Change.Added;
import id.lembarkinerja.comparison.Change.Changed;
import id.lembarkinerja.comparison.Change.Removed;
import id.lembarkinerja.comparison.Piece.RowPiece;
import id.lembarkinerja.recognition.TableCell;
import id.lembarkinerja.recognition.TableRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What two people did who worked from the same version: everything of both fits together except the conflicts.
 *
 * @param theirs from the base to the version that was stored meanwhile
 * @param mine from the base to the version that was just sent
 * @param conflicts cells that both changed, to different things
 */
public record MergeProposal(Comparison theirs, Comparison mine, List<Conflict> conflicts) {

    /**
     * One cell, row or name that both changed.
     *
     * @param rowKey business key of the row in the base, or the place of the cell outside tables, or empty
     * @param label the words by which a person knows it
     * @param column column key, or empty
     * @param base as printed before; empty when there was nothing
     * @param theirs as printed there; empty when it is gone
     * @param mine as printed here; empty when it is gone
     */
    public record Conflict(String rowKey, String label, String column, String base, String theirs, String mine) {}

    private record Place(String sheet, String table, String rowKey, String column, String cell) {}

    private record Edit(Spot spot, Sides<Entry> entries) {}

    /** Compares both with the base and finds where they contradict each other. */
    public static MergeProposal propose(Snapshot base, Snapshot theirs, Snapshot mine) {
        Comparison left = Comparer.compare(base, theirs);
        Comparison right = Comparer.compare(base, mine);
        List<Conflict> conflicts = new ArrayList<>(editedTwice(left, right));
        conflicts.addAll(editedAndRemoved(left, right));
        conflicts.addAll(addedTwice(left, right));
        return new MergeProposal(left, right, List.copyOf(conflicts));
    }

    private static List<Conflict> editedTwice(Comparison left, Comparison right) {
        List<Conflict> conflicts = new ArrayList<>();
        Map<Place, Edit> theirs = edits(left);
        edits(right).forEach((place, mine) -> {
            Edit other = theirs.get(place);
            if (other != null && !other.entries().equals(mine.entries())) {
                conflicts.add(conflict(place, mine, after(other), after(mine)));
            }
        });
        return conflicts;
    }

    /** One deleted the row in which the other changed something. */
    private static List<Conflict> editedAndRemoved(Comparison left, Comparison right) {
        List<Conflict> conflicts = new ArrayList<>();
        edits(right).forEach((place, edit) -> {
            if (removes(left, place)) {
                conflicts.add(conflict(place, edit, "", after(edit)));
            }
        });
        edits(left).forEach((place, edit) -> {
            if (removes(right, place)) {
                conflicts.add(conflict(place, edit, after(edit), ""));
            }
        });
        return conflicts;
    }

    private static boolean removes(Comparison comparison, Place place) {
        return !place.rowKey().isEmpty()
                && comparison.changes().stream()
                        .anyMatch(change -> change instanceof Removed removed
                                && removed.part() == Part.ROW
                                && removed.from().table().equals(place.table())
                                && removed.from().rowKey().equals(place.rowKey()));
    }

    /** Both added a row of the same key: its cells must agree. */
    private static List<Conflict> addedTwice(Comparison left, Comparison right) {
        Map<String, TableRow> theirs = addedRows(left);
        List<Conflict> conflicts = new ArrayList<>();
        addedRows(right).forEach((key, mine) -> {
            TableRow other = theirs.get(key);
            if (other != null) {
                mine.cells().forEach((column, cell) -> {
                    String printed = other.find(column).map(TableCell::printed).orElse("");
                    if (!printed.equals(cell.printed())) {
                        conflicts.add(new Conflict(mine.key(), mine.label(), column, "", printed, cell.printed()));
                    }
                });
            }
        });
        return conflicts;
    }

    private static Map<String, TableRow> addedRows(Comparison comparison) {
        Map<String, TableRow> rows = new LinkedHashMap<>();
        for (Change change : comparison.changes()) {
            if (change instanceof Added added && added.piece() instanceof RowPiece piece) {
                rows.put(added.to().form() + "|" + added.to().rowKey(), piece.row());
            }
        }
        return rows;
    }

    /** Everything that was given another content or name, by its place in the base. */
    private static Map<Place, Edit> edits(Comparison comparison) {
        Map<Place, Edit> edits = new LinkedHashMap<>();
        for (Change change : comparison.changes()) {
            Spot spot = change.spots().from();
            Sides<Entry> entries = entries(change);
            if (spot == null || entries == null) {
                continue;
            }
            edits.put(place(spot, spot.rowKey()), new Edit(spot, entries));
            if (change instanceof Changed changed) {
                changed.spread().forEach(row -> {
                    String key = row.from();
                    if (key != null) {
                        edits.put(place(spot, key), new Edit(spot, entries));
                    }
                });
            }
        }
        return edits;
    }

    private static @Nullable Sides<Entry> entries(Change change) {
        if (change instanceof Changed it) {
            return it.entries();
        }
        if (change instanceof Change.FormulaChanged it) {
            return it.entries();
        }
        if (change instanceof Change.CellChanged it) {
            return it.entries();
        }
        return change instanceof Change.Renamed it ? it.entries() : null;
    }

    private static Place place(Spot spot, String rowKey) {
        String cell = rowKey.isEmpty() ? spot.cell().a1() : "";
        return new Place(spot.sheet(), spot.table(), rowKey, spot.column(), cell);
    }

    private static Conflict conflict(Place place, Edit edit, String theirs, String mine) {
        String row = place.rowKey().isEmpty() ? place.sheet() + "!" + place.cell() : place.rowKey();
        Entry before = edit.entries().from();
        return new Conflict(
                row, edit.spot().label(), place.column(), before == null ? "" : before.printed(), theirs, mine);
    }

    private static String after(Edit edit) {
        Entry entry = edit.entries().to();
        return entry == null ? "" : entry.printed();
    }
}
