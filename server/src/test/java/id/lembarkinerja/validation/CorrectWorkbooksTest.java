package id.lembarkinerja.validation;

import static org.assertj.core.api.Assertions.assertThat;

import id.lembarkinerja.workbook.GridBuilder;
import id.lembarkinerja.workbook.TextGrid;
import org.junit.jupiter.api.Test;

/** Workbooks without a mistake, as different agencies lay them out: nothing may be reported as wrong or doubtful. */
class CorrectWorkbooksTest {

    private static void silent(Examination.Examined examined, String... tables) {
        assertThat(Desk.alarms(examined)).isEmpty();
        assertThat(Desk.tables(examined)).containsExactly(tables);
    }

    @Test
    void a_measurement_with_title_column_numbers_mean_and_signature() {
        silent(Desk.examine("B2", """
                PENGUKURAN KINERJA TAHUN 2023
                DINAS PERHUBUNGAN KABUPATEN MAJU JAYA

                No|Sasaran Strategis|Indikator Kinerja|Satuan|Target|Realisasi|Capaian (%)
                (1)|(2)|(3)|(4)|(5)|(6)|(7)
                1|Meningkatnya keselamatan|Angka kecelakaan lalu lintas|Kasus|100|80|120
                2|Meningkatnya layanan|Persentase uji berkala|%|90|81|90
                ^|^|Indeks kepuasan masyarakat|Indeks|80|84|105
                |Rata-rata capaian|||||105
                |||||Maju Jaya, 5 Januari 2024
                |||||Kepala Dinas
                |||||
                |||||NAMA PEJABAT
                |||||NIP. 000000000000000000
                """), "pengukuran-iku B5:H10 no,objective,indicator,unit,target,actual,achievement");
    }

    @Test
    void a_budget_table_with_programs_activities_and_sub_activities_by_code() {
        silent(Desk.examine("A1", """
                REALISASI ANGGARAN TAHUN 2023
                Kode|Uraian|Pagu Anggaran (Rp)|Realisasi (Rp)|%
                5|BELANJA DAERAH|1000|800|80
                5.1|Belanja Operasi|700|600|85.71
                5.1.01|Belanja Pegawai|400|400|100
                5.1.02|Belanja Barang dan Jasa|300|200|66.67
                5.2|Belanja Modal|300|200|66.67
                5.2.02|Belanja Modal Peralatan|300|200|66.67
                |JUMLAH|1000|800|80
                """), "realisasi-belanja A2:E9 code,description,budget,expenditure,percent");
    }

    @Test
    void two_groups_with_subtotals_and_a_grand_total() {
        silent(Desk.examine("A1", """
                No|Program/Kegiatan|Anggaran (Rp)|Realisasi (Rp)|%
                I|PROGRAM PENUNJANG URUSAN PEMERINTAHAN|||
                1|Administrasi keuangan|600|300|50
                2|Administrasi umum|400|300|75
                |Jumlah I|1000|600|60
                II|PROGRAM PENGELOLAAN PENDIDIKAN|||
                1|Pengelolaan SD|3000|3000|100
                2|Pengelolaan SMP|1000|500|50
                |Jumlah II|4000|3500|87.5
                |Total|5000|4100|82
                """), "realisasi-belanja A1:E10 no,activity,budget,expenditure,percent");
    }

    @Test
    void programme_rows_that_carry_the_sum_of_their_activities() {
        silent(Desk.examine("A1", """
                No|Program/Kegiatan|Anggaran (Rp)|Realisasi (Rp)|%
                1|PROGRAM A|1000|600|60
                |Kegiatan a|600|300|50
                |Kegiatan b|400|300|75
                2|PROGRAM B|4000|3500|87.5
                |Kegiatan c|3000|3000|100
                |Kegiatan d|1000|500|50
                |Jumlah|5000|4100|82
                """), "realisasi-belanja A1:E8 no,activity,budget,expenditure,percent");
    }

    @Test
    void a_total_of_parents_without_codes_one_of_which_is_slightly_wrong() {
        Examination.Examined examined = Desk.examine("A1", """
                No|Uraian|Anggaran (Rp)|Realisasi (Rp)
                I|BELANJA OPERASI|1001|600
                |Belanja Pegawai|600|300
                |Belanja Barang|400|300
                |BELANJA MODAL|90|60
                |Belanja Peralatan|90|60
                |Jumlah|1091|660
                """);
        assertThat(Desk.errors(examined)).doesNotContain("sum-mismatch@C7", "sum-mismatch@D7");
    }

