package id.lembarkinerja.validation;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/**
 * Finds the words that a sure slip makes of others among many: each word is written with every such slip and looked up.
 * Of nearly every slip the number of what it makes already says that no word reads so, without writing it out.
 */
final class SureSlips {
    private static final long BASE = 1_000_003;
    /** Dividing by the base is multiplying by this, in the arithmetic of 64 bits. */
    private static final long INVERSE = inverse();

    private final List<String> words;
    private final Set<String> vocabulary;
    /** Of each letter of ASCII those later in the alphabet that it is confused with. */
    private final String[] swaps = new String[128];

    private final BiConsumer<String, String> found;
    /** Of each word, in the order of the words. */
    private final long[] numbers;

    private final Marks marks;

    /**
     * Marks the words that may be found.
     *
     * @param words those to compare, all of them in the vocabulary
     * @param swaps letters written for one another, such as {@code fv}, in both orders
     * @param found takes every two words that are one slip apart, some of them twice
     */
    SureSlips(List<String> words, Set<String> vocabulary, Set<String> swaps, BiConsumer<String, String> found) {
        this.vocabulary = vocabulary;
        Arrays.setAll(
                this.swaps,
                letter -> swaps.stream()
                        .filter(swap -> swap.charAt(0) == letter && letter < swap.charAt(1))
                        .map(swap -> swap.substring(1))
                        .collect(Collectors.joining()));
        this.found = found;
        this.words = words;
        this.numbers = words.stream().mapToLong(SureSlips::number).toArray();
        this.marks = new Marks(words.size());
        for (long number : numbers) {
            marks.add(number);
        }
    }

    /** The sum of the letters, each times the base to the power of its place. */
    private static long number(String word) {
        long sum = 0;
        for (int i = word.length() - 1; i >= 0; i--) {
            sum = word.charAt(i) + BASE * sum;
        }
        return sum;
    }

    private static long inverse() {
        long inverse = BASE;
        // Newton's way: each step doubles how many of the lowest bits are right.
        for (int bits = 3; bits < Long.SIZE; bits *= 2) {
            inverse *= 2 - BASE * inverse;
        }
        return inverse;
    }

    /** Looks up what each slip behind the first letter makes of each word. */
    void find() {
        for (int i = 0; i < numbers.length; i++) {
            find(words.get(i), numbers[i]);
        }
    }

    private void find(String word, long whole) {
        long before = word.charAt(0);
        long power = BASE;
        for (int i = 1; i < word.length(); i++) {
            char letter = word.charAt(i);
            long upTo = before + power * letter;
            if (marks.mayContain(before + (whole - upTo) * INVERSE)) {
                lookUp(word, word.substring(0, i) + word.substring(i + 1));
            }
            // Each slip that goes both ways is looked up from one side.
            if (i + 1 < word.length() && letter < word.charAt(i + 1)) {
                char next = word.charAt(i + 1);
                if (marks.mayContain(whole + (next - letter) * (power - power * BASE))) {
                    lookUp(word, word.substring(0, i) + next + letter + word.substring(i + 2));
                }
            }
            swap(word, i, whole, power);
            before = upTo;
            power *= BASE;
        }
    }

    private void swap(String word, int at, long whole, long power) {
        char letter = word.charAt(at);
        String others = letter < swaps.length ? swaps[letter] : "";
        for (int i = 0; i < others.length(); i++) {
            char other = others.charAt(i);
            if (marks.mayContain(whole + (other - letter) * power)) {
                lookUp(word, word.substring(0, at) + other + word.substring(at + 1));
            }
        }
    }

    private void lookUp(String word, String other) {
        if (vocabulary.contains(other)) {
            found.accept(word, other);
        }
    }
}
