package id.lembarkinerja.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Formulas that Excel opens, and those that it does not. */
class FormulaLimitsTest {
    private static String sum(int arguments) {
        return "SUM(C5" + ",C7".repeat(arguments - 1) + ")";
    }

    @Test
    void a_function_takes_so_many_arguments_and_no_more() {
        assertThat(FormulaLimits.areKept(sum(255))).isTrue();
        assertThat(FormulaLimits.areKept(sum(256))).isFalse();
        assertThat(FormulaLimits.areKept("IF(A1>0," + sum(256) + ",0)")).isFalse();
        assertThat(FormulaLimits.areKept(sum(200) + "+" + sum(200))).isTrue();
        assertThat(FormulaLimits.areKept("SUM(" + "SUM(A1,B1),".repeat(250) + "1)"))
                .isTrue();
    }

    @Test
    void commas_in_words_names_of_sheets_and_array_constants_separate_no_arguments() {
        assertThat(FormulaLimits.areKept("LEN(\"" + ",".repeat(300) + "\")")).isTrue();
        assertThat(FormulaLimits.areKept("SUM('a" + ",".repeat(300) + "'!A1)")).isTrue();
        assertThat(FormulaLimits.areKept("SUM({1" + ",1".repeat(300) + "})")).isTrue();
    }

    @Test
    void a_formula_has_so_many_characters_and_no_more() {
        assertThat(FormulaLimits.areKept("1" + "+1".repeat(4_095))).isTrue();
        assertThat(FormulaLimits.areKept("10+1" + "+1".repeat(4_095))).isFalse();
    }
}
