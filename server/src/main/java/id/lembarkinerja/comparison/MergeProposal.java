package id.lembarkinerja.comparison;

import id.lembarkinerja.comparison.Change.Added;
import id.lembarkinerja.comparison.Change.Moved;
import id.lembarkinerja.comparison.Piece.RowPiece;
import id.lembarkinerja.comparison.Place.Aspect;
import id.lembarkinerja.recognition.TableRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * What two people did who worked from the same version: everything of both fits together except the conflicts.
 *
 * @param theirs from the base to the version that was stored meanwhile
 * @param mine from the base to the version that was just sent
 * @param conflicts what both changed, to different things
 * @param missing changes of {@code theirs} that are not in the version that was just sent: stored as it is, it would
 *     lack them
 */
public record MergeProposal(Comparison theirs, Comparison mine, List<Conflict> conflicts, List<Change> missing) {

    /**
     * One cell, row or name that both changed.
     *
     * @param rowKey business key of the row in the base, or the place of the cell outside tables, or empty
     * @param label the words by which a person knows it
     * @param column column key, or empty
     * @param base as printed before, or for something moved, the cell where it stood; empty when there was nothing
     * @param theirs the same there; empty when it is gone. Where two formulas differ, the formula
     * @param mine the same here; empty when it is gone. Where two formulas differ, the formula
     */
    public record Conflict(String rowKey, String label, String column, String base, String theirs, String mine) {}

    /** Compares both with the base and finds where they contradict each other; as linear as comparing is. */
    public static MergeProposal propose(Snapshot base, Snapshot theirs, Snapshot mine) {
        SideWork left = new SideWork(Comparer.pair(base, theirs));
        SideWork right = new SideWork(Comparer.pair(base, mine));
        List<Conflict> conflicts = new ArrayList<>();
        right.deeds().forEach((place, own) -> {
            Deed other = left.deeds().get(place);
            if (other != null && !other.sameAs(own)) {
                conflicts.addAll(changedTwice(place, other, own));
            } else if (takenAway(place, own, left)) {
                conflicts.add(conflict(place, own, "", after(own)));
            }
        });
        left.deeds().forEach((place, other) -> {
            if (takenAway(place, other, right)) {
                conflicts.add(conflict(place, other, after(other), ""));
            }
        });
        List<Change> missing = left.comparison().changes().stream()
                .filter(change -> !left.isIn(right, change))
                .toList();
        return new MergeProposal(left.comparison(), right.comparison(), List.copyOf(conflicts), missing);
    }

    /** One deleted the row, column, table, sheet or line in which the other did something. */
    private static boolean takenAway(Place place, Deed deed, SideWork by) {
        if (place.aspect() == Aspect.GONE || place.aspect() == Aspect.ORDER || deed.follows()) {
            return false;
        }
        return place.containers().stream().anyMatch(by.deeds()::containsKey);
    }

    private static List<Conflict> changedTwice(Place place, Deed theirs, Deed mine) {
        if (theirs.follows() || mine.follows()) {
            return List.of();
        }
        if (theirs.change() instanceof Moved left && mine.change() instanceof Moved right) {
            return List.of(conflict(place, mine, standsAt(left), standsAt(right)));
        }
        if (theirs.change() instanceof Added left && mine.change() instanceof Added right) {
            return left.piece() instanceof RowPiece one && right.piece() instanceof RowPiece other
                    ? addedTwice(one.row(), other.row())
                    : List.of();
        }
        boolean formulas = !theirs.after().formula().equals(mine.after().formula());
        return List.of(conflict(
                place,
                mine,
                formulas ? written(theirs.after()) : after(theirs),
                formulas ? written(mine.after()) : after(mine)));
    }

    /** Both added a row of the same key to the same table: its cells must agree. */
    private static List<Conflict> addedTwice(TableRow theirs, TableRow mine) {
        Map<String, String> left = SideWork.printed(theirs);
        Map<String, String> right = SideWork.printed(mine);
        TreeSet<String> columns = new TreeSet<>(left.keySet());
        columns.addAll(right.keySet());
        return columns.stream()
                .filter(column -> !left.getOrDefault(column, "").equals(right.getOrDefault(column, "")))
                .map(column -> new Conflict(
                        mine.key(),
                        mine.label(),
                        column,
                        "",
                        left.getOrDefault(column, ""),
                        right.getOrDefault(column, "")))
                .toList();
    }

    private static Conflict conflict(Place place, Deed deed, String theirs, String mine) {
        Spot spot = deed.spot();
        String row = spot.table().isEmpty() ? spot.a1() : place.row();
        String column = spot.table().isEmpty() ? "" : place.column();
        String before =
                deed.change() instanceof Moved ? spot.a1() : deed.before().printed();
        return new Conflict(row, spot.label(), column, before, theirs, mine);
    }

    /** Something new has no cell of its own; its words stand for it. */
    private static String after(Deed deed) {
        return deed.change() instanceof Added added
                ? added.to().label()
                : deed.after().printed();
    }

    private static String written(Entry entry) {
        return entry.formula().isEmpty() ? entry.printed() : "=" + entry.formula();
    }

    private static String standsAt(Moved moved) {
        return moved.spot().a1();
    }
}
