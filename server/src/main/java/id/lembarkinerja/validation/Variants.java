package id.lembarkinerja.validation;

import id.lembarkinerja.evaluation.RowScore;
import id.lembarkinerja.formulas.achievement.Achievement;
import id.lembarkinerja.formulas.achievement.AchievementRule;
import id.lembarkinerja.formulas.achievement.Direction;
import id.lembarkinerja.formulas.achievement.Outcome;
import id.lembarkinerja.recognition.TableRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the usual ways of computing achievement would give for a row, to tell which of them a printed figure used. */
record Variants(List<Outcome.Computed> outcomes) {
    static Variants of(TableRow row, List<String> columns) {
        Optional<BigDecimal> target = PrintedFigure.find(row, columns.get(0));
        Optional<BigDecimal> actual = PrintedFigure.find(row, columns.get(1));
        List<Outcome.Computed> outcomes = new ArrayList<>();
        if (target.isPresent() && actual.isPresent()) {
            for (AchievementRule rule : List.of(
                    AchievementRule.higherIsBetter(),
                    AchievementRule.lowerReflected(),
                    AchievementRule.lowerInverse())) {
                if (Achievement.evaluate(target.get(), actual.get(), rule) instanceof Outcome.Computed computed) {
                    outcomes.add(computed);
                }
            }
        }
        return new Variants(outcomes);
    }

    /** Any way of computing gives the printed figure, uncapped. */
    boolean explains(BigDecimal printed) {
        return outcomes.stream().anyMatch(outcome -> PrintedFigure.agrees(outcome.uncapped(), printed));
    }

    /** The way in the given direction that gives the printed figure, as it is or cut at a usual cap. */
    Optional<Outcome.Computed> find(Direction direction, BigDecimal printed) {
        return outcomes.stream()
                .filter(outcome -> outcome.rule().direction() == direction)
                .filter(outcome -> PrintedFigure.agrees(outcome.uncapped(), printed)
                        || UsualCaps.explain(outcome.uncapped(), printed))
                .findFirst();
    }

    /** The other way of computing in the same direction, when there is one with another result. */
    Optional<Outcome.Computed> sibling(RowScore score) {
        return outcomes.stream()
                .filter(outcome ->
                        outcome.rule().direction() == score.judgement().rule().direction())
                .filter(outcome ->
                        outcome.rule().variant() != score.judgement().rule().variant())
                .findFirst();
    }
}
