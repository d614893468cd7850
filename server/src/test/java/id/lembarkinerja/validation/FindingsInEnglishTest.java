package id.lembarkinerja.validation;

import static org.assertj.core.api.Assertions.assertThat;

import id.lembarkinerja.workbook.TextGrid;
import id.lembarkinerja.workbook.Workbook;
import org.junit.jupiter.api.Test;

/** Findings name the same cells and figures in English, and read as English where they are put together of parts. */
class FindingsInEnglishTest {

    private static String said(String code, Workbook... dossier) {
        return Desk.examine(dossier).findings().stream()
                .filter(finding -> finding.code().equals(code))
                .map(finding -> finding.said().english())
                .findFirst()
                .orElseThrow();
    }

    private static String said(String code, String drawing) {
        return said(code, TextGrid.sheet("Lembar", "A1", drawing).build());
    }

    @Test
    void one_other_cell_is_told_in_the_singular_and_several_in_the_plural() {
        String one = """
                No|Sasaran|Indikator Kinerja|Satuan|Target
                1|Desa yang mandiri|Desa yang mandiri|Desa|10
                2|Jalan yang mantap|Jalan yang mantap|Km|20
                """;
        assertThat(said("duplicate-label", one))
                .startsWith("In C2 and 1 other cell the indicator only repeats the words of column \"Sasaran\".");
        assertThat(said("duplicate-label", one + "3|Pasar yang tertib|Pasar yang tertib|Pasar|30\n"))
                .startsWith("In C2 and 2 other cells the indicator only repeats");
    }

    @Test
    void counted_things_have_their_english_name() {
        assertThat(said("count-mismatch", """
                Pada tahun ini dilaksanakan 3 (tiga) program sebagai berikut:
                No|Program|Anggaran (Rp)
                1|Program jalan|100
                2|Program jembatan|200
                """))
                .startsWith("The sentence in A1 speaks of 3 programmes, but the table in A2 lists 2.");
    }

    @Test
    void what_another_file_states_is_told_with_its_place() {
        Workbook agreement = TextGrid.sheet("PK", "A1", """
                        No|Sasaran Strategis|Indikator Kinerja|Satuan|Target
                        1|Layanan yang baik|Indeks kepuasan masyarakat|Indeks|85
                        """).build();
        Workbook report = TextGrid.sheet("LKjIP", "A1", """
                        No|Indikator Kinerja|Target|Realisasi|Capaian (%)
                        1|Indeks kepuasan masyarakat|80|80|100
                        """).build();
        assertThat(said("cross-document-mismatch", agreement, report))
                .contains(
                        "is 85, but in file ", " sheet LKjIP cell C2 it is 80. They should be the same: the target of");
    }

    @Test
    void what_an_indicator_is_wanting_is_put_into_one_sentence() {
        assertThat(said("indicator-quality", """
                No|Sasaran|Indikator Kinerja|Satuan|Target
                1|Sasaran a|Tertib administrasi|%|100
                2|Sasaran c|Indeks layanan|Indeks|80
                3|Sasaran d|Persentase jalan mantap|%|80
                """))
                .startsWith("The indicator in C2 has a target in percent, but does not say what is counted, so it does"
                        + " not meet the criterion yet: quantitative/measurable. Word it as a quantity");
    }

    @Test
    void what_a_fix_writes_is_said_in_both_languages() {
        assertThat(Desk.examine("A1", """
                No|Indikator Kinerja|Satuan|Target|Realisasi|Capaian (%)
                1|Nilai akreditasi|Nilai|80|60|50
                2|Nilai tukar petani|Nilai|80|60|75
                """).findings().get(0).fixes())
                .extracting(fix -> fix.label() + " / " + fix.said().english())
                .containsExactly("Tulis capaian yang dihitung / Write the computed achievement");
    }
}
