package id.lembarkinerja.validation.remark;

import static org.assertj.core.api.Assertions.assertThat;

import id.lembarkinerja.samples.SampleWorkbook;
import id.lembarkinerja.samples.SampleWorkbooks;
import id.lembarkinerja.validation.Desk;
import id.lembarkinerja.validation.Examination.Examined;
import id.lembarkinerja.validation.Finding;
import id.lembarkinerja.validation.FindingCodes;
import id.lembarkinerja.validation.cause.Causes;
import id.lembarkinerja.validation.report.ExaminationText;
import id.lembarkinerja.validation.report.RemarksText;
import id.lembarkinerja.validation.silence.SilenceJson;
import id.lembarkinerja.validation.silence.Silences;
import id.lembarkinerja.workbook.TextGrid;
import id.lembarkinerja.workbook.WorkbookFile;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a reviewer would send back, in sentences that can be pasted. */
class RemarksTest {

    @Test
    void a_wrong_total_is_told_with_its_place_its_figures_and_the_likely_slip() {
        Remarks remarks = remarks(Desk.examine("A1", """
                No|Uraian|Anggaran (Rp)
                1|Belanja a|15300000
                2|Belanja b|6700000
                |Jumlah|2200000
                """));
        assertThat(texts(remarks))
                .containsExactly(
                        "Anggaran (Rp) pada baris “Jumlah” (sel C4 lembar Lembar) tertulis 2.200.000, sedangkan"
                                + " penjumlahan baris-barisnya 22.000.000. Kemungkinan jumlah nol di C4 keliru,"
                                + " seharusnya 22.000.000. Mohon diperbaiki.");
    }

    @Test
    void alike_differences_between_two_tables_are_one_remark() {
        Remarks remarks = remarks(Desk.examine(
                TextGrid.draw(TextGrid.sheet("Perjanjian", "A1", """
                        No|Sasaran|Indikator|Target
                        1|Sasaran a|Persentase desa mandiri|80
                        2|Sasaran b|Persentase koperasi sehat|70
                        3|Sasaran c|Persentase jalan mantap|60
                        """).next("Pengukuran"), "A1", """
                No|Sasaran|Indikator|Target|Realisasi|Capaian (%)
                1|Sasaran a|Persentase desa mandiri|90|45|50
                2|Sasaran b|Persentase koperasi sehat|75|75|100
                3|Sasaran c|Persentase jalan mantap|60|60|100
                """)));
        assertThat(texts(remarks))
                .contains("Target indikator berikut berbeda antara lembar Perjanjian dan lembar Pengukuran. Mohon"
                        + " disamakan dengan dokumen penetapannya: “Persentase desa mandiri” 80 (D2) dan 90 (D2);"
                        + " “Persentase koperasi sehat” 70 (D3) dan 75 (D3).");
    }

    @Test
    void what_no_program_can_judge_about_indicators_is_left_to_a_person_as_a_list() {
        Remarks indicators = remarks(Desk.examine("A1", """
                No|Sasaran|Indikator|Target|Realisasi|Capaian (%)
                1|Sasaran a|Persentase desa mandiri|90|45|50
                """));
        assertThat(indicators.checklist()).isNotEmpty();
        assertThat(RemarksText.of(indicators))
                .contains("Perlu dinilai penelaah sendiri")
                .contains("[ ] " + indicators.checklist().get(0).criterion() + ": ");
        Remarks amounts = remarks(Desk.examine("A1", """
                No|Uraian|Anggaran (Rp)|Realisasi (Rp)
                1|Belanja a|200|100
                """));
        assertThat(amounts.checklist()).isEmpty();
    }

