package id.lembarkinerja.formulas.achievement;

import id.lembarkinerja.formulas.language.Bilingual;
import id.lembarkinerja.formulas.number.Decimals;
import id.lembarkinerja.formulas.number.DerivationText;
import id.lembarkinerja.formulas.number.Reading;
import id.lembarkinerja.formulas.number.Units;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Achievement (capaian): how much of a target T the actual R reached, in percent.
 *
 * <ul>
 *   <li>Unit and range: percent with 100 = met; T and R in the same unit, whichever it is. No upper end; below zero for
 *       a negative R, and under {@link Variant#REFLECTED} when R exceeds 2T. Such results are real: only a rule's own
 *       floor lifts them.
 *   <li>Rounding: one division, 15 significant digits half up; the derivation shows two decimals half up.
 *   <li>Zero target: the rule's {@link ZeroTarget}. Zero actual: an ordinary figure, except that
 *       {@link Variant#INVERSE} cannot divide by it. Negative target: the rule's {@link NegativeTarget}.
 *   <li>Blank or dash: missing, unless the rule's {@link MissingActual} counts such an actual as 0. N/A in either gives
 *       N/A out, whatever the other is.
 * </ul>
 *
 * <p>Worked example: T = 0,0217 and R = 0,03 where lower is better, reflected: {@code (2 × 0,0217 − 0,03) / 0,0217 ×
 * 100 = 61,75 %}.
 *
 * <p>Source: convention of Indonesian performance reports (IKU 2022 of Kota Jambi prints the reflected form); no
 * regulation found.
 */
public final class Achievement {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final Bilingual MET = new Bilingual(", terpenuhi = 100 %", ", met = 100 %");
    private static final Bilingual NOT_MET = new Bilingual(", tidak terpenuhi = 0 %", ", not met = 0 %");

    private Achievement() {}

    /** The achievement of two known figures. Under {@link Variant#RANGE} the target is a range of one point. */
    public static Outcome evaluate(BigDecimal target, BigDecimal actual, AchievementRule rule) {
        if (target.signum() == 0) {
            return zeroTarget(actual, rule);
        }
        if (rule.variant() == Variant.RANGE) {
            return evaluate(target, target, actual, rule);
        }
        if (target.signum() < 0) {
            return negativeTarget(target, actual, rule);
        }
        String t = DerivationText.operand(target);
        String r = DerivationText.operand(actual);
        return switch (rule.variant()) {
            case RATIO -> computed(actual, target, r + " / " + t, rule);
            case REFLECTED ->
                computed(TWO.multiply(target).subtract(actual), target, "(2 × " + t + " − " + r + ") / " + t, rule);
            case INVERSE, RANGE -> inverse(target, actual, rule);
        };
    }

    /**
     * The achievement of a figure that should stay within {@code lower} and {@code upper}, both ends inside: 100
     * inside, {@code R / lower × 100} below, {@code (2 × upper − R) / upper × 100} above. Ends in the wrong order are
     * exchanged. A rule of another variant measures against {@code upper}.
     */
    public static Outcome evaluate(BigDecimal lower, BigDecimal upper, BigDecimal actual, AchievementRule rule) {
        if (rule.variant() != Variant.RANGE) {
            return evaluate(upper, actual, rule);
        }
        BigDecimal low = lower.compareTo(upper) <= 0 ? lower : upper;
        BigDecimal high = lower.compareTo(upper) <= 0 ? upper : lower;
        String r = DerivationText.operand(actual);
        boolean below = actual.compareTo(low) < 0;
        if (!below && actual.compareTo(high) <= 0) {
            String range = DerivationText.operand(low) + " ≤ " + r + " ≤ " + DerivationText.operand(high);
            Bilingual inside = new Bilingual(", di dalam rentang = 100 %", ", within the range = 100 %");
            return Limits.apply(HUNDRED, Bilingual.same(range).then(inside), rule);
        }
        BigDecimal bound = below ? low : high;
        if (bound.signum() == 0) {
            return Explanations.zeroBound(rule);
        }
        if (bound.signum() < 0) {
            return Explanations.negativeTarget(bound, rule);
        }
        String b = DerivationText.operand(bound);
        return below
                ? computed(actual, bound, r + " / " + b, rule)
                : computed(TWO.multiply(bound).subtract(actual), bound, "(2 × " + b + " − " + r + ") / " + b, rule);
    }

    /**
     * The achievement of two printed cells. A range such as {@code 55-70} is a target under {@link Variant#RANGE} and
     * several numbers under every other variant.
     */
    public static Outcome evaluate(Reading target, Reading actual, AchievementRule rule) {
        return evaluate(Optional.empty(), target, actual, rule);
    }

    /**
     * The achievement of two printed cells, the lower end of the range given on its own or not at all. Figures of
     * different powers of ten ({@code 2 miliar} and {@code 500 juta}) are refused, and so is a range with a second
     * lower end.
     */
    public static Outcome evaluate(Optional<BigDecimal> lower, Reading target, Reading actual, AchievementRule rule) {
        boolean zeroActual = countsAsZero(actual, rule.missing());
        if (Explanations.isNotAvailable(target) || (Explanations.isNotAvailable(actual) && !zeroActual)) {
            return Explanations.notAvailable(target, rule);
        }
        boolean rangeTarget = rule.variant() == Variant.RANGE
                && target instanceof Reading.Several several
                && several.numbers().size() == 2;
        if (target.value().isEmpty() && !rangeTarget) {
            return Explanations.noFigure(target, true, rule);
        }
        if (actual.value().isEmpty() && !zeroActual) {
            return Explanations.noFigure(actual, false, rule);
        }
        BigDecimal r = actual.value().orElse(BigDecimal.ZERO);
        Optional<Bilingual> clash = Units.clash(target, actual);
        if (rangeTarget && target instanceof Reading.Several range) {
            if (lower.isPresent()) {
                return Explanations.twoRanges(target, lower.get(), rule);
            }
            for (Reading.Labelled end : range.numbers()) {
                if (!end.others().isEmpty()) {
                    return Explanations.noFigure(end.reading(), true, rule);
                }
                clash = clash.isPresent() ? clash : Units.clash(end.number(), actual);
            }
            BigDecimal first = range.numbers().get(0).number().number();
            return clash.isPresent()
                    ? Explanations.clash(clash.get(), rule)
                    : evaluate(first, range.numbers().get(1).number().number(), r, rule);
        }
        if (clash.isPresent()) {
            return Explanations.clash(clash.get(), rule);
        }
        BigDecimal upper = target.value().get();
        return lower.isPresent() ? evaluate(lower.get(), upper, r, rule) : evaluate(upper, r, rule);
    }

    private static boolean countsAsZero(Reading actual, MissingActual policy) {
        return actual instanceof Reading.Absent
                && (policy == MissingActual.ALL_AS_ZERO
                        || (policy == MissingActual.BLANK_AS_ZERO && !Explanations.isNotAvailable(actual)));
    }

    private static Outcome inverse(BigDecimal target, BigDecimal actual, AchievementRule rule) {
        if (actual.signum() == 0) {
            return Explanations.zeroActual(rule);
        }
        if (actual.signum() < 0) {
            return Explanations.negativeActual(actual, rule);
        }
        return computed(target, actual, DerivationText.operand(target) + " / " + DerivationText.operand(actual), rule);
    }

    private static Outcome zeroTarget(BigDecimal actual, AchievementRule rule) {
        boolean met = switch (rule.direction()) {
            case HIGHER_IS_BETTER -> actual.signum() >= 0;
            case LOWER_IS_BETTER -> actual.signum() <= 0;
            case WITHIN_RANGE -> actual.signum() == 0;
        };
        Bilingual text =
                Bilingual.of("target 0, realisasi {0}", "target 0, actual {0}", DerivationText.operand(actual));
        if (rule.zero() != ZeroTarget.NO_ACHIEVEMENT && met) {
            return Limits.apply(HUNDRED, text.then(MET), rule);
        }
        return rule.zero() == ZeroTarget.FULL_OR_NOTHING
                ? Limits.apply(BigDecimal.ZERO, text.then(NOT_MET), rule)
                : Explanations.zeroTarget(rule);
    }

    private static Outcome negativeTarget(BigDecimal target, BigDecimal actual, AchievementRule rule) {
        if (rule.negative() == NegativeTarget.NO_ACHIEVEMENT || rule.variant() == Variant.INVERSE) {
            return Explanations.negativeTarget(target, rule);
        }
        BigDecimal size = target.abs();
        BigDecimal distance = actual.subtract(target);
        boolean higher = rule.direction() == Direction.HIGHER_IS_BETTER;
        String s = DerivationText.operand(size);
        String fraction = "(" + s + (higher ? " + " : " − ") + "(" + DerivationText.operand(actual) + " − "
                + DerivationText.operand(target) + ")) / " + s;
        return computed(higher ? size.add(distance) : size.subtract(distance), size, fraction, rule);
    }

    private static Outcome computed(BigDecimal part, BigDecimal whole, String fraction, AchievementRule rule) {
        BigDecimal percent = Decimals.divide(part.multiply(HUNDRED), whole);
        String text = fraction + " × 100 = " + DerivationText.result(percent) + " %";
        return Limits.apply(percent, Bilingual.same(text), rule);
    }
}
