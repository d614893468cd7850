package id.lembarkinerja.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import id.lembarkinerja.workbook.TextGrid;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Headings in words that no form prints: the form is found, and nothing is taken for sure. */
class WordsOfOtherAgenciesTest {
    private static final Recognizer RECOGNIZER = new Recognizer(FormFiles.load());

    private static List<RecognizedTable> tables(String grid) {
        return RECOGNIZER
                .recognize(TextGrid.sheet("Lembar", "A1", grid).build(), 0, 1)
                .tables();
    }

    private static List<String> keys(RecognizedTable table) {
        return table.columns().stream().map(TableColumn::key).toList();
    }

    @Test
    void a_form_is_known_by_what_its_headings_mean() {
        RecognizedTable table = tables("""
                Nomor | Sasaran yang Dituju | Tolok Ukur | Ukuran | Rencana 2024 | Perolehan 2024 | Persentase Ketercapaian
                1 | Meningkatnya tutupan lahan | Luas lahan kritis yang direhabilitasi | Hektare | 120 | 90 | 75
                2 | Meningkatnya tutupan lahan | Jumlah bibit tertanam | Batang | 4000 | 5000 | 125
                """).get(0);
        assertThat(table.form()).isEqualTo("pengukuran-iku");
        assertThat(keys(table))
                .containsExactly("no", "objective", "indicator", "unit", "target", "actual", "achievement");
        assertThat(table.question()).isPresent();
        assertThat(table.columns().get(5).sure()).isFalse();
    }

    @Test
    void of_equal_headings_below_unknown_wide_ones_the_first_is_the_first_of_the_form() {
        RecognizedTable table = tables("""
                Nomor | Unit Kerja | Urusan Inti | | | Urusan Pendukung | | | Seluruhnya | |
                | | Banyaknya Program | Banyaknya Kegiatan | Plafon (Rp) | Banyaknya Program | Banyaknya Kegiatan | Plafon (Rp) | Banyaknya Program | Banyaknya Kegiatan | Plafon (Rp)
                1 | Dinas Kehutanan | 2 | 5 | 1200000000 | 1 | 3 | 300000000 | 3 | 8 | 1500000000
                2 | Dinas Sosial | 3 | 6 | 2200000000 | 1 | 4 | 400000000 | 4 | 10 | 2600000000
                """).get(0);
        assertThat(table.form()).isEqualTo("rekap-pagu");
        assertThat(keys(table).subList(2, 11))
                .containsExactly(
                        "count-program-main",
                        "count-activity-main",
                        "budget-main",
                        "count-program-support",
                        "count-activity-support",
                        "budget-support",
                        "count-program",
                        "count-activity",
                        "budget");
    }

    @Test
    void a_heading_in_rupiah_is_over_no_percentage() {
        RecognizedTable table = tables("""
                No | Uraian | Plafon (Rp) | Dana Terserap (Rp) | Daya Serap (%)
                1 | Belanja Pegawai | 400 | 300 | 75
                2 | Belanja Modal | 500 | 100 | 20
                """).get(0);
        assertThat(keys(table)).containsExactly("no", "description", "budget", "expenditure", "percent");
    }

    @Test
    void tables_that_are_numbered_each_for_itself_stay_apart_though_one_is_unknown() {
        List<RecognizedTable> tables = tables("""
                No | Uraian | Anggaran (Rp) | Realisasi (Rp) | % | | No | Ruang | Penghuni | Kunci
                1 | Belanja Pegawai | 400 | 300 | 75 | | 1 | Aula | Umum | Ada
                2 | Belanja Modal | 500 | 100 | 20 | | 2 | Gudang | Aset | Hilang
                3 | Belanja Barang | 100 | 50 | 50 | | 3 | Lobi | Umum | Ada
                """);
        assertThat(tables).hasSize(1);
        assertThat(tables.get(0).range().a1()).isEqualTo("A1:E4");
    }

