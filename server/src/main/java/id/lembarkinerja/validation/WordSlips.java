package id.lembarkinerja.validation;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds words that differ by one slip of the pen, without comparing every word with every other. */
final class WordSlips {
    /** Shorter words have too many neighbours that are words themselves: pasar, dasar. */
    private static final int SHORTEST = 7;

    /** Of still shorter ones even two exchanged letters may leave a word: ibu, biu. */
    private static final int SHORTEST_EXCHANGED = 5;

    private static final int LONGEST = 40;

    private final Set<String> words;
    /** Each in both orders. */
    private final Set<String> swaps = new HashSet<>();

    private WordSlips(File file) {
        this.words = new HashSet<>(file.words());
        file.swaps().forEach(swap -> {
            swaps.add(swap);
            swaps.add(new StringBuilder(swap).reverse().toString());
        });
    }

    /**
     * @param words words that are right although another right word is one letter away
     * @param swaps letters written for one another, such as {@code fv}
     * @param source where both come from
     */
    private record File(String source, List<String> words, List<String> swaps) {}

    static WordSlips load() {
        try (InputStream in = WordSlips.class.getResourceAsStream("similar-words.json")) {
            return new WordSlips(JsonMapper.builder().build().readValue(in, File.class));
        } catch (IOException e) {
            throw new UncheckedIOException("similar-words.json", e);
        }
    }

    /**
     * Two words one slip apart, in alphabetical order.
     *
     * @param surely the slip leaves no usual word: a letter left out or doubled inside, two exchanged, f for v
     */
    record Pair(String first, String second, boolean surely) {}

    /**
     * All pairs among some words, in no order and some of them twice; words reach each other over the forms they have
     * with one letter left out.
     */
    List<Pair> list(Collection<String> words) {
        List<Pair> pairs = new ArrayList<>();
        for (List<String> near :
                SharedForms.of(words.stream().filter(WordSlips::isComparable).toList())) {
            for (int i = 0; i < near.size(); i++) {
                for (int j = i + 1; j < near.size(); j++) {
                    find(near.get(i), near.get(j)).ifPresent(pairs::add);
                }
            }
        }
        return pairs;
    }

    /** The sure ones among all words of a dossier, in no order and some of them twice. */
    List<Pair> listSure(Set<String> vocabulary) {
        List<Pair> pairs = new ArrayList<>();
        List<String> words = vocabulary.stream()
                .filter(word -> word.length() >= SHORTEST && isComparable(word))
                .toList();
        new SureSlips(
                        words,
                        vocabulary,
                        swaps,
                        (one, other) -> find(one, other).filter(Pair::surely).ifPresent(pairs::add))
                .find();
        return pairs;
    }

    /** Both are words people use, so neither is a slip. */
    boolean areBothWords(String one, String other) {
        return words.contains(one) && words.contains(other);
    }

    /** Whether a slip of this word can be told from another word at all. */
    static boolean isComparable(String word) {
        if (!isAsLong(word)) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (!Character.isLetter(word.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether the word is neither too short nor too long for it. */
    static boolean isAsLong(String word) {
        return word.length() >= SHORTEST_EXCHANGED && word.length() <= LONGEST;
    }

    private Optional<Pair> find(String one, String other) {
        int start = 0;
        int shorter = Math.min(one.length(), other.length());
        while (start < shorter && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        String left = one.substring(start, one.length() - end);
        String right = other.substring(start, other.length() - end);
        // The ends of a word are grammar: peserta, peserta-nya; meningkat, peningkat.
        if (start == 0 || (end == 0 && left.length() != right.length())) {
            return Optional.empty();
        }
        boolean dropped = left.length() + right.length() == 1;
        boolean exchanged = left.length() == 2
                && right.length() == 2
                && left.charAt(0) == right.charAt(1)
                && left.charAt(1) == right.charAt(0);
        boolean substituted = left.length() == 1 && right.length() == 1;
        boolean slip = exchanged || (shorter >= SHORTEST && (dropped || substituted));
        if (!slip || areBothWords(one, other)) {
            return Optional.empty();
        }
        boolean swapped = substituted && swaps.contains(left + right);
        boolean surely = shorter >= SHORTEST && (dropped || exchanged || swapped);
        return Optional.of(one.compareTo(other) < 0 ? new Pair(one, other, surely) : new Pair(other, one, surely));
    }
}
