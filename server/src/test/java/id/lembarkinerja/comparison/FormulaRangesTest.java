package id.lembarkinerja.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import id.lembarkinerja.comparison.FormulaRanges.Rows;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Ranges of a formula that take in other rows, some of them with a gap. */
class FormulaRangesTest {
    private static String apart(String formula) {
        return FormulaRanges.with(
                formula, "A", (index, rows) -> List.of(new Rows(rows.sheet(), 4, 6), new Rows(rows.sheet(), 8, 9)));
    }

    @Test
    void two_stretches_are_two_arguments_of_a_function_that_counts_each_alike() {
        assertThat(apart("SUM(C5:C10)")).isEqualTo("SUM(C5:C7,C9:C10)");
        assertThat(apart("AVERAGE( $C$5:$C$10 )/2")).isEqualTo("AVERAGE( $C$5:$C$7,$C$9:$C$10 )/2");
        assertThat(apart("ROUND(SUM(F1,'B 2'!C5:C10),2)")).isEqualTo("ROUND(SUM(F1,'B 2'!C5:C7,'B 2'!C9:C10),2)");
    }

    @Test
    void anywhere_else_they_stay_one_range() {
        assertThat(apart("COUNTIF(C5:C10,\">0\")")).isEqualTo("COUNTIF(C5:C10,\">0\")");
        assertThat(apart("SUM(C5:C10*2)")).isEqualTo("SUM(C5:C10*2)");
        assertThat(apart("SUM(IF(C5:C10,1))")).isEqualTo("SUM(IF(C5:C10,1))");
    }
}
