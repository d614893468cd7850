package id.lembarkinerja.formulas.achievement;

import static org.assertj.core.api.Assertions.assertThat;

import id.lembarkinerja.formulas.number.NumberParser;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class AchievementTest {
    @Test
    void the_derivation_shows_the_printed_figures_and_a_rounded_result() {
        var outcome = Achievement.evaluate(
                NumberParser.parse("0,0217"), NumberParser.parse("0,03"), AchievementRule.lowerReflected());
        assertThat(outcome).isInstanceOfSatisfying(Outcome.Computed.class, computed -> {
            assertThat(computed.value()).isEqualTo("61.7511520737327");
            assertThat(computed.derivation()).isEqualTo("(2 × 0,0217 − 0,03) / 0,0217 × 100 = 61,75 %");
        });
    }

    @Test
    void a_cap_shows_itself_beside_the_uncapped_figure() {
        var rule = AchievementRule.higherIsBetter().withCap(new BigDecimal("100"));
        var outcome = Achievement.evaluate(new BigDecimal("80"), new BigDecimal("100"), rule);
        assertThat(outcome).isInstanceOfSatisfying(Outcome.Computed.class, computed -> {
            assertThat(computed.value()).isEqualTo("100");
            assertThat(computed.uncapped()).isEqualTo("125");
            assertThat(computed.derivation()).isEqualTo("100 / 80 × 100 = 125 %, dibatasi menjadi 100 %");
        });
    }
}
