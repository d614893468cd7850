package id.lembarkinerja.validation;

import static org.assertj.core.api.Assertions.assertThat;

import id.lembarkinerja.workbook.GridBuilder;
import org.junit.jupiter.api.Test;

/** Figures that formulas pass over, since they are kept as text. */
class TypedTextTest {

    private static GridBuilder spending() {
        return GridBuilder.sheet("Belanja")
                .row("A1", "No", "Uraian", "Anggaran (Rp)", "Realisasi (Rp)")
                .row("A2", "1", "Belanja a")
                .put("C2", 100_000_000)
                .put("D2", 90_000_000)
                .row("A3", "2", "Belanja b")
                .put("C3", 50_000_000)
                .put("D3", "Rp 40.000.000,-")
                .row("A4", "3", "Belanja c")
                .put("C4", 20_000_000)
                .put("D4", 20_000_000);
    }

    @Test
    void an_amount_with_its_currency_that_a_sum_passes_over_is_told() {
        Examination.Examined examined = Desk.examine(
                spending().row("A5", "", "Jumlah").put("D5", 110_000_000).formula("D5", "SUM(D2:D4)"));
        assertThat(examined.findings())
                .filteredOn(finding -> finding.code().equals("number-format"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.cell()).isEqualTo("D3");
                    assertThat(finding.expected()).isEqualTo("40000000");
                });
    }

    @Test
    void the_same_amount_is_fine_where_no_formula_reads_it() {
        Examination.Examined examined = Desk.examine(spending());
        assertThat(examined.findings())
                .filteredOn(finding -> finding.code().equals("number-format"))
                .isEmpty();
    }
}
