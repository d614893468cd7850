package id.lembarkinerja.comparison.merge;

import id.lembarkinerja.comparison.Change;
import id.lembarkinerja.comparison.Change.Added;
import id.lembarkinerja.comparison.Change.Moved;
import id.lembarkinerja.comparison.Change.Removed;
import id.lembarkinerja.comparison.Change.Renamed;
import id.lembarkinerja.comparison.Entry;
import id.lembarkinerja.comparison.FormulaRelocation;
import id.lembarkinerja.comparison.OutsideCell;
import id.lembarkinerja.comparison.Part;
import id.lembarkinerja.comparison.Piece.LinePiece;
import id.lembarkinerja.comparison.Piece.RowPiece;
import id.lembarkinerja.comparison.Sides;
import id.lembarkinerja.comparison.Spot;
import id.lembarkinerja.comparison.merge.Choice.Take;
import id.lembarkinerja.comparison.merge.Conflict.About;
import id.lembarkinerja.comparison.merge.Conflict.Telling;
import id.lembarkinerja.comparison.merge.Conflict.Told;
import id.lembarkinerja.workbook.CellAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which of the two workbooks carries the result, and what of the other can be written into it: cells, names, rows that
 * come and go. Whole sheets, tables and columns, and another order, only their own workbook can carry.
 */
final class Carriage {
    private final Party carrier;
    private final SideWork carrying;
    private final SideWork other;
    private final Ways ways;

    Carriage(Party carrier, SideWork theirs, SideWork mine) {
        this.carrier = carrier;
        this.carrying = carrier == Party.THEIRS ? theirs : mine;
        this.other = carrier == Party.THEIRS ? mine : theirs;
        this.ways = new Ways(carrying.pairing(), other.pairing());
    }

    /** The side with more that only its own workbook can carry; then the one with more rows that came or went. */
    static Party carrier(SideWork theirs, SideWork mine) {
        long own = count(mine, theirs, false);
        long their = count(theirs, mine, false);
        if (own == their) {
            own = count(mine, theirs, true);
            their = count(theirs, mine, true);
        }
        return own > their ? Party.MINE : Party.THEIRS;
    }

    private static long count(SideWork side, SideWork twin, boolean rows) {
        return side.deeds().entrySet().stream()
                .filter(entry -> {
                    Deed same = twin.deeds().get(entry.getKey());
                    boolean both = same != null && same.sameAs(entry.getValue());
                    Change change = entry.getValue().change();
                    return !both && (rows ? isRow(change) : isStructure(change));
                })
                .count();
    }

    private static boolean isStructure(Change change) {
        boolean came = change instanceof Added || change instanceof Removed || change instanceof Moved;
        boolean sheet = change instanceof Renamed renamed && renamed.part() == Part.SHEET;
        return sheet || (came && !isRow(change));
    }

    private static boolean isRow(Change change) {
        Part part = change instanceof Added added
                ? added.part()
                : change instanceof Removed removed ? removed.part() : Part.SHEET;
        return part == Part.ROW || part == Part.LINE;
    }

    Party carrier() {
        return carrier;
    }

    Ways ways() {
        return ways;
    }

    /** The work of the side whose workbook it is. */
    SideWork carrying() {
        return carrying;
    }

    /** The work of the side that is written into it. */
    SideWork other() {
        return other;
    }

    /** Whether a change of the other side can be written into the carrier. */
    boolean canCarry(Change change) {
        if (isStructure(change)) {
            return false;
        }
        if (isRow(change)) {
            return change instanceof Removed
                    || !ways.sheet(change.spot().sheet()).isEmpty();
        }
        Spot base = change.spots().from();
        Spot fresh = change.spots().to();
        Sides<Entry> entries = Deed.entries(change);
        if (base == null || fresh == null || entries == null) {
            return false;
        }
        boolean heading = change instanceof Renamed renamed && renamed.part() == Part.COLUMN;
        boolean reached = heading
                || Stream.concat(Stream.of(base), CellWriting.carriedOn(change, base))
                        .anyMatch(spot -> ways.carrier().follow(spot).isPresent());
        Entry after = entries.to();
        return reached && (after == null || canRelocate(fresh.sheet(), after.formula()));
    }

    private boolean canRelocate(String sheet, String formula) {
        return formula.isEmpty()
                || !FormulaRelocation.relocate(formula, sheet, new Reachable(ways))
                        .contains(FormulaRelocation.LOST);
    }

    /** Rows that only the other side has will have a place once they are written. */
    private record Reachable(Ways ways) implements FormulaRelocation.Places {
        @Override
        public String sheet(String sheet) {
            return ways.sheet(sheet);
        }

