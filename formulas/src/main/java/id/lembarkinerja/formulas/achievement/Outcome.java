package id.lembarkinerja.formulas.achievement;

import id.lembarkinerja.formulas.language.Bilingual;
import java.math.BigDecimal;

/** An achievement with everything that explains it, or the reason why there is none. */
public sealed interface Outcome {

    /** The rule card that was applied. */
    AchievementRule rule();

    /**
     * An achievement.
     *
     * @param value percent, 15 significant digits half up, after floor and cap
     * @param uncapped percent, 15 significant digits half up, before floor and cap
     * @param derivation one line, rounded for display only: {@code (2 × 0,0217 − 0,03) / 0,0217 × 100 = 61,75 %}
     */
    record Computed(BigDecimal value, BigDecimal uncapped, AchievementRule rule, Bilingual derivation)
            implements Outcome {

        /** The same achievement, told with what led to its figures. */
        public Computed withDerivation(Bilingual told) {
            return new Computed(value, uncapped, rule, told);
        }
    }

    /**
     * No achievement.
     *
     * @param explanation for the reader: what is wrong and what to do
     */
    record NotComputed(Reason reason, AchievementRule rule, Bilingual explanation) implements Outcome {}
}
