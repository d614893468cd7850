package id.lembarkinerja.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures in messages are exact, or said to be rounded. */
class SaidFiguresTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "0.0217; 0,0217",
                "61.50; 61,5",
                "10922004616; 10.922.004.616",
                "3.436669; 3,436669",
                "3.4366698; sekitar 3,44",
                "-33.3333333333; sekitar -33,33",
                "0.00666666667; sekitar 0,00667"
            })
    void a_figure_is_said_exactly_or_about(BigDecimal figure, String said) {
        assertThat(FindingDraft.say(figure).indonesian()).isEqualTo(said);
        assertThat(FindingDraft.say(figure).english()).isEqualTo(said.replace("sekitar", "about"));
    }

    @Test
    void the_message_of_a_wrong_percentage_says_that_the_right_one_is_rounded() {
        assertThat(Desk.examine("A1", """
                No|Uraian|Pagu (Rp)|Realisasi (Rp)|%
                1|Rehabilitasi saluran|3000000|1000000|43
                2|Pembangunan embung|2000000|1000000|50
                """).findings().get(0).message()).contains("= sekitar 33,33 %");
    }
}
