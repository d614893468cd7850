package id.lembarkinerja.comparison.merge;

import id.lembarkinerja.comparison.Change;
import id.lembarkinerja.comparison.Change.Added;
import id.lembarkinerja.comparison.Change.Moved;
import id.lembarkinerja.comparison.Entry;
import id.lembarkinerja.comparison.ExactText;
import id.lembarkinerja.comparison.Pairing;
import id.lembarkinerja.comparison.Piece.RowPiece;
import id.lembarkinerja.comparison.Spot;
import id.lembarkinerja.comparison.merge.Choice.Take;
import id.lembarkinerja.comparison.merge.Conflict.About;
import id.lembarkinerja.comparison.merge.Conflict.Telling;
import id.lembarkinerja.comparison.merge.Conflict.Told;
import id.lembarkinerja.comparison.merge.Place.Aspect;
import id.lembarkinerja.recognition.TableCell;
import id.lembarkinerja.recognition.TableRow;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Finds where the work of two people touches; as linear as comparing is. */
final class Disputes {
    private static final List<Take> EITHER = List.of(Take.THEIRS, Take.MINE);
    private static final List<Take> ANY = List.of(Take.THEIRS, Take.MINE, Take.BASE, Take.OWN);

    private final SideWork theirs;
    private final SideWork mine;
    private final List<Dispute> found = new ArrayList<>();
    private final IdentityHashMap<Change, Set<String>> byChange = new IdentityHashMap<>();
    private final Set<Change> hard = Collections.newSetFromMap(new IdentityHashMap<>());
    private final IdentityHashMap<Change, Change> carriedDown = new IdentityHashMap<>();

    Disputes(SideWork theirs, SideWork mine) {
        this.theirs = theirs;
        this.mine = mine;
        find();
    }

    private void find() {
        ListedCells listed = new ListedCells(theirs, mine);
        listed.forEach(this::add);
        theirs.deeds().forEach((place, deed) -> {
            Deed own = mine.deeds().get(place);
            if (own != null && !own.sameAs(deed) && !listed.holds(deed)) {
                meet(place, deed, own);
            }
        });
        new SharedLines(theirs, mine).forEach(this::add);
        Removals removals = new Removals(theirs, mine);
        removals.forEach(this::add);
        new SharedRows(theirs, mine).forEach(this::add);
        new WrittenTotals(theirs, mine, removals.rows()).forEach(this::add);
        new SharedTotals(theirs, mine, hard::contains).forEach(this::add);
        RunningNumbers.tell(theirs, mine, this::add);
    }

    List<Dispute> list() {
        return List.copyOf(found);
    }

    /** Ids of the conflicts in which a change is disputed. */
    List<String> of(Change change) {
        return List.copyOf(byChange.getOrDefault(change, Set.of()));
    }

    /** Whether a person has to choose before it is known what becomes of a change. */
    boolean isDisputed(Change change) {
        return hard.contains(change);
    }

    /** Adds one that was found otherwise. */
    void add(Dispute dispute) {
        found.add(dispute);
        for (Party party : Party.values()) {
            Deed deed = dispute.of(party);
            if (deed != null) {
                note(deed.change(), dispute.conflict());
            }
        }
        dispute.edits().forEach(edit -> note(edit.change(), dispute.conflict()));
    }

    private void note(Change change, Conflict conflict) {
        byChange.computeIfAbsent(change, key -> new LinkedHashSet<>()).add(conflict.id());
        if (conflict.isHard()) {
            hard.add(change);
        }
    }

    private void meet(Place place, Deed left, Deed right) {
        if (!left.isWork() || !right.isWork()) {
            return;
        }
        // One text that is carried down into many rows is one dispute.
        if (isSame(carriedDown.put(left.change(), right.change()), right.change())) {
            return;
        }
        if (left.change() instanceof Added one && right.change() instanceof Added other) {
            addedTwice(place, left, right, one, other);
        } else if (left.change() instanceof Moved && right.change() instanceof Moved) {
            Told base = new Told(left.spot(), left.spot().a1());
            About about = About.of(right.spot()).in("", "");
            Telling told = new Telling(base, stands(left), stands(right));
            add(new Dispute(conflict(place, ConflictKind.MOVED, about, told, EITHER), place, left, right));
        } else if (left.entries() != null && right.entries() != null) {
            changedTwice(place, left, right);
        }
    }

    @SuppressWarnings("ReferenceEquality")
    private static boolean isSame(@Nullable Change a, Change b) {
        return a == b;
    }

    private void changedTwice(Place place, Deed left, Deed right) {
        boolean formulas =
                !left.after().formula().isEmpty() || !right.after().formula().isEmpty();
        ConflictKind kind = place.aspect() == Aspect.NAME
                ? ConflictKind.NAME
                : formulas
                        ? ConflictKind.FORMULA
                        : Pairing.looksAlike(left.after(), right.after()) ? ConflictKind.LOOKS : ConflictKind.CELL;
        Told base = new Told(left.spot(), formulas ? written(left.before()) : ExactText.of(left.before()));
        List<Take> takes = kind == ConflictKind.NAME ? EITHER : ANY;
        Told them = new Told(left.change().spot(), text(left, formulas));
        Told me = new Told(right.change().spot(), text(right, formulas));
        About about = About.of(right.spot());
        Conflict conflict = conflict(
                place,
                kind,
                right.spot().table().isEmpty() ? about.in("", "") : about,
                new Telling(base, them, me),
                kind.isHard() ? takes : List.of());
        add(new Dispute(conflict, place, left, right));
    }

    /** Both added a row of the same key to the same table: its cells must agree. */
    private void addedTwice(Place place, Deed left, Deed right, Added one, Added other) {
        if (!(one.piece() instanceof RowPiece them) || !(other.piece() instanceof RowPiece me)) {
            return;
        }
        Map<String, String> before = theirs.contents().stated(one, them.row());
        Map<String, String> after = mine.contents().stated(other, me.row());
        TreeSet<String> columns = new TreeSet<>(before.keySet());
        columns.addAll(after.keySet());
        for (String column : columns) {
            String a = before.getOrDefault(column, "");
            String b = after.getOrDefault(column, "");
            if (!a.equals(b)) {
                Place cell = new Place(Aspect.NEW, place.where(), place.row(), column);
                Telling told = new Telling(
                        Told.NOTHING, told(one.to(), them.row(), column), told(other.to(), me.row(), column));
                About about = About.of(other.to()).in(column, "");
                add(new Dispute(conflict(cell, ConflictKind.ADDED, about, told, EITHER), cell, left, right));
            }
        }
    }

    /** A formula reads as its side has it. */
    private static Told told(Spot row, TableRow cells, String column) {
        String text = cells.find(column)
                .map(cell -> cell.formula().isEmpty() ? ExactText.of(cell) : "=" + cell.formula())
                .orElse("");
        return new Told(cell(row, cells, column), text);
    }

    private static Spot cell(Spot row, TableRow cells, String column) {
        return cells.find(column)
                .map(TableCell::cell)
                .map(cell -> row.at(cell, column))
                .orElse(row);
    }

    private static Conflict conflict(Place place, ConflictKind kind, About about, Telling told, List<Take> takes) {
        return new Conflict(place.id(), kind, about, told, takes);
    }

    private static Told stands(Deed moved) {
        Spot spot = moved.change().spot();
        return new Told(spot, spot.a1());
    }

    private static String text(Deed deed, boolean formula) {
        return formula ? written(deed.after()) : ExactText.of(deed.after());
    }

    private static String written(Entry entry) {
        return entry.formula().isEmpty() ? ExactText.of(entry) : "=" + entry.formula();
    }
}
