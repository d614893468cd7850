package id.lembarkinerja.validation;

import static org.assertj.core.api.Assertions.assertThat;

import id.lembarkinerja.workbook.TextGrid;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Figures in sentences against the tables they speak of: what agrees is silent, what differs shows both cells. */
class NarrativeTest {

    private static List<String> found(Examination.Examined examined) {
        return examined.findings().stream()
                .filter(finding -> finding.message().startsWith("Kalimat")
                        || finding.message().startsWith("Angka dan hurufnya"))
                .map(finding -> finding.code() + "@" + finding.cell() + " " + finding.expected() + " "
                        + finding.certainty() + " "
                        + finding.related().stream()
                                .map(Finding.RelatedCell::cell)
                                .toList())
                .toList();
    }

    private static String activities(String sentence) {
        return sentence + """

                No|Kegiatan|Anggaran (Rp)|Realisasi (Rp)|%
                1|Pengadaan buku|4000000|3000000|75
                2|Perawatan arsip|6000000|3000000|50
                3|Pelatihan pustakawan|2000000|1000000|50
                |Jumlah|12000000|7000000|58.33
                """;
    }

    @Test
    void a_count_that_the_table_below_contradicts_is_proven() {
        assertThat(found(Desk.examine(
                        "B2", activities("Pada tahun 2023 dilaksanakan 4 (empat) kegiatan sebagai berikut :"))))
                .containsExactly("count-mismatch@B2 3 ASSERT [B3]");
        assertThat(found(Desk.examine(
                        "B2", activities("Pada tahun 2023 dilaksanakan 3 (tiga) kegiatan sebagai berikut :"))))
                .isEmpty();
    }

    @Test
    void a_count_that_points_nowhere_is_asked_and_only_of_the_one_table_it_can_mean() {
        assertThat(found(Desk.examine("B2", activities("Dinas menyelenggarakan 5 kegiatan pada tahun ini.\n"))))
                .containsExactly("count-mismatch@B2 3 ASK [B4]");
        assertThat(found(Desk.examine(TextGrid.draw(
                        TextGrid.sheet("Satu", "A1", activities("Dinas menyelenggarakan 5 kegiatan pada tahun ini.\n"))
                                .next("Dua"),
                        "A1",
                        activities("Rincian lain")))))
                .isEmpty();
    }

    @Test
    void a_table_of_a_part_proves_nothing_about_the_whole() {
        assertThat(found(Desk.examine("B2", activities("Dilaksanakan 9 kegiatan, antara lain sebagai berikut :"))))
                .isEmpty();
        assertThat(found(Desk.examine("B2", activities("Dilaksanakan 9 kegiatan. Rinciannya sebagai berikut :"))))
                .containsExactly("count-mismatch@B2 3 ASK [B3]");
    }

    @Test
    void a_sentence_that_counts_the_list_below_it_is_not_held_against_a_table() {
        assertThat(found(Desk.examine("B2", """
                        Renja memuat 2 (dua) kegiatan sebagai berikut :
                        1. Pengadaan buku
                        2. Perawatan arsip

                        """ + activities("Rincian lain")))).isEmpty();
    }

    @Test
    void programmes_and_activities_are_counted_by_code_and_by_their_first_word() {
        assertThat(found(Desk.examine("A1", """
                        Renja memuat 3 program, 3 kegiatan, dan 2 sub kegiatan dengan rincian berikut:
                        Kode|Program/Kegiatan|Pagu (Rp)|Realisasi (Rp)|%
                        2.23.02|PROGRAM PEMBINAAN PERPUSTAKAAN|200|100|50
                        2.23.02.2.01|Pengelolaan perpustakaan|150|75|50
                        2.23.02.2.01.01|Pengembangan koleksi|100|50|50
                        2.23.02.2.01.02|Layanan keliling|50|25|50
                        2.23.02.2.02|Budaya baca|50|25|50
                        2.23.03|PROGRAM PELESTARIAN NASKAH|60|30|50
                        2.23.03.2.01|Pelestarian naskah kuno|60|30|50
                        """))).containsExactly("count-mismatch@A1 2 ASSERT [A2]");
        assertThat(found(Desk.examine("A1", """
                        Renja memuat 2 program dan 5 kegiatan dengan rincian berikut:
                        Program/Kegiatan|Pagu (Rp)|Realisasi (Rp)|%
                        Program pembinaan perpustakaan|200|100|50
                        Kegiatan pengelolaan perpustakaan|150|75|50
                        Kegiatan budaya baca|50|25|50
                        Program pelestarian naskah|60|30|50
                        Kegiatan pelestarian naskah kuno|60|30|50
                        """))).containsExactly("count-mismatch@A1 3 ASSERT [A2]");
    }