    @Test
    void what_is_not_proven_is_asked() {
        Remarks remarks = remarks(Desk.examine("A1", """
                No|Indikator|Target|Realisasi|Capaian (%)
                1|Angka kematian ibu|20|16|80
                2|Persentase desa mandiri|50|45|90
                """));
        assertThat(remarks.themes().get(0).remarks())
                .singleElement()
                .satisfies(remark -> assertThat(remark.text()).contains("lebih tinggi atau yang lebih rendah"))
                .satisfies(remark -> assertThat(remark.question()).isTrue());
    }

    @Test
    void what_is_right_is_said_too() {
        Remarks remarks = remarks(Desk.examine("A1", """
                No|Uraian|Anggaran (Rp)|Realisasi (Rp)|%
                1|Belanja a|40000000|20000000|50.00
                2|Belanja b|20000000|10000000|50.00
                |Jumlah|60000000|30000000|50.00
                """));
        assertThat(remarks.count()).isZero();
        assertThat(RemarksText.of(remarks))
                .contains("Tidak ada catatan")
                .contains("Yang sudah sesuai: jumlah dan persentase pada lembar Lembar.");
    }

    @Test
    void a_silenced_finding_is_told_with_its_reason_instead() {
        Examined examined = Desk.examine("A1", """
                No|Uraian|Anggaran (Rp)|Realisasi (Rp)|Persentase
                1|Belanja a|1000|600|50
                2|Belanja b|1000|500|50
                """);
        Silences silences = silenced(examined.findings().get(0), "Dibulatkan per termin");
        Remarks remarks = Remarks.of(examined, Causes.of(examined), silences);
        assertThat(remarks.count()).isZero();
        assertThat(RemarksText.of(remarks)).contains("- sel E2 lembar Lembar: Dibulatkan per termin (Staf)");
    }

    @Test
    void what_follows_from_a_silenced_cause_is_told_unless_it_was_silenced_too() {
        Examined examined = Desk.examine("A1", """
                No|Uraian|Anggaran (Rp)|Realisasi (Rp)|%
                1|Belanja a|40000000|12300000|80.00
                2|Belanja b|20000000|10000000|50.00
                3|Belanja c|30000000|15000000|50.00
                |Jumlah|90000000|57000000|63.33
                """);
        Causes causes = Causes.of(examined);
        Finding cause = causes.roots().get(0);
        assertThat(causes.followers(cause)).extracting(Finding::cell).containsExactly("E2");
        Silences silences = silenced(cause, "Sudah dikoreksi di laporan keuangan");
        String letter = RemarksText.of(Remarks.of(examined, causes, silences));
        assertThat(letter).contains("E2").contains("- sel D5 lembar Lembar: Sudah dikoreksi");
        assertThat(ExaminationText.of(examined, silences)).contains("Lembar!E2");
    }

    private static Silences silenced(Finding finding, String reason) {
        String wish = """
                [{"code":"%s","sheet":"%s","cell":"%s","rowKey":"%s","column":"%s","printed":"%s","expected":"%s",\
                "reason":"%s"}]""".formatted(
                        finding.code(),
                        finding.sheet(),
                        finding.cell(),
                        finding.rowKey(),
                        finding.column(),
                        finding.printed(),
                        finding.expected(),
                        reason);
        return Silences.NONE.carriedOver(SilenceJson.parse(wish, "Staf", "").wishes(), "");
    }

    @Test
    void requests_of_the_desk_become_polite_and_sentences_end_outside_quotations() {
        assertThat(Wording.polite("Satuan berbeda. Samakan satuannya."))
                .isEqualTo("Satuan berbeda. Mohon samakan satuannya.");
        assertThat(Wording.firstSentence("Nomor \"2. A\" di D11 berdiri di antara 4. dan 6. Ganti menjadi 5."))
                .isEqualTo("nomor \"2. A\" di D11 berdiri di antara 4. dan 6");
    }

