package id.lembarkinerja.formulas.method;

import id.lembarkinerja.formulas.achievement.Achievement;
import id.lembarkinerja.formulas.achievement.AchievementRule;
import id.lembarkinerja.formulas.achievement.MissingActual;
import id.lembarkinerja.formulas.achievement.NegativeTarget;
import id.lembarkinerja.formulas.achievement.Outcome;
import id.lembarkinerja.formulas.achievement.ZeroTarget;
import id.lembarkinerja.formulas.call.Answer;
import id.lembarkinerja.formulas.call.Answer.Fact;
import id.lembarkinerja.formulas.call.Arguments;
import id.lembarkinerja.formulas.call.Figures;
import id.lembarkinerja.formulas.call.Refusal;
import id.lembarkinerja.formulas.number.Decimals;
import id.lembarkinerja.formulas.number.Reading;
import java.util.ArrayList;
import java.util.List;

/** Achievement by a named rule ({@code CAPAIAN}); the rules and policies are those of {@link Achievement}. */
final class AchievementMethod implements Method {

    @Override
    public Answer answer(Arguments arguments, Scales scales) {
        AchievementRule rule = rule(arguments);
        Reading target = arguments.reading("target");
        Reading actual = arguments.reading("realisasi");
        var lower = arguments.findNumber("batas_bawah");
        Outcome outcome = lower.isPresent()
                        && target.value().isPresent()
                        && actual.value().isPresent()
                ? Achievement.evaluate(
                        lower.get(), target.value().get(), actual.value().get(), rule)
                : Achievement.evaluate(target, actual, rule);
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
                List.of());
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
        rule = rule.withZero(
                switch (arguments.choice("target_nol")) {
                    case "penuh" -> ZeroTarget.FULL_WHEN_MET;
                    case "penuh-atau-nol" -> ZeroTarget.FULL_OR_NOTHING;
                    default -> ZeroTarget.NO_ACHIEVEMENT;
                });
        rule = rule.withNegative(
                "jarak".equals(arguments.choice("target_negatif"))
                        ? NegativeTarget.BY_DISTANCE
                        : NegativeTarget.NO_ACHIEVEMENT);
        rule = rule.withMissing(
                switch (arguments.choice("realisasi_kosong")) {
                    case "nol" -> MissingActual.BLANK_AS_ZERO;
                    case "semua-nol" -> MissingActual.ALL_AS_ZERO;
                    default -> MissingActual.NO_ACHIEVEMENT;
                });
        return rule.withCap(arguments.findNumber("maksimum").orElse(null))
                .withFloor(arguments.findNumber("minimum").orElse(null));
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
