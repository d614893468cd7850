package id.lembarkinerja.validation;

import static org.assertj.core.api.Assertions.assertThat;

import id.lembarkinerja.formulas.language.Bilingual;
import id.lembarkinerja.formulas.number.NumberParser;
import id.lembarkinerja.workbook.TextGrid;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A figure is never offered for a cell whose words it would wipe out. */
class ReplaceableTest {

    @Test
    void figures_with_their_unit_or_sign_and_empty_cells_may_be_written_over() {
        for (String text :
                List.of("", "-", "67", "67 %", "Rp 1.500.000", "67 Orang", "1.234 Orang", "2,23 rata-rata anak")) {
            assertThat(Replaceable.is(NumberParser.parse(text))).as(text).isTrue();
        }
    }

    @Test
    void words_several_figures_and_figures_within_words_stay() {
        for (String text : List.of(
                "T/O3.1.1 67% kota/kabupaten yang memperoleh peringkat nindya",
                "67% kota/kabupaten yang memperoleh peringkat nindya",
                "40 orang peserta pelatihan dari lima kelurahan",
                "IPG = 94,10 IDG = 68,11 %",
                "belum dihitung")) {
            assertThat(Replaceable.is(NumberParser.parse(text))).as(text).isFalse();
        }
    }

    @Test
    void the_target_in_the_words_of_an_output_is_told_but_not_offered_to_be_written_over() {
        Examination.Examined examined = Desk.examine(
                TextGrid.draw(TextGrid.sheet("Perjanjian", "A1", """
                        PERJANJIAN KINERJA 2024
                        No|Sasaran|Indikator|TW I|TW II|TW III|TW IV|Target Tahunan
                        1|Sasaran a|Persentase kota yang memperoleh peringkat Nindya|25|50|75|100|100
                        """).next("Aksi"), "A1", """
                        RENCANA AKSI 2024
                        No|Sasaran|Indikator|Target|Rencana Aksi|Target Output|Waktu
                        1|Sasaran a|Persentase kota yang memperoleh peringkat Nindya|100|RA1|T/O3.1.1 67% kota yang memperoleh peringkat Nindya|TW IV
                        """));
        Finding words = examined.findings().stream()
                .filter(finding -> finding.code().equals("cross-table-mismatch"))
                .findFirst()
                .orElseThrow();
        assertThat(words.cell()).isEqualTo("F3");
        assertThat(words.expected()).isEqualTo("100");
        assertThat(words.fixes()).isEmpty();
    }

    @Test
    void a_bare_target_is_offered_the_figure_of_the_other_tables() {
        String iku = """
                No|Sasaran|Indikator|Target
                1|Sasaran a|Indeks kepuasan masyarakat|80
                """;
        Examination.Examined examined = Desk.examine(TextGrid.draw(
                TextGrid.draw(TextGrid.sheet("A", "A1", iku).next("B"), "A1", iku)
                        .next("C"),
                "A1",
                iku.replace("|80", "|85 Indeks")));
        assertThat(examined.findings().get(0).fixes())
                .containsExactly(new Finding.Fix(
                        new Bilingual("Tulis angka tabel lain", "Write the figure of the other table"), "D2", "80"));
    }
}