    @Test
    void objectives_and_indicators_are_counted_by_their_cells() {
        assertThat(found(Desk.examine("A1", """
                        Perjanjian kinerja memuat 3 (tiga) sasaran dan 3 (tiga) indikator, yaitu:
                        No|Sasaran|Indikator|Target
                        1|Meningkatnya minat baca|Indeks literasi|70
                        ^|^|Jumlah pemustaka|900
                        2|Meningkatnya tertib arsip|Nilai arsip|80
                        """))).containsExactly("count-mismatch@A1 2 ASSERT [A2]");
    }

    @Test
    void digits_and_words_that_disagree_are_proven_whatever_the_tables_say() {
        assertThat(found(Desk.examine("A1", activities("Terdapat 20 (dua belas) orang pustakawan."))))
                .containsExactly("count-mismatch@A1  ASSERT []");
        assertThat(found(Desk.examine(
                        "A1", activities("Terdapat 20 (dua puluh) orang, 5 (orang) tamu, dan 2021 (perubahan)."))))
                .isEmpty();
        assertThat(found(Desk.examine("A1", activities("Bantuan Rp 1.500.000 (satu juta lima ratus ribu rupiah)."))))
                .isEmpty();
        assertThat(found(Desk.examine("A1", activities("Bantuan Rp 1.500.000 (satu juta enam ratus ribu rupiah)."))))
                .containsExactly("number-format@A1  ASSERT []");
    }

    @Test
    void an_amount_is_held_against_the_total_it_can_mean() {
        assertThat(found(Desk.examine(
                        "A1", activities("Pagu anggaran tahun ini adalah sebesar Rp. 15.500.000,- yaitu:"))))
                .containsExactly("cross-table-mismatch@A1 12000000 ASK [C6]");
        assertThat(found(Desk.examine(
                        "A1", activities("Pagu anggaran tahun ini adalah sebesar Rp. 12.000.000,- yaitu:"))))
                .isEmpty();
        assertThat(found(Desk.examine("A1", activities("Realisasi anggaran mencapai Rp 7.000.000,00"))))
                .isEmpty();
        assertThat(found(Desk.examine("A1", activities("Dilakukan refocusing sebesar Rp 9.307.108,- untuk bencana."))))
                .isEmpty();
    }

    @Test
    void an_amount_one_digit_off_a_total_is_asked_wherever_it_stands() {
        assertThat(found(Desk.examine("A1", activities("Seluruhnya menghabiskan Rp 12.100.000,- tahun ini."))))
                .containsExactly("cross-table-mismatch@A1 12000000 ASK [C6]");
    }

    @Test
    void a_percentage_that_no_mean_gives_is_asked_beside_its_table() {
        String table = activities("Rincian kegiatan");
        assertThat(found(Desk.examine("A1", table + "Serapan anggaran baru mencapai 61,5 %.")))
                .containsExactly("average-mismatch@A7 58.33 ASK [E3]");
        assertThat(found(Desk.examine("A1", table + "Serapan anggaran baru mencapai 58,33 %.")))
                .isEmpty();
        assertThat(found(Desk.examine("A1", table + "Serapan anggaran meningkat 61,5 % dari tahun lalu.")))
                .isEmpty();
    }

    @Test
    void a_sentence_about_another_year_is_not_held_against_this_years_table() {
        assertThat(found(Desk.examine("A1", """
                        Pada tahun 2019 dilaksanakan 9 kegiatan.

                        REALISASI ANGGARAN TAHUN 2023
                        """ + activities("Rincian kegiatan"))))
                .isEmpty();
    }
}
