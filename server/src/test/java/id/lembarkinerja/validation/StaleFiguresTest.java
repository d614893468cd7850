package id.lembarkinerja.validation;

import static org.assertj.core.api.Assertions.assertThat;

import id.lembarkinerja.workbook.Calculation;
import id.lembarkinerja.workbook.TextGrid;
import id.lembarkinerja.workbook.Workbook;
import org.junit.jupiter.api.Test;

/** Old results of formulas prove nothing against other figures. */
class StaleFiguresTest {
    private static final Calculation ON_OPENING = new Calculation(false, false, true, false);

    private static Workbook drawn(String drawing, Calculation calculation) {
        Workbook workbook = TextGrid.sheet("Lembar", "A1", drawing).build();
        return new Workbook(workbook.name(), workbook.sha256(), workbook.sheets(), calculation);
    }

    @Test
    void an_old_total_is_told_as_old_and_not_as_a_wrong_sum_besides() {
        Examination.Examined examined = Desk.examine("A1", """
                No|Uraian|Pagu (Rp)|Realisasi (Rp)
                1|Pengadaan bibit|4000000|1000000
                2|Pengadaan pupuk|2000000|1500000
                |Jumlah|=SUM(C2:C3) -> 5000000|=SUM(D2:D3) -> 2500000
                """);
        assertThat(Desk.errors(examined)).containsExactly("cached-value-stale@C4");
    }

    @Test
    void a_typed_total_over_old_results_is_asked_with_the_cells_to_compute_anew() {
        Examination.Examined examined = Desk.examine("A1", """
                No|Uraian|Pagu (Rp)|Realisasi (Rp)
                1|Pengadaan bibit|=2*2000000 -> 3000000|1000000
                2|Pengadaan pupuk|2000000|1500000
                |Jumlah|7000000|2500000
                """);
        assertThat(Desk.errors(examined)).containsExactly("cached-value-stale@C2");
        assertThat(examined.findings())
                .filteredOn(finding -> finding.code().equals("sum-mismatch"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.certainty()).isEqualTo(Finding.Certainty.ASK);
                    assertThat(finding.message()).contains("C2", "hitung ulang");
                });
    }

    @Test
    void a_typed_total_that_is_right_once_the_parts_are_computed_anew_is_no_finding() {
        Examination.Examined examined = Desk.examine("A1", """
                No|Uraian|Pagu (Rp)|Realisasi (Rp)
                1|Pengadaan bibit|=2*2000000 -> 3000000|1000000
                2|Pengadaan pupuk|2000000|1500000
                |Jumlah|6000000|2500000
                """);
        assertThat(Desk.all(examined)).containsExactly("cached-value-stale@C2");
    }

    @Test
    void results_that_are_computed_anew_on_opening_are_hinted_and_prove_no_sum_wrong() {
        String drawing = """
                No|Uraian|Pagu (Rp)|Realisasi (Rp)
                1|Pengadaan bibit|=VLOOKUP(B2,H1:I9,2) -> 4000000|1000000
                2|Pengadaan pupuk|2000000|1500000
                |Jumlah|7000000|2500000
                """;
        assertThat(Desk.errors(Desk.examine(drawn(drawing, Calculation.USUAL)))).containsExactly("sum-mismatch@C4");
        Examination.Examined examined = Desk.examine(drawn(drawing, ON_OPENING));
        assertThat(Desk.errors(examined)).isEmpty();
        assertThat(examined.findings())
                .filteredOn(finding -> finding.code().equals("sum-mismatch"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("C2", "Buka dan simpan di Excel"));
    }

    @Test
    void typed_figures_prove_as_much_in_a_file_that_is_computed_on_opening() {
        Examination.Examined examined = Desk.examine(drawn("""
                No|Uraian|Pagu (Rp)|Realisasi (Rp)
                1|Pengadaan bibit|4000000|1000000
                2|Pengadaan pupuk|=1000000*2 -> 2000000|1500000
                |Jumlah|7000000|2500000
                """, ON_OPENING));
        assertThat(Desk.errors(examined)).containsExactly("sum-mismatch@C4");
    }

    @Test
    void an_old_result_that_is_computed_anew_on_opening_is_no_error() {
        Examination.Examined examined = Desk.examine(drawn("""
                No|Uraian|Pagu (Rp)|Realisasi (Rp)
                1|Pengadaan bibit|4000000|1000000
                2|Pengadaan pupuk|2000000|1500000
                |Jumlah|=SUM(C2:C3) -> 5000000|=SUM(D2:D3) -> 2500000
                """, ON_OPENING));
        assertThat(Desk.alarms(examined)).isEmpty();
        assertThat(Desk.all(examined)).containsExactly("cached-value-stale@C4");
    }
}
