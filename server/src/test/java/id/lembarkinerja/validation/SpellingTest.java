package id.lembarkinerja.validation;

import static org.assertj.core.api.Assertions.assertThat;

import id.lembarkinerja.workbook.TextGrid;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The right spelling is proposed where something vouches for it, however often the wrong one stands. */
class SpellingTest {

    private static List<Finding> variants(Examination.Examined examined) {
        return examined.findings().stream()
                .filter(finding -> finding.code().equals("label-variant"))
                .toList();
    }

    @Test
    void a_word_that_the_dictionary_spells_otherwise_is_told_once_for_all_its_cells() {
        assertThat(variants(Desk.examine("A1", """
                No|Sasaran|Indikator Kinerja|Satuan|Target
                1|Meningkatnya mutu jalan|Prosentase jalan mantap|%|80
                2|Meningkatnya mutu jembatan|Prosentase jembatan baik|%|70
                """))).singleElement().satisfies(finding -> {
            assertThat(finding.cell()).isEqualTo("C2");
            assertThat(finding.expected()).isEqualTo("persentase");
            assertThat(finding.severity()).isEqualTo(Finding.Severity.INFO);
            assertThat(finding.related()).containsExactly(new Finding.RelatedCell(0, "Lembar", "C3"));
        });
    }

    @Test
    void the_root_of_a_word_outweighs_the_number_of_its_misspellings() {
        assertThat(variants(Desk.examine("A1", """
                Uraian|Pagu (Rp)|Realisasi (Rp)|%
                Pembinaan koperasi desa|100|50|50
                Pengkoprasian usaha nelayan|100|50|50
                Pengkoprasian usaha tani|200|100|50
                Pengkoperasian usaha ternak|100|50|50
                """))).singleElement().satisfies(finding -> {
            assertThat(finding.expected()).isEqualTo("pengkoperasian");
            assertThat(finding.message()).contains("kata dasarnya \"koperasi\"");
            assertThat(finding.certainty()).isEqualTo(Finding.Certainty.ASK);
        });
    }

    @Test
    void letters_exchanged_at_the_end_of_a_short_word_are_seen_between_equal_labels() {
        assertThat(variants(Desk.examine(
                        TextGrid.draw(TextGrid.sheet("Perjanjian", "A1", """
                No|Sasaran|Indikator Kinerja|Satuan|Target
                1|Sasaran a|Jumlha ternak yang divaksin|Ekor|800
                2|Sasaran b|Nilai kematangan arsip|Nilai|70
                """).next("Pengukuran"), "A1", """
                No|Indikator Kinerja|Target|Realisasi|Capaian (%)
                1|Jumlah ternak yang divaksin|800|800|100
                2|Nilai kematangan arsip|70|70|100
                """))))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.cell()).isEqualTo("C2");
                    assertThat(finding.expected()).isEqualTo("jumlah");
                });
    }

    @Test
    void short_words_that_differ_by_one_letter_are_other_words() {
        assertThat(variants(Desk.examine("A1", """
                Uraian|Pagu (Rp)|Realisasi (Rp)|%
                Pembangunan pasar kecamatan|100|50|50
                Pembangunan dasar kecamatan|200|100|50
                """))).isEmpty();
    }
}
