package id.lembarkinerja.comparison.contrast;

import id.lembarkinerja.comparison.Score;
import id.lembarkinerja.comparison.Sighting;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/**
 * One figure that was planned, with what came of it.
 *
 * @param label the words of the row in the plan
 * @param planned the cell of the plan: a target or a budget
 * @param done the cell of the realisation or expenditure
 * @param score achievement and rating of the row that was realised, for its main target; else nothing
 */
public record PlanRow(String label, Sighting planned, Sighting done, Score score) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Done minus planned, in the unit of the column; empty when one of them is no number. */
    public Optional<BigDecimal> findGap() {
        return done.entry()
                .findNumber()
                .flatMap(figure -> planned.entry().findNumber().map(figure::subtract));
    }

    /**
     * Done as a share of what was planned, in percent, 15 significant digits: 75 of 80 is 93.75. It is no achievement,
     * which depends on the indicator's direction. Empty when one is no number or nothing was planned.
     */
    public Optional<BigDecimal> findShare() {
        return planned.entry()
                .findNumber()
                .filter(plan -> plan.signum() != 0)
                .flatMap(plan -> done.entry()
                        .findNumber()
                        .map(figure -> figure.multiply(HUNDRED).divide(plan, new MathContext(15))));
    }
}
