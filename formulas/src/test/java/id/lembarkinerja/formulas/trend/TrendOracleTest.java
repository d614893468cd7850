package id.lembarkinerja.formulas.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.lembarkinerja.formulas.expression.Ratio;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.stat.descriptive.rank.Median;
import org.apache.commons.math3.stat.regression.SimpleRegression;
import org.junit.jupiter.api.Test;

class TrendOracleTest {
    @Test
    void every_quantile_cuts_off_its_tails() {
        for (int level : new int[] {80, 90, 95, 99}) {
            for (int degrees = 1; degrees <= Quantiles.MAX_DEGREES; degrees++) {
                double quantile = Quantiles.find(level, degrees).orElseThrow().doubleValue();
                double below = new TDistribution(degrees).cumulativeProbability(quantile);
                assertThat(below).as(level + " % with " + degrees).isCloseTo((1 + level / 100.0) / 2, within(1e-12));
            }
        }
    }

    @Provide
    Arbitrary<List<BigDecimal>> histories() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("-1000"), new BigDecimal("100000"))
                .ofScale(2)
                .list()
                .ofMinSize(4)
                .ofMaxSize(30);
    }

    @Property(tries = 500)
    void the_line_and_its_interval_are_those_of_the_textbook(@ForAll("histories") List<BigDecimal> history) {
        var regression = new SimpleRegression();
        List<BigDecimal> times = new ArrayList<>();
        for (int i = 0; i < history.size(); i++) {
            times.add(BigDecimal.valueOf(2000 + i));
            regression.addData(i, history.get(i).doubleValue());
        }
        int n = history.size();
        Projection projection = Projection.of(times, history, BigDecimal.valueOf(2000 + n), 95);
        double spread = Math.max(
                1,
                history.stream()
                        .mapToDouble(v -> Math.abs(v.doubleValue()))
                        .max()
                        .orElseThrow());
        assertThat(projection.value().doubleValue()).isCloseTo(regression.predict(n), within(spread * 1e-10));
        assertThat(projection.slope().doubleValue()).isCloseTo(regression.getSlope(), within(spread * 1e-10));
        double middle = (n - 1) / 2.0;
        double half = new TDistribution(n - 2.0).inverseCumulativeProbability(0.975)
                * Math.sqrt(regression.getMeanSquareError()
                        * (1 + 1.0 / n + (n - middle) * (n - middle) / regression.getXSumSquares()));
        double given = projection.upper().subtract(projection.lower()).doubleValue() / 2;
        assertThat(given).isCloseTo(half, within(spread * 1e-6));
    }

    @Property
    void the_median_is_that_of_the_textbook(@ForAll("histories") List<BigDecimal> history) {
        double[] values = history.stream().mapToDouble(BigDecimal::doubleValue).toArray();
        assertThat(Outliers.median(history).doubleValue()).isCloseTo(new Median().evaluate(values), within(1e-9));
    }

    @Property
    void a_root_squared_is_its_square_again(@ForAll("histories") List<BigDecimal> history) {
        for (BigDecimal value : history) {
            BigDecimal root = SquareRoot.of(Ratio.of(value.abs()));
            BigDecimal off = root.multiply(root).subtract(value.abs()).abs();
            assertThat(off).isLessThanOrEqualTo(value.abs().scaleByPowerOfTen(-14));
        }
    }

    @Test
    void a_history_whose_half_is_equal_gives_no_score() {
        List<BigDecimal> history = List.of(BigDecimal.TEN, BigDecimal.TEN, BigDecimal.TEN, BigDecimal.ONE);
        assertThat(Outliers.score(history, BigDecimal.ONE)).isEmpty();
    }
}
