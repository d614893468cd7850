package id.lembarkinerja.validation;

import static org.assertj.core.api.Assertions.assertThat;

import id.lembarkinerja.recognition.MappingQuestion;
import id.lembarkinerja.recognition.RecognizedTable;
import id.lembarkinerja.workbook.TextGrid;
import org.junit.jupiter.api.Test;

/** The same content laid out as different agencies do; what is wrong in it must be found wherever it stands. */
class AgencyLayoutsTest {

    @Test
    void a_table_far_from_the_corner_with_merged_headings_over_two_rows() {
        Examination.Examined examined = Desk.examine("D9", """
                No|Sasaran Strategis|Indikator Kinerja|Tahun 2023|<|<|Ket.
                ^|^|^|Target|Realisasi|Capaian (%)|^
                1|Sasaran a|Persentase jalan mantap|80|100|100|
                2|Sasaran b|Persentase air bersih|50|40|80|
                3|Sasaran c|Nilai kematangan|60|30|55|
                """);
        assertThat(Desk.tables(examined))
                .containsExactly("pengukuran-iku D9:J13 no,objective,indicator,target,actual,achievement,note");
        assertThat(Desk.errors(examined)).containsExactly("achievement-mismatch@I13");
        assertThat(Desk.all(examined)).contains("cap-applied@I11");
    }

    @Test
    void headings_over_two_rows_without_merges() {
        Examination.Examined examined = Desk.examine("B3", """
                No|Indikator Kinerja|Tahun 2023|||Keterangan
                ||Target|Realisasi|Capaian|
                1|Persentase jalan mantap|80|60|70|
                2|Persentase air bersih|50|40|80|
                """);
        assertThat(Desk.tables(examined))
                .containsExactly("pengukuran-iku B3:G6 no,indicator,target,actual,achievement,note");
        assertThat(Desk.errors(examined)).containsExactly("achievement-mismatch@F5");
    }

    @Test
    void headings_over_three_rows_with_line_breaks_and_abbreviations() {
        Examination.Examined examined = Desk.examine("A1", """
                NO.|SASARAN\\nSTRATEGIS|INDIKATOR\\nKINERJA|SAT.|TAHUN ANGGARAN 2023|<|<|KET.
                ^|^|^|^|KINERJA|<|<|^
                ^|^|^|^|TARGET|REAL.|CAPAIAN\\n(%)|^
                1|Sasaran a|Nilai kematangan|Nilai|80|60|75|
                2|Sasaran b|Indeks layanan|Indeks|50|40|90|
                """);
        assertThat(Desk.tables(examined))
                .containsExactly("pengukuran-iku A1:H5 no,objective,indicator,unit,target,actual,achievement,note");
        assertThat(Desk.errors(examined)).containsExactly("achievement-mismatch@G5");
    }

    @Test
    void headings_over_four_rows_and_a_column_number_row_with_formulas() {
        Examination.Examined examined = Desk.examine("A2", """
                No|Uraian|Anggaran|<|<
                ^|^|Tahun 2023|<|<
                ^|^|Murni|<|<
                ^|^|Pagu (Rp)|Realisasi (Rp)|%
                1|2|3|4|5=(4/3)
                1|Belanja pegawai|1000|900|90
                2|Belanja barang|500|400|75
                """);
        assertThat(Desk.tables(examined))
                .containsExactly("realisasi-belanja A2:E8 no,description,budget,expenditure,percent");
        assertThat(Desk.errors(examined)).containsExactly("percentage-mismatch@E8");
    }

    @Test
    void english_headings_and_an_excel_table_without_title() {
        Examination.Examined examined = Desk.examine("A1", """
                No|Indicator|Unit|Target|Actual|Achievement (%)
                1|Road quality index|Index|80|60|75
                2|Clean water access|%|50|40|60
                """);
        assertThat(Desk.tables(examined))
                .containsExactly("pengukuran-iku A1:F3 no,indicator,unit,target,actual,achievement");
        assertThat(Desk.errors(examined)).containsExactly("achievement-mismatch@F3");
    }

