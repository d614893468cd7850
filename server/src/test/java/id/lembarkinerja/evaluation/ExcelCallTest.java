package id.lembarkinerja.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import id.lembarkinerja.formulas.catalogue.Catalogue;
import id.lembarkinerja.formulas.catalogue.Formula;
import org.junit.jupiter.api.Test;

class ExcelCallTest {
    private final Catalogue catalogue = FormulaFiles.load();

    @Test
    void a_call_names_what_must_be_given_and_brackets_what_may_be_left_out() {
        Formula formula = catalogue.find("capaian").orElseThrow();
        assertThat(ExcelCall.signature(formula, "; "))
                .startsWith("=KINERJA.CAPAIAN(target; realisasi; [rumus]; [maksimum]");
        assertThat(ExcelCall.example(formula, ",")).isEqualTo("=KINERJA.CAPAIAN(A2,B2)");
    }

    @Test
    void a_native_formula_is_typed_with_semicolons_where_the_decimal_sign_is_a_comma() {
        assertThat(ExcelCall.withDecimalComma("IF(A2>=0.5,\"naik, 0.5\",MAX('Lembar 1.2, B'!A2,1.25))"))
                .isEqualTo("IF(A2>=0,5;\"naik, 0.5\";MAX('Lembar 1.2, B'!A2;1,25))");
    }

    @Test
    void every_native_formula_is_written_for_the_cells_of_the_imagined_sheet() {
        for (Formula formula : catalogue.list()) {
            ExcelCall.twins(catalogue, formula)
                    .forEach(twin -> assertThat(twin.formula()).as(formula.id()).contains("A2"));
        }
    }
}
