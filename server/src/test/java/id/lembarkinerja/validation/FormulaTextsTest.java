package id.lembarkinerja.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Formulas in words and printed calculations. */
class FormulaTextsTest {

    @Test
    void a_missing_bracket_in_a_formula_is_noted() {
        Examination.Examined examined = Desk.examine("A1", """
                No|Indikator Kinerja|Formula|Penanggung Jawab
                1|Persentase lansia terlayani|Jumlah lansia dilayani / jumlah lansia) x 100%|Bidang A
                2|Persentase jalan mantap|(Panjang jalan mantap / panjang jalan) x 100%|Bidang B
                3|Indeks kepuasan|Survei kepuasan masyarakat (SKM)|Bidang C
                4|Jumlah laporan|a) laporan bulanan b) laporan tahunan|Bidang D
                """);
        assertThat(Desk.alarms(examined)).containsExactly("formula-syntax@C2");
        assertThat(Desk.errors(examined)).isEmpty();
    }

    @Test
    void a_calculation_that_needs_a_bracket_to_give_the_achievement_is_asked_about() {
        Examination.Examined examined = Desk.examine("A1", """
                No|Indikator|Target|Realisasi|Perhitungan|Capaian (%)
                1|Angka putus sekolah|0.5|0.4|'(0,5 - 0,4 x 100) / 0,5|120
                2|Angka partisipasi murni|80|72|'72 / 80 x 100|90
                """);
        assertThat(Desk.alarms(examined)).containsExactly("formula-syntax@E2");
        assertThat(examined.findings().get(0).expected()).contains("(0,5 − 0,4)");
    }

    @Test
    void a_formula_that_breaks_off_is_worth_a_hint_and_sources_are_none() {
        Examination.Examined examined = Desk.examine("A1", """
                No|Indikator Kinerja|Formula|Penanggung Jawab
                1|Persentase koperasi aktif|Koperasi aktif / x 100 %|Bidang A
                2|Nilai SAKIP|Laporan hasil evaluasi Inspektorat|Bidang B
                3|Jumlah pasar|Data Dinas Perdagangan / BPS|Bidang C
                """);
        assertThat(Desk.alarms(examined)).isEmpty();
        assertThat(Desk.all(examined)).containsExactly("formula-syntax@C2");
    }

    @Test
    void a_method_told_at_length_is_no_formula() {
        Examination.Examined examined = Desk.examine(
                "A1", """
                No|Indikator Kinerja|Formula|Penanggung Jawab
                1|Persentase jalan mantap|Dasar hukum: a) Undang-Undang tentang Jalan; b) Peraturan Menteri tentang jalan. %s Metode: panjang jalan mantap dibagi panjang jalan x 100%%|Bidang A
                """.formatted("Definisi: jalan mantap adalah jalan dalam keadaan baik dan sedang. ".repeat(5)));
        assertThat(Desk.all(examined)).isEmpty();
    }
}
