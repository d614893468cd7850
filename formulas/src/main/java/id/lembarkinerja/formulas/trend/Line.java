package id.lembarkinerja.formulas.trend;

import id.lembarkinerja.formulas.expression.Ratio;
import java.math.BigDecimal;
import java.util.List;

/**
 * The straight line of least squares through a history (regresi linier), in exact fractions.
 *
 * @param count number of points n
 * @param sumX Σx
 * @param sumY Σy
 * @param xx nΣx² − (Σx)²
 * @param yy nΣy² − (Σy)²
 * @param xy nΣxy − ΣxΣy
 */
record Line(BigDecimal count, BigDecimal sumX, BigDecimal sumY, BigDecimal xx, BigDecimal yy, BigDecimal xy) {

    /** Through these points, of which at least two differ in x. */
    static Line through(List<BigDecimal> xs, List<BigDecimal> ys) {
        BigDecimal sumX = BigDecimal.ZERO;
        BigDecimal sumY = BigDecimal.ZERO;
        BigDecimal squaresX = BigDecimal.ZERO;
        BigDecimal squaresY = BigDecimal.ZERO;
        BigDecimal products = BigDecimal.ZERO;
        for (int i = 0; i < xs.size(); i++) {
            BigDecimal x = xs.get(i);
            BigDecimal y = ys.get(i);
            sumX = sumX.add(x);
            sumY = sumY.add(y);
            squaresX = squaresX.add(x.multiply(x));
            squaresY = squaresY.add(y.multiply(y));
            products = products.add(x.multiply(y));
        }
        BigDecimal n = BigDecimal.valueOf(xs.size());
        return new Line(
                n,
                sumX,
                sumY,
                n.multiply(squaresX).subtract(sumX.multiply(sumX)),
                n.multiply(squaresY).subtract(sumY.multiply(sumY)),
                n.multiply(products).subtract(sumX.multiply(sumY)));
    }

    /** How much y changes for one more of x. */
    Ratio slope() {
        return new Ratio(xy, xx);
    }

    /** Where the line stands at x = 0. */
    Ratio intercept() {
        return Ratio.of(sumY).minus(slope().times(Ratio.of(sumX))).over(Ratio.of(count));
    }

    /** The line at x. */
    Ratio at(BigDecimal x) {
        return intercept().plus(slope().times(Ratio.of(x)));
    }

    /** R²: the share of the variation that the line explains, 0 to 1; 1 when y does not vary at all. */
    Ratio determination() {
        return yy.signum() == 0
                ? Ratio.of(BigDecimal.ONE)
                : Ratio.of(xy).times(Ratio.of(xy)).over(Ratio.of(xx).times(Ratio.of(yy)));
    }

    /** The variance of one new observation at x: s² × (1 + 1/n + (x − x̄)² / Sxx), with s² over n − 2. */
    Ratio predictionVariance(BigDecimal x) {
        Ratio residual = Ratio.of(yy.multiply(xx).subtract(xy.multiply(xy))).over(Ratio.of(count.multiply(xx)));
        Ratio variance = residual.over(Ratio.of(count.subtract(BigDecimal.valueOf(2))));
        BigDecimal off = count.multiply(x).subtract(sumX);
        BigDecimal whole = count.multiply(xx);
        return variance.times(Ratio.of(whole.add(xx).add(off.multiply(off))).over(Ratio.of(whole)));
    }
}
