package id.lembarkinerja.formulas.method;

import id.lembarkinerja.formulas.achievement.Achievement;
import id.lembarkinerja.formulas.achievement.AchievementRule;
import id.lembarkinerja.formulas.achievement.Outcome;
import id.lembarkinerja.formulas.call.Answer;
import id.lembarkinerja.formulas.call.Answer.Fact;
import id.lembarkinerja.formulas.call.Arguments;
import id.lembarkinerja.formulas.call.Figures;
import id.lembarkinerja.formulas.call.Refusal;
import id.lembarkinerja.formulas.call.RefusedException;
import id.lembarkinerja.formulas.language.Bilingual;
import id.lembarkinerja.formulas.number.Decimals;
import id.lembarkinerja.formulas.number.Reading;
import id.lembarkinerja.formulas.number.Units;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Achievement by a named rule ({@code CAPAIAN}); the rules and policies are those of {@link Achievement}. */
final class AchievementMethod implements Method {

    @Override
    public Answer answer(Arguments arguments, Scales scales) {
        AchievementRule rule = rule(arguments);
        Reading target = arguments.reading("target");
        Reading actual = arguments.reading("realisasi");
        Optional<BigDecimal> lower = arguments.findNumber("batas_bawah");
        Outcome outcome = Achievement.evaluate(lower, target, actual, rule);
        if (outcome instanceof Outcome.NotComputed none) {
            return new Answer.None(reason(none), none.explanation());
        }
        Outcome.Computed computed = (Outcome.Computed) outcome;
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("uncapped", Decimals.plain(computed.uncapped())));
        facts.add(new Fact("direction", rule.direction().name()));
        facts.add(new Fact("variant", rule.variant().name()));
        return new Answer.Figure(
                computed.value(),
                "%",
                Figures.display(computed.value(), "%"),
                computed.derivation(),
                List.copyOf(facts),
                Units.differ(target, actual)
                        ? List.of(Bilingual.of(
                                "Satuan target dan realisasi berbeda (\"{0}\" dan \"{1}\"). Pastikan keduanya"
                                        + " mengukur hal"
                                        + " yang sama.",
                                "Target and actual have different units (\"{0}\" and \"{1}\"). Make sure that both"
                                        + " measure the same thing.",
                                target.printed().trim(),
                                actual.printed().trim()))
                        : List.of());
    }

    @Override
    public List<Twin> twins(Places places, Scales scales) {
        return List.of(new Twin("", AchievementTwin.of(places)));
    }

    private static AchievementRule rule(Arguments arguments) {
        AchievementRule rule = switch (arguments.choice("rumus")) {
            case "turun" -> AchievementRule.lowerReflected();
            case "turun-rasio" -> AchievementRule.lowerInverse();
            case "rentang" -> AchievementRule.withinRange();
            default -> AchievementRule.higherIsBetter();
        };
        rule = rule.withZero(PolicyChoices.zero(arguments.choice("target_nol")))
                .withNegative(PolicyChoices.negative(arguments.choice("target_negatif")))
                .withMissing(PolicyChoices.missing(arguments.choice("realisasi_kosong")))
                .withCap(arguments.findNumber("maksimum").orElse(null))
                .withFloor(arguments.findNumber("minimum").orElse(null));
        if (rule.crossed()) {
            throw new RefusedException(Refusal.CONDITION, AchievementRule.CROSSED);
        }
        return rule;
    }

    private static Refusal reason(Outcome.NotComputed none) {
        return switch (none.reason()) {
            case TARGET_MISSING, ACTUAL_MISSING -> Refusal.MISSING;
            case NOT_AVAILABLE -> Refusal.NOT_AVAILABLE;
            case ZERO_TARGET -> Refusal.ZERO_TARGET;
            case ZERO_ACTUAL -> Refusal.ZERO_ACTUAL;
            case NEGATIVE_TARGET -> Refusal.NEGATIVE_TARGET;
            case NEGATIVE_ACTUAL -> Refusal.NEGATIVE_ACTUAL;
            case SEVERAL_NUMBERS -> Refusal.SEVERAL_NUMBERS;
            case NOT_A_NUMBER -> Refusal.NOT_A_NUMBER;
            case AMBIGUOUS -> Refusal.AMBIGUOUS;
        };
    }
}
