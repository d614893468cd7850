package id.lembarkinerja.comparison.merge;

import id.lembarkinerja.comparison.Change.Added;
import id.lembarkinerja.comparison.ExactText;
import id.lembarkinerja.comparison.Pairing.At;
import id.lembarkinerja.comparison.Piece.LinePiece;
import id.lembarkinerja.comparison.merge.Choice.Take;
import id.lembarkinerja.comparison.merge.Conflict.About;
import id.lembarkinerja.comparison.merge.Conflict.Telling;
import id.lembarkinerja.comparison.merge.Conflict.Told;
import id.lembarkinerja.comparison.merge.Place.Aspect;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Notes that both wrote into one cell beside a row of the base, where nothing stood before. */
final class SharedLines {
    private final SideWork theirs;
    private final SideWork mine;

    SharedLines(SideWork theirs, SideWork mine) {
        this.theirs = theirs;
        this.mine = mine;
    }

    void forEach(Consumer<Dispute> action) {
        Map<At, Deed> left = beside(theirs);
        Map<At, Deed> right = left.isEmpty() ? Map.of() : beside(mine);
        left.forEach((row, deed) -> {
            Deed own = right.get(row);
            if (own != null && meet(cells(theirs, deed), cells(mine, own))) {
                action.accept(dispute(row, deed, own));
            }
        });
    }

    private static Map<At, Deed> beside(SideWork side) {
        Map<At, Deed> beside = new LinkedHashMap<>();
        side.deeds().values().forEach(deed -> {
            if (deed.change() instanceof Added) {
                side.findBeside(deed.change()).ifPresent(row -> beside.put(row, deed));
            }
        });
        return beside;
    }

    /** By column of the base. */
    private static Map<Integer, String> cells(SideWork side, Deed deed) {
        Map<Integer, String> cells = new TreeMap<>();
        if (deed.change() instanceof Added added && added.piece() instanceof LinePiece line) {
            line.cells()
                    .forEach(cell -> cells.put(
                            side.base().column(added.to().sheet(), cell.cell().column()), ExactText.of(cell.entry())));
        }
        return cells;
    }

    private static boolean meet(Map<Integer, String> left, Map<Integer, String> right) {
        return left.entrySet().stream()
                .anyMatch(cell -> !cell.getValue().equals(right.getOrDefault(cell.getKey(), cell.getValue())));
    }

    private static Dispute dispute(At row, Deed left, Deed right) {
        Place place = new Place(
                Aspect.NEW, row.sheet() + "!", Integer.toString(row.cell().row()), "");
        Telling told = new Telling(Told.NOTHING, told(left), told(right));
        Conflict conflict = new Conflict(
                place.id(), ConflictKind.CELL, About.of(right.spot()), told, List.of(Take.THEIRS, Take.MINE));
        return new Dispute(conflict, place, left, right);
    }

    private static Told told(Deed deed) {
        return new Told(deed.spot(), deed.spot().label());
    }
}
