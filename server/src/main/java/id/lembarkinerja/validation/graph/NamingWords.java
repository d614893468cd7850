package id.lembarkinerja.validation.graph;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How agencies shorten and vary the names of programmes, activities and indicators, as data.
 *
 * @param abbreviations a short word with the words it stands for
 * @param scope endings that say for whom a programme is, left out by some
 * @param filler words that carry no meaning of their own
 * @param telling words that make another thing of a name when only one side has them
 * @param units words that stand in brackets as a unit and are no part of the name
 * @param levels words in front of a name that tell its level
 * @param stages words by which a document says that it replaces an earlier one
 * @param agencies words with which the name of an agency begins
 * @param places words with which the name of an agency ends and that of its region begins
 * @param support words of the programme an office runs for itself
 * @param source where the words come from
 */
record NamingWords(
        Map<String, String> abbreviations,
        List<String> scope,
        Set<String> filler,
        Set<String> telling,
        Set<String> units,
        Map<String, PlanLevel> levels,
        List<String> stages,
        Set<String> agencies,
        Set<String> places,
        Set<String> support,
        String source) {
    private static final NamingWords SHIPPED = load();

    static NamingWords shipped() {
        return SHIPPED;
    }

    private static NamingWords load() {
        try (InputStream in = NamingWords.class.getResourceAsStream("naming-words.json")) {
            return JsonMapper.builder().build().readValue(in, NamingWords.class);
        } catch (IOException e) {
            throw new UncheckedIOException("naming-words.json: " + e.getMessage(), e);
        }
    }
}
