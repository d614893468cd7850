package id.lembarkinerja.formulas.formulatext;

import static org.assertj.core.api.Assertions.assertThat;

import id.lembarkinerja.formulas.language.Bilingual;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FormulaCalculationTest {
    private static ParsedFormula read(String text) {
        FormulaReading reading = FormulaTextParser.parse(text);
        assertThat(reading).as(text).isInstanceOf(FormulaReading.Read.class);
        return ((FormulaReading.Read) reading).formula();
    }

    private static List<BigDecimal> numbers(String... numbers) {
        return Stream.of(numbers).map(BigDecimal::new).toList();
    }

    private static String reason(ParsedFormula formula, Map<String, List<BigDecimal>> filled) {
        FormulaOutcome outcome = FormulaCalculation.of(formula, filled);
        assertThat(outcome).isInstanceOf(FormulaOutcome.NotComputed.class);
        return ((FormulaOutcome.NotComputed) outcome).reason().indonesian();
    }

    @Test
    void a_percentage_has_value_unit_and_derivation() {
        ParsedFormula formula = read("Jumlah PMKS yang ditangani/Jumlah PPKS yang ada) x 100%");
        assertThat(formula.inputs())
                .extracting(FormulaInput::key)
                .containsExactly("jumlah_pmks_yang_ditangani", "jumlah_ppks_yang_ada");
        assertThat(FormulaCalculation.of(
                        formula,
                        Map.of("jumlah_pmks_yang_ditangani", numbers("16"), "jumlah_ppks_yang_ada", numbers("17"))))
                .isEqualTo(new FormulaOutcome.Computed(
                        new BigDecimal("94.1176470588235"), "%", Bilingual.same("16 / 17 × 100 = 94,12 %")));
    }

    @Test
    void a_formula_of_numbers_needs_no_input() {
        assertThat(FormulaCalculation.of(read("$\\frac{100}{200} \\times 100$"), Map.of()))
                .isEqualTo(
                        new FormulaOutcome.Computed(new BigDecimal("50"), "", Bilingual.same("100 / 200 × 100 = 50")));
    }

    @Test
    void a_list_is_added_up() {
        ParsedFormula formula = read("TFR dihitung dengan menjumlahkan nilai semua ASFR dikalikan 5 dibagi 1.000");
        assertThat(FormulaCalculation.of(formula, Map.of("nilai_semua_asfr", numbers("40", "120", "100"))))
                .isEqualTo(new FormulaOutcome.Computed(
                        new BigDecimal("1.3"), "", Bilingual.same("(40 + 120 + 100) × 5 / 1.000 = 1,3")));
    }

    @Test
    void the_mean_of_a_sum_of_products_is_the_mean_of_what_it_adds() {
        FormulaReading reading = FormulaTextParser.parse("rata-rata (Jumlah A x 100% + Jumlah B)");
        assertThat(((FormulaReading.Ambiguous) reading)
                        .candidates()
                        .get(0)
                        .formula()
                        .rule())
                .isEqualTo("rata-rata(Jumlah A × 100; Jumlah B)");
    }

    @Test
    void a_list_and_a_single_value_of_one_name_are_two_inputs() {
        ParsedFormula formula = read("Σ skor / skor");
        assertThat(formula.inputs()).extracting(FormulaInput::key).containsExactly("skor", "skor_2");
        assertThat(FormulaCalculation.of(formula, Map.of("skor", numbers("1", "2"), "skor_2", numbers("4"))))
                .isEqualTo(
                        new FormulaOutcome.Computed(new BigDecimal("0.75"), "", Bilingual.same("(1 + 2) / 4 = 0,75")));
    }

    @Test
    void a_zero_below_the_line_has_a_reason_and_no_value() {
        ParsedFormula formula = read("Jumlah A / Jumlah B x 100%");
        assertThat(reason(formula, Map.of("jumlah_a", numbers("1"), "jumlah_b", numbers("0"))))
                .startsWith("Penyebutnya nol");
    }

    @Test
    void a_missing_value_is_asked_for_by_its_name() {
        ParsedFormula formula = read("Jumlah A / Jumlah B x 100%");
        assertThat(reason(formula, Map.of("jumlah_a", numbers("1")))).startsWith("Nilai “Jumlah B” belum diisi");
    }

    @Test
    void two_numbers_for_a_single_value_are_refused() {
        ParsedFormula formula = read("Jumlah A / Jumlah B x 100%");
        assertThat(reason(formula, Map.of("jumlah_a", numbers("1", "2"), "jumlah_b", numbers("3"))))
                .startsWith("“Jumlah A” hanya memakai satu angka");
    }

    @Test
    void figures_beyond_every_report_have_a_reason() {
        ParsedFormula formula = read("Jumlah A / Jumlah B x 100%");
        assertThat(reason(formula, Map.of("jumlah_a", numbers("1e90"), "jumlah_b", numbers("3"))))
                .contains("di luar jangkauan");
    }

    @Test
    void the_same_formula_goes_into_a_cell_of_excel() {
        ParsedFormula formula = read("(Jumlah A - Jumlah B) / Jumlah A x 100%");
        assertThat(formula.excel(Map.of("jumlah_a", "B2", "jumlah_b", "C2"))).isEqualTo("(B2-C2)/B2*100");
        assertThat(read("Σ(bobot × nilai) / Σ bobot").excel(Map.of("bobot", "B2:B5", "nilai", "C2:C5")))
                .isEqualTo("SUMPRODUCT(B2:B5,C2:C5)/SUM(B2:B5)");
    }

    @Test
    void a_text_longer_than_any_formula_is_refused_behind_its_limit() {
        String text = "Jumlah A / Jumlah B ".repeat(201);
        FormulaReading reading = FormulaTextParser.parse(text);
        assertThat(reading).isEqualTo(new FormulaReading.Unreadable(text, 4000, 20, Refusals.TOO_LONG));
    }

    @Test
    void a_legend_that_doubles_at_every_step_is_refused_and_not_built() {
        var text = new StringBuilder("n = a0 + a0");
        for (int i = 0; i < 40; i++) {
            text.append("; a")
                    .append(i)
                    .append(" = a")
                    .append(i + 1)
                    .append(" + a")
                    .append(i + 1);
        }
        assertThat(FormulaTextParser.parse(text.toString())).isInstanceOf(FormulaReading.Unreadable.class);
    }
}
