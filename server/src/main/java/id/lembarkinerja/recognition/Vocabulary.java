package id.lembarkinerja.recognition;

import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * A few hundred words among which others are looked up despite slips. The forms of all of them are marked in a set of
 * bits, which tells of nearly every other word that it is one slip from none.
 */
public final class Vocabulary {
    private static final int BITS = 18;
    private static final int MOST_REMEMBERED = 20_000;

    private final List<String> words;
    private final BitSet forms = new BitSet(1 << BITS);
    private final Map<String, Set<String>> nearOwn;
    private final Map<String, Set<String>> near = new ConcurrentHashMap<>();

    /** A vocabulary of these words. */
    public Vocabulary(Collection<String> words) {
        this.words = words.stream().distinct().toList();
        for (String word : this.words) {
            for (long form : WordForms.of(word)) {
                forms.set(bit(form));
            }
        }
        this.nearOwn = this.words.stream().collect(Collectors.toUnmodifiableMap(word -> word, this::compare));
    }

    /** The words that are {@link Words#nearlySame} as this one. */
    public Set<String> nearlySame(String word) {
        Set<String> known = nearOwn.get(word);
        return known == null ? remembered(word) : known;
    }

    /** Documents are made of a few thousand words that come again and again. */
    private Set<String> remembered(String word) {
        Set<String> known = near.get(word);
        if (known == null) {
            known = nearOthers(word);
            if (near.size() < MOST_REMEMBERED) {
                near.put(word, known);
            }
        }
        return known;
    }

    private Set<String> nearOthers(String word) {
        for (long form : WordForms.of(word)) {
            if (forms.get(bit(form))) {
                return compare(word);
            }
        }
        return Set.of();
    }

    private Set<String> compare(String word) {
        return words.stream().filter(other -> Words.nearlySame(word, other)).collect(Collectors.toUnmodifiableSet());
    }

    /** The words that are {@link Words#same} as this one. */
    public Set<String> same(String word) {
        return words.stream().filter(other -> Words.same(word, other)).collect(Collectors.toUnmodifiableSet());
    }

    private static int bit(long form) {
        return (int) (form >>> (Long.SIZE - BITS));
    }
}
