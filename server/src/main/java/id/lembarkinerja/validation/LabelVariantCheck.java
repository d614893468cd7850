package id.lembarkinerja.validation;

import id.lembarkinerja.formulas.language.Bilingual;
import id.lembarkinerja.validation.LabelTexts.LabelText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * {@code label-variant}: one label spelled two ways in a dossier, by a slip of the pen, by a word torn in two or by two
 * words run together. The spelling that the language vouches for is proposed, else the frequent one; a person decides.
 */
final class LabelVariantCheck implements Check {
    /** A word that is never twinned in a whole label is a slip only when the other spelling is that much more usual. */
    private static final int CLEARLY_MORE = 5;

    /** Of 31, for words as long as words are. */
    private static final int[] POWERS =
            IntStream.iterate(1, power -> power * 31).limit(40).toArray();

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

    /** Texts of the same letters cut into other words; nearly none is, as the number of the letters tells. */
    private static void torn(LabelTexts texts, List<Finding> findings) {
        Recurring letters = new Recurring(texts.all().size());
        texts.all().forEach(text -> letters.add(letters(text.words())));
        Map<String, List<LabelText>> byLetters = new LinkedHashMap<>();
        for (LabelText text : texts.all()) {
            if (letters.mayRecur(letters(text.words()))) {
                byLetters
                        .computeIfAbsent(String.join("", text.words()), key -> new ArrayList<>(1))
                        .add(text);
            }
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

    /** The same for the same letters, however they are cut into words: the hash of the whole follows from theirs. */
    private static int letters(List<String> words) {
        int sum = 0;
        for (String word : words) {
            sum = sum * power(word.length()) + word.hashCode();
        }
        return sum;
    }

    /** 31 to the power of the length, by which a text's hash grows when so many letters follow. */
    private static int power(int length) {
        int power = 1;
        int left = length;
        for (; left >= POWERS.length; left--) {
            power *= 31;
        }
        return power * POWERS[left];
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
                .message(
                        "\"{0}\" di {1} ditulis \"{2}\" di {3}: kata yang sama dipenggal berbeda. Samakan"
                                + " penulisannya.",
                        "\"{0}\" in {1} is written \"{2}\" in {3}: the same words are split differently. Write"
                                + " both alike.",
                        odd.printed(),
                        at.cell(),
                        best.printed(),
                        twin.seenFrom(at));
    }

    /** Other slips than sure ones tell nothing but of words that share a label. */
    private void misspelled(LabelTexts texts, List<Finding> findings) {
        LabelContexts contexts = LabelContexts.of(texts.all());
        List<WordSlips.Pair> telling = Stream.concat(
                        slips.listSure(texts.words()).stream(),
                        slips.list(contexts.words()).stream().filter(contexts::share))
                .sorted(Comparator.comparing(WordSlips.Pair::first).thenComparing(WordSlips.Pair::second))
                .toList();
        Set<String> reported = new HashSet<>();
        for (WordSlips.Pair pair : telling) {
            Choice choice = choose(texts, pair);
            boolean told = choice.clearlyMore() || !choice.proof().isEmpty() || contexts.share(pair);
            boolean toldAlready = spelling.findStandard(choice.odd()).isPresent();
            if (told && !toldAlready && reported.add(choice.odd())) {
                findings.add(finding(texts, choice));
            }
        }
    }

    /**
     * @param proof why the right one is right; empty when it is only the more frequent one
     * @param clearlyMore the right one is much more usual
     */
    private record Choice(String odd, String right, Bilingual proof, boolean clearlyMore) {}

    private Choice choose(LabelTexts texts, WordSlips.Pair pair) {
        int first = texts.cellsWith(pair.first());
        int second = texts.cellsWith(pair.second());
        Bilingual firstProof = spelling.vouch(pair.first(), texts.words()).orElse(Bilingual.NOTHING);
        Bilingual secondProof = spelling.vouch(pair.second(), texts.words()).orElse(Bilingual.NOTHING);
        boolean proven = firstProof.isEmpty() != secondProof.isEmpty();
        boolean firstIsOdd = proven
                ? firstProof.isEmpty()
                : first == second ? pair.first().length() < pair.second().length() : first < second;
        int odd = firstIsOdd ? first : second;
        int right = firstIsOdd ? second : first;
        return new Choice(
                firstIsOdd ? pair.first() : pair.second(),
                firstIsOdd ? pair.second() : pair.first(),
                proven ? firstProof.then(secondProof) : Bilingual.NOTHING,
                right >= CLEARLY_MORE * odd);
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
                .message(
                        "Kata \"{0}\" di {1}{2} ditulis \"{3}\" di {4}{5}{6}",
                        "Word \"{0}\" in {1}{2} is written \"{3}\" in {4}{5}{6}",
                        choice.odd(),
                        at.cell(),
                        others(places),
                        choice.right(),
                        twin.seenFrom(at),
                        others(usualPlaces),
                        advice(choice));
    }

    /** The end of the sentence, and what to do. */
    private static Bilingual advice(Choice choice) {
        return choice.proof().isEmpty()
                ? Bilingual.of(
                        ". Pastikan ejaan yang benar, lalu samakan penulisannya supaya tabel-tabel dapat dicocokkan.",
                        ". Make sure which spelling is right, then use it everywhere, so that tables can be matched.")
                : Bilingual.of(
                        "; yang terakhir benar ({0}). Samakan penulisannya supaya tabel-tabel dapat dicocokkan.",
                        "; the latter is right ({0}). Use it everywhere, so that tables can be matched.",
                        choice.proof());
    }

    /** {@code dan 3 sel lain} behind the first place, in front of it a space; nothing when there is no other. */
    static Bilingual others(List<Spot> places) {
        return places.size() > 1
                ? Bilingual.of(
                        " dan {0}",
                        " and {0}", Bilingual.count(places.size() - 1, "sel lain", "other cell", "other cells"))
                : Bilingual.NOTHING;
    }
}
