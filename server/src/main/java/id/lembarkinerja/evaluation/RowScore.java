package id.lembarkinerja.evaluation;

import id.lembarkinerja.formulas.achievement.Outcome;
import java.util.Optional;

/**
 * What was computed for one row.
 *
 * @param table id of the table
 * @param rowKey business key of the row
 * @param judgement which direction was taken, and why
 * @param outcome the achievement with rule and derivation, or the reason why there is none
 * @param rating its category, when it was computed
 * @param printed what the document prints as achievement, or empty
 */
public record RowScore(
        String table,
        String rowKey,
        DirectionJudgement judgement,
        Outcome outcome,
        Optional<Rating> rating,
        String printed) {}
