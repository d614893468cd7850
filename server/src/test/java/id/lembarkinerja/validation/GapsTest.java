package id.lembarkinerja.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Cells, and whole columns, that somebody forgot. */
class GapsTest {

    @Test
    void nobody_in_charge_is_one_finding_for_a_merged_cell() {
        Examination.Examined examined = Desk.examine("A1", """
                No|Sasaran Renstra|Indikator Kinerja Utama|Sumber Data/Formula|Penanggung Jawab
                1|Sasaran a|Indikator a|Nilai a|Bidang Sosial
                2|Sasaran b|Indikator b|Nilai b|Bidang Anak
                3|Sasaran c|Indikator c|Nilai c|
                ^|^|Indikator d|Nilai d|^
                """);
        assertThat(Desk.all(examined)).containsExactly("missing-value@E4");
        assertThat(examined.findings().get(0).message())
                .contains("Penanggung Jawab")
                .contains("Indikator c");
    }

    @Test
    void what_is_written_once_for_a_group_is_no_gap() {
        Examination.Examined examined = Desk.examine("A1", """
                No|Sasaran Renstra|Indikator Kinerja Utama|Sumber Data/Formula|Penanggung Jawab
                1|Sasaran a|Indikator a|Nilai a|Bidang Sosial
                ||Indikator b|Nilai b|
                2|Sasaran b|Indikator c|Nilai c|Bidang Anak
                ||Indikator d|Nilai d|
                """);
        assertThat(Desk.all(examined)).isEmpty();
    }

    @Test
    void a_column_few_rows_use_is_no_gap() {
        Examination.Examined examined = Desk.examine("A1", """
                No|Sasaran Renstra|Indikator Kinerja Utama|Sumber Data/Formula|Penanggung Jawab
                1|Sasaran a|Indikator a|Nilai a|Bidang Sosial
                2|Sasaran b|Indikator b|Nilai b|
                3|Sasaran c|Indikator c|Nilai c|
                """);
        assertThat(Desk.all(examined)).isEmpty();
    }

    @Test
    void a_goal_without_a_target_is_asked_about() {
        Examination.Examined examined = Desk.examine("A1", """
                No|Sasaran Perangkat Daerah|Indikator Sasaran|Target Tahun 2022
                1|Sasaran a|Persentase jalan mantap|64%
                2|Sasaran b|Persentase air bersih|85%
                ^|^|Persentase rumah layak|
                3|Sasaran c|Persentase listrik|90%
                """);
        assertThat(Desk.all(examined)).containsExactly("missing-target@D4");
    }

    @Test
    void a_year_without_any_realisation_is_one_finding() {
        Examination.Examined examined = Desk.examine("A1", """
                No|Indikator|SPM|IKK|Target Renstra|<|Realisasi Capaian|<|Proyeksi|Catatan Analisis
                ^|^|^|^|2020|2021|2020|2021|2022|^
                1|Persentase jalan mantap|||75%|80%||78%|82%|
                2|Persentase air bersih|||63%|65%||64%|66%|
                """);
        assertThat(Desk.all(examined)).containsExactly("missing-realisation@G3");
    }
}
