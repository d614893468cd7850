package id.lembarkinerja.recognition;

/**
 * The forms of a word with one letter left out, by which words are found that are one slip apart: whether a letter was
 * dropped, doubled, replaced or exchanged with its neighbour, both words have a form in common.
 *
 * <p>A form is a number, computed without writing the form out. Different forms may have one number, so that whoever
 * finds two words by it compares them.
 */
public final class WordForms {
    private static final long BASE = 1_000_003;
    /** Spreads the sums, so that the highest bits of a number tell forms apart. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private WordForms() {}

    /** The word itself and the word without each letter; all letters may be dropped. */
    static long[] of(String word) {
        return of(word, 0);
    }

    /** The word itself and the word without each letter but the first. */
    public static long[] behindFirst(String word) {
        return of(word, Math.min(1, word.length()));
    }

    private static long[] of(String word, int first) {
        // A word's sum is that of its letters, each times the base to the power of its place.
        long[] from = new long[word.length() + 1];
        for (int i = word.length() - 1; i >= 0; i--) {
            from[i] = word.charAt(i) + BASE * from[i + 1];
        }
        long[] forms = new long[1 + word.length() - first];
        forms[0] = from[0] * SPREAD;
        long before = 0;
        long power = 1;
        for (int i = 0; i < word.length(); i++) {
            if (i >= first) {
                forms[1 + i - first] = (before + power * from[i + 1]) * SPREAD;
            }
            before += power * word.charAt(i);
            power *= BASE;
        }
        return forms;
    }
}
