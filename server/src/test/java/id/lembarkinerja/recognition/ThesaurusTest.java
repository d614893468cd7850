package id.lembarkinerja.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Words of headings that say the same, in whatever form they are written. */
class ThesaurusTest {
    private static final Thesaurus THESAURUS = new Thesaurus(
            new Synonyms(
                    List.of("yang", "nama"),
                    List.of("uraian"),
                    List.of(
                            List.of("anggaran", "pagu", "dialokasikan", "biaya"),
                            List.of("realisasi", "serapan"),
                            List.of("indikator", "tolok ukur", "ukuran"),
                            List.of("satuan", "ukuran"),
                            List.of("triwulan"),
                            List.of("kegiatan"))),
            Set.of("urusan"));

    private static double likeness(String heading, String wording) {
        return Thesaurus.likeness(THESAURUS.meanings(Words.of(heading)), THESAURUS.meanings(Words.of(wording)));
    }

    private static boolean isOfAnother(String heading, String wording) {
        return THESAURUS.isOfAnother(Words.of(heading), Words.of(wording));
    }

    @Test
    void words_of_a_group_say_the_same_in_all_their_forms() {
        assertThat(likeness("Biaya yang Dialokasikan", "pagu")).isEqualTo(1);
        assertThat(likeness("Penyerapan", "realisasi")).isEqualTo(1);
        assertThat(likeness("Pembiayaan", "anggaran")).isEqualTo(1);
        assertThat(likeness("Realisasi", "anggaran")).isZero();
    }

    @Test
    void a_phrase_goes_before_its_words_and_a_word_may_mean_two_things() {
        assertThat(likeness("Tolok Ukur", "indikator")).isEqualTo(1);
        assertThat(likeness("Ukuran", "indikator")).isEqualTo(1);
        assertThat(likeness("Ukuran", "satuan")).isEqualTo(1);
        assertThat(likeness("Tolok Ukur", "satuan")).isZero();
    }

    @Test
    void what_only_the_heading_says_counts_against_it_less_when_it_is_no_name() {
        assertThat(likeness("Kegiatan Usulan", "kegiatan")).isBetween(0.8, 0.99);
        assertThat(likeness("Anggaran Kegiatan", "kegiatan")).isLessThan(0.7);
        assertThat(likeness("Kegiatan Anggaran", "kegiatan")).isBetween(0.75, 0.81);
    }

    @Test
    void the_first_word_names_what_the_heading_is_about_unless_it_is_a_light_one() {
        assertThat(isOfAnother("Indikator Kegiatan", "kegiatan")).isTrue();
        assertThat(isOfAnother("Uraian Kegiatan", "kegiatan")).isFalse();
        assertThat(isOfAnother("Jenjang Kegiatan", "kegiatan")).isFalse();
    }

    @Test
    void a_slip_of_the_typist_is_overlooked_but_another_word_is_none() {
        assertThat(likeness("Trwiulan", "triwulan")).isEqualTo(1);
        assertThat(likeness("Urusan", "ukuran")).isZero();
    }
}
