package id.lembarkinerja.comparison.merge;

import id.lembarkinerja.comparison.Change;
import id.lembarkinerja.comparison.Change.Added;
import id.lembarkinerja.comparison.Change.FormulaChanged;
import id.lembarkinerja.comparison.Consequence;
import id.lembarkinerja.comparison.Entry;
import id.lembarkinerja.comparison.FormulaRanges;
import id.lembarkinerja.comparison.FormulaRanges.Rows;
import id.lembarkinerja.comparison.Pairing.At;
import id.lembarkinerja.comparison.Piece.RowPiece;
import id.lembarkinerja.comparison.Sides;
import id.lembarkinerja.comparison.Spot;
import id.lembarkinerja.comparison.merge.Choice.Take;
import id.lembarkinerja.comparison.merge.Conflict.About;
import id.lembarkinerja.comparison.merge.Conflict.Telling;
import id.lembarkinerja.comparison.merge.Conflict.Told;
import id.lembarkinerja.comparison.merge.Deed.Nature;
import id.lembarkinerja.comparison.merge.Place.Aspect;
import id.lembarkinerja.comparison.merge.Stretches.Stretch;
import id.lembarkinerja.recognition.TableCell;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Totals that one wrote while the other put rows to what they sum up. Where the formula takes in the rows beside which
 * the new ones stand, it is made wider; where it does not, a person has to say which of the two formulas counts.
 */
final class WrittenTotals {
    private static final List<Take> ANY = List.of(Take.THEIRS, Take.MINE, Take.BASE, Take.OWN);

    private final SideWork theirs;
    private final SideWork mine;
    private final Map<Party, List<Spot>> disputed;

    /** @param disputed rows of the base that may stay although one took them away, by who did */
    WrittenTotals(SideWork theirs, SideWork mine, Map<Party, List<Spot>> disputed) {
        this.theirs = theirs;
        this.mine = mine;
        this.disputed = disputed;
    }

    void forEach(Consumer<Dispute> action) {
        if (!mine.stretches().all().isEmpty() || disputed.containsKey(Party.THEIRS)) {
            written(Party.THEIRS, theirs, mine, action);
        }
        if (!theirs.stretches().all().isEmpty() || disputed.containsKey(Party.MINE)) {
            written(Party.MINE, mine, theirs, action);
        }
    }

    private void written(Party writer, SideWork side, SideWork other, Consumer<Dispute> action) {
        Map<At, RangeCells.Found> following = new RangeCells(other.pairing().to()).all();
        for (Change change : side.pairing().comparison().changes()) {
            if (change instanceof FormulaChanged written) {
                rewritten(writer, side, other, written, following).forEach(action);
            } else if (change instanceof Added added && added.piece() instanceof RowPiece piece) {
                for (TableCell cell : piece.row().cells().values()) {
                    added(writer, side, other, added, cell).forEach(action);
                }
            }
        }
    }

    private List<Dispute> rewritten(
            Party writer, SideWork side, SideWork other, FormulaChanged written, Map<At, RangeCells.Found> following) {
        Place place = side.placesOf(written).get(0);
        Deed deed = side.deeds().get(place);
        Spot to = written.spots().to();
        Deed twin = other.deeds().get(place);
        if (deed == null || to == null || (twin != null && twin.isWork())) {
            return List.of();
        }
        At base = new At(deed.spot().sheet(), deed.spot().cell());
        List<Stretch> stretches = other.stretches().at(base, deed.before().formula());
        List<Rows> ranges = FormulaRanges.list(deed.after().formula(), to.sheet());
        boolean all = stretches.stream().allMatch(stretch -> takesIn(side, ranges, stretch));
        RangeCells.Found there =
                other.pairing().follow(deed.spot()).map(following::get).orElse(null);
        boolean follows = !all && other.stretches().follows(base);
        if (there != null && (follows || (ranges.isEmpty() && staysIn(there, writer, other)))) {
            return List.of(dispute(writer, place, deed, followed(deed, there)));
        }
        return stretches.stream().anyMatch(stretch -> isWidened(side, ranges, stretch))
                ? List.of(widened(writer, place, deed, there))
                : List.of();
    }