    @Test
    void a_request_is_told_from_what_is_said_of_a_content() {
        assertThat(Wording.polite(
                        "Rumus mengambil nilai dari berkas lain. Isi berkas itu tidak dapat diperiksa. Sebelum"
                                + " diserahkan, ganti dengan nilainya."))
                .doesNotContain("Mohon");
        assertThat(Wording.polite("Isi kolom ini sama dengan isi kolom C. Isi H6 belum lengkap."))
                .doesNotContain("Mohon");
        assertThat(Wording.polite("Kolom kosong. Isi baris itu atau nyatakan mengapa tidak dihitung."))
                .isEqualTo("Kolom kosong. Mohon isi baris itu atau nyatakan mengapa tidak dihitung.");
        assertThat(Wording.polite("Isi kategorinya supaya setiap capaian dapat dinilai."))
                .startsWith("Mohon isi kategorinya");
        assertThat(Wording.polite("Isi angkanya (0 bila memang tidak ada), atau tulis N/A."))
                .startsWith("Mohon isi angkanya");
        assertThat(Wording.polite("Targetnya menurun. Naikkan targetnya. Buka dan simpan di Excel."))
                .isEqualTo("Targetnya menurun. Mohon naikkan targetnya. Mohon buka dan simpan di Excel.");
    }

    @Test
    void a_figure_without_a_format_is_grouped_and_a_quotation_stays() {
        assertThat(Wording.figure("800000000")).isEqualTo("800.000.000");
        assertThat(Wording.figure("Rp 1500000,5")).isEqualTo("Rp 1.500.000,5");
        assertThat(Wording.figure("-12500 Orang")).isEqualTo("-12.500 Orang");
        for (String other : List.of("800.000.000", "85", "0800", "2024 s.d. 2026", "1234.5", "A12345", "kosong")) {
            assertThat(Wording.figure(other)).isEqualTo(other);
        }
    }

    @Test
    void every_wording_is_for_a_theme_and_every_remark_on_the_samples_is_a_whole_sentence() throws IOException {
        List<String> themes =
                Phrases.shipped().themes().stream().map(Phrases.Theme::id).toList();
        for (String code : FindingCodes.load().keySet()) {
            for (String kind : List.of(code, code + ":ask", code + ":info")) {
                Phrases.shipped()
                        .find(kind)
                        .ifPresent(phrase -> assertThat(themes).contains(phrase.theme()));
            }
        }
        for (SampleWorkbook sample : SampleWorkbooks.list()) {
            try (InputStream in = sample.open()) {
                Examined examined = (Examined)
                        Desk.examiner().examine(List.of(new WorkbookFile(sample.fileName(), in.readAllBytes())));
                assertThat(texts(remarks(examined)))
                        .doesNotHaveDuplicates()
                        .allSatisfy(text -> assertThat(text)
                                .matches("(?s)[\\p{Lu}“0-9].*[.?]")
                                .doesNotContain("{", "}", "null", "  ", "..", "“”"));
            }
        }
    }

    private static Remarks remarks(Examined examined) {
        return Remarks.of(examined, Causes.of(examined), Silences.NONE);
    }

    @Test
    void what_is_said_alike_of_several_cells_is_said_once_and_names_them_all() {
        Remarks remarks = remarks(Desk.examine("A1", """
                No|Sasaran|Indikator Kinerja|Satuan|Target|Realisasi|Capaian (%)
                1|Sasaran a|Pembinaan adat|Persen|90|90|100
                2|Sasaran b|Penataan kampung|Persen|80|80|100
                3|Sasaran c|Gotong royong|Persen|70|70|100
                """));
        assertThat(texts(remarks))
                .filteredOn(text -> text.contains("bertarget persen"))
                .singleElement()
                .asString()
                .startsWith("Indikator di C2, C3 dan C4 bertarget persen")
                .contains("Mohon rumuskan");
    }

    private static List<String> texts(Remarks remarks) {
        List<String> texts = new ArrayList<>();
        remarks.themes().forEach(theme -> theme.remarks().forEach(remark -> texts.add(remark.text())));
        return texts;
    }
}
