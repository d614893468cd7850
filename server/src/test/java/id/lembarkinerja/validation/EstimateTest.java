package id.lembarkinerja.validation;

import static org.assertj.core.api.Assertions.assertThat;

import id.lembarkinerja.formulas.expression.Evaluation;
import id.lembarkinerja.formulas.expression.Expression;
import id.lembarkinerja.formulas.expression.ExpressionReader;
import id.lembarkinerja.formulas.expression.UncomputableException;
import id.lembarkinerja.formulas.expression.Values;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** An estimate never takes a wrong figure for a right one. */
class EstimateTest {
    private static final List<String> FORMULAS = List.of("a / b * 100", "a + b + c", "(a - b) / (b - c)", "a * b - c");

    private static Map<String, BigDecimal> figures(String a, String b, String c) {
        return Map.of("a", new BigDecimal(a), "b", new BigDecimal(b), "c", new BigDecimal(c));
    }

    @Test
    void a_figure_rounded_to_its_digits_is_surely_right_and_another_last_digit_is_not() {
        Estimate estimate = Estimate.of(ExpressionReader.read("a / b * 100"), figures("2", "3", "0"));
        assertThat(estimate.surelyRoundsTo(new BigDecimal("66.67"))).isTrue();
        assertThat(estimate.surelyRoundsTo(new BigDecimal("66.66"))).isFalse();
        assertThat(estimate.surelyRoundsTo(new BigDecimal("67"))).isTrue();
    }

    @Test
    void nothing_is_sure_where_large_figures_cancel_out_or_the_divisor_may_be_nought() {
        Expression difference = ExpressionReader.read("(a - b) / (b - c)");
        assertThat(Estimate.of(difference, figures("900000000000001", "900000000000000", "899999999999999"))
                        .surelyRoundsTo(new BigDecimal("1.000000")))
                .isFalse();
        assertThat(Estimate.of(difference, figures("2", "1", "1")).surelyRoundsTo(BigDecimal.ZERO))
                .isFalse();
    }

    @Test
    void what_is_surely_right_agrees_by_exact_arithmetic() {
        Random random = new Random(7);
        int sure = 0;
        for (int i = 0; i < 20_000; i++) {
            Expression expression = ExpressionReader.read(FORMULAS.get(i % FORMULAS.size()));
            Map<String, BigDecimal> figures = Map.of("a", figure(random), "b", figure(random), "c", figure(random));
            Values values = new Values();
            figures.forEach(values::put);
            BigDecimal computed;
            try {
                computed = Evaluation.of(expression, values).rounded();
            } catch (UncomputableException e) {
                continue;
            }
            int digits = random.nextInt(9);
            BigDecimal slip = BigDecimal.valueOf(random.nextInt(3) - 1, digits);
            BigDecimal printed = computed.setScale(digits, RoundingMode.DOWN).add(slip);
            if (Estimate.of(expression, figures).surelyRoundsTo(printed)) {
                sure++;
                assertThat(PrintedFigure.agrees(computed, printed)).isTrue();
                assertThat(PrintedFigure.agreesAsSum(computed, printed)).isTrue();
            }
        }
        assertThat(sure).isGreaterThan(1_000);
    }

    private static BigDecimal figure(Random random) {
        return BigDecimal.valueOf(random.nextInt(2_000_000) - 200_000, random.nextInt(5));
    }
}
