package id.lembarkinerja.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a row shows of the criteria of a good indicator, and the questions that are left to a person. */
class IndicatorQualityTest {

    private static List<String> found(String drawing) {
        return Desk.examine("A1", drawing).findings().stream()
                .filter(finding -> finding.code().equals("indicator-quality"))
                .map(finding -> {
                    assertThat(finding.severity()).isEqualTo(Finding.Severity.INFO);
                    assertThat(finding.certainty()).isEqualTo(Finding.Certainty.ASK);
                    return finding.cell();
                })
                .toList();
    }

    @Test
    void a_state_in_percent_does_not_say_what_is_counted() {
        assertThat(found("""
                No|Sasaran|Indikator Kinerja|Satuan|Target
                1|Sasaran a|Tertib administrasi|%|100
                2|Sasaran b|Terwujudnya kota layak anak|%|100
                3|Sasaran c|Indeks layanan|Indeks|80
                4|Sasaran d|Persentase jalan mantap|%|80
                5|Sasaran e|Nilai SAKIP|Nilai|70
                """)).containsExactly("C2", "C3");
    }

    @Test
    void names_of_known_measures_and_units_that_count_are_enough() {
        assertThat(found("""
                No|Sasaran|Indikator Kinerja|Satuan|Target
                1|Sasaran a|IPM kabupaten|Poin|72
                2|Sasaran b|Angka harapan hidup|Tahun|71
                3|Sasaran c|Tersusunnya peraturan daerah|Perda|2
                4|Sasaran d|Opini BPK|Predikat|WTP
                5|Sasaran e|Laju inflasi|%|3
                6|Sasaran f|Pengeluaran per kapita|Rp|12000
                """)).isEmpty();
    }

    @Test
    void two_things_in_one_indicator_are_told_but_one_thing_with_two_words_is_not() {
        assertThat(found("""
                No|Sasaran|Indikator Kinerja|Satuan|Target
                1|Sasaran a|Persentase balita sehat dan jumlah posyandu aktif|%|80
                2|Sasaran b|Persentase sarana dan prasarana baik|%|80
                3|Sasaran c|Jumlah perempuan dan anak yang dilayani|Orang|80
                """)).containsExactly("C2");
    }

    @Test
    void an_output_stands_at_the_level_of_objectives_only_in_a_table_of_objectives() {
        assertThat(found("""
                No|Sasaran|Indikator Kinerja|Satuan|Target
                1|Sasaran a|Jumlah dokumen perencanaan|Dokumen|4
                2|Sasaran b|Jumlah penduduk miskin|Orang|400
                """)).containsExactly("C2");
        assertThat(found("""
                Kode|Program/Kegiatan|Indikator|Target|Pagu (Rp)
                1.01.02|Program a|Persentase layanan|80|300
                1.01.02.2.01|Kegiatan a|Jumlah dokumen perencanaan|4|300
                """)).isEmpty();
    }

    @Test
    void a_target_below_the_start_is_told_by_its_direction() {
        assertThat(found("""
                No|Indikator Kinerja|Kondisi Awal|Target|Realisasi|Capaian (%)
                1|Indeks layanan|80|75|75|100
                2|Prevalensi stunting|20|18|18|100
                3|Angka kemiskinan|9|10|10|100
                4|Nilai arsip|60|60|60|100
                5|Persentase akta kelahiran|100|100|100|100
                """)).containsExactly("D2", "D4", "D5");
    }

    @Test
    void a_percentage_without_formula_is_told_where_others_have_one() {
        assertThat(found("""
                No|Sasaran|Indikator Kinerja|Formula|Sumber Data
                1|Sasaran a|Persentase jalan mantap|Panjang jalan mantap / panjang jalan x 100%|Dinas
                2|Sasaran b|Persentase jembatan baik||Dinas
                3|Sasaran c|Jumlah terminal||Dinas
                """)).containsExactly("D3");
    }

    @Test
    void a_table_in_which_most_indicators_are_affected_has_one_summary() {
        Examination.Examined examined = Desk.examine("A1", """
                No|Sasaran|Indikator Kinerja|Satuan|Target
                1|Sasaran a|Terwujudnya tertib arsip|%|100
                2|Sasaran b|Terlaksananya pelayanan|%|100
                3|Sasaran c|Terpeliharanya gedung|%|100
                4|Sasaran d|Tersedianya sarana|%|100
                5|Sasaran e|Indeks layanan|Indeks|80
                """);
        assertThat(examined.findings())
                .filteredOn(finding -> finding.code().equals("indicator-quality"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.related()).hasSize(3));
    }

    @Test
    void the_checklist_asks_every_criterion_in_both_languages_and_only_of_tables_with_indicators() {
        QualityChecklist checklist = QualityChecklist.load();
        assertThat(checklist.list()).hasSize(12).allSatisfy(question -> {
            assertThat(question.question()).endsWith("?");
            assertThat(question.questionEnglish()).endsWith("?");
            assertThat(question.source()).contains("IKU");
        });
        assertThat(checklist.list()).extracting(QualityChecklist.Question::id).doesNotHaveDuplicates();
        Examination.Examined examined = Desk.examine("A1", """
                No|Indikator Kinerja|Formula|Sumber Data
                1|Persentase jalan mantap|a / b|Dinas

                No|Uraian|Pagu (Rp)|Realisasi (Rp)|%
                1|Belanja a|100|50|50
                """);
        assertThat(checklist.list(examined.tables().get(0)))
                .extracting(QualityChecklist.Question::id)
                .contains("objectivity", "credibility")
                .doesNotContain("sufficiency", "timebound");
        assertThat(checklist.list(examined.tables().get(1))).isEmpty();
    }
}
