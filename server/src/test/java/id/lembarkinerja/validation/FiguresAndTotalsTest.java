package id.lembarkinerja.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Odd notation, totals, means and percentages in layouts of other agencies. */
class FiguresAndTotalsTest {

    @Test
    void numbers_as_text_in_indonesian_notation_are_read_by_their_neighbours() {
        Examination.Examined examined = Desk.examine("A1", """
                No|Uraian|Anggaran (Rp)|Realisasi (Rp)|Persentase
                1|Belanja pegawai|'Rp 12.000.000,-|'Rp 6.000.000,-|'50 %
                2|Belanja barang|'1.234.567|'1.234.567|'100,00%
                3|Belanja modal|'2.500|'2.000|'80%
                |Jumlah|'13.237.067|'7.236.567|'54,67%
                """);
        assertThat(Desk.errors(examined)).isEmpty();
        assertThat(Desk.alarms(examined)).containsExactly("number-ambiguous@C4", "number-ambiguous@D4");
    }

    @Test
    void english_notation_all_over_a_sheet_is_read_as_english() {
        Examination.Examined examined = Desk.examine("A1", """
                No|Uraian|Anggaran (Rp)|Realisasi (Rp)|Persentase
                1|Belanja pegawai|'12,000,000.00|'6,000,000.00|'50.00%
                2|Belanja barang|'1,234,567.00|'1,234,567.00|'100.00%
                |Jumlah|'13,234,567.00|'7,234,567.00|'54.66%
                """);
        assertThat(Desk.errors(examined)).isEmpty();
    }

    @Test
    void a_total_that_leaves_out_the_last_row_is_one_finding_that_says_so() {
        Examination.Examined examined = Desk.examine("A1", """
                No|Uraian|Anggaran (Rp)|Realisasi (Rp)
                1|Belanja a|100|90
                2|Belanja b|200|100
                3|Belanja c|300|300
                |Total|300|490
                """);
        assertThat(Desk.errors(examined)).containsExactly("sum-mismatch@C5");
        assertThat(examined.findings().get(0).message()).contains("C4").contains("tidak ikut");
    }

    @Test
    void a_total_that_counts_programmes_and_their_activities_is_found() {
        Examination.Examined examined = Desk.examine("A1", """
                No|Program/Kegiatan|Anggaran (Rp)|Realisasi (Rp)
                1|PROGRAM A|1000|600
                |Kegiatan a|600|300
                |Kegiatan b|400|300
                2|PROGRAM B|4000|3500
                |Kegiatan c|3000|3000
                |Kegiatan d|1000|500
                |Jumlah|10000|8200
                """);
        assertThat(Desk.alarms(examined)).containsExactlyInAnyOrder("sum-mismatch@C8", "sum-mismatch@D8");
    }

    @Test
    void a_total_that_adds_subtotals_to_their_rows_is_found() {
        Examination.Examined examined = Desk.examine("A1", """
                No|Uraian|Anggaran (Rp)|Realisasi (Rp)
                1|a|600|300
                2|b|400|300
                |Sub Total|1000|600
                3|c|3000|3000
                4|d|1000|500
                |Sub Total|4000|3500
                |Grand Total|10000|4100
                """);
        assertThat(Desk.errors(examined)).containsExactly("sum-mismatch@C8");
        assertThat(examined.findings().get(0).expected()).isEqualTo("5000");
    }

    @Test
    void a_wrong_subtotal_is_not_blamed_again_on_the_grand_total() {
        Examination.Examined examined = Desk.examine("A1", """
                No|Uraian|Anggaran (Rp)|Realisasi (Rp)
                1|a|600|300
                2|b|400|300
                |Jumlah I|1100|600
                3|c|3000|3000
                4|d|1000|500
                |Jumlah II|4000|3500
                |Total|5100|4100
                """);
        assertThat(Desk.errors(examined)).containsExactly("sum-mismatch@C4");
    }

    @Test
    void percentages_that_were_added_up_are_named() {
        Examination.Examined examined = Desk.examine("A1", """
                No|Uraian|Anggaran (Rp)|Realisasi (Rp)|%
                1|a|600|300|50
                2|b|400|300|75
                |Jumlah|1000|600|125
                """);
        assertThat(Desk.errors(examined)).containsExactly("percentages-added@E4");
    }

