package id.lembarkinerja.evaluation;

import com.fasterxml.jackson.databind.json.JsonMapper;
import id.lembarkinerja.recognition.Vocabulary;
import id.lembarkinerja.recognition.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The wordings, kept as data, by which an indicator's name tells that lower is better. Words that count work done about
 * a bad thing ("kasus yang ditangani") outweigh the bad thing itself, unless the name begins with what is measured
 * ("waktu tunggu pelayanan").
 */
public final class DirectionWords {
    private final List<List<String>> beginning;
    private final List<List<String>> lower;
    private final List<List<String>> higher;
    private final Vocabulary lowerWords;
    private final Vocabulary higherWords;

    private DirectionWords(File file) {
        this.beginning = file.beginning().stream().map(Words::of).toList();
        this.lower = file.lower().stream().map(Words::of).toList();
        this.higher = file.higher().stream().map(Words::of).toList();
        this.lowerWords = vocabulary(Stream.concat(beginning.stream(), lower.stream()));
        this.higherWords = vocabulary(higher.stream());
    }

    private static Vocabulary vocabulary(Stream<List<String>> wordings) {
        return new Vocabulary(wordings.flatMap(List::stream).toList());
    }

    private record File(List<String> beginning, List<String> lower, List<String> higher) {}

    /** The wordings that ship with the product. */
    public static DirectionWords load() {
        try (InputStream in = DirectionWords.class.getResourceAsStream("direction-words.json")) {
            return new DirectionWords(JsonMapper.builder().build().readValue(in, File.class));
        } catch (IOException e) {
            throw new UncheckedIOException("direction-words.json", e);
        }
    }

    /** The wording in the name that makes lower better, or empty when the name does not tell. */
    public Optional<String> findLower(String name) {
        List<String> words = Words.of(name);
        // A word that lowers may be one slip away, not two: "kesehatan" is no "kejahatan".
        List<Set<String>> lowering = words.stream().map(lowerWords::nearlySame).toList();
        Set<String> present = new HashSet<>();
        lowering.forEach(present::addAll);
        if (present.isEmpty()) {
            return Optional.empty();
        }
        int start = 0;
        while (start < words.size() && isPreface(words.get(start))) {
            start++;
        }
        List<Set<String>> measured = lowering.subList(start, words.size());
        for (List<String> wording : beginning) {
            if (measured.size() >= wording.size() && matches(measured, 0, wording)) {
                return Optional.of(String.join(" ", wording));
            }
        }
        for (List<String> wording : lower) {
            if (present.contains(wording.get(0)) && contains(lowering, wording)) {
                return raises(words) ? Optional.empty() : Optional.of(String.join(" ", wording));
            }
        }
        return Optional.empty();
    }

    private boolean raises(List<String> words) {
        List<Set<String>> raising = words.stream().map(higherWords::same).toList();
        return higher.stream().anyMatch(wording -> contains(raising, wording));
    }

    /** Numbering and the words "rata-rata" before the thing that is measured. */
    private static boolean isPreface(String word) {
        return word.equals("rata") || word.equals("rerata") || word.length() == 1 || Character.isDigit(word.charAt(0));
    }

    private static boolean contains(List<Set<String>> words, List<String> wording) {
        for (int start = 0; start + wording.size() <= words.size(); start++) {
            if (matches(words, start, wording)) {
                return true;
            }
        }
        return false;
    }

    private static boolean matches(List<Set<String>> words, int start, List<String> wording) {
        for (int i = 0; i < wording.size(); i++) {
            if (!words.get(start + i).contains(wording.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** All wordings: the ruleset of a result is told by them. */
    @Override
    public String toString() {
        return beginning + " " + lower + " " + higher;
    }
}
