package id.lembarkinerja.formulas.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lembarkinerja.formulas.data.BadDataException;
import id.lembarkinerja.formulas.expression.UncomputableException.Kind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExpressionTest {
    private static final Expression REFLECTED = ExpressionReader.read("(2 * target - actual) / target * 100");

    @Test
    void one_tree_gives_the_value_its_derivation_its_rule_and_the_native_formula() {
        Values values = values(Map.of("target", "0.0217", "actual", "0.03"));
        assertThat(Evaluation.of(REFLECTED, values).rounded()).isEqualTo(new BigDecimal("61.7511520737327"));
        assertThat(Spelling.derivation(REFLECTED, values).indonesian()).isEqualTo("(2 × 0,0217 − 0,03) / 0,0217 × 100");
        assertThat(Spelling.rule(REFLECTED, Map.of("target", "T", "actual", "R")))
                .isEqualTo("(2 × T − R) / T × 100");
        assertThat(ExcelSpelling.of(REFLECTED, Map.of("target", "B2", "actual", "C2")))
                .isEqualTo("(2*B2-C2)/B2*100");
    }

    @Test
    void brackets_stand_only_where_the_order_needs_them() {
        assertThat(rule("(a + b) + c")).isEqualTo("a + b + c");
        assertThat(rule("a - (b - c)")).isEqualTo("a − (b − c)");
        assertThat(rule("a / (b / c)")).isEqualTo("a / (b / c)");
        assertThat(rule("(a / b) / c")).isEqualTo("a / b / c");
        assertThat(rule("a * (b + c)")).isEqualTo("a × (b + c)");
    }

    @Test
    void thirds_lose_nothing_until_the_one_rounding_at_the_end() {
        Values values = values(Map.of("a", "1", "b", "3"));
        assertThat(Evaluation.of(ExpressionReader.read("a / b + a / b + a / b"), values)
                        .rounded())
                .isEqualTo(BigDecimal.ONE);
        assertThat(Evaluation.of(ExpressionReader.read("2 * a / b"), values).rounded())
                .isEqualTo(new BigDecimal("0.666666666666667"));
    }

    @Test
    void a_choice_computes_and_derives_only_the_side_that_applies() {
        Expression either = ExpressionReader.read("IF(b > 0, a / b, 0)");
        Values zero = values(Map.of("a", "1", "b", "0"));
        assertThat(Evaluation.of(either, zero).signum()).isZero();
        assertThat(Spelling.derivation(either, zero).indonesian()).isEqualTo("0");
        assertThat(ExcelSpelling.of(either, Map.of("a", "A1", "b", "B1"))).isEqualTo("IF(B1>0,A1/B1,0)");
    }

    @Test
    void a_division_by_zero_names_the_divisor_and_a_mean_of_nothing_is_none() {
        Expression divided = ExpressionReader.read("a / (b - b)");
        assertThatThrownBy(() -> Evaluation.of(divided, values(Map.of("a", "1", "b", "2"))))
                .isInstanceOfSatisfying(UncomputableException.class, reason -> {
                    assertThat(reason.kind()).isEqualTo(Kind.DIVISION_BY_ZERO);
                    assertThat(reason.divisor()).contains(ExpressionReader.read("b - b"));
                });
        var empty = new Values();
        empty.put("list", List.<BigDecimal>of());
        assertThatThrownBy(() -> Evaluation.of(ExpressionReader.read("MEAN(list)"), empty))
                .isInstanceOfSatisfying(
                        UncomputableException.class,
                        reason -> assertThat(reason.kind()).isEqualTo(Kind.TOO_FEW));
    }

    @Test
    void what_is_no_expression_says_at_which_letter() {
        refused("a + ", "huruf ke-5");
        refused("(a", "di sini harus ada )");
        refused("a b", "teks setelah akhir rumus");
        refused("AKAR(a)", "fungsi AKAR tidak dikenal");
        refused("SUMPRODUCT(a)", "memakai 2 nilai");
    }

    private static void refused(String text, String why) {
        assertThatThrownBy(() -> ExpressionReader.read(text))
                .isInstanceOf(BadDataException.class)
                .hasMessageContaining(why);
    }

    private static String rule(String text) {
        return Spelling.rule(ExpressionReader.read(text), Map.of());
    }

    private static Values values(Map<String, String> figures) {
        var values = new Values();
        figures.forEach((key, figure) -> values.put(key, new BigDecimal(figure)));
        return values;
    }
}
