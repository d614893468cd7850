package id.lembarkinerja.validation;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.lembarkinerja.recognition.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the words of an indicator's name say about its figures: {@code Persentase …}, {@code Indeks …}, {@code Jumlah
 * …}.
 */
final class IndicatorNames {
    private final List<List<String>> shares;
    private final List<List<String>> scores;
    private final List<List<String>> softScores;
    private final List<List<String>> ratios;
    private final List<List<String>> counts;
    private final Set<String> changes;
    private final Set<String> percentWords;

    private IndicatorNames(JsonNode data, JsonMapper json) {
        shares = starts(json, data.get("shares"));
        scores = starts(json, data.get("scores"));
        softScores = starts(json, data.get("softScores"));
        ratios = starts(json, data.get("ratios"));
        counts = starts(json, data.get("counts"));
        changes = words(json, data.get("changes"));
        percentWords = words(json, data.get("percentWords"));
    }

    /** The words that ship with the product. */
    static IndicatorNames load() {
        try (InputStream in = IndicatorNames.class.getResourceAsStream("indicator-names.json")) {
            JsonMapper json = JsonMapper.builder().build();
            return new IndicatorNames(json.readTree(in), json);
        } catch (IOException e) {
            throw new UncheckedIOException("indicator-names.json", e);
        }
    }

    private static Set<String> words(JsonMapper json, JsonNode list) {
        return new HashSet<>(json.convertValue(list, new TypeReference<List<String>>() {}));
    }

    private static List<List<String>> starts(JsonMapper json, JsonNode list) {
        return json.convertValue(list, new TypeReference<List<String>>() {}).stream()
                .map(Words::of)
                .toList();
    }

    /** A share of a whole in percent, by its first word. */
    boolean isShare(List<String> name) {
        return startsWith(bare(name), shares);
    }

    /** An index or a rate with a scale of its own, which is no percentage. */
    boolean isScore(List<String> name) {
        List<String> words = bare(name);
        return startsWith(words, scores) && words.stream().noneMatch(percentWords::contains);
    }

    /** {@code Nilai …}: mostly a score, though anything may be called so. */
    boolean isSoftScore(List<String> name) {
        List<String> words = bare(name);
        return startsWith(words, softScores) && words.stream().noneMatch(percentWords::contains);
    }

    /** {@code Persentase Indeks …}: called a percentage and an index at once. */
    boolean isShareOfScore(List<String> name) {
        List<String> words = bare(name);
        return startsWith(words, shares) && startsWith(words.subList(1, words.size()), scores);
    }

    /** A ratio, and the ratio whose fall or rise is the aim: {@code Penurunan rasio …}. */
    boolean isRatio(List<String> name) {
        List<String> words = bare(name);
        boolean change = !words.isEmpty() && changes.contains(words.get(0));
        return startsWith(change ? words.subList(1, words.size()) : words, ratios);
    }

    /** A number of things. */
    boolean isCount(List<String> name) {
        List<String> words = bare(name);
        return startsWith(words, counts) && words.stream().noneMatch(percentWords::contains);
    }

    private static boolean startsWith(List<String> words, List<List<String>> starts) {
        for (List<String> start : starts) {
            int same = 0;
            while (same < start.size() && same < words.size() && words.get(same).equals(start.get(same))) {
                same++;
            }
            if (same == start.size()) {
                return true;
            }
        }
        return false;
    }

    /** Without the numbering in front: {@code 1.2 a. Persentase …}. */
    private static List<String> bare(List<String> words) {
        int start = 0;
        while (start < words.size() - 1 && isNumbering(words.get(start))) {
            start++;
        }
        return words.subList(start, words.size());
    }

    private static boolean isNumbering(String word) {
        return !word.equals("%") && (word.length() == 1 || Character.isDigit(word.charAt(0)));
    }
}