    @Test
    void hidden_rows_columns_and_sheets_are_checked_like_the_others() {
        Examination.Examined examined = Desk.examine(TextGrid.sheet("Tampak", "A1", """
                No|Uraian|Anggaran (Rp)|Realisasi (Rp)
                1|Belanja a|100|90
                2|Belanja b|200|100
                3|Belanja c|300|300
                |Jumlah|600|490
                """)
                .hideRow(3)
                .hideColumn("A")
                .next("Kosong")
                .next("Rahasia")
                .hide());
        assertThat(Desk.alarms(examined)).isEmpty();
        Examination.Examined hidden = Desk.examine(TextGrid.draw(
                TextGrid.sheet("Depan", "A1", "Laporan").next("Rahasia").hide(), "A1", """
                No|Uraian|Anggaran (Rp)|Realisasi (Rp)
                1|Belanja a|100|90
                2|Belanja b|200|100
                |Jumlah|500|190
                """));
        assertThat(Desk.errors(hidden)).containsExactly("sum-mismatch@C4");
    }

    @Test
    void a_signature_right_under_the_table_is_no_row() {
        Examination.Examined examined = Desk.examine("A1", """
                No|Indikator|Target|Realisasi|Capaian (%)
                1|Nilai kematangan|80|60|75
                2|Indeks layanan|50|40|80
                |||Kota Damai, 3 Januari 2024|
                |||Plt. Kepala Dinas Kesehatan|
                |||NAMA PEJABAT|
                |||Pembina Tk. I|
                |||NIP 000000|
                """);
        assertThat(Desk.all(examined)).isEmpty();
        assertThat(Desk.tables(examined))
                .containsExactly("pengukuran-iku A1:E3 no,indicator,target,actual,achievement");
    }

    @Test
    void notes_below_the_table_are_no_rows() {
        Examination.Examined examined = Desk.examine("A1", """
                No|Indikator|Target|Realisasi|Capaian (%)
                1|Nilai kematangan *)|80|60|75
                2|Indeks layanan|50|40|80
                *) angka sementara||||
                Sumber: Bagian Organisasi, diolah 2023||||
                Keterangan: data per 31 Desember 2023||||
                """);
        assertThat(Desk.all(examined)).isEmpty();
    }

    @Test
    void two_tables_side_by_side() {
        Examination.Examined examined = Desk.examine("A1", """
                No|Indikator|Target|Realisasi|Capaian||No|Program|Anggaran|Realisasi Anggaran|%
                1|Nilai kematangan|80|60|75||1|Program a|100|50|50
                2|Indeks layanan|50|40|70||2|Program b|200|150|80
                3|Indeks sanitasi|50|40|80||3|Program c|300|300|100
                """);
        assertThat(Desk.tables(examined))
                .containsExactly(
                        "pengukuran-iku A1:E4 no,indicator,target,actual,achievement",
                        "realisasi-belanja G1:K4 no,program,budget,expenditure,percent");
        assertThat(Desk.errors(examined))
                .containsExactlyInAnyOrder("achievement-mismatch@E3", "percentage-mismatch@K3");
    }

    @Test
    void side_by_side_tables_of_different_length() {
        Examination.Examined examined = Desk.examine("B3", """
                No|Indikator|Target|Realisasi|Capaian|||Rentang Nilai|Kategori
                1|Nilai kematangan|80|60|75|||91 - 100|Sangat Tinggi
                2|Indeks layanan|50|40|80|||76 - 90|Tinggi
                ||||||| 66 - 75|Sedang
                ||||||| <= 65|Rendah
                """);
        assertThat(Desk.tables(examined))
                .containsExactly(
                        "pengukuran-iku B3:F5 no,indicator,target,actual,achievement",
                        "skala-kategori I3:J7 scale,category");
        assertThat(Desk.errors(examined)).isEmpty();
    }

    @Test
    void programme_codes_split_over_cells() {
        Examination.Examined examined = Desk.examine("A1", """
                Kode|<|<|<|Uraian|Pagu (Rp)|Realisasi (Rp)|%
                2|'08|||URUSAN PEMBERDAYAAN|1000|800|80
                2|'08|'01||Program Penunjang|600|500|83.33
                2|'08|'01|2.01|Perencanaan|350|300|85.71
                2|'08|'01|2.02|Keuangan|250|200|80
                2|'08|'02||Program Pengarusutamaan|400|300|75
                2|'08|'02|2.01|Pelembagaan|400|300|75
                |||| Jumlah|1000|800|80
                """);
        assertThat(Desk.alarms(examined)).isEmpty();
        assertThat(examined.tables()
                        .get(0)
                        .rows()
                        .get(3)
                        .find("code")
                        .orElseThrow()
                        .printed())
                .isEqualTo("2.08.01.2.02");
    }

