package id.lembarkinerja.comparison.merge;

import id.lembarkinerja.comparison.Change;
import id.lembarkinerja.comparison.Change.Added;
import id.lembarkinerja.comparison.Change.Removed;
import id.lembarkinerja.comparison.Pairing.At;
import id.lembarkinerja.comparison.Piece;
import id.lembarkinerja.comparison.Piece.RowPiece;
import id.lembarkinerja.comparison.Spot;
import id.lembarkinerja.comparison.TotalEffect;
import id.lembarkinerja.comparison.merge.Conflict.About;
import id.lembarkinerja.comparison.merge.Conflict.Telling;
import id.lembarkinerja.comparison.merge.Conflict.Told;
import id.lembarkinerja.comparison.merge.Place.Aspect;
import id.lembarkinerja.formulas.number.Decimals;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Totals into which different cells of both go: nothing contradicts itself, but the sum of the result is new to both.
 */
final class SharedTotals {
    private final Map<At, Work> theirs;
    private final Map<At, Work> mine;
    private final Predicate<Change> open;

    /** What one did that goes into a total. */
    private record Work(TotalEffect effect, Map<Place, Deed> deeds) {}

    /** @param open whether a person has to choose before it is known what becomes of a change */
    SharedTotals(SideWork theirs, SideWork mine, Predicate<Change> open) {
        this.theirs = byTotal(theirs);
        this.mine = byTotal(mine);
        this.open = open;
    }

    private static Map<At, Work> byTotal(SideWork side) {
        Map<At, Work> byTotal = new LinkedHashMap<>();
        side.deeds().forEach((place, deed) -> {
            if (deed.isWork()) {
                for (TotalEffect effect : deed.change().consequence().totals()) {
                    Spot total = effect.spots().from();
                    if (total != null) {
                        byTotal.computeIfAbsent(
                                        new At(total.sheet(), total.cell()),
                                        key -> new Work(effect, new LinkedHashMap<>()))
                                .deeds()
                                .put(place, deed);
                    }
                }
            }
        });
        return byTotal;
    }

    void forEach(Consumer<Dispute> action) {
        theirs.forEach((total, their) -> {
            Work own = mine.get(total);
            Spot base = their.effect().spots().from();
            if (own != null && base != null && hasOther(their, own) && hasOther(own, their)) {
                action.accept(shared(base, their, own));
            }
        });
    }

    private static boolean hasOther(Work one, Work other) {
        return !other.deeds().keySet().containsAll(one.deeds().keySet());
    }

    private Dispute shared(Spot base, Work their, Work own) {
        TotalEffect left = their.effect();
        TotalEffect right = own.effect();
        Telling told = new Telling(
                new Told(base, text(left.sums().from())),
                new Told(left.spots().to(), text(left.sums().to())),
                new Told(right.spots().to(), text(right.sums().to())),
                new Told(null, text(sum(base.column(), their, own))));
        Place place =
                new Place(Aspect.CONTENT, base.sheet() + "!", "sum", base.cell().a1());
        Conflict conflict = new Conflict(place.id(), ConflictKind.SAME_TOTAL, About.of(base), told, List.of());
        return new Dispute(conflict, place, null, null);
    }

    private static String text(@Nullable BigDecimal sum) {
        return sum == null ? "" : Decimals.plain(sum);
    }

    /** The sum over the work of both; null while a choice decides about it. */
    private @Nullable BigDecimal sum(String column, Work their, Work own) {
        BigDecimal before = their.effect().sums().from();
        BigDecimal left = their.effect().sums().to();
        BigDecimal right = own.effect().sums().to();
        boolean waits = Stream.of(their, own)
                .flatMap(work -> work.deeds().values().stream())
                .anyMatch(deed -> open.test(deed.change()));
        if (before == null || left == null || right == null || waits) {
            return null;
        }
        BigDecimal both = left.add(right).subtract(before);
        for (Map.Entry<Place, Deed> deed : their.deeds().entrySet()) {
            // What both did counts once.
            if (own.deeds().containsKey(deed.getKey())) {
                both = both.subtract(growth(deed.getValue(), column));
            }
        }
        return both;
    }

    private static BigDecimal growth(Deed deed, String column) {
        if (deed.change() instanceof Added added) {
            return figure(added.piece(), column);
        }
        if (deed.change() instanceof Removed removed) {
            return figure(removed.piece(), column).negate();
        }
        return deed.after()
                .findNumber()
                .orElse(BigDecimal.ZERO)
                .subtract(deed.before().findNumber().orElse(BigDecimal.ZERO));
    }

    private static BigDecimal figure(Piece piece, String column) {
        return piece instanceof RowPiece row
                ? row.row().find(column).flatMap(cell -> cell.reading().value()).orElse(BigDecimal.ZERO)
                : BigDecimal.ZERO;
    }
}
