package id.lembarkinerja.evaluation;

import com.fasterxml.jackson.databind.json.JsonMapper;
import id.lembarkinerja.recognition.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/**
 * The wordings, kept as data, by which an indicator's name tells that lower is better. Words that count work done about
 * a bad thing ("kasus yang ditangani") outweigh the bad thing itself.
 */
public final class DirectionWords {
    private final List<List<String>> lower;
    private final List<List<String>> higher;

    private DirectionWords(List<List<String>> lower, List<List<String>> higher) {
        this.lower = lower;
        this.higher = higher;
    }

    private record File(List<String> lower, List<String> higher) {}

    /** The wordings that ship with the product. */
    public static DirectionWords load() {
        try (InputStream in = DirectionWords.class.getResourceAsStream("direction-words.json")) {
            File file = JsonMapper.builder().build().readValue(in, File.class);
            return new DirectionWords(
                    file.lower().stream().map(Words::of).toList(),
                    file.higher().stream().map(Words::of).toList());
        } catch (IOException e) {
            throw new UncheckedIOException("direction-words.json", e);
        }
    }

    /** The wording in the name that makes lower better, or empty when the name does not tell. */
    public Optional<String> findLower(String name) {
        List<String> words = Words.of(name);
        if (higher.stream().anyMatch(wording -> contains(words, wording))) {
            return Optional.empty();
        }
        return lower.stream()
                .filter(wording -> contains(words, wording))
                .findFirst()
                .map(wording -> String.join(" ", wording));
    }

    private static boolean contains(List<String> words, List<String> wording) {
        for (int start = 0; start + wording.size() <= words.size(); start++) {
            boolean all = true;
            for (int i = 0; i < wording.size() && all; i++) {
                all = Words.same(words.get(start + i), wording.get(i));
            }
            if (all) {
                return true;
            }
        }
        return false;
    }
}
