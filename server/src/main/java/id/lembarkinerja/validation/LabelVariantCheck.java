package id.lembarkinerja.validation;

import id.lembarkinerja.validation.LabelTexts.LabelText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * {@code label-variant}: one label spelled two ways in a dossier, by a slip of the pen, by a word torn in two or by two
 * words run together. The spelling that the language vouches for is proposed, else the frequent one; a person decides.
 */
final class LabelVariantCheck implements Check {
    /** A word that is never twinned in a whole label is a slip only when the other spelling is that much more usual. */
    private static final int CLEARLY_MORE = 5;

    private final WordSlips slips = WordSlips.load();
    private final Spelling spelling = Spelling.load();

    @Override
    public List<Finding> check(Dossier dossier) {
        LabelTexts texts = LabelTexts.of(dossier);
        List<Finding> findings = new ArrayList<>();
        torn(texts, findings);
        misspelled(texts, findings);
        return findings;
    }

    /** Texts of the same letters cut into other words. */
    private static void torn(LabelTexts texts, List<Finding> findings) {
        Map<String, List<LabelText>> byLetters = new LinkedHashMap<>();
        for (LabelText text : texts.all()) {
            byLetters
                    .computeIfAbsent(String.join("", text.words()), key -> new ArrayList<>(1))
                    .add(text);
        }
        for (List<LabelText> group : byLetters.values()) {
            if (group.size() > 1) {
                List<LabelText> ordered = new ArrayList<>(group);
                ordered.sort(Comparator.<LabelText>comparingInt(
                                text -> -text.places().size())
                        .thenComparingInt(text -> -rarestWord(texts, text))
                        .thenComparingInt(text -> text.words().size()));
                LabelText best = ordered.get(0);
                ordered.subList(1, ordered.size()).forEach(odd -> findings.add(finding(odd, best)));
            }
        }
    }

    private static int rarestWord(LabelTexts texts, LabelText text) {
        return text.words().stream().mapToInt(texts::cellsWith).min().orElse(0);
    }

    private static Finding finding(LabelText odd, LabelText best) {
        Spot at = odd.places().get(0);
        Spot twin = best.places().get(0);
        return SpotDraft.hint("label-variant", at)
                .related(twin)
                .related(odd.places())
                .expected(best.printed())
                .message("\"" + odd.printed() + "\" di " + at.cell() + " ditulis \"" + best.printed() + "\" di "
                        + twin.seenFrom(at) + ": kata yang sama dipenggal berbeda. Samakan penulisannya.");
    }

    private void misspelled(LabelTexts texts, List<Finding> findings) {
        List<WordSlips.Pair> pairs = slips.list(texts.words());
        if (pairs.isEmpty()) {
            return;
        }
        Map<String, Set<Context>> contexts = contexts(texts, pairs);
        List<WordSlips.Pair> telling = pairs.stream()
                .filter(pair -> pair.surely() || shareLabel(contexts, pair))
                .sorted(Comparator.comparing(WordSlips.Pair::first).thenComparing(WordSlips.Pair::second))
                .toList();
        Set<String> reported = new HashSet<>();
        for (WordSlips.Pair pair : telling) {
            Choice choice = choose(texts, pair);
            boolean told = choice.clearlyMore() || !choice.proof().isEmpty() || shareLabel(contexts, pair);
            boolean toldAlready = spelling.findStandard(choice.odd()).isPresent();
            if (told && !toldAlready && reported.add(choice.odd())) {
                findings.add(finding(texts, choice));
            }
        }
    }

    /**
     * @param proof why the right one is right, in Indonesian; empty when it is only the more frequent one
     * @param clearlyMore the right one is much more usual
     */
    private record Choice(String odd, String right, String proof, boolean clearlyMore) {}

    private Choice choose(LabelTexts texts, WordSlips.Pair pair) {
        int first = texts.cellsWith(pair.first());
        int second = texts.cellsWith(pair.second());
        String firstProof = spelling.vouch(pair.first(), texts.words()).orElse("");
        String secondProof = spelling.vouch(pair.second(), texts.words()).orElse("");
        boolean proven = firstProof.isEmpty() != secondProof.isEmpty();
        boolean firstIsOdd = proven
                ? firstProof.isEmpty()
                : first == second ? pair.first().length() < pair.second().length() : first < second;
        int odd = firstIsOdd ? first : second;
        int right = firstIsOdd ? second : first;
        return new Choice(
                firstIsOdd ? pair.first() : pair.second(),
                firstIsOdd ? pair.second() : pair.first(),
                proven ? firstProof + secondProof : "",
                right >= CLEARLY_MORE * odd);
    }

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

    /** For each word of a pair the labels it stands in. */
    private static Map<String, Set<Context>> contexts(LabelTexts texts, List<WordSlips.Pair> pairs) {
        Set<String> paired = new HashSet<>();
        for (WordSlips.Pair pair : pairs) {
            paired.add(pair.first());
            paired.add(pair.second());
        }
        Map<String, Set<Context>> contexts = new HashMap<>();
        for (LabelText text : texts.all()) {
            for (int i = 0; i < text.words().size(); i++) {
                String word = text.words().get(i);
                if (paired.contains(word) && text.words().size() > 1) {
                    contexts.computeIfAbsent(word, key -> new HashSet<>()).add(new Context(text.words(), i));
                }
            }
        }
        return contexts;
    }

    private static boolean shareLabel(Map<String, Set<Context>> contexts, WordSlips.Pair pair) {
        Set<Context> first = contexts.getOrDefault(pair.first(), Set.of());
        Set<Context> second = contexts.getOrDefault(pair.second(), Set.of());
        return first.stream().anyMatch(second::contains);
    }

    private static Finding finding(LabelTexts texts, Choice choice) {
        List<Spot> places = texts.places(choice.odd());
        List<Spot> usualPlaces = texts.places(choice.right());
        Spot at = places.get(0);
        Spot twin = usualPlaces.get(0);
        return SpotDraft.hint("label-variant", at)
                .related(twin)
                .related(places)
                .expected(choice.right())
                .message("Kata \"" + choice.odd() + "\" di " + at.cell() + others(places) + " ditulis \""
                        + choice.right() + "\" di "
                        + twin.seenFrom(at) + others(usualPlaces)
                        + (choice.proof().isEmpty()
                                ? ". Pastikan ejaan yang benar, lalu samakan"
                                : "; yang terakhir benar (" + choice.proof() + "). Samakan")
                        + " penulisannya supaya tabel-tabel dapat dicocokkan.");
    }

    private static String others(List<Spot> places) {
        return places.size() > 1 ? " dan " + (places.size() - 1) + " sel lain" : "";
    }
}