    @Test
    void a_parent_that_is_not_the_sum_of_its_children_in_the_same_table() {
        Examination.Examined examined = Desk.examine("A1", """
                Kode|Uraian|Anggaran (Rp)|Realisasi (Rp)|%
                5|BELANJA|1000|800|80
                5.1|Belanja Operasi|750|600|80
                5.1.01|Belanja Pegawai|400|400|100
                5.1.02|Belanja Barang|300|200|66.67
                5.2|Belanja Modal|300|200|66.67
                5.2.02|Belanja Peralatan|300|200|66.67
                |Jumlah|1000|800|80
                """);
        assertThat(Desk.errors(examined)).containsExactly("parent-child-mismatch@C3");
    }

    @Test
    void quarterly_targets_and_actuals_are_told_apart() {
        Examination.Examined examined = Desk.examine("A1", """
                No|Indikator Kinerja|Satuan|Target Tahunan|Target|<|<|<|Realisasi|<|<|<
                ^|^|^|^|TW I|TW II|TW III|TW IV|TW I|TW II|TW III|TW IV
                1|Jumlah layanan|Orang|100|25|25|25|25|20|30|25|25
                2|Persentase aset tertib|%|100|100|100|100|100|90|95|100|100
                """);
        assertThat(Desk.tables(examined).get(0))
                .endsWith("no,indicator,unit,target-year,target-q1,target-q2,target-q3,target-q4,"
                        + "actual-q1,actual-q2,actual-q3,actual-q4");
        assertThat(Desk.alarms(examined)).isEmpty();
    }

    @Test
    void an_agreement_by_quarters_whose_sum_is_not_the_year() {
        Examination.Examined examined = Desk.examine("A1", """
                No|Sasaran|Indikator Kinerja|Satuan|TW 1|TW 2|TW 3|TW 4|Tahunan
                1|Sasaran a|Jumlah kegiatan|Kegiatan|14.35|16.39|19.11|21.15|71
                2|Sasaran b|Progres pembangunan|%|5|25|55|100|100
                3|Sasaran c|Nilai maturitas|Nilai|-|-|-|80|80
                4|Sasaran d|Jumlah peserta|Orang|10|20|30|40|110
                """);
        assertThat(Desk.tables(examined))
                .containsExactly("perjanjian-kinerja A1:I5 no,objective,indicator,unit,"
                        + "target-q1,target-q2,target-q3,target-q4,target-year");
        assertThat(Desk.alarms(examined)).containsExactly("rollup-mismatch@I5");
    }

    @Test
    void known_headings_in_no_known_form_still_have_their_sums_checked() {
        Examination.Examined examined = Desk.examine("A1", """
                No|Sasaran|Lokasi|Volume|Realisasi Anggaran (Rp)
                1|Pembangunan gedung|Kec. A|2|500
                2|Rehabilitasi jalan|Kec. B|3|300
                |Jumlah|||900
                """);
        assertThat(Desk.errors(examined)).containsExactly("sum-mismatch@E4");
        assertThat(examined.tables().get(0).confidence()).isLessThan(0.7);
    }

    @Test
    void figures_under_headings_of_an_agencys_own_are_asked_about_and_nothing_is_said_of_them() {
        Examination.Examined examined = Desk.examine("A1", """
                No|Sasaran|Indikator|Ukuran|Janji 2024|Hasil s.d. Desember|Tingkat Keberhasilan|Pemangku
                1|Layanan membaik|Indeks kepuasan masyarakat|Nilai|85|86,5|101,76|Sekretaris
                2|Layanan membaik|Persentase pengaduan selesai|%|100|92|92|Kasi Pelayanan
                3|Warga berdaya|Persentase RW aktif|%|80|76|95|Kasi PMK
                """);
        assertThat(examined.tables()).hasSize(1);
        RecognizedTable table = examined.tables().get(0);
        assertThat(table.question().orElseThrow().columns().stream()
                        .filter(column -> !column.sure())
                        .map(MappingQuestion.ColumnChoice::header))
                .containsExactly("Janji 2024", "Hasil s.d. Desember", "Tingkat Keberhasilan");
        assertThat(Desk.alarms(examined)).isEmpty();
        assertThat(examined.scorecard().rows()).isEmpty();
    }
}
