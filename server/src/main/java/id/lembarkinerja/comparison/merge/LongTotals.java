package id.lembarkinerja.comparison.merge;

import id.lembarkinerja.comparison.Change;
import id.lembarkinerja.comparison.Change.Added;
import id.lembarkinerja.comparison.Change.Moved;
import id.lembarkinerja.comparison.Change.Removed;
import id.lembarkinerja.comparison.Pairing.At;
import id.lembarkinerja.comparison.Snapshot;
import id.lembarkinerja.comparison.merge.Conflict.About;
import id.lembarkinerja.comparison.merge.Conflict.Telling;
import id.lembarkinerja.comparison.merge.Conflict.Told;
import id.lembarkinerja.comparison.merge.Place.Aspect;
import id.lembarkinerja.comparison.merge.ResultRows.Whose;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Totals that would have to name more stretches of rows than Excel takes. They stay as they were written, and a person
 * is told to write them anew.
 */
final class LongTotals {
    /** With fewer stretches, and two characters for each argument a formula may have, no limit can be reached. */
    private static final int FEW = 150;

    private final Carriage carriage;

    LongTotals(Carriage carriage) {
        this.carriage = carriage;
    }

    /** Found by writing all that waits for no choice. */
    List<Dispute> list(List<Change> taken, List<Dispute> disputes) {
        if (longest() / 2 + comings() < FEW) {
            return List.of();
        }
        Writing trial = new Writing(carriage, carriage.other(), taken, disputes, Map.of());
        trial.outcome();
        List<Dispute> left = new ArrayList<>();
        for (WiderRanges.Left one : trial.leftTotals()) {
            SideWork side = one.author() == Whose.CARRIER ? carriage.carrying() : carriage.other();
            Party party = one.author() == Whose.CARRIER
                    ? carriage.carrier()
                    : carriage.carrier().other();
            RangeCells.Found found = new RangeCells(side.pairing().to()).all().get(one.at());
            if (found != null) {
                left.add(dispute(party, found));
            }
        }
        return left;
    }

    private static Dispute dispute(Party party, RangeCells.Found total) {
        At at = new At(total.spot().sheet(), total.spot().cell());
        Place place =
                new Place(Aspect.CONTENT, at.sheet() + "!", "long", at.cell().a1());
        Told its = new Told(total.spot(), "=" + total.entry().formula());
        Telling told = Telling.of(Told.NOTHING, party, its, Told.NOTHING);
        Conflict conflict = new Conflict(place.id(), ConflictKind.TOO_LONG, About.of(total.spot()), told, List.of());
        return new Dispute(conflict, place, null, null);
    }

    private int longest() {
        return sides().map(side -> side.pairing().to())
                .mapToInt(LongTotals::longest)
                .max()
                .orElse(0);
    }

    private static int longest(Snapshot snapshot) {
        return new RangeCells(snapshot)
                .all().values().stream()
                        .mapToInt(found -> found.entry().formula().length())
                        .max()
                        .orElse(0);
    }

    /** How many times something came, went or was put elsewhere. */
    private int comings() {
        return (int) sides().flatMap(side -> side.pairing().comparison().changes().stream())
                .filter(change -> change instanceof Added || change instanceof Removed || change instanceof Moved)
                .count();
    }

    private Stream<SideWork> sides() {
        return Stream.of(carriage.carrying(), carriage.other());
    }
}
