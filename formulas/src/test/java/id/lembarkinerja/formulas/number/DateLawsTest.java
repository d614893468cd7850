package id.lembarkinerja.formulas.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Dates and the numbers they were, held against the calendar of the platform. */
class DateLawsTest {
    private static final LocalDate BEFORE_FIRST_MARCH_1900 = LocalDate.of(1899, 12, 30);

    @Example
    void every_day_behind_the_phantom_day_is_the_day_of_the_calendar() {
        for (int serial = 61; serial <= SerialDays.LAST; serial++) {
            LocalDate day = BEFORE_FIRST_MARCH_1900.plusDays(serial);
            var own = new CalendarDay(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
            if (!own.equals(SerialDays.find(serial, DateSystem.FROM_1900)) || SerialDays.from1900(own) != serial) {
                throw new AssertionError("day " + serial + " is " + day);
            }
        }
    }

    @Property
    void days_from_1904_are_the_days_of_the_calendar(@ForAll @IntRange(max = 2_957_003) int serial) {
        LocalDate day = LocalDate.of(1904, 1, 1).plusDays(serial);
        assertThat(SerialDays.find(serial, DateSystem.FROM_1904))
                .isEqualTo(new CalendarDay(day.getDayOfMonth(), day.getMonthValue(), day.getYear()));
    }

    @Property
    void a_cell_with_a_date_format_is_never_a_figure_and_offers_its_own_number(
            @ForAll @IntRange(min = -10, max = 3_000_000) int days,
            @ForAll @IntRange(max = 99) int hundredths,
            @ForAll DateSystem system) {
        BigDecimal serial = BigDecimal.valueOf(days * 100L + hundredths, 2);
        Reading reading = DateCells.read("x", serial, system, true);
        assertThat(reading.value()).isEmpty();
        assertThat(((Reading.Dated) reading).candidates())
                .anySatisfy(typed -> assertThat(typed.reading().value())
                        .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo(serial)));
    }

    @Property
    void a_decimal_that_became_a_day_and_month_is_among_the_candidates(
            @ForAll @IntRange(min = 1, max = 28) int day, @ForAll Month month) {
        var typed = new BigDecimal(day + "." + month.getValue());
        for (Locale locale : List.of(Locale.ENGLISH, Locale.forLanguageTag("id"))) {
            String printed = day + "-" + month.getDisplayName(TextStyle.SHORT, locale);
            assertThat(numbers(NumberParser.parse(printed))).contains(typed);
        }
    }

    @Property
    void a_decimal_that_became_a_month_and_year_is_among_the_candidates(
            @ForAll Month month, @ForAll @IntRange(min = 32, max = 99) int hundredths) {
        String printed = month.getDisplayName(TextStyle.SHORT, Locale.ENGLISH) + "-" + hundredths;
        assertThat(numbers(NumberParser.parse(printed))).contains(new BigDecimal(month.getValue() + "." + hundredths));
    }

    private static List<BigDecimal> numbers(Reading reading) {
        return ((Reading.Dated) reading)
                .candidates().stream()
                        .flatMap(typed -> typed.reading().value().stream())
                        .toList();
    }
}
