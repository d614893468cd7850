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

    @Test
    void a_column_that_names_its_unit_again_and_again_does_so_on_purpose() {
        GridBuilder grid = GridBuilder.sheet("Belanja").row("A1", "No", "Uraian", "Anggaran (Rp)", "Realisasi (Rp)");
        for (int row = 2; row <= 62; row++) {
            grid.row("A" + row, Integer.toString(row - 1), "Belanja ke-" + row).put("C" + row, 100);
            if (row < 23) {
                grid.put("D" + row, "Rp " + row + ",-");
            } else {
                grid.put("D" + row, row);
            }
        }
        grid.row("A63", "", "Jumlah").put("D63", 1700).formula("D63", "SUM(D2:D62)");
        assertThat(Desk.examine(grid).findings())
                .filteredOn(finding -> finding.code().equals("number-format"))
                .isEmpty();
    }
}
