package id.lembarkinerja.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Units of measure: in a column of their own, beside the figure, in the heading or in the indicator's name. */
class UnitsTest {

    @Test
    void spellings_of_one_unit_are_one_unit() {
        Examination.Examined examined = Desk.examine("B3", """
                No|Indikator Kinerja|Satuan|Target|Realisasi|Capaian (%)
                1|Cakupan air minum|Persen|'80 %|'72 %|90
                2|Warga terlatih|Org|'120 Orang|'120 orang|100
                3|Penyusunan rencana|Dok.|'2 Dokumen|'2 Dok|100
                4|Rapat koordinasi|Kali|'4 kali|'4x|100
                """);
        assertThat(Desk.all(examined)).isEmpty();
    }

    @Test
    void target_and_realisation_in_different_units_are_asked_about() {
        Examination.Examined examined = Desk.examine("A1", """
                No|Indikator Kinerja|Target|Realisasi|Capaian (%)
                1|Pembinaan perempuan|'10 Orang|'8 Kelompok|80
                2|Pembinaan pemuda|'10 Orang|'8 Jiwa|80
                """);
        assertThat(Desk.alarms(examined)).containsExactly("unit-mismatch@D2");
    }

    @Test
    void a_quarter_in_another_unit_than_the_year_is_asked_about() {
        Examination.Examined examined = Desk.examine("A1", """
                No|Indikator|Triwulan I|Triwulan II|Triwulan III|Triwulan IV|Target Tahunan
                1|Pelatihan kader|'10 Orang|'20 Orang|'20 Desa|'50 Orang|'100 Orang
                2|Pelatihan guru|'10 Orang|'20 Orang|'20 Orang|'50 Orang|'100 Orang
                """);
        assertThat(Desk.alarms(examined)).containsExactly("unit-mismatch@E2");
    }

    @Test
    void a_percent_cell_in_a_row_measured_in_documents_is_asked_about() {
        Examination.Examined examined = Desk.examine("A1", """
                No|Indikator|Satuan|Target|Realisasi
                1|Tersusunnya laporan|Laporan|100%|100%
                2|Tersusunnya peta|Dokumen|2|2
                """);
        assertThat(Desk.alarms(examined)).containsExactly("unit-mismatch@D2");
    }

    @Test
    void an_index_in_percent_is_asked_about_and_a_share_in_people_too() {
        Examination.Examined examined = Desk.examine("A1", """
                No|Indikator Kinerja Utama|Satuan|Target|Realisasi
                1|Indeks Kepuasan Masyarakat|Persen|85|84
                2|Persentase lansia terlantar yang dilayani|Orang|70|72
                3|TFR|%|2.1|2.2
                4|Rasio KDRT|%|0.02|0.03
                """);
        assertThat(Desk.alarms(examined)).containsExactly("unit-mismatch@C2", "unit-mismatch@C5", "unit-mismatch@C3");
        assertThat(examined.findings().get(0).message()).contains("C4");
    }

    @Test
    void a_count_or_a_value_in_percent_is_worth_a_hint() {
        Examination.Examined examined = Desk.examine("A1", """
                No|Indikator Kinerja|Satuan|Target
                1|Jumlah dokumen yang tersusun|%|100
                2|Nilai SAKIP|%|70
                3|Jumlah persentase serapan|%|95
                """);
        assertThat(Desk.alarms(examined)).isEmpty();
        assertThat(Desk.all(examined)).containsExactlyInAnyOrder("unit-mismatch@C2", "unit-mismatch@C3");
    }

    @Test
    void percentages_counts_and_indices_in_their_own_units_are_left_alone() {
        Examination.Examined examined = Desk.examine("A1", """
                No|Indikator Kinerja|Satuan|Target
                1|Persentase jalan mantap|%|80
                2|Rasio elektrifikasi|%|99.5
                3|Rasio guru terhadap murid|Rasio|0.05
                4|Indeks Pembangunan Manusia|Poin|72.1
                5|Nilai ekspor|Juta USD|120
                6|Jumlah persentase penurunan emisi|%|12
                """);
        assertThat(Desk.all(examined)).isEmpty();
    }

