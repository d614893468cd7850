package id.lembarkinerja.formulas.achievement;

import id.lembarkinerja.formulas.language.Bilingual;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The rule card of an achievement: everything one must know to compute it again by hand.
 *
 * @param direction which way is better
 * @param variant the formula
 * @param rollup how quarters become the year; not used by the formula itself, shown with it
 * @param zero what a target of zero gives
 * @param negative what a negative target gives
 * @param missing what an actual without a figure gives
 * @param floor the least achievement in percent, or null for none; without one a negative result stands
 * @param cap the most achievement in percent, often 100 or 120, or null for none
 * @param citation where the rule comes from
 */
public record AchievementRule(
        Direction direction,
        Variant variant,
        Rollup rollup,
        ZeroTarget zero,
        NegativeTarget negative,
        MissingActual missing,
        @Nullable BigDecimal floor,
        @Nullable BigDecimal cap,
        Bilingual citation) {
    private static final Bilingual CONVENTION = new Bilingual(
            "kebiasaan laporan kinerja; tidak ditemukan peraturannya",
            "convention of performance reports; no regulation found");

    /** What to do about limits that cross. */
    public static final Bilingual CROSSED = new Bilingual(
            "Capaian terendah lebih besar daripada capaian tertinggi. Tukar keduanya, atau kosongkan salah satu.",
            "The lowest achievement is higher than the highest. Swap the two, or clear one of them.");

    /** Whether the floor lies above the cap, so that no figure can be within both. */
    public boolean crossed() {
        return cap != null && floor != null && floor.compareTo(cap) > 0;
    }

    /** R / T × 100, no floor, no cap, no achievement for a zero target. Convention, no regulation found. */
    public static AchievementRule higherIsBetter() {
        return of(Direction.HIGHER_IS_BETTER, Variant.RATIO);
    }

    /** (2T − R) / T × 100, no floor, no cap. As printed in the IKU report 2022 of Kota Jambi; no regulation found. */
    public static AchievementRule lowerReflected() {
        return of(Direction.LOWER_IS_BETTER, Variant.REFLECTED);
    }

    /** T / R × 100, no floor, no cap. Convention, no regulation found. */
    public static AchievementRule lowerInverse() {
        return of(Direction.LOWER_IS_BETTER, Variant.INVERSE);
    }

    /** 100 inside a range, measured against the nearer bound outside. Convention, no regulation found. */
    public static AchievementRule withinRange() {
        return of(Direction.WITHIN_RANGE, Variant.RANGE);
    }

    private static AchievementRule of(Direction direction, Variant variant) {
        return new AchievementRule(
                direction,
                variant,
                Rollup.NONE,
                ZeroTarget.NO_ACHIEVEMENT,
                NegativeTarget.NO_ACHIEVEMENT,
                MissingActual.NO_ACHIEVEMENT,
                null,
                null,
                CONVENTION);
    }

    /** The same rule with a highest achievement in percent; null takes the cap away. */
    public AchievementRule withCap(@Nullable BigDecimal most) {
        return new AchievementRule(direction, variant, rollup, zero, negative, missing, floor, most, citation);
    }

    /** The same rule with a least achievement in percent; null takes the floor away. */
    public AchievementRule withFloor(@Nullable BigDecimal least) {
        return new AchievementRule(direction, variant, rollup, zero, negative, missing, least, cap, citation);
    }

    /** The same rule with another policy for a target of zero. */
    public AchievementRule withZero(ZeroTarget policy) {
        return new AchievementRule(direction, variant, rollup, policy, negative, missing, floor, cap, citation);
    }

    /** The same rule with another policy for a negative target. */
    public AchievementRule withNegative(NegativeTarget policy) {
        return new AchievementRule(direction, variant, rollup, zero, policy, missing, floor, cap, citation);
    }

    /** The same rule with another policy for an actual without a figure. */
    public AchievementRule withMissing(MissingActual policy) {
        return new AchievementRule(direction, variant, rollup, zero, negative, policy, floor, cap, citation);
    }

    /** The same rule with another way from quarters to the year. */
    public AchievementRule withRollup(Rollup quarters) {
        return new AchievementRule(direction, variant, quarters, zero, negative, missing, floor, cap, citation);
    }
}
