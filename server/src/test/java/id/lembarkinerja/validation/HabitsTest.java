package id.lembarkinerja.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Most rows of a column against the arithmetic: one question about the column, and no proof. */
class HabitsTest {

    private static Finding only(Examination.Examined examined, String code) {
        return examined.findings().stream()
                .filter(finding -> finding.code().equals(code))
                .reduce((one, other) -> {
                    throw new AssertionError(one.cell() + " and " + other.cell());
                })
                .orElseThrow();
    }

    @Test
    void a_percentage_column_that_most_rows_compute_otherwise_is_asked_once() {
        Examination.Examined examined = Desk.examine("B4", """
                No|Uraian|Anggaran (Rp)|Realisasi (Rp)|%
                1|Belanja pegawai|4000000|3000000|60
                2|Belanja barang|2000000|1500000|30
                3|Belanja modal|1000000|500000|50
                4|Belanja hibah|800000|400000|8
                """);
        assertThat(Desk.errors(examined)).isEmpty();
        Finding question = only(examined, "percentage-mismatch");
        assertThat(question.cell()).isEqualTo("F5");
        assertThat(question.certainty()).isEqualTo(Finding.Certainty.ASK);
        assertThat(question.related()).extracting(Finding.RelatedCell::cell).contains("F6", "F8");
        assertThat(question.message()).contains("3 dari 4 baris").contains("arti kolom");
    }

    @Test
    void a_single_row_among_those_that_agree_stays_proven() {
        Examination.Examined examined = Desk.examine("B4", """
                No|Uraian|Anggaran (Rp)|Realisasi (Rp)|%
                1|Belanja pegawai|4000000|3000000|75
                2|Belanja barang|2000000|1500000|30
                3|Belanja modal|1000000|500000|50
                """);
        assertThat(Desk.errors(examined)).containsExactly("percentage-mismatch@F6");
    }

    @Test
    void two_wrong_rows_of_three_are_still_two_slips() {
        Examination.Examined examined = Desk.examine("A1", """
                No|Uraian|Anggaran (Rp)|Realisasi (Rp)|%
                1|Belanja pegawai|4000000|3000000|60
                2|Belanja barang|2000000|1500000|30
                3|Belanja modal|1000000|500000|50
                """);
        assertThat(Desk.errors(examined)).containsExactly("percentage-mismatch@E2", "percentage-mismatch@E3");
    }

    @Test
    void an_achievement_column_made_in_another_way_is_asked_once() {
        Examination.Examined examined = Desk.examine("A1", """
                No|Indikator Kinerja|Satuan|Target|Realisasi|Capaian (%)
                1|Nilai akreditasi puskesmas|Nilai|80|60|7,5
                2|Cakupan imunisasi dasar|Persen|90|45|5
                3|Persentase rujukan tepat|Persen|50|40|8
                4|Cakupan pemberian vitamin|Persen|60|60|100
                """);
        assertThat(Desk.errors(examined)).isEmpty();
        Finding question = only(examined, "achievement-mismatch");
        assertThat(question.cell()).isEqualTo("F2");
        assertThat(question.message()).contains("3 dari 4 baris");
    }

    @Test
    void two_rows_whose_results_were_exchanged_explain_themselves() {
        Examination.Examined examined = Desk.examine("A1", """
                No|Indikator Kinerja|Satuan|Target|Realisasi|Capaian (%)
                1|Nilai akreditasi puskesmas|Nilai|80|60|50
                2|Cakupan imunisasi dasar|Persen|90|45|75
                """);
        assertThat(Desk.errors(examined)).contains("achievement-mismatch@F2", "achievement-mismatch@F3");
    }
}
