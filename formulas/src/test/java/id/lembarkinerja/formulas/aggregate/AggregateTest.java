package id.lembarkinerja.formulas.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import id.lembarkinerja.formulas.number.Decimals;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AggregateTest {
    @Test
    void a_mean_leaves_out_missing_rows_and_says_so() {
        Mean mean = Mean.of(rows("100", "100", "100", "100", "100", "100", "100", "100", "88", "", "100"))
                .orElseThrow();
        assertThat(mean.value()).isEqualTo("98.8");
        assertThat(mean.counted()).isEqualTo(10);
        assertThat(mean.of()).isEqualTo(11);
        assertThat(mean.derivation().indonesian())
                .isEqualTo("988 / 10 = 98,8; 1 dari 11 baris tidak ikut dihitung karena kosong");
    }

    @Test
    void a_zero_counts_in_a_mean() {
        Mean mean = Mean.of(rows("100", "100", "100", "100", "100", "100", "100", "100", "88", "0", "100"))
                .orElseThrow();
        assertThat(Decimals.indonesian(mean.value(), 2)).isEqualTo("89,82");
        assertThat(mean.derivation().indonesian()).isEqualTo("988 / 11 = 89,82");
    }

    @Test
    void a_mean_of_nothing_is_nothing() {
        assertThat(Mean.of(List.of())).isEmpty();
        assertThat(Mean.of(rows("", ""))).isEmpty();
    }

    @Test
    void a_negative_mean_has_a_true_minus_sign() {
        assertThat(Mean.of(rows("-3", "-4")).orElseThrow().derivation().indonesian())
                .isEqualTo("(−7) / 2 = −3,5");
    }

    @Test
    void a_sum_is_exact() {
        Sum sum = Sum.of(rows("14.35", "16.39", "19.11", "21.15")).orElseThrow();
        assertThat(sum).isEqualTo(new Sum(new BigDecimal("71"), 4, 4));
    }

    @Test
    void a_sum_of_blanks_is_not_zero() {
        assertThat(Sum.of(rows("", ""))).isEmpty();
    }

    @Test
    void a_sum_says_what_it_left_out() {
        assertThat(Sum.of(rows("5", "", "-5"))).contains(new Sum(BigDecimal.ZERO, 2, 3));
    }

    private static List<Optional<BigDecimal>> rows(String... figures) {
        List<Optional<BigDecimal>> rows = new ArrayList<>();
        for (String figure : figures) {
            rows.add(figure.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(figure)));
        }
        return rows;
    }
}
