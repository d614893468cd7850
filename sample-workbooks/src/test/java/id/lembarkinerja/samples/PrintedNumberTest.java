package id.lembarkinerja.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedNumberTest {
    @ParameterizedTest
    @CsvSource({
        "100,100,General",
        "'0,0217',0.0217,0.0000",
        "'0,020',0.020,0.000",
        "10.922.004.616,10922004616,'#,##0'",
        "146%,1.46,0%",
        "'98,8',98.8,0.0"
    })
    void a_clean_figure_is_a_number_whose_format_shows_it_again(String printed, BigDecimal value, String format) {
        assertThat(PrintedNumber.parse(printed)).hasValueSatisfying(number -> {
            assertThat(number.value()).isEqualByComparingTo(value);
            assertThat(number.format()).isEqualTo(format);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"275.884.120.", "109.716110", "3,458.571.116", "200 RT", "146 %", "-", "1.", "007", "100\n100"})
    void an_odd_figure_stays_text(String printed) {
        assertThat(PrintedNumber.parse(printed)).isEmpty();
    }
}
