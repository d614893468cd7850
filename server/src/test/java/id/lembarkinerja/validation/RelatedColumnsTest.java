package id.lembarkinerja.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Columns that belong together are computed together: of one year, below one wide heading, under one letter. */
class RelatedColumnsTest {

    @Test
    void the_actual_of_the_year_of_the_target_is_the_one_that_counts() {
        Examination.Examined examined = Desk.examine("A1", """
                No|Indikator Kinerja|Satuan|Realisasi|<|<|Target 2023|Capaian 2023
                ^|^|^|2021|2022|2023|^|^
                1|Indeks reformasi birokrasi|Indeks|62,1|64,8|68,2|67|101,79
                2|Persentase aduan selesai|%|88|90|93|95|97,89
                3|Nilai laporan pemerintahan|Nilai|3,1|3,25|3,3|3,4|99,06
                """);
        assertThat(Desk.errors(examined)).containsExactly("achievement-mismatch@H5");
    }

    @Test
    void a_target_of_the_long_plan_does_not_replace_that_of_the_year() {
        Examination.Examined examined = Desk.examine("A1", """
                No|Indikator Kinerja|Satuan|Target RPJMD 2026|Target 2023|Realisasi|Capaian (%)
                1|Persentase jalan mantap|%|90|80|60|75
                2|Jumlah rumah layak huni|Unit|500|100|60|60
                3|Persentase irigasi baik|%|85|70|63|80
                """);
        assertThat(Desk.errors(examined)).containsExactly("achievement-mismatch@G4");
    }

    @Test
    void the_percentage_below_a_wide_heading_follows_from_the_figures_below_it() {
        Examination.Examined examined = Desk.examine("A1", """
                NO|PERANGKAT DAERAH|BELANJA OPERASI|<|<|BELANJA MODAL|<|<|TOTAL|<|<
                ^|^|ANGGARAN|REALISASI|%|ANGGARAN|REALISASI|%|ANGGARAN|REALISASI|%
                1|Dinas Pendidikan|800000000|760000000|95|200000000|150000000|75|1000000000|910000000|91
                2|Dinas Kesehatan|500000000|450000000|90|100000000|90000000|90|600000000|540000000|90
                3|Kecamatan Waru|90000000|88000000|97,78|10000000|10000000|100|100000000|98000000|99
                """);
        assertThat(Desk.errors(examined)).containsExactly("percentage-mismatch@K5");
    }

    @Test
    void lowest_headings_may_stand_below_the_row_of_column_numbers() {
        Examination.Examined examined = Desk.examine("A1", """
                No|Program/Kegiatan|Indikator|Target Renja|<|Realisasi Kinerja Pada Triwulan|<|<|<|Ket
                ^|^|^|^|<|I|<|II|<|^
                1|2|3|4|<|5|<|6|<|7
                ^|^|^|K|Rp|K|Rp|K|Rp|^
                1|Pembangunan jalan|Panjang jalan (km)|8|7000000000|2|1000000000|2|2000000000|
                2|Rehabilitasi jalan|Panjang jalan direhab (km)|12|5000000000|3|1000000000|3|1000000000|
                """);
        assertThat(Desk.tables(examined).get(0)).contains("actual-q1,expenditure-q1,actual-q2,expenditure-q2");
        assertThat(Desk.all(examined)).noneMatch(finding -> finding.startsWith("text-impossible"));
    }

    @Test
    void letters_below_a_quarter_are_target_and_realisation() {
        Examination.Examined examined = Desk.examine("A1", """
                No|Sasaran|Indikator|Satuan|Target Tahunan|Triwulan I|<|<|Triwulan II|<|<|Kendala
                ^|^|^|^|^|T|R|%|T|R|%|^
                1|Meningkatnya pendapatan|Nilai pendapatan|Rp Miliar|200|50|45|90|100|98|98|Menunggak
                2|Meningkatnya wajib pajak|Jumlah wajib pajak|Orang|1000|250|260|104|500|510|102|Data ganda
                """);
        assertThat(Desk.tables(examined).get(0)).contains("target-q1,actual-q1,achievement-q1,target-q2,actual-q2");
    }

    @Test
    void numbers_of_rows_without_a_heading_belong_to_the_table() {
        Examination.Examined examined = Desk.examine("C3", """
                |Program|Anggaran (Rp)|Keterangan
                1.|Program Penunjang Urusan|850.000.000|APBD
                2.|Program Penataan Organisasi|650.000.000|APBD
                |Jumlah|1.600.000.000|
                """);
        assertThat(Desk.tables(examined).get(0)).contains("C3:F6 no,program,budget");
        assertThat(Desk.errors(examined)).containsExactly("sum-mismatch@E6");
        assertThat(examined.unrecognized()).isEmpty();
    }
}
