package id.lembarkinerja.formulas.achievement;

import id.lembarkinerja.formulas.achievement.Outcome.Computed;
import id.lembarkinerja.formulas.language.Bilingual;
import id.lembarkinerja.formulas.number.Decimals;
import id.lembarkinerja.formulas.number.DerivationText;
import java.math.BigDecimal;

/** Applies the limits of a rule and completes the derivation with them. */
final class Limits {
    private Limits() {}

    /** Applies the rule's floor and cap, and says so only where they change the figure. */
    static Computed apply(BigDecimal uncapped, Bilingual text, AchievementRule rule) {
        BigDecimal cap = rule.cap();
        BigDecimal floor = rule.floor();
        if (cap != null && uncapped.compareTo(cap) > 0) {
            return new Computed(
                    Decimals.normal(cap),
                    uncapped,
                    rule,
                    text.then(
                            Bilingual.of(", dibatasi menjadi {0} %", ", capped at {0} %", DerivationText.result(cap))));
        }
        if (floor != null && uncapped.compareTo(floor) < 0) {
            return new Computed(
                    Decimals.normal(floor),
                    uncapped,
                    rule,
                    text.then(Bilingual.of(
                            ", dinaikkan menjadi {0} %", ", raised to {0} %", DerivationText.result(floor))));
        }
        return new Computed(uncapped, uncapped, rule, text);
    }
}
