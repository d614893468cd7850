package id.lembarkinerja.recognition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.analysis.id.IndonesianStemmer;

/**
 * Words that agencies use for each other in headings. {@code Plafon yang dialokasikan} says what {@code pagu anggaran}
 * says: words are cut to their stems, words without meaning are left out, and words of one group count as one.
 */
final class Thesaurus {
    /** Room that the stemmer needs behind a word: it may put back a letter that a prefix swallowed. */
    private static final int SPARE = 2;

    /** Begins the name of a group; no word does. */
    private static final String GROUP = "#";

    private static final double OF_WORDING = 0.75;
    private static final double QUALIFIED = 0.82;
    private static final double QUALIFIED_BY_NAME = 0.8;

    private static final int MOST_REMEMBERED = 20_000;

    /** What a phrase of stems may mean, as numbers of groups. */
    private final Map<List<String>, Set<String>> phrases = new HashMap<>();

    private final Set<String> others;
    private final Set<String> empty = new HashSet<>();
    /** The words of all groups, as they are written and as stems. */
    private final Set<String> vocabulary = new TreeSet<>();

    private final Set<String> grouped = new HashSet<>();
    private final Set<String> light = new HashSet<>();
    private final Map<String, String> stems = new ConcurrentHashMap<>();
    private int longest = 1;

    /**
     * A thesaurus.
     *
     * @param others words of headings that are no slips of words in groups
     */
    Thesaurus(Synonyms synonyms, Set<String> others) {
        this.others = Set.copyOf(others);
        empty.addAll(synonyms.empty());
        light.addAll(synonyms.light());
        for (int group = 0; group < synonyms.groups().size(); group++) {
            for (String phrase : synonyms.groups().get(group)) {
                List<String> words =
                        Words.of(phrase).stream().map(Thesaurus::cut).toList();
                vocabulary.addAll(Words.of(phrase));
                grouped.addAll(words);
                longest = Math.max(longest, words.size());
                phrases.computeIfAbsent(words, key -> new HashSet<>()).add(GROUP + group);
            }
        }
    }

    /** The meanings of a heading in order: each a set of groups, or the stem of a word of no group. */
    List<Set<String>> meanings(List<String> words) {
        List<String> stems = words.stream()
                .filter(word -> !empty.contains(word))
                .map(this::stem)
                .toList();
        // A heading that says a thing twice, "kebutuhan dana / pagu", says it once.
        Set<Set<String>> meanings = new LinkedHashSet<>();
        int at = 0;
        while (at < stems.size()) {
            int length = Math.min(longest, stems.size() - at);
            while (length > 1 && !phrases.containsKey(stems.subList(at, at + length))) {
                length--;
            }
            List<String> phrase = stems.subList(at, at + length);
            meanings.add(phrases.getOrDefault(phrase, Set.copyOf(phrase)));
            at += length;
        }
        return List.copyOf(meanings);
    }

    /**
     * How well the meanings of a heading are those of a known wording, 0 to 1: what only one of them says counts
     * against. Words of no group count less, least those of the heading alone: the wording may need its word to tell
     * one column from another, "sasaran daerah" from "sasaran".
     */
    static double likeness(List<Set<String>> heading, List<Set<String>> wording) {
        // "Rencana tingkat capaian" is a plan; a heading that says tingkat capaian is about something else.
        if (heading.isEmpty()
                || wording.isEmpty()
                || (weight(wording.get(0)) == 1 && !isSaid(wording.get(0), heading))) {
            return 0;
        }
        List<Set<String>> open = new ArrayList<>(heading);
        double shared = 0;
        double all = weight(heading);
        for (Set<String> meaning : wording) {
            double own = Math.max(weight(meaning), OF_WORDING);
            all += own;
            for (int i = 0; i < open.size(); i++) {
                if (meaning.stream().anyMatch(open.get(i)::contains)) {
                    shared += weight(open.get(i)) + own;
                    open.remove(i);
                    break;
                }
            }
        }
        return Math.max(shared / all, qualified(heading, wording));
    }

    /**
     * The proposed activities of the people are activities: the first word names it, those behind it say which. Words
     * that name something themselves leave more doubt.
     */
    private static double qualified(List<Set<String>> heading, List<Set<String>> wording) {
        boolean named = wording.size() == 1
                && heading.size() > 1
                && weight(heading.get(0)) == 1
                && wording.get(0).stream().anyMatch(heading.get(0)::contains);
        if (!named) {
            return 0;
        }
        boolean plain = heading.stream().skip(1).allMatch(meaning -> weight(meaning) < 1);
        return plain ? QUALIFIED : QUALIFIED_BY_NAME;
    }

    private static boolean isSaid(Set<String> meaning, List<Set<String>> heading) {
        return heading.stream().anyMatch(said -> meaning.stream().anyMatch(said::contains));
    }

    private static double weight(List<Set<String>> meanings) {
        return meanings.stream().mapToDouble(Thesaurus::weight).sum();
    }

    private static double weight(Set<String> meaning) {
        return meaning.iterator().next().startsWith(GROUP) ? 1 : 0.5;
    }

    /**
     * Whether a heading names something else than a known wording whose words it holds: the first word of a noun phrase
     * says what it names, and the indicator of an activity is no activity.
     */
    boolean isOfAnother(List<String> heading, List<String> wording) {
        List<String> naming =
                heading.stream().filter(word -> !light.contains(word)).toList();
        List<Set<String>> named = meanings(naming);
        return !named.isEmpty()
                && weight(named.get(0)) == 1
                && meanings(wording).stream()
                        .noneMatch(meaning -> meaning.stream().anyMatch(named.get(0)::contains));
    }

    private String stem(String word) {
        String known = stems.get(word);
        if (known == null) {
            known = cut(word);
            if (!grouped.contains(known) && !others.contains(word)) {
                // A slip of the typist, "trwiulan", says what the word next to it says.
                known = vocabulary.stream()
                        .filter(other -> Words.nearlySame(word, other))
                        .findFirst()
                        .map(Thesaurus::cut)
                        .orElse(known);
            }
            if (stems.size() < MOST_REMEMBERED) {
                stems.put(word, known);
            }
        }
        return known;
    }

    private static String cut(String word) {
        char[] letters = new char[word.length() + SPARE];
        word.getChars(0, word.length(), letters, 0);
        int length = new IndonesianStemmer().stem(letters, word.length(), true);
        return new String(letters, 0, length);
    }
}
