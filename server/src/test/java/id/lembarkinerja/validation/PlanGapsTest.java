package id.lembarkinerja.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What work plans leave out or keep in the wrong form: targets, names, numbers kept as text, years moved by one. */
class PlanGapsTest {

    private static List<String> found(String drawing, String code) {
        return Desk.examine("A1", drawing).findings().stream()
                .filter(finding -> finding.code().equals(code))
                .map(finding -> finding.cell() + " " + finding.certainty())
                .toList();
    }

    private static final String PLAN = """
            Kode|Program/Kegiatan/Sub Kegiatan|Indikator Kinerja|Rencana Tahun 2023|<|<|<|Catatan|Prakiraan Maju Rencana Tahun 2024|<
            ^|^|^|Lokasi|Target Capaian Kinerja|Pagu Indikatif (Rp)|Sumber Dana|^|Target Capaian Kinerja|Pagu Indikatif (Rp)
            3.27.02|Program Penyediaan Sarana Pertanian|Produksi padi|Kabupaten|120 ton|900000000|APBD||125 ton|950000000
            3.27.02.2.01|Pengawasan sarana|Jumlah kios diawasi|Kabupaten|40 kios|900000000|APBD||42 kios|950000000
            3.27.02.2.01.01|Pengawasan pupuk|Jumlah kios pupuk|Kabupaten|30 kios|500000000|APBD||32 kios|530000000
            3.27.02.2.01.02|Pengawasan benih|Jumlah kios benih|Kabupaten|10 kios|400000000|APBD||10 kios|420000000
            """;

    @Test
    void a_programme_with_an_indicator_of_its_own_and_money_needs_a_target() {
        assertThat(found(PLAN, "missing-target")).isEmpty();
        assertThat(found(PLAN.replace("|120 ton|", "||"), "missing-target")).containsExactly("E3 ASK");
    }

    @Test
    void money_for_the_next_year_needs_a_target_of_the_next_year() {
        assertThat(found(PLAN.replace("|32 kios|", "||"), "missing-target")).containsExactly("I5 ASK");
    }

    @Test
    void a_column_of_targets_that_most_rows_leave_empty_is_not_used() {
        assertThat(found(
                        PLAN.replace("|32 kios|", "||")
                                .replace("|42 kios|", "||")
                                .replace("|125 ton|", "||"),
                        "missing-target"))
                .isEmpty();
    }

    @Test
    void an_amount_without_any_words_is_asked_what_it_is_for() {
        assertThat(found(PLAN + "|||||900000000||||950000000\n", "missing-value"))
                .containsExactly("B7 ASK");
    }

    @Test
    void a_figure_kept_as_text_among_numbers_is_hinted_once_for_its_column() {
        assertThat(found("""
                No|Indikator Kinerja|Satuan|Target|Realisasi|Capaian (%)
                1|Persentase jalan mantap|Persen|80|'40|50
                2|Nilai akreditasi|Nilai|80|60|75
                3|Cakupan irigasi|Persen|50|'25|50
                4|Indeks layanan|Indeks|50|25|50
                """, "number-format")).containsExactly("E2 ASK");
    }

    @Test
    void figures_with_their_unit_are_text_by_right() {
        assertThat(found("""
                No|Indikator Kinerja|Satuan|Target|Realisasi|Capaian (%)
                1|Jumlah kios diawasi|Kios|80 kios|40 kios|50
                2|Nilai akreditasi|Nilai|80|60|75
                3|Indeks layanan|Indeks|50|25|50
                """, "number-format")).isEmpty();
    }

    @Test
    void results_that_are_the_targets_of_the_year_before_are_asked_about() {
        String drawing = """
                No|Indikator|SPM|IKK|Target Renstra|<|<|<|Realisasi Capaian|<|Proyeksi|<|Catatan Analisis
                ^|^|^|^|2020|2021|2022|2023|2021|2022|2023|2024|^
                1|Angka kemiskinan|-|-|9,1|8,8|8,5|8,2|9,1|8,8|8,2|8|
                2|Indeks pembangunan manusia|-|-|70,1|70,9|71,4|72|70,1|70,9|72|73|
                3|Cakupan air minum|-|-|61|64|68|72|61|64|72|75|
                4|Persentase jalan mantap|-|-|55|59|63|66|55|59|66|70|
                """;
        assertThat(found(drawing, "copied-values")).contains("I3 ASK", "J3 ASK").doesNotContain("K3 ASK");
    }

    private static String years(String last) {
        return """
                No|Indikator|SPM|IKK|Target Renstra|<|<|<|Realisasi Capaian|<|Proyeksi|<|Catatan Analisis
                ^|^|^|^|2020|2021|2022|2023|2021|2022|2023|2024|^
                1|Angka kemiskinan|-|-|9,1|8,8|8,5|8,2|9|8,9|8,2|8|
                2|Indeks pembangunan manusia|-|-|70,1|70,9|71,4|72|70,6|71|72|73|
                3|Cakupan air minum|-|-|61|64|68|72|62|66|72|75|
                4|Persentase jalan mantap|-|-|55|59|63|66|56|60|66|70|
                """ + last;
    }

    @Test
    void an_indicator_without_any_figure_among_others_is_asked_once() {
        String forgotten = years("5|Persentase jembatan baik|-|-|||||||||\n");
        assertThat(found(forgotten, "missing-target")).containsExactly("E7 ASK");
        assertThat(found(years("5|Persentase jembatan baik|-|-|50||||||||\n"), "missing-target"))
                .isEmpty();
    }
}
