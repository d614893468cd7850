package id.lembarkinerja.formulas.trend;

import id.lembarkinerja.formulas.language.Bilingual;
import id.lembarkinerja.formulas.number.Decimals;
import id.lembarkinerja.formulas.number.DerivationText;
import java.math.BigDecimal;
import java.util.List;

/**
 * Where the straight trend of a history leads (proyeksi), with the interval in which one new observation lies.
 *
 * <p>In the unit of the history; any range, so a share may come out above 100 and is then for a person to judge. Three
 * points at least; with exactly three the interval has one degree of freedom and is wide. A zero is a figure like any
 * other; blanks and N/A are refused before, for a history with holes has another trend. The line is exact until its one
 * rounding to 15 significant digits half up, and so is R²; the half width is a root of that many digits times a
 * quantile of as many. Ordinary least squares; prediction interval by Student's t.
 *
 * <p>Worked example: 10, 12, 14, 17 at 1 to 4 lead to 7,5 + 2,3 × 5 = 19 at 5. The residuals 0,2, −0,1, −0,4 and 0,3
 * give s² = 0,3 / 2, the new observation the variance 0,15 × (1 + 1/4 + 2,5² / 5) = 0,375, so that the interval at 95 %
 * is 4,30265 × √0,375 = 2,63 either way: 16,37 to 21,63.
 *
 * <p>Source: textbook statistics, no regulation found.
 *
 * @param value the line at the wanted point
 * @param lower lower end of the interval
 * @param upper upper end of the interval
 * @param slope change per step
 * @param determination R², 0 to 1
 * @param derivation one line, rounded for display only
 */
public record Projection(
        BigDecimal value,
        BigDecimal lower,
        BigDecimal upper,
        BigDecimal slope,
        BigDecimal determination,
        Bilingual derivation) {
    /** Least number of points: two make a line, the third its spread. */
    public static final int MIN_POINTS = 3;

    /** Most points that the quantile table serves. */
    public static final int MAX_POINTS = Quantiles.MAX_DEGREES + 2;

    /**
     * The projection at {@code x}.
     *
     * @param xs 3 to 62 points in time, not all equal
     * @param ys as many figures
     * @param level 80, 90, 95 or 99 percent
     */
    public static Projection of(List<BigDecimal> xs, List<BigDecimal> ys, BigDecimal x, int level) {
        Line line = Line.through(xs, ys);
        BigDecimal t = Quantiles.find(level, xs.size() - 2)
                .orElseThrow(() -> new IllegalArgumentException("no quantile for " + xs.size() + " points"));
        BigDecimal value = line.at(x).rounded();
        BigDecimal half = t.multiply(SquareRoot.of(line.predictionVariance(x)));
        BigDecimal slope = line.slope().rounded();
        BigDecimal start = line.intercept().rounded();
        String text = DerivationText.step(start) + (slope.signum() < 0 ? " − " : " + ")
                + DerivationText.step(slope.abs()) + " × " + DerivationText.operand(x) + " = "
                + DerivationText.result(value);
        Bilingual interval =
                Bilingual.of("; selang {0} %: ± {1}", "; interval {0} %: ± {1}", level, DerivationText.result(half));
        return new Projection(
                value,
                figure(value.subtract(half)),
                figure(value.add(half)),
                slope,
                line.determination().rounded(),
                Bilingual.same(text).then(interval));
    }

    private static BigDecimal figure(BigDecimal value) {
        return Decimals.normal(Decimals.significant(value, Decimals.FIGURE_DIGITS));
    }
}