    @Test
    void a_gap_in_the_unit_column_is_asked_about() {
        Examination.Examined examined = Desk.examine("A1", """
                No|Indikator|Satuan|Target|Realisasi
                1|Penerima bantuan|Orang|700|706
                2|Rumah layak huni||200|180
                3|Jalan terbangun|Km|15|12
                """);
        assertThat(Desk.alarms(examined)).containsExactly("unit-missing@C3");
    }

    @Test
    void a_figure_without_the_percent_sign_of_its_neighbours_is_asked_about() {
        Examination.Examined examined = Desk.examine("A1", """
                No|Indikator|Target|Realisasi
                1|Cakupan imunisasi|'80 %|'82 %
                2|Cakupan persalinan|'90 %|'88 %
                3|Cakupan kunjungan|85|80
                4|Cakupan gizi|'75 %|'70 %
                """);
        assertThat(Desk.alarms(examined)).containsExactly("unit-missing@C4");
    }

    @Test
    void a_rate_may_stand_bare_among_figures_of_many_units_but_a_number_of_things_may_not() {
        String others = """
                No|Indikator|Target
                1|Penerima bantuan|'700 Orang
                2|Panjang jalan|'15 Km
                3|Rumah layak huni|'200 Unit
                """;
        Examination.Examined rate = Desk.examine("A1", others + "4|Angka melek huruf|98.5\n");
        Examination.Examined count = Desk.examine("A1", others + "4|Jumlah koperasi aktif|98\n");
        assertThat(Desk.all(rate)).isEmpty();
        assertThat(Desk.alarms(count)).containsExactly("unit-missing@C5");
    }

    @Test
    void counts_among_shares_without_any_unit_are_worth_a_hint() {
        Examination.Examined examined = Desk.examine("A1", """
                No|Indikator|Target
                1|Jumlah desa mandiri|12
                2|Persentase desa tertib administrasi|80
                3|Jumlah BUMDes aktif|40
                """);
        assertThat(Desk.alarms(examined)).isEmpty();
        assertThat(Desk.all(examined)).containsExactly("unit-missing@C2");
    }

    @Test
    void an_unused_unit_column_and_a_heading_in_percent_ask_for_no_unit() {
        Examination.Examined unused = Desk.examine("A1", """
                No|Indikator|Satuan|Target
                1|Penerima bantuan||700
                2|Rumah layak huni||200
                3|Jalan terbangun||15
                """);
        Examination.Examined heading = Desk.examine("A1", """
                No|Indikator|Target (%)
                1|Jumlah desa mandiri|12
                2|Persentase desa tertib administrasi|80
                """);
        assertThat(Desk.all(unused)).isEmpty();
        assertThat(Desk.all(heading)).isEmpty();
    }

    @Test
    void a_percentage_of_an_index_is_asked_about() {
        Examination.Examined examined = Desk.examine("A1", """
                No|Sasaran|Indikator Sasaran|Target
                1|Kesetaraan gender|Persentase Indeks Pembangunan Gender|'94,10 %
                2|Jalan mantap|Persentase jalan mantap|'71 %
                """);
        assertThat(Desk.all(examined)).containsExactly("unit-mismatch@D2");
    }

    @Test
    void a_ratio_to_be_lowered_needs_no_percent_sign() {
        Examination.Examined examined = Desk.examine("A1", """
                No|Sasaran|Indikator Sasaran|Target
                1|Sasaran a|Penurunan Ratio KDRT|'0,025
                2|Sasaran b|Persentase jalan mantap|'71 %
                3|Sasaran c|Persentase air bersih|'72 %
                4|Sasaran d|Persentase listrik|'73 %
                """);
        assertThat(Desk.all(examined)).isEmpty();
    }
}
