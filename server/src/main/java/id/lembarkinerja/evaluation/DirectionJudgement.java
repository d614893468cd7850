package id.lembarkinerja.evaluation;

import id.lembarkinerja.formulas.achievement.AchievementRule;
import id.lembarkinerja.formulas.achievement.Rollup;
import id.lembarkinerja.formulas.language.Bilingual;

/**
 * The direction taken for an indicator.
 *
 * @param rule the rule that follows from it
 * @param basis what it rests on
 * @param reason one sentence
 */
public record DirectionJudgement(AchievementRule rule, Basis basis, Bilingual reason) {

    /** The same judgement for an indicator whose quarters make the year so. */
    DirectionJudgement withRollup(Rollup quarters) {
        return new DirectionJudgement(rule.withRollup(quarters), basis, reason);
    }

    /** What a direction rests on, from the strongest to the weakest. */
    public enum Basis {
        /** The table has a column that says so. */
        DECLARED,
        /** The row prints its calculation, and only one direction calculates so. */
        CALCULATION,
        /** The words of the indicator. */
        NAME,
        /** Nothing says otherwise: higher is better. */
        ASSUMED
    }
}