    /** Whether the formula has to do with the new rows, or the rows beside which they stand are gone. */
    private static boolean takesIn(SideWork side, List<Rows> ranges, Stretch stretch) {
        return side.stretches()
                .follow(stretch.base())
                .map(block -> ranges.stream().anyMatch(range -> range.covers(block)))
                .orElse(true);
    }

    private static boolean isWidened(SideWork side, List<Rows> ranges, Stretch stretch) {
        return side.stretches()
                .follow(stretch.base())
                .filter(block ->
                        ranges.stream().anyMatch(range -> side.stretches().endsWith(range, block)))
                .isPresent();
    }

    /** Whether a row that may stay although the writer took it away is in the total of the other. */
    private boolean staysIn(RangeCells.Found there, Party writer, SideWork other) {
        List<Rows> ranges =
                FormulaRanges.list(there.entry().formula(), there.spot().sheet());
        return disputed.getOrDefault(writer, List.of()).stream()
                .flatMap(row -> other.pairing().follow(row).stream())
                .anyMatch(row -> ranges.stream()
                        .anyMatch(range -> range.sheet().equalsIgnoreCase(row.sheet())
                                && range.holds(row.cell().row())));
    }

    /** Nobody changed the formula; it took in the new rows by following them. */
    private static Deed followed(Deed written, RangeCells.Found there) {
        Change change = new FormulaChanged(
                new Sides<>(written.spot(), there.spot()),
                new Sides<>(written.before(), there.entry()),
                ((FormulaChanged) written.change()).aspect(),
                Consequence.NONE,
                null,
                0);
        return new Deed(change, written.spot(), Deed.entries(change), "", Nature.WORK);
    }

    private static Dispute dispute(Party writer, Place place, Deed written, Deed followed) {
        Told base = new Told(written.spot(), text(written.before()));
        Telling told = Telling.of(base, writer, told(written), told(followed));
        About about = about(written.spot());
        Conflict conflict = new Conflict(place.id(), ConflictKind.ROW_LOST, about, told, ANY);
        return writer == Party.THEIRS
                ? new Dispute(conflict, place, written, followed)
                : new Dispute(conflict, place, followed, written);
    }

    private static Dispute widened(Party writer, Place place, Deed written, RangeCells.@Nullable Found there) {
        Told base = new Told(written.spot(), text(written.before()));
        Told other = there == null ? base : new Told(there.spot(), text(there.entry()));
        Telling told = Telling.of(base, writer, told(written), other);
        Conflict conflict = new Conflict(place.id(), ConflictKind.WIDENED, about(written.spot()), told, List.of());
        return single(writer, conflict, place, written);
    }

    private static Dispute single(Party writer, Conflict conflict, Place place, @Nullable Deed deed) {
        return writer == Party.THEIRS
                ? new Dispute(conflict, place, deed, null)
                : new Dispute(conflict, place, null, deed);
    }

    private static List<Dispute> added(Party writer, SideWork side, SideWork other, Added row, TableCell cell) {
        if (!FormulaRanges.mayHave(cell.formula())) {
            return List.of();
        }
        List<Rows> ranges = FormulaRanges.list(cell.formula(), row.to().sheet());
        if (other.stretches().all().stream().noneMatch(stretch -> isWidened(side, ranges, stretch))) {
            return List.of();
        }
        Place whole = side.placesOf(row).get(0);
        Place place =
                new Place(Aspect.NEW, whole.where(), whole.row(), cell.cell().a1());
        Spot spot = row.to().at(cell.cell(), "");
        Telling told = Telling.of(Told.NOTHING, writer, new Told(spot, "=" + cell.formula()), Told.NOTHING);
        Conflict conflict = new Conflict(place.id(), ConflictKind.WIDENED, About.of(spot), told, List.of());
        return List.of(single(writer, conflict, place, side.deeds().get(whole)));
    }

    private static About about(Spot spot) {
        About about = About.of(spot);
        return spot.table().isEmpty() ? about.in("", "") : about;
    }

    private static Told told(Deed deed) {
        return new Told(deed.change().spot(), text(deed.after()));
    }

    private static String text(Entry entry) {
        return entry.formula().isEmpty() ? entry.printed() : "=" + entry.formula();
    }
}
