package id.lembarkinerja.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import id.lembarkinerja.workbook.TextGrid;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the rows below the headings are, and where the table ends. */
class RowsOfOtherAgenciesTest {
    private final Recognizer recognizer = new Recognizer(FormFiles.load());

    private RecognizedTable only(String drawing) {
        List<RecognizedTable> tables = recognizer
                .recognize(TextGrid.sheet("Lembar", "A1", drawing).build(), 0, 1)
                .tables();
        assertThat(tables).hasSize(1);
        return tables.get(0);
    }

    private static List<RowKind> kinds(RecognizedTable table) {
        return table.rows().stream().map(TableRow::kind).toList();
    }

    @Test
    void an_indicator_may_begin_like_a_total() {
        assertThat(kinds(only("""
                No|Indikator|Target|Realisasi|Capaian (%)
                1|Jumlah OPD|10|9|90
                2|Rata-rata lama sekolah|9|9|100
                3|Jumlah kasus yang ditangani|20|20|100
                4|Total fertility rate|2|2|100
                |Rata-rata capaian kinerja|||97.5
                """)))
                .containsExactly(
                        RowKind.INDICATOR, RowKind.INDICATOR, RowKind.INDICATOR, RowKind.INDICATOR, RowKind.TOTAL);
    }

    @Test
    void a_budget_total_may_name_its_programme() {
        assertThat(kinds(only("""
                No|Program/Kegiatan|Anggaran (Rp)|Realisasi (Rp)
                A|PROGRAM PENUNJANG URUSAN||
                1|Kegiatan a|100|50
                |Jumlah Program Penunjang Urusan Pemerintahan Daerah|100|50
                |TOTAL BELANJA|100|50
                |TOTAL JUMLAH OPERASI|100|50
                """)))
                .containsExactly(RowKind.GROUP, RowKind.INDICATOR, RowKind.TOTAL, RowKind.TOTAL, RowKind.TOTAL);
    }

    @Test
    void an_indicator_without_a_target_below_a_merged_number_is_no_heading() {
        assertThat(kinds(only("""
                No|Sasaran|Indikator Sasaran|Target
                1|Sasaran a|Indikator 1|64%
                2|Sasaran b|Indikator 2|85%
                ^|^|Indikator 3|
                3|Sasaran c|Indikator 4|90%
                """)))
                .containsExactly(RowKind.INDICATOR, RowKind.INDICATOR, RowKind.INDICATOR, RowKind.INDICATOR);
    }

    @Test
    void objectives_written_once_hold_for_the_rows_below() {
        RecognizedTable table = only("""
                No|Sasaran|Indikator|Target|Realisasi|Capaian
                1|Sasaran a|Indikator 1|80|80|100
                ^|^|Indikator 2|80|40|50
                ||Indikator 3|80|60|75
                2|Sasaran b|Indikator 4|80|80|100
                """);
        assertThat(table.rows().stream()
                        .map(row -> row.find("objective").orElseThrow().printed()))
                .containsExactly("Sasaran a", "Sasaran a", "Sasaran a", "Sasaran b");
    }

    @Test
    void a_merged_total_label_footnotes_and_signatures_end_the_table() {
        RecognizedTable table = only("""
                No|Nama Program|Pagu|Realisasi|Persentase (%)
                1|Program a|1000|500|50
                2|Program b|1000|600|60
                JUMLAH|<|2000|1100|55
                Catatan : data belum diaudit||||
                Mengetahui,||||
                Sekretaris Dinas||||
                """);
        assertThat(table.range().a1()).isEqualTo("A1:E4");
        assertThat(kinds(table)).containsExactly(RowKind.INDICATOR, RowKind.INDICATOR, RowKind.TOTAL);
    }

    @Test
    void a_row_of_figures_with_units_is_no_heading() {
        RecognizedTable table = only("""
                No|Indikator Kinerja|Satuan|Target|Realisasi
                1|Jumlah kendaraan|Unit|5 unit|5 unit
                |Jumlah jasa|Tahun|1 Tahun|1 Tahun
                |Jumlah kursi|Unit|12 unit kerja|12 unit kerja
                """);
        assertThat(table.range().a1()).isEqualTo("A1:E4");
    }

    @Test
    void keys_follow_the_words_and_not_the_place() {
        String first = only("""
                No|Indikator|Target|Realisasi|Capaian
                1|Indeks layanan|80|80|100
                2|Nilai SAKIP|70|70|100
                """).rows().get(1).key();
        String moved = only("""
                No|Indikator|Target|Realisasi|Capaian
                1|Nilai SAKIP|70|70|100
                2|Sesuatu yang baru|1|1|100
                """).rows().get(0).key();
        assertThat(moved).isEqualTo(first);
    }

    @Test
    void instructions_beside_the_tables_are_told_from_tables_nobody_knows() {
        Recognition recognition =
                recognizer.recognize(TextGrid.sheet("Petunjuk", "A1", """
                        PETUNJUK PENGISIAN
                        1.|Isi kolom realisasi dengan angka saja, tanpa satuan.
                        2.|Kirim sebelum tanggal 10.
                        """).build(), 0, 1);
        assertThat(recognition.unrecognized()).singleElement().satisfies(block -> {
            assertThat(block.range()).isEqualTo("A1:B3");
            assertThat(block.reason().indonesian()).startsWith("Teks di luar tabel");
        });
        assertThat(recognizer
                        .recognize(TextGrid.sheet("Buku", "A1", """
                                Pinjaman|Anggota|Tanggal
                                Laskar Pelangi karangan Andrea Hirata dan lainnya|Siti|3
                                Bumi Manusia|Budi|4
                                """).build(), 0, 1)
                        .unrecognized())
                .singleElement()
                .satisfies(block ->
                        assertThat(block.reason().indonesian()).startsWith("Tidak termasuk tabel yang dikenal"));
    }
}
