package id.lembarkinerja.formulas.simulation;

import id.lembarkinerja.formulas.achievement.Achievement;
import id.lembarkinerja.formulas.achievement.AchievementRule;
import id.lembarkinerja.formulas.achievement.Direction;
import id.lembarkinerja.formulas.achievement.MissingActual;
import id.lembarkinerja.formulas.achievement.NegativeTarget;
import id.lembarkinerja.formulas.achievement.Variant;
import id.lembarkinerja.formulas.achievement.ZeroTarget;
import id.lembarkinerja.formulas.rating.RatingScale;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How a whole table is computed and rated: what a regulation, or a meeting, might decide for all rows at once. The
 * edges (zero, negative, blank, N/A) are those of {@link Achievement}.
 *
 * @param lower the formula of indicators where lower is better: reflected or inverse; null keeps each row's own
 * @param zero what a target of zero gives
 * @param negative what a negative target gives
 * @param missing what an actual without a figure gives
 * @param floor least achievement in percent, 100 = met; null for none
 * @param cap most achievement in percent, 100 = met; null for none
 * @param scale by which achievements are rated
 */
public record Policy(
        @Nullable Variant lower,
        ZeroTarget zero,
        NegativeTarget negative,
        MissingActual missing,
        @Nullable BigDecimal floor,
        @Nullable BigDecimal cap,
        RatingScale scale) {

    /** The rule of one row under this policy. */
    AchievementRule rule(Direction direction, Variant own) {
        Variant variant = direction == Direction.LOWER_IS_BETTER && lower != null ? lower : own;
        AchievementRule rule = switch (variant) {
            case RATIO -> AchievementRule.higherIsBetter();
            case REFLECTED -> AchievementRule.lowerReflected();
            case INVERSE -> AchievementRule.lowerInverse();
            case RANGE -> AchievementRule.withinRange();
        };
        return rule.withZero(zero)
                .withNegative(negative)
                .withMissing(missing)
                .withFloor(floor)
                .withCap(cap);
    }
}