    @Test
    void percent_cells_and_formulas_with_cached_values() {
        silent(Desk.examine("A3", """
                No.|Indikator Kinerja Utama|Target|Realisasi|Capaian Kinerja
                1|Persentase jalan mantap|80%|72%|=D4/C4 -> 90%
                2|Persentase jembatan kondisi baik|90%|90%|=D5/C5 -> 100%
                3|Persentase irigasi baik|60.00%|75.00%|=D6/C6 -> 125.00%
                """), "pengukuran-iku A3:E6 no,indicator,target,actual,achievement");
    }

    @Test
    void target_in_figures_and_achievement_in_percent_cells() {
        silent(Desk.examine("A1", """
                No|Indikator|Satuan|Target|Realisasi|Capaian
                1|Jumlah dokumen perencanaan|Dokumen|4|4|100%
                2|Jumlah peserta pelatihan|Orang|200|150|75%
                3|Nilai SAKIP|Nilai|70|72.53|103.61%
                """), "pengukuran-iku A1:F4 no,indicator,unit,target,actual,achievement");
    }

    @Test
    void a_polarity_column_decides_the_direction() {
        silent(Desk.examine("A1", """
                No|Indikator Kinerja|Polaritas|Target|Realisasi|Capaian (%)
                1|Lama penyelesaian dokumen|Minimize|10|8|120
                2|Nilai kematangan organisasi|Maximize|30|33|110
                3|Temuan berulang|Negatif|5|4|120
                """), "pengukuran-iku A1:F4 no,indicator,polarity,target,actual,achievement");
    }

    @Test
    void lower_is_better_by_name_computed_as_lower_is_better() {
        silent(Desk.examine("A1", """
                No|Indikator Kinerja|Target|Realisasi|Capaian (%)
                1|Prevalensi stunting|20|18|110
                2|Tingkat Pengangguran Terbuka|5|6|80
                3|Angka Kemiskinan|10|9.5|105
                4|Angka Kematian Ibu per 100.000 kelahiran hidup|100|120|80
                5|Indeks Gini|0.35|0.38|91.43
                """), "pengukuran-iku A1:E6 no,indicator,target,actual,achievement");
    }

    @Test
    void words_of_work_done_make_higher_better_again() {
        silent(Desk.examine("A1", """
                No|Indikator Kinerja|Target|Realisasi|Capaian (%)
                1|Persentase penurunan kasus kekerasan|50|60|120
                2|Persentase kasus kekerasan yang ditangani|100|90|90
                3|Cakupan pelayanan balita stunting|80|100|125
                4|Persentase tindak lanjut temuan pemeriksaan|90|99|110
                5|Persentase rumah tangga miskin penerima bantuan|75|90|120
                """), "pengukuran-iku A1:E6 no,indicator,target,actual,achievement");
    }

    @Test
    void an_empty_template_with_headings_and_numbers_only() {
        GridBuilder sheet = TextGrid.sheet("Form", "A1", """
                FORMULIR PENGUKURAN KINERJA

                No|Sasaran|Indikator|Target|Realisasi|Capaian
                (1)|(2)|(3)|(4)|(5)|(6)
                1|||||
                2|||||
                3|||||
                """);
        assertThat(Desk.all(Desk.examine(sheet))).isEmpty();
    }

    @Test
    void a_template_whose_indicators_are_set_but_nothing_is_filled_in_yet() {
        Examination.Examined examined = Desk.examine("A1", """
                No|Sasaran|Indikator|Target|Realisasi|Capaian
                1|Sasaran satu|Indikator a|||
                2|Sasaran dua|Indikator b|||
                3|Sasaran tiga|Indikator c|||
                4|Sasaran empat|Indikator d|||
                """);
        assertThat(Desk.errors(examined)).isEmpty();
        assertThat(Desk.all(examined)).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void a_performance_agreement_with_targets_only() {
        silent(
                Desk.examine("A1", """
                PERJANJIAN KINERJA TAHUN 2024

                No|Sasaran Strategis|Indikator Kinerja|Satuan|Target
                1|Meningkatnya kualitas layanan|Indeks Kepuasan Masyarakat|Indeks|85
                2|Menurunnya kemiskinan|Persentase penduduk miskin|%|7.5
                3|Meningkatnya akuntabilitas|Nilai SAKIP|Nilai|BB

                No|Program|Anggaran|Keterangan
                1|Program Penunjang|'Rp 1.200.000.000,-|APBD
                2|Program Perlindungan|'Rp 800.000.000,-|APBD
                |Jumlah|'Rp 2.000.000.000,-|
                """),
                "iku A3:E6 no,objective,indicator,unit,target",
                "rekap-pagu A8:D11 no,program,budget,note");
    }
}