    @Test
    void a_mean_that_leaves_out_an_empty_row_is_found() {
        Examination.Examined examined = Desk.examine("A1", """
                No|Indikator|Target|Realisasi|Capaian (%)
                1|Nilai a|50|40|80
                2|Nilai b|50|50|100
                3|Nilai c|50||
                |Rata-rata capaian|||90
                """);
        assertThat(Desk.errors(examined)).containsExactly("average-mismatch@E5");
        assertThat(Desk.alarms(examined)).containsExactlyInAnyOrder("average-mismatch@E5", "missing-realisation@D4");
    }

    @Test
    void a_wrong_mean_is_found() {
        Examination.Examined examined = Desk.examine("A1", """
                No|Indikator|Target|Realisasi|Capaian (%)
                1|Nilai a|50|40|80
                2|Nilai b|50|50|100
                3|Nilai c|50|30|60
                |Rata-rata|||85
                """);
        assertThat(Desk.errors(examined)).containsExactly("average-mismatch@E5");
    }

    @Test
    void not_available_dash_blank_zero_and_error_cells_are_five_different_things() {
        Examination.Examined examined = Desk.examine("A1", """
                No|Indikator|Target|Realisasi|Capaian (%)
                1|Nilai a|50|N/A|N/A
                2|Nilai b|50|-|
                3|Nilai c|50||
                4|Nilai d|50|0|0
                5|Nilai e|0|5|-
                6|Nilai f|50|40|#DIV/0!
                7|Nilai g|50|40|80
                """);
        assertThat(Desk.errors(examined)).isEmpty();
        assertThat(Desk.alarms(examined))
                .contains("missing-realisation@D3", "missing-realisation@D4", "text-impossible@E7")
                .doesNotContain("missing-realisation@D2", "missing-value@E2", "achievement-mismatch@E5");
    }

    @Test
    void a_printed_scale_with_hole_overlap_and_misprint() {
        Examination.Examined examined = Desk.examine("A1", """
                No|Rentang Capaian|Predikat
                1|> 90|Sangat Tinggi
                2|76 - 90|Tinggi
                3|65 - 76|Sedang
                4|51 - 60|Rendah
                5|< 51|Sangat Rendah
                """);
        assertThat(Desk.alarms(examined)).contains("scale-overlap@B4", "scale-gap@B5");
    }

    @Test
    void a_whole_number_scale_without_defects_is_accepted() {
        Examination.Examined examined = Desk.examine("A1", """
                No|Interval Nilai Realisasi Kinerja|Kriteria Penilaian Realisasi Kinerja
                1|≥ 91|Sangat Tinggi
                2|76 ≤ x < 91|Tinggi
                3|66 ≤ x < 76|Sedang
                4|51 ≤ x < 66|Rendah
                5|< 51|Sangat Rendah
                """);
        assertThat(Desk.alarms(examined)).isEmpty();
    }

    @Test
    void without_codes_a_total_may_count_the_programmes_above_their_activities() {
        String table = """
                No|Program/Kegiatan|Pagu Indikatif (Rp)
                1|PROGRAM PELAYANAN KESEHATAN|700
                |Imunisasi dasar|300
                |Gizi balita|350
                2|PROGRAM SUMBER DAYA MANUSIA|200
                |Pelatihan bidan|200
                |Total|%s
                """;
        assertThat(Desk.all(Desk.examine("A1", table.formatted("900"))))
                .noneMatch(found -> found.contains("sum-mismatch"));
        assertThat(Desk.all(Desk.examine("A1", table.formatted("950")))).contains("sum-mismatch@C7");
        assertThat(Desk.errors(Desk.examine("A1", table.formatted("950")))).isEmpty();
    }

    @Test
    void without_codes_a_programme_is_the_sum_of_the_activities_down_to_the_next() {
        assertThat(Desk.all(Desk.examine("A1", """
                No|Program/Kegiatan|Pagu Indikatif (Rp)
                1|PROGRAM PELAYANAN KESEHATAN|650
                |Imunisasi dasar|300
                |Gizi balita|350
                2|PROGRAM SUMBER DAYA MANUSIA|200
                |Pelatihan bidan|200
                |Pelatihan dasar|120
                |Pelatihan lanjutan|80
                3|PROGRAM PROMOSI KESEHATAN|95
                |Penyuluhan|40
                |Kampanye|50
                |Total|945
                """))).containsExactly("parent-child-mismatch@C9");
    }
}
