package id.lembarkinerja.validation;

import static org.assertj.core.api.Assertions.assertThat;

import id.lembarkinerja.validation.WordSlips.Pair;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** Sure slips are looked up, others are compared: both ways agree about which words are one slip apart. */
class WordSlipsTest {
    private static final String LETTERS = "afpvsziyn";

    private final WordSlips slips = WordSlips.load();

    @Test
    void a_letter_left_out_exchanged_or_taken_for_one_like_it_is_a_sure_slip() {
        Set<String> vocabulary = Set.of(
                "administrasi", "adminstrasi", "kelurahan", "kelruahan", "motivasi", "motifasi", "sasaran", "sasaranx");
        assertThat(slips.listSure(vocabulary))
                .containsExactlyInAnyOrder(
                        new Pair("administrasi", "adminstrasi", true),
                        new Pair("kelruahan", "kelurahan", true),
                        new Pair("motifasi", "motivasi", true));
    }

    @RepeatedTest(20)
    void looking_up_finds_the_sure_slips_that_comparing_finds(RepetitionInfo repetition) {
        Set<String> vocabulary = words(new Random(repetition.getCurrentRepetition()));
        Set<Pair> compared =
                slips.list(vocabulary).stream().filter(Pair::surely).collect(Collectors.toSet());
        assertThat(compared).isNotEmpty();
        assertThat(new HashSet<>(slips.listSure(vocabulary))).isEqualTo(compared);
    }

    /** Words of few letters, so that many are one slip apart. */
    private static Set<String> words(Random random) {
        Set<String> words = new TreeSet<>();
        for (int i = 0; i < 200; i++) {
            StringBuilder word = new StringBuilder();
            for (int letter = random.nextInt(5) + 5; letter > 0; letter--) {
                word.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
            }
            words.add(word.toString());
            words.addAll(slipped(word, random));
        }
        return words;
    }

    private static List<String> slipped(StringBuilder word, Random random) {
        int at = random.nextInt(word.length() - 1);
        String left = word.substring(0, at);
        String other = String.valueOf(LETTERS.charAt(random.nextInt(LETTERS.length())));
        return List.of(
                left + word.substring(at + 1),
                left + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2),
                left + other + word.substring(at + 1));
    }
}
