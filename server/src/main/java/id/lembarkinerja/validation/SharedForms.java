package id.lembarkinerja.validation;

import id.lembarkinerja.recognition.WordForms;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Words that have a form of {@link WordForms} in common. Every word has about as many forms as letters, and nearly none
 * is shared: so a first round over all of them marks in a set of bits which may come twice, and only those are
 * collected.
 */
final class SharedForms {
    /** So many bits for each form that few are marked by chance. */
    private static final int BITS_PER_FORM = 16;

    private final int shift;
    private final BitSet seen = new BitSet();
    private final BitSet twice = new BitSet();
    private final Map<Long, List<String>> words = new HashMap<>();

    private SharedForms(Collection<String> words) {
        long letters = words.stream().mapToLong(String::length).sum();
        this.shift = Math.max(Integer.SIZE + 1, Long.numberOfLeadingZeros(letters * BITS_PER_FORM));
    }

    /** Groups of words that share a form; a word may be in several groups, and in one twice. */
    static Collection<List<String>> of(Collection<String> words) {
        SharedForms shared = new SharedForms(words);
        words.forEach(shared::mark);
        words.forEach(shared::collect);
        return shared.words.values();
    }

    private void mark(String word) {
        for (long form : WordForms.behindFirst(word)) {
            (seen.get(bit(form)) ? twice : seen).set(bit(form));
        }
    }

    private void collect(String word) {
        for (long form : WordForms.behindFirst(word)) {
            if (twice.get(bit(form))) {
                words.computeIfAbsent(form, unknown -> new ArrayList<>(1)).add(word);
            }
        }
    }

    private int bit(long form) {
        return (int) (form >>> shift);
    }
}