        @Override
        public int row(String sheet, int row) {
            return ways.isNewRow(sheet, row) ? 0 : ways.row(sheet, row);
        }

        @Override
        public int column(String sheet, int column) {
            return ways.column(sheet, column);
        }
    }

    /** The dispute about a change of the other side that cannot be written. */
    Dispute notCarried(Change change) {
        List<Place> places = other.placesOf(change);
        Place place = places.get(0);
        Deed deed = other.deeds().get(place);
        Spot spot = change.spot();
        Told base = change.spots().from() == null
                ? Told.NOTHING
                : new Told(change.spots().from(), before(change));
        Told its = new Told(change.spots().to(), after(change));
        Telling told = Telling.of(base, carrier.other(), its, base);
        Conflict conflict = new Conflict(
                place.id(), ConflictKind.NOT_CARRIED, About.of(spot).by(deed(change)), told, List.of(take(carrier)));
        boolean theirs = carrier == Party.MINE;
        return new Dispute(conflict, place, theirs ? deed : null, theirs ? null : deed);
    }

    /** Cells of a new row or line that have no column in the carrier, or whose formula refers to what it lacks. */
    List<Dispute> leftOut(Added added) {
        List<Dispute> leftOut = new ArrayList<>();
        if (added.piece() instanceof RowPiece piece) {
            piece.row().cells().forEach((column, cell) -> {
                if (!cell.carried()) {
                    add(added, column, cell.cell(), cell.printed(), cell.formula(), leftOut);
                }
            });
        } else if (added.piece() instanceof LinePiece line) {
            for (OutsideCell cell : line.cells()) {
                Entry entry = cell.entry();
                add(added, cell.cell().a1(), cell.cell(), entry.printed(), entry.formula(), leftOut);
            }
        }
        return leftOut;
    }

    private void add(
            Added added, String column, CellAddress cell, String printed, String formula, List<Dispute> leftOut) {
        String sheet = added.to().sheet();
        boolean blank = printed.isBlank() && formula.isEmpty();
        if (!blank && (ways.column(sheet, cell.column()) < 0 || !canRelocate(sheet, formula))) {
            Place row = other.placesOf(added).get(0);
            Place place = new Place(row.aspect(), row.where(), row.row(), column);
            Spot spot = added.to().at(cell, added.part() == Part.ROW ? column : "");
            Told its = new Told(spot, formula.isEmpty() ? printed : "=" + formula);
            Telling told = Telling.of(Told.NOTHING, carrier.other(), its, Told.NOTHING);
            About about = About.of(spot).by("cell");
            Conflict conflict = new Conflict(place.id(), ConflictKind.NOT_CARRIED, about, told, List.of(take(carrier)));
            leftOut.add(new Dispute(conflict, place, null, null));
        }
    }

    private static String deed(Change change) {
        if (change instanceof Added added) {
            return word("added", added.part());
        }
        if (change instanceof Removed removed) {
            return word("removed", removed.part());
        }
        if (change instanceof Moved moved) {
            return word("moved", moved.part());
        }
        return change instanceof Renamed renamed ? word("renamed", renamed.part()) : "cell";
    }

    private static String word(String done, Part part) {
        return done + "-" + part.name().toLowerCase(Locale.ROOT);
    }

    private static String before(Change change) {
        Sides<Entry> entries = Deed.entries(change);
        Entry before = entries == null ? null : entries.from();
        Spot spot = change.spots().from();
        return before != null ? before.printed() : spot == null ? "" : spot.label();
    }

    private static String after(Change change) {
        Sides<Entry> entries = Deed.entries(change);
        Entry after = entries == null ? null : entries.to();
        Spot spot = change.spots().to();
        return after != null ? after.printed() : spot == null ? "" : spot.label();
    }

    /** The dispute with only those choices that can be written. */
    Dispute limited(Dispute dispute) {
        Conflict conflict = dispute.conflict();
        boolean undecided = conflict.takes().contains(take(carrier.other()));
        if (!undecided || canTake(dispute)) {
            return dispute;
        }
        return dispute.taking(List.of(take(carrier)));
    }

    private boolean canTake(Dispute dispute) {
        Deed own = dispute.of(carrier.other());
        if (dispute.conflict().kind() == ConflictKind.REMOVED) {
            @Nullable Deed removal = own == null ? dispute.of(carrier) : own;
            return removal != null && isRow(removal.change());
        }
        return own != null && canCarry(own.change());
    }

    static Take take(Party party) {
        return party == Party.THEIRS ? Take.THEIRS : Take.MINE;
    }
}
