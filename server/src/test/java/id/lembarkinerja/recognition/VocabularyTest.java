package id.lembarkinerja.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class VocabularyTest {
    private static final List<String> WORDS = List.of("kejahatan", "kematian", "miskin", "gini", "stunting", "kdrt");

    private final Vocabulary vocabulary = new Vocabulary(WORDS);

    @Test
    void every_word_one_slip_away_is_found_as_by_comparing_it_with_all() {
        List<String> written = new ArrayList<>(WORDS);
        for (String word : WORDS) {
            for (int i = 0; i <= word.length(); i++) {
                String before = word.substring(0, i);
                String after = word.substring(i);
                written.add(before + "s" + after);
                if (!after.isEmpty()) {
                    written.add(before + after.substring(1));
                    written.add(before + "o" + after.substring(1));
                }
                if (after.length() > 1) {
                    written.add(before + after.charAt(1) + after.charAt(0) + after.substring(2));
                }
            }
        }
        for (String word : written) {
            Set<String> compared = WORDS.stream()
                    .filter(other -> Words.nearlySame(word, other))
                    .collect(Collectors.toSet());
            assertThat(vocabulary.nearlySame(word)).as(word).isEqualTo(compared);
        }
    }

    @Test
    void another_word_is_near_none() {
        assertThat(vocabulary.nearlySame("kesehatan")).isEmpty();
        assertThat(vocabulary.nearlySame("")).isEmpty();
        assertThat(vocabulary.same("kesehatan")).containsExactly("kejahatan");
    }
}
