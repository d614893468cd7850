package id.lembarkinerja.validation.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanCodeTest {

    @ParameterizedTest
    @CsvSource({
        "2.08.03.2.01, 2 08 03 02.01",
        "2.08.03.2.01, 2.0 8.0 3.2.0 1",
        "2.08.03.2.01.01, 2.08.03.02.01.0001",
        "2.13.05, 2 1 3 05",
    })
    void one_code_written_in_two_ways(String one, String other) {
        assertThat(PlanCode.of(one)).isEqualTo(PlanCode.of(other));
    }

    @ParameterizedTest
    @CsvSource({
        "2, AFFAIR",
        "2.08, AFFAIR",
        "2.08.03, PROGRAM",
        "2.08.03.2.01, ACTIVITY",
        "2.08.03.02.01, ACTIVITY",
        "2.08.03.2.01.01, SUB_ACTIVITY",
        "2.08.03.2.01.0012, SUB_ACTIVITY",
        "2.0, UNKNOWN",
        "A.1, UNKNOWN",
    })
    void the_length_tells_the_level(String code, PlanLevel level) {
        assertThat(PlanCode.of(code).level()).isEqualTo(level);
    }
}