    @Test
    void a_row_of_words_inside_a_table_is_no_heading_for_what_its_words_mean() {
        List<RecognizedTable> tables = tables("""
                No | Sasaran | Indikator Kinerja Utama | Formulasi | Sumber Data
                I | Tertatanya dokumen | Ketepatan waktu | Rekap kantor | Seksi Umum
                II | Terserapnya biaya | Penyerapan plafon | Pencairan dana | Koordinator langkah
                III | Tertatanya arsip | Jumlah arsip | Buku arsip | Seksi Umum
                """);
        assertThat(tables).hasSize(1);
        assertThat(tables.get(0).range().a1()).isEqualTo("A1:E4");
    }

    @Test
    void a_form_named_above_the_table_may_miss_one_of_its_headings() {
        RecognizedTable table = tables("""
                Tabel T-C.32 Usulan program dan kegiatan dari para pemangku kepentingan

                No | Usulan Warga | Lokasi | Indikator Kinerja | Besaran | Keterangan
                1 | Perbaikan saluran | Kelurahan Mawar | Panjang saluran | 200 m | Musrenbang
                2 | Lampu jalan | Kelurahan Melati | Jumlah lampu | 15 unit | Musrenbang
                """).get(0);
        assertThat(table.form()).isEqualTo("t-c-32");
    }

    @Test
    void performance_and_budget_in_one_table_keep_their_own_percentages() {
        RecognizedTable table = tables("""
                No | Program/Kegiatan/Sub Kegiatan | Tolok Ukur | Tgt | Real. | % | Pagu | Terserap | % Serapan | Kendala | Upaya
                A | Program Pendidikan | | | | | 1000 | 900 | 90 | |
                1 | Kegiatan BOS | Jumlah sekolah penerima | 120 | 118 | 98.33 | 600 | 550 | 91.67 | Data terlambat | Percepatan
                2 | Kegiatan Rehab | Jumlah ruang kelas | 40 | 30 | 75 | 400 | 350 | 87.5 | Lelang gagal | Lelang ulang
                """).get(0);
        assertThat(keys(table))
                .containsExactly(
                        "no",
                        "activity",
                        "indicator",
                        "target",
                        "actual",
                        "achievement",
                        "budget",
                        "expenditure",
                        "percent",
                        "cause",
                        "follow-up");
    }

    @Test
    void numbers_of_columns_are_no_row_of_the_table_in_whatever_words_its_headings_are() {
        RecognizedTable table = tables("""
                Nomor Kode | Informasi Tambahan | Rincian Belanja | Tahun Anggaran 2022 | |
                | | | Anggaran (Rp) | Realisasi | %
                1 | 2 | 3 | 4 | 5 | 6
                5.1 | Sesuai SPJ | Belanja Operasi | 400 | 300 | 75
                5.2 | Sesuai SPJ | Belanja Modal | 500 | 100 | 20
                """).get(0);
        assertThat(table.form()).isEqualTo("realisasi-belanja");
        assertThat(table.rows().stream().map(TableRow::label)).containsExactly("Belanja Operasi", "Belanja Modal");
    }

    @Test
    void an_unknown_heading_over_the_narrow_columns_of_a_code_is_the_code() {
        RecognizedTable table = tables("""
                Tabel T-C.33
                Klasifikasi | < | < | Program dan Kegiatan | Indikator Kinerja | Lokasi | Target Capaian | Pagu Indikatif (Rp) | Sumber Dana | Keterangan | Target Tahun 2025 | Pagu Tahun 2025 (Rp)
                1 | '02 | | Program Kesehatan | Jumlah layanan | Kota | 9 | 300 | APBD | | 10 | 330
                1 | '02 | '01 | Pengadaan Obat | Jumlah paket obat | Kota | 4 | 100 | APBD | | 5 | 110
                1 | '02 | '02 | Pengadaan Alat | Jumlah paket alat | Kota | 5 | 200 | APBD | | 5 | 220
                """).get(0);
        assertThat(table.form()).isEqualTo("t-c-33");
        assertThat(keys(table)).startsWith("code", "activity", "indicator");
        assertThat(table.columns().get(0).sure()).isFalse();
        assertThat(table.rows())
                .extracting(row -> row.find("code").orElseThrow().printed())
                .containsExactly("1.02", "1.02.01", "1.02.02");
    }
}
