package id.lembarkinerja.validation;

import static org.assertj.core.api.Assertions.assertThat;

import id.lembarkinerja.recognition.RecognizedTable;
import id.lembarkinerja.workbook.GridBuilder;
import id.lembarkinerja.workbook.TextGrid;
import org.junit.jupiter.api.Test;

/** Tables whose headings are repeated on a further sheet. */
class ContinuedTablesTest {
    private static final String NUMBERED = "No|Uraian|Anggaran (Rp)|Realisasi (Rp)|%\n";
    private static final String CODED = "Kode Rekening|Uraian|Anggaran (Rp)|Realisasi (Rp)|%\n";

    private static Examination.Examined examine(String first, String second) {
        GridBuilder sheets = TextGrid.sheet("Halaman 1", "A1", first);
        return Desk.examine(TextGrid.draw(sheets.next("Halaman 2"), "A1", second));
    }

    @Test
    void a_total_on_the_last_page_covers_the_rows_of_all_pages() {
        Examination.Examined examined = examine(NUMBERED + """
                1|Belanja a|600|300|50
                2|Belanja b|400|300|75
                """, NUMBERED + """
                3|Belanja c|1000|500|50
                |Jumlah|2000|1100|55
                """);
        assertThat(examined.tables()).extracting(RecognizedTable::continues).containsExactly("", "t1");
        assertThat(Desk.alarms(examined)).isEmpty();
    }

    @Test
    void codes_go_on_past_nine() {
        Examination.Examined examined = examine(CODED + """
                5.1.8|Belanja a|600|300|50
                5.1.9|Belanja b|400|300|75
                """, CODED + """
                5.1.10|Belanja c|1000|500|50
                |Jumlah|2000|1100|55
                """);
        assertThat(examined.tables()).extracting(RecognizedTable::continues).containsExactly("", "t1");
        assertThat(Desk.alarms(examined)).isEmpty();
    }

    @Test
    void a_table_that_begins_anew_has_a_total_of_its_own() {
        Examination.Examined examined = examine(NUMBERED + """
                1|Belanja a|600|300|50
                2|Belanja b|400|300|75
                """, NUMBERED + """
                1|Belanja c|1000|500|50
                2|Belanja d|500|100|20
                |Jumlah|2500|900|36
                """);
        assertThat(examined.tables()).extracting(RecognizedTable::continues).containsExactly("", "");
        assertThat(Desk.errors(examined)).contains("sum-mismatch@C4", "sum-mismatch@D4");
    }

    @Test
    void headings_in_words_of_an_office_are_known_again_where_the_next_page_repeats_them() {
        String headings = "Kodering|Rincian Pekerjaan|Plafon (Rp)|Terpakai (Rp)|Daya Serap\n";
        Examination.Examined examined = Desk.examine(TextGrid.sheet("Lampiran", "A1", headings + """
                5.1.01|Belanja a|600|300|50
                5.1.02|Belanja b|400|300|75
                """ + headings + """
                5.1.03|Belanja c|1000|500|50
                |Jumlah|2000|1100|55
                """));
        assertThat(examined.tables()).extracting(RecognizedTable::continues).containsExactly("", "t1");
        assertThat(Desk.alarms(examined)).isEmpty();
    }

    @Test
    void the_parent_of_a_code_may_stand_on_the_page_before() {
        Examination.Examined examined = examine(CODED + """
                5.1|Belanja Operasi|1000|600|60
                5.1.01|Belanja Pegawai|600|300|50
                5.1.02|Belanja Barang|400|300|75
                5.2|Belanja Modal|1000|500|50
                """, CODED + """
                5.2.01|Belanja Peralatan|1000|500|50
                5.3|Belanja Hibah|100|50|50
                5.3.01|Belanja Hibah Uang|60|30|50
                5.3.02|Belanja Hibah Barang|40|20|50
                """);
        assertThat(examined.tables()).extracting(RecognizedTable::continues).containsExactly("", "t1");
        assertThat(examined.findings()).extracting(Finding::code).doesNotContain("numbering");
    }
}
