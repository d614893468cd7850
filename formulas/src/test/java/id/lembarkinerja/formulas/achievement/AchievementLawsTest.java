package id.lembarkinerja.formulas.achievement;

import static org.assertj.core.api.Assertions.assertThat;

import id.lembarkinerja.formulas.number.NumberParser;
import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class AchievementLawsTest {
    private static final BigDecimal TWO_HUNDRED = BigDecimal.valueOf(200);

    @Provide
    Arbitrary<BigDecimal> figures() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("0.01"), new BigDecimal("100000"))
                .ofScale(2);
    }

    @Property
    void a_met_target_is_one_hundred_in_every_variant(@ForAll("figures") BigDecimal figure) {
        assertThat(value(figure, figure, AchievementRule.higherIsBetter())).isEqualByComparingTo("100");
        assertThat(value(figure, figure, AchievementRule.lowerReflected())).isEqualByComparingTo("100");
        assertThat(value(figure, figure, AchievementRule.lowerInverse())).isEqualByComparingTo("100");
        assertThat(value(figure, figure, AchievementRule.withinRange())).isEqualByComparingTo("100");
    }

    @Property
    void ratio_and_reflection_mirror_each_other_at_one_hundred(
            @ForAll("figures") BigDecimal target, @ForAll("figures") BigDecimal actual) {
        BigDecimal ratio = value(target, actual, AchievementRule.higherIsBetter());
        BigDecimal reflected = value(target, actual, AchievementRule.lowerReflected());
        BigDecimal off = ratio.add(reflected).subtract(TWO_HUNDRED).abs();
        // each side is rounded on its own at fifteen digits
        assertThat(off).isLessThanOrEqualTo(ratio.abs().max(TWO_HUNDRED).scaleByPowerOfTen(-14));
    }

    @Property
    void the_unit_of_target_and_actual_does_not_matter(
            @ForAll("figures") BigDecimal target, @ForAll("figures") BigDecimal actual) {
        for (AchievementRule rule : new AchievementRule[] {
            AchievementRule.higherIsBetter(), AchievementRule.lowerReflected(), AchievementRule.lowerInverse()
        }) {
            assertThat(value(target.movePointRight(3), actual.movePointRight(3), rule))
                    .isEqualByComparingTo(value(target, actual, rule));
        }
    }

    @Property
    void a_capped_achievement_never_exceeds_its_cap_and_still_shows_the_uncapped_one(
            @ForAll("figures") BigDecimal target, @ForAll("figures") BigDecimal actual) {
        BigDecimal cap = BigDecimal.valueOf(120);
        var free = computed(target, actual, AchievementRule.higherIsBetter());
        var capped = computed(target, actual, AchievementRule.higherIsBetter().withCap(cap));
        assertThat(capped.value()).isEqualByComparingTo(free.value().min(cap));
        assertThat(capped.uncapped()).isEqualByComparingTo(free.value());
    }

    private static BigDecimal value(BigDecimal target, BigDecimal actual, AchievementRule rule) {
        return computed(target, actual, rule).value();
    }

    private static Outcome.Computed computed(BigDecimal target, BigDecimal actual, AchievementRule rule) {
        return (Outcome.Computed) Achievement.evaluate(target, actual, rule);
    }

    @Example
    void a_date_is_refused_with_the_number_it_may_have_been() {
        Outcome outcome = Achievement.evaluate(
                NumberParser.parse("9"), NumberParser.parse("05-Mar"), AchievementRule.higherIsBetter());
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.NotComputed.class,
                        missing -> assertThat(missing.explanation().indonesian())
                                .contains("tanggal 5 Maret", "misalnya 5,3"));
    }

    @Example
    void a_range_whose_ends_have_two_readings_is_not_guessed() {
        Outcome outcome = Achievement.evaluate(
                NumberParser.parse("1.500 - 2.000"), NumberParser.parse("1.750,5"), AchievementRule.withinRange());
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.NotComputed.class,
                        missing -> assertThat(missing.reason()).isEqualTo(Reason.AMBIGUOUS));
    }
}
