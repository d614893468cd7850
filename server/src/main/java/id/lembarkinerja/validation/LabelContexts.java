package id.lembarkinerja.validation;

import id.lembarkinerja.validation.LabelTexts.LabelText;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** In which labels words stand: two that stand in the same label otherwise are told apart by nothing else. */
final class LabelContexts {
    private static final long BASE = 1_000_003;

    private final Map<String, Set<Context>> contexts = new HashMap<>();

    private LabelContexts() {}

    /** A label with one word left out: equal ones differ in this word alone. */
    private static final class Context {
        private final List<String> words;
        private final int gap;
        private final int hash;

        Context(List<String> words, int gap) {
            this.words = words;
            this.gap = gap;
            this.hash = 31 * words.subList(0, gap).hashCode()
                    + words.subList(gap + 1, words.size()).hashCode();
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Context context
                    && gap == context.gap
                    && words.size() == context.words.size()
                    && words.subList(0, gap).equals(context.words.subList(0, gap))
                    && words.subList(gap + 1, words.size()).equals(context.words.subList(gap + 1, words.size()));
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }

    /** Nearly no label is another one but for a word: a number for each label and gap tells which may be. */
    static LabelContexts of(Collection<LabelText> texts) {
        Recurring gaps = new Recurring(
                texts.stream().mapToLong(text -> text.words().size()).sum());
        texts.forEach(text -> each(text.words(), (gap, number) -> gaps.add(number)));
        LabelContexts found = new LabelContexts();
        texts.forEach(text -> each(text.words(), (gap, number) -> {
            if (gaps.mayRecur(number) && WordSlips.isComparable(text.words().get(gap))) {
                found.contexts
                        .computeIfAbsent(text.words().get(gap), word -> new HashSet<>())
                        .add(new Context(text.words(), gap));
            }
        }));
        return found;
    }

    /** Takes where a word is left out, and the number of the label without it. */
    private interface GapTaker {
        void take(int gap, long number);
    }

    /** Leaves out each word whose slips may count, in a label of several words. */
    private static void each(List<String> words, GapTaker taker) {
        long whole = number(words);
        long power = 1;
        for (int gap = 0; gap < words.size() && words.size() > 1; gap++) {
            if (WordSlips.isAsLong(words.get(gap))) {
                taker.take(gap, (whole - power * words.get(gap).hashCode()) * BASE + gap);
            }
            power *= BASE;
        }
    }

    /** The sum of the words' own numbers, each times the base to the power of its place. */
    private static long number(List<String> words) {
        long sum = 0;
        for (int i = words.size() - 1; i >= 0; i--) {
            sum = words.get(i).hashCode() + BASE * sum;
        }
        return sum;
    }

    /** All words whose slips count and that may share a label with another one. */
    Set<String> words() {
        return contexts.keySet();
    }

    /** Whether two words, each in its place, make one label of two. */
    boolean share(WordSlips.Pair pair) {
        Set<Context> second = contexts.getOrDefault(pair.second(), Set.of());
        return !second.isEmpty()
                && contexts.getOrDefault(pair.first(), Set.of()).stream().anyMatch(second::contains);
    }
}
