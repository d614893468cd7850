package id.lembarkinerja.validation;

import static org.assertj.core.api.Assertions.assertThat;

import id.lembarkinerja.workbook.GridBuilder;
import id.lembarkinerja.workbook.TextGrid;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** Numbers that Excel changed to dates as they were typed. */
class DatedCellsTest {
    private static GridBuilder table() {
        return TextGrid.sheet("Lembar", "A1", """
                No|Indikator|Target|Realisasi|Capaian (%)
                1|Angka kelahiran|6|5|83,33
                2|Rata-rata lama sekolah|9|'05-Mar|
                3|Rasio guru|20|18|90
                """);
    }

    private static Finding dated(Examination.Examined examined, String cell) {
        return examined.findings().stream()
                .filter(finding -> finding.code().equals("text-impossible")
                        && finding.cell().equals(cell))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_date_as_text_is_asked_about_with_the_numbers_it_may_have_been() {
        Finding finding = dated(Desk.examine(table()), "D3");
        assertThat(finding.message())
                .contains("\"05-Mar\" di D3 berisi tanggal 5 Maret")
                .contains("5.3 atau 5.03 atau 5/3")
                .contains("dengan koma");
        assertThat(finding.fixes()).extracting(Finding.Fix::value).containsExactly("5.3", "5.03");
    }

    @Test
    void a_date_cell_is_asked_about_in_the_same_way() {
        Finding finding = dated(Desk.examine(table().put("C4", new BigDecimal("44625"), "d-mmm")), "C4");
        assertThat(finding.message()).contains("disimpan Excel sebagai tanggal 5 Maret 2022");
        assertThat(finding.fixes()).extracting(Finding.Fix::value).contains("5.3", "5.03");
    }

    @Test
    void a_date_never_becomes_a_figure() {
        Examination.Examined examined = Desk.examine(table());
        assertThat(examined.tables()
                        .get(0)
                        .rows()
                        .get(1)
                        .find("actual")
                        .orElseThrow()
                        .reading()
                        .value())
                .isEmpty();
    }
}
