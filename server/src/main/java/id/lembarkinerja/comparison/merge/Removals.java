package id.lembarkinerja.comparison.merge;

import id.lembarkinerja.comparison.Change;
import id.lembarkinerja.comparison.Change.Added;
import id.lembarkinerja.comparison.Change.FormulaChanged;
import id.lembarkinerja.comparison.Change.Removed;
import id.lembarkinerja.comparison.Entry;
import id.lembarkinerja.comparison.ExactText;
import id.lembarkinerja.comparison.Part;
import id.lembarkinerja.comparison.Piece.RowPiece;
import id.lembarkinerja.comparison.Spot;
import id.lembarkinerja.comparison.merge.Choice.Take;
import id.lembarkinerja.comparison.merge.Conflict.About;
import id.lembarkinerja.comparison.merge.Conflict.Telling;
import id.lembarkinerja.comparison.merge.Conflict.Told;
import id.lembarkinerja.comparison.merge.Place.Aspect;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What one took away though the other worked in it: changed a cell of it, wrote a note beside it, or wrote a formula
 * that refers to it. A person says whether it stays.
 */
final class Removals {
    private static final List<Take> EITHER = List.of(Take.THEIRS, Take.MINE);

    private final SideWork theirs;
    private final SideWork mine;
    private final Map<Place, Removal> removals = new LinkedHashMap<>();

    /** What one took away and what the other did in it. */
    private record Removal(Party by, Deed removed, List<Deed> edits) {}

    Removals(SideWork theirs, SideWork mine) {
        this.theirs = theirs;
        this.mine = mine;
        theirs.deeds().forEach((place, deed) -> note(place, deed, Party.MINE));
        mine.deeds().forEach((place, deed) -> note(place, deed, Party.THEIRS));
    }

    /** Rows of the base about which a person has to say whether they stay, by who took them away. */
    Map<Party, List<Spot>> rows() {
        Map<Party, List<Spot>> rows = new EnumMap<>(Party.class);
        removals.values().forEach(removal -> {
            if (removal.removed().change() instanceof Removed removed && removed.part() == Part.ROW) {
                rows.computeIfAbsent(removal.by(), party -> new ArrayList<>())
                        .add(removal.removed().spot());
            }
        });
        return rows;
    }

    void forEach(Consumer<Dispute> action) {
        removals.forEach((place, removal) -> action.accept(dispute(place, removal)));
    }

    private SideWork side(Party party) {
        return party == Party.THEIRS ? theirs : mine;
    }

    private void note(Place place, Deed deed, Party by) {
        if (place.aspect() == Aspect.GONE || place.aspect() == Aspect.ORDER || !deed.isWork()) {
            return;
        }
        SideWork remover = side(by);
        SideWork editor = side(by.other());
        Optional<Place> gone = remover.findRemoval(place)
                .or(() -> editor.findBeside(deed.change()).flatMap(remover::findRemovedRow))
                .or(() -> findReferred(editor, deed, remover));
        // What is carried on lives on in the rows that stay.
        boolean lives = editor.placesOf(deed.change()).stream()
                .anyMatch(one -> !one.equals(place) && remover.findRemoval(one).isEmpty());
        Deed removed = gone.map(remover.deeds()::get).orElse(null);
        if (removed != null && !lives) {
            removals.computeIfAbsent(gone.get(), key -> new Removal(by, removed, new ArrayList<>()))
                    .edits()
                    .add(deed);
        }
    }

    /** A row that was taken away and to which a formula refers that the other wrote. */
    private static Optional<Place> findReferred(SideWork editor, Deed deed, SideWork remover) {
        return remover.removesRows()
                ? formulas(editor, deed)
                        .flatMap(formula -> new LostRows(remover.pairing())
                                .find(formula, deed.spot().sheet()).stream())
                        .flatMap(row -> remover.findRemovedRow(row).stream())
                        .findFirst()
                : Optional.empty();
    }

    /** In places of the base. */
    private static Stream<String> formulas(SideWork editor, Deed deed) {
        Change change = deed.change();
        if (change instanceof FormulaChanged) {
            return Stream.of(deed.result().toString());
        }
        return change instanceof Added added && added.piece() instanceof RowPiece piece
                ? editor.contents().stated(added, piece.row()).values().stream()
                        .filter(text -> text.startsWith("="))
                        .map(text -> text.substring(1))
                : Stream.empty();
    }

    private static Dispute dispute(Place place, Removal removal) {
        List<Deed> edits = removal.edits();
        boolean one = edits.size() == 1;
        Deed first = edits.get(0);
        Spot spot = one ? first.spot() : removal.removed().spot();
        Told base = new Told(
                spot,
                one ? ExactText.of(first.before()) : removal.removed().spot().label());
        String text = one
                ? after(first)
                : edits.stream().map(Removals::named).distinct().collect(Collectors.joining("; "));
        Told edited = new Told(one ? first.change().spot() : null, text);
        Telling told = Telling.of(base, removal.by(), Told.NOTHING, edited);
        About about = one ? About.of(spot) : About.of(spot).in("", "");
        Conflict conflict = new Conflict(place.id(), ConflictKind.REMOVED, about, told, EITHER);
        boolean theirs = removal.by() == Party.THEIRS;
        Deed removed = removal.removed();
        return new Dispute(conflict, place, theirs ? removed : null, theirs ? null : removed, edits);
    }

    private static String named(Deed edit) {
        String heading = edit.spot().heading();
        String text = after(edit);
        return heading.isEmpty() ? text : heading + ": " + text;
    }

    /** Something new has no cell of its own; its words stand for it. */
    private static String after(Deed deed) {
        Entry after = deed.after();
        return deed.change() instanceof Added added
                ? added.to().label()
                : after.formula().isEmpty() ? ExactText.of(after) : "=" + after.formula();
    }
}
