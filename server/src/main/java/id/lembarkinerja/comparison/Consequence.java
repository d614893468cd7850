package id.lembarkinerja.comparison;

import id.lembarkinerja.formulas.language.Bilingual;
import java.math.BigDecimal;
import java.util.List;

/**
 * What a change does to the figures that are computed from it.
 *
 * @param achievement of the row, in percent, unrounded
 * @param rating of the row: the band's name
 * @param mean of the table's achievements, in percent, unrounded
 * @param totals the totals of the column that the change is part of, and that differ
 */
public record Consequence(
        Sides<BigDecimal> achievement, Sides<Bilingual> rating, Sides<BigDecimal> mean, List<TotalEffect> totals) {

    /** The change alters no computed figure. */
    public static final Consequence NONE =
            new Consequence(new Sides<>(null, null), new Sides<>(null, null), new Sides<>(null, null), List.of());

    /** No computed figure differs. */
    public boolean isNone() {
        return !achievementChanged() && rating.same() && !meanChanged() && totals.isEmpty();
    }

    /** The computed achievement appears, vanishes or differs. */
    public boolean achievementChanged() {
        return differ(achievement);
    }

    /** The rating appears, vanishes or differs. */
    public boolean ratingChanged() {
        return !rating.same();
    }

    /** The mean of the table appears, vanishes or differs. */
    public boolean meanChanged() {
        return differ(mean);
    }

    private static boolean differ(Sides<BigDecimal> sides) {
        BigDecimal from = sides.from();
        BigDecimal to = sides.to();
        if (from == null || to == null) {
            return from != null || to != null;
        }
        return from.compareTo(to) != 0;
    }

    Consequence with(List<TotalEffect> effects) {
        return effects.isEmpty() ? this : new Consequence(achievement, rating, mean, List.copyOf(effects));
    }

    Consequence inverse() {
        return new Consequence(
                achievement.swapped(),
                rating.swapped(),
                mean.swapped(),
                totals.stream().map(TotalEffect::inverse).toList());
    }
}
