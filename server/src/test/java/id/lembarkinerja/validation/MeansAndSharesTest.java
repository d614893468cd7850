package id.lembarkinerja.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Totals of percentages as agencies make them: none of these may be called proven wrong. */
class MeansAndSharesTest {

    @Test
    void a_mean_of_percentages_under_a_sum_is_asked_about_and_under_a_mean_accepted() {
        Examination.Examined sum = Desk.examine("A1", """
                No|Uraian|Anggaran (Rp)|Realisasi (Rp)|%
                1|Belanja a|600|300|50
                2|Belanja b|400|300|75
                |Jumlah|1000|600|62.5
                """);
        Examination.Examined mean = Desk.examine("A1", """
                No|Uraian|Anggaran (Rp)|Realisasi (Rp)|%
                1|Belanja a|600|300|50
                2|Belanja b|400|300|75
                |Jumlah / Rata-rata|1000|600|62.5
                """);
        assertThat(Desk.errors(sum)).isEmpty();
        assertThat(Desk.alarms(sum)).containsExactly("percentage-mismatch@E4");
        assertThat(Desk.alarms(mean)).isEmpty();
    }

    @Test
    void a_percentage_that_fits_neither_sum_nor_mean_stays_proven() {
        Examination.Examined examined = Desk.examine("A1", """
                No|Uraian|Anggaran (Rp)|Realisasi (Rp)|%
                1|Belanja a|600|300|50
                2|Belanja b|400|300|75
                |Jumlah|1000|600|66
                """);
        assertThat(Desk.errors(examined)).containsExactly("percentage-mismatch@E4");
    }

    @Test
    void shares_of_one_in_a_column_of_percentages_are_a_matter_of_notation_once() {
        Examination.Examined examined = Desk.examine("A1", """
                No|Uraian|Anggaran (Rp)|Realisasi (Rp)|%
                1|Belanja a|600|300|0.5
                2|Belanja b|400|300|0.75
                3|Belanja c|400|100|0.25
                |Jumlah|1400|700|0.5
                """);
        assertThat(Desk.errors(examined)).isEmpty();
        assertThat(Desk.alarms(examined)).containsExactly("number-format@E2");
    }

    @Test
    void a_small_percentage_printed_with_its_sign_is_no_share() {
        Examination.Examined examined = Desk.examine("A1", """
                No|Uraian|Anggaran (Rp)|Realisasi (Rp)|%
                1|Belanja a|600|300|'0,5 %
                2|Belanja b|400|300|'75 %
                """);
        assertThat(Desk.errors(examined)).containsExactly("percentage-mismatch@E2");
    }

    @Test
    void means_over_objectives_and_of_capped_achievements_are_accepted() {
        Examination.Examined objectives = Desk.examine("A1", """
                No|Sasaran|Indikator|Target|Realisasi|Capaian (%)
                1|Layanan meningkat|Cakupan a|50|40|80
                ^|^|Cakupan b|50|50|100
                2|Mutu meningkat|Cakupan c|50|30|60
                |Rata-rata capaian sasaran||||75
                """);
        Examination.Examined capped = Desk.examine("A1", """
                No|Indikator|Target|Realisasi|Capaian (%)
                1|Cakupan a|50|40|80
                2|Cakupan b|50|100|200
                3|Cakupan c|50|50|100
                |Rata-rata|||110
                """);
        assertThat(Desk.alarms(objectives)).isEmpty();
        assertThat(Desk.alarms(capped)).isEmpty();
    }

    @Test
    void a_mean_by_stated_weights_is_accepted() {
        Examination.Examined examined = Desk.examine("A1", """
                No|Indikator|Bobot (%)|Target|Realisasi|Capaian (%)
                1|Cakupan a|40|50|40|80
                2|Cakupan b|60|50|50|100
                |Rata-rata||||92
                """);
        assertThat(Desk.alarms(examined)).isEmpty();
    }

    @Test
    void a_mean_without_the_rows_that_are_not_available_is_a_hint_and_without_a_gap_is_proven() {
        Examination.Examined answered = Desk.examine("A1", """
                No|Indikator|Target|Realisasi|Capaian (%)
                1|Cakupan a|50|40|80
                2|Cakupan b|50|50|100
                3|Cakupan c|N/A|N/A|N/A
                |Rata-rata|||90
                """);
        Examination.Examined gap = Desk.examine("A1", """
                No|Indikator|Target|Realisasi|Capaian (%)
                1|Cakupan a|50|40|80
                2|Cakupan b|50|50|100
                3|Cakupan c|50|-|-
                |Rata-rata|||90
                """);
        assertThat(Desk.alarms(answered)).isEmpty();
        assertThat(Desk.all(answered)).containsExactly("average-mismatch@E5");
        assertThat(Desk.errors(gap)).containsExactly("average-mismatch@E5");
    }

    @Test
    void where_two_means_are_possible_both_are_offered_each_by_its_name() {
        Examination.Examined examined = Desk.examine("A1", """
                No|Sasaran|Indikator|Target|Realisasi|Capaian (%)|Anggaran (Rp)
                1|Sasaran a|Cakupan a|100|50|50|1000
                2|Sasaran b|Cakupan b|100|80|80|3000
                |Rata-rata||||99|4000
                """);
        assertThat(examined.findings().stream()
                        .filter(finding -> finding.code().equals("average-mismatch"))
                        .flatMap(finding -> finding.fixes().stream())
                        .map(fix -> fix.label() + ": " + fix.value()))
                .containsExactly("Tulis rata-rata yang ditimbang dengan anggaran: 72.5", "Tulis rata-rata: 65");
    }
}
