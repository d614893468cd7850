package id.lembarkinerja.formulas.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import id.lembarkinerja.formulas.achievement.Rollup;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class QuartersTest {
    @Test
    void quarters_add_up_to_the_year_that_the_agreement_prints() {
        Quarters year = Quarters.consolidate(quarters("14.35", "16.39", "19.11", "21.15"), Rollup.SUM)
                .orElseThrow();
        assertThat(year.value()).isEqualTo(new BigDecimal("71"));
        assertThat(year.derivation().indonesian()).isEqualTo("14,35 + 16,39 + 19,11 + 21,15 = 71");
    }

    @Test
    void the_last_value_is_that_of_the_last_quarter_with_a_figure() {
        Quarters year =
                Quarters.consolidate(quarters("5", "25", "55", ""), Rollup.LAST).orElseThrow();
        assertThat(year.value()).isEqualTo(new BigDecimal("55"));
        assertThat(year.counted()).isEqualTo(3);
        assertThat(year.derivation().indonesian())
                .isEqualTo("nilai terakhir, triwulan 3 = 55; 1 dari 4 triwulan tanpa angka");
    }

    @Test
    void a_mean_leaves_a_blank_out_but_counts_a_zero() {
        assertThat(value(Rollup.AVERAGE, "10", "", "20", "")).isEqualTo(new BigDecimal("15"));
        assertThat(value(Rollup.AVERAGE, "10", "0", "20", "0")).isEqualTo(new BigDecimal("7.5"));
    }

    @Test
    void the_maximum_names_the_first_quarter_that_reached_it() {
        Quarters year = Quarters.consolidate(quarters("-3", "-1", "-1", "-2"), Rollup.MAX)
                .orElseThrow();
        assertThat(year.value()).isEqualTo(new BigDecimal("-1"));
        assertThat(year.derivation().indonesian()).startsWith("nilai tertinggi, triwulan 2 = ");
    }

    @Test
    void quarters_without_a_figure_and_quarters_that_make_no_year_give_nothing() {
        assertThat(Quarters.consolidate(quarters("", "", "", ""), Rollup.SUM)).isEmpty();
        assertThat(Quarters.consolidate(quarters("1", "2", "3", "4"), Rollup.NONE))
                .isEmpty();
    }

    @Test
    void one_rollup_that_fits_is_an_inference_several_are_a_question_none_a_mistake() {
        assertThat(infer("71", "14.35", "16.39", "19.11", "21.15")).containsExactly(Rollup.SUM);
        assertThat(infer("5", "5", "5", "5", "5")).containsExactly(Rollup.LAST, Rollup.AVERAGE, Rollup.MAX);
        assertThat(infer("42", "14.35", "16.39", "19.11", "21.15")).isEmpty();
    }

    @Test
    void a_mean_fits_when_it_rounds_to_the_year_as_printed() {
        assertThat(infer("1.67", "1", "3", "1")).containsExactly(Rollup.AVERAGE);
        assertThat(infer("1.66", "1", "3", "1")).isEmpty();
    }

    private static List<Rollup> infer(String year, String... quarters) {
        return Quarters.infer(quarters(quarters), new BigDecimal(year));
    }

    private static BigDecimal value(Rollup rollup, String... quarters) {
        return Quarters.consolidate(quarters(quarters), rollup).orElseThrow().value();
    }

    private static List<Optional<BigDecimal>> quarters(String... figures) {
        return Stream.of(figures)
                .map(figure ->
                        Optional.of(figure).filter(text -> !text.isEmpty()).map(BigDecimal::new))
                .toList();
    }
}
