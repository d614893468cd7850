package id.lembarkinerja.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Columns and rows that were filled by copying. */
class CopiedFiguresTest {

    @Test
    void a_baseline_that_is_the_realisation_of_this_year_is_hinted() {
        Examination.Examined examined = Desk.examine("A1", """
                No|Indikator|Satuan|Kondisi Awal|Target|Realisasi
                1|Cakupan a|%|71.2|75|71.2
                2|Cakupan b|%|64.5|66|64.5
                3|Cakupan c|%|88.1|90|88.1
                4|Cakupan d|%|55.9|60|55.9
                """);
        assertThat(Desk.all(examined)).containsExactly("copied-values@D2");
    }

    @Test
    void physical_progress_that_is_a_fixed_multiple_of_spending_is_hinted() {
        Examination.Examined examined = Desk.examine("A1", """
                No|Kegiatan|Pagu (Rp)|Fisik (%)|Keuangan (%)
                1|Kegiatan a|100000|60|50
                2|Kegiatan b|200000|48|40
                3|Kegiatan c|300000|36|30
                4|Kegiatan d|400000|84|70
                5|Kegiatan e|500000|96|80
                6|Kegiatan f|600000|72|60
                """);
        assertThat(Desk.all(examined)).containsExactly("copied-values@D2");
    }

    @Test
    void one_row_that_differs_and_few_rows_are_no_copy() {
        Examination.Examined differs = Desk.examine("A1", """
                No|Indikator|Target|Realisasi
                1|Cakupan a|71|71
                2|Cakupan b|64|64
                3|Cakupan c|88|88
                4|Cakupan d|55|55
                5|Cakupan e|55|54
                """);
        Examination.Examined round = Desk.examine("A1", """
                No|Indikator|Target|Realisasi
                1|Cakupan a|100|100
                2|Cakupan b|100|100
                3|Cakupan c|100|100
                4|Cakupan d|100|100
                5|Cakupan e|100|100
                """);
        assertThat(Desk.all(differs)).isEmpty();
        assertThat(Desk.all(round)).isEmpty();
    }

    @Test
    void a_row_with_all_figures_of_the_row_above_is_hinted() {
        Examination.Examined examined = Desk.examine("A1", """
                No|Sub Kegiatan|Pagu (Rp)|Realisasi (Rp)|%
                1|Penyediaan alat tulis|12345600|11000000|89.1
                2|Penyediaan jasa listrik|12345600|11000000|89.1
                3|Penyediaan jasa air|9000000|4500000|50
                """);
        assertThat(Desk.all(examined)).containsExactly("copied-values@C3");
    }

    @Test
    void a_programme_with_one_activity_and_round_figures_are_no_copies() {
        Examination.Examined parent = Desk.examine("A1", """
                Kode|Program/Kegiatan|Pagu (Rp)|Realisasi (Rp)|%
                1.01|Program Pengelolaan Pendidikan|12345600|11000000|89.1
                1.01.01|Pengelolaan Sekolah Dasar|12345600|11000000|89.1
                1.02|Program Perpustakaan|500000|250000|50
                """);
        Examination.Examined round = Desk.examine("A1", """
                No|Indikator|Target|Realisasi|Capaian (%)
                1|Tersedianya laporan|100|100|100
                2|Tersedianya rapat|100|100|100
                """);
        assertThat(Desk.all(parent)).isEmpty();
        assertThat(Desk.all(round)).isEmpty();
    }
}
