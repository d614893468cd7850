package id.lembarkinerja.validation;

import static org.assertj.core.api.Assertions.assertThat;

import id.lembarkinerja.workbook.GridBuilder;
import id.lembarkinerja.workbook.TextGrid;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The same name in two spellings is asked about; other names that merely look alike are not. */
class LabelVariantsTest {

    private static List<Finding> variants(Examination.Examined examined) {
        return examined.findings().stream()
                .filter(finding -> finding.code().equals("label-variant"))
                .toList();
    }

    @Test
    void a_slip_in_one_of_two_equal_labels_is_asked_with_both_cells() {
        GridBuilder sheet = TextGrid.sheet("PK", "A1", """
                No|Sasaran|Indikator Kinerja|Target
                1|Sasaran a|Persentase motivasi kader kelurahan|80
                2|Sasaran b|Nilai kematangan arsip|70
                """);
        List<Finding> found = variants(Desk.examine(TextGrid.draw(sheet.next("Ukur"), "B3", """
                No|Indikator|Target|Realisasi|Capaian (%)
                1|Persentase motivasi kader kelurahan|80|80|100
                2|Nilai kematangan arsip|70|70|100
                3|Persentase motifasi kader kelurahan|75|75|100
                """)));
        assertThat(found).singleElement().satisfies(finding -> {
            assertThat(finding.cell()).isEqualTo("C6");
            assertThat(finding.expected()).isEqualTo("motivasi");
            assertThat(finding.certainty()).isEqualTo(Finding.Certainty.ASK);
            assertThat(finding.related()).contains(new Finding.RelatedCell(0, "PK", "C2"));
        });
    }

    @Test
    void a_torn_word_and_words_run_together_are_the_same_letters() {
        List<Finding> found = variants(Desk.examine("A1", """
                Program/Kegiatan|Anggaran (Rp)|Realisasi (Rp)|%
                Penyelenggaraan jalan kabupaten|100|50|50
                Pengelolaan persampahan|200|100|50
                Penyeleng garaan jalan kabupaten|100|50|50
                Penyelenggaraan jalan kabupaten|400|200|50
                """));
        assertThat(found)
                .singleElement()
                .extracting(Finding::cell, Finding::expected)
                .containsExactly("A4", "Penyelenggaraan jalan kabupaten");
    }

    @Test
    void a_letter_left_out_of_a_word_that_is_usual_elsewhere_is_asked() {
        List<Finding> found = variants(Desk.examine("A1", """
                Uraian|Pagu (Rp)|Realisasi (Rp)|%
                Administrasi keuangan|100|50|50
                Administrasi umum|200|100|50
                Administrasi kepegawaian|100|50|50
                Administrasi barang|400|200|50
                Administrasi pendapatan|400|200|50
                Adminstrasi perizinan|400|200|50
                """));
        assertThat(found).singleElement().extracting(Finding::cell).isEqualTo("A7");
    }

    @Test
    void two_words_that_both_exist_are_two_names() {
        assertThat(variants(Desk.examine("A1", """
                        Uraian|Pagu (Rp)|Realisasi (Rp)|%
                        Penetapan peraturan daerah|100|50|50
                        Penerapan peraturan daerah|200|100|50
                        Pemilihan kepala desa|100|50|50
                        Pemulihan kepala desa|400|200|50
                        Pembangunan sarana pasar|400|200|50
                        Pembangunan sarana dasar|400|200|50
                        Jumlah peserta pelatihan|400|200|50
                        Jumlah pesertanya pelatihan|400|200|50
                        """))).isEmpty();
    }

    @Test
    void capitals_punctuation_and_line_breaks_are_no_spelling() {
        assertThat(variants(Desk.examine("A1", """
                        Uraian|Pagu (Rp)|Realisasi (Rp)|%
                        Peningkatan pelayanan, kesehatan dasar|100|50|50
                        PENINGKATAN PELAYANAN\\nKESEHATAN DASAR|200|100|50
                        """))).isEmpty();
    }

    @Test
    void names_of_persons_and_sources_are_left_alone() {
        assertThat(variants(Desk.examine("A1", """
                        No|Sasaran|Indikator Kinerja|Sumber Data|Penanggung Jawab
                        1|Sasaran a|Indeks satu|Laporan Muhammad Rizal|Muhammad Rizal
                        2|Sasaran b|Indeks dua|Laporan Muhamad Rizal|Muhamad Rizal
                        """))).isEmpty();
    }

    @Test
    void a_slip_is_found_among_twenty_thousand_rows() {
        GridBuilder sheet = TextGrid.sheet("Besar", "A1", "No|Uraian|Pagu (Rp)|Realisasi (Rp)");
        for (int row = 2; row <= 20_001; row++) {
            String name = row == 15_000 ? "Rehabiltasi ruas jalan lingkungan " : "Rehabilitasi ruas jalan lingkungan ";
            sheet.put("A" + row, row - 1)
                    .put("B" + row, name + row)
                    .put("C" + row, 10)
                    .put("D" + row, 5);
        }
        assertThat(variants(Desk.examine(sheet)))
                .singleElement()
                .extracting(Finding::cell)
                .isEqualTo("B15000");
    }
}
