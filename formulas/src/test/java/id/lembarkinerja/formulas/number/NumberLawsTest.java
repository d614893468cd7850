package id.lembarkinerja.formulas.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class NumberLawsTest {
    @Provide
    Arbitrary<BigDecimal> decimals() {
        return Combinators.combine(
                        Arbitraries.bigIntegers().between(BigInteger.TEN.pow(18).negate(), BigInteger.TEN.pow(18)),
                        Arbitraries.integers().between(0, 9))
                .as(BigDecimal::new);
    }

    @Property
    void what_is_written_the_indonesian_way_is_read_back(@ForAll("decimals") BigDecimal x) {
        Reading reading = NumberParser.parse(Decimals.indonesian(x), Notation.INDONESIAN);
        assertThat(reading.value())
                .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo(x));
    }

    @Property
    void without_an_expected_notation_the_true_value_is_always_among_the_readings(@ForAll("decimals") BigDecimal x) {
        Reading reading = NumberParser.parse(Decimals.indonesian(x));
        if (reading instanceof Reading.Ambiguous ambiguous) {
            assertThat(ambiguous.candidates())
                    .anySatisfy(candidate -> assertThat(candidate.number()).isEqualByComparingTo(x));
        } else {
            assertThat(reading.value())
                    .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo(x));
        }
    }

    @Property
    void advice_what_to_type_reads_one_way_only(@ForAll("decimals") BigDecimal x) {
        assertThat(NumberParser.parse(Decimals.unmistakable(x)).value())
                .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo(x));
    }

    @Property
    void plain_text_is_canonical(@ForAll("decimals") BigDecimal x) {
        String plain = Decimals.plain(x);
        assertThat(new BigDecimal(plain)).isEqualByComparingTo(x);
        assertThat(plain).doesNotContain("E").isNotEqualTo("-0");
        assertThat(plain.contains(".") && plain.endsWith("0")).isFalse();
    }

    @Property
    void money_reads_back_with_its_currency_and_closing_dash(@ForAll("decimals") BigDecimal x) {
        BigDecimal whole = x.abs().setScale(0, RoundingMode.DOWN);
        Reading reading = NumberParser.parse("Rp " + Decimals.indonesian(whole) + ",-");
        assertThat(reading.value())
                .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo(whole));
    }

    @Property
    void any_text_gives_a_reading_that_keeps_it(@ForAll String text) {
        assertThat(NumberParser.parse(text).printed()).isEqualTo(text);
    }

    @Property(tries = 5000)
    void any_heap_of_number_signs_gives_a_reading_that_keeps_it(@ForAll("heaps") String text) {
        Reading reading = NumberParser.parse(text);
        assertThat(reading.printed()).isEqualTo(text);
        reading.value().ifPresent(value -> assertThat(Decimals.plain(value)).hasSizeLessThan(100));
    }

    @Provide
    Arbitrary<String> heaps() {
        return Arbitraries.strings()
                .withChars("0123456789.,-–−'() %RpEe+=:<\u00a0\n")
                .ofMaxLength(24);
    }

    @Property
    void division_is_the_exact_quotient_to_fifteen_digits_half_up(
            @ForAll("decimals") BigDecimal a, @ForAll("decimals") BigDecimal b) {
        if (b.signum() != 0) {
            BigDecimal expected = a.divide(b, new MathContext(15, RoundingMode.HALF_UP));
            assertThat(Decimals.divide(a, b)).isEqualByComparingTo(expected);
        }
    }

    @Property
    void significant_digits_are_counted_as_the_platform_counts_them(
            @ForAll("decimals") BigDecimal x, @ForAll @IntRange(min = 1, max = 20) int digits) {
        BigDecimal expected = x.round(new MathContext(digits, RoundingMode.HALF_UP));
        assertThat(Decimals.significant(x, digits)).isEqualByComparingTo(expected);
    }
}
