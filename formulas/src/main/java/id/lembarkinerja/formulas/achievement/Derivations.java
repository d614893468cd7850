package id.lembarkinerja.formulas.achievement;

import id.lembarkinerja.formulas.achievement.Outcome.Computed;
import id.lembarkinerja.formulas.number.Decimals;
import java.math.BigDecimal;

/** Writes the line that shows how a figure came about, in Indonesian notation with a true minus sign. */
final class Derivations {
    private static final int SHOWN_DECIMALS = 2;

    private Derivations() {}

    /** An operand with all its decimals; a negative one in brackets, so that no two signs meet. */
    static String figure(BigDecimal operand) {
        String text = Decimals.indonesian(operand.abs());
        return operand.signum() < 0 ? "(−" + text + ")" : text;
    }

    /** A result, rounded half up to two decimals for the eye. */
    static String shown(BigDecimal result) {
        String text = Decimals.indonesian(result.abs(), SHOWN_DECIMALS);
        return result.signum() < 0 && !"0".equals(text) ? "−" + text : text;
    }

    /** Applies the rule's floor and cap, and says so only where they change the figure. */
    static Computed limited(BigDecimal uncapped, String text, AchievementRule rule) {
        BigDecimal cap = rule.cap();
        BigDecimal floor = rule.floor();
        if (cap != null && uncapped.compareTo(cap) > 0) {
            return new Computed(Decimals.normal(cap), uncapped, rule, text + ", dibatasi menjadi " + shown(cap) + " %");
        }
        if (floor != null && uncapped.compareTo(floor) < 0) {
            return new Computed(
                    Decimals.normal(floor), uncapped, rule, text + ", dinaikkan menjadi " + shown(floor) + " %");
        }
        return new Computed(uncapped, uncapped, rule, text);
    }
}
