package id.lembarkinerja.recognition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Knows how well a heading fits each known column. Workbooks repeat their words over and over, so what was worked out
 * for a text or a word is remembered, within bounds.
 */
final class HeadingLexicon {
    /** A heading longer than this is prose. */
    private static final int LONGEST_SINGLE = 200;
    /** All levels of a heading together. */
    private static final int LONGEST_HEADING = 400;

    private static final int MOST_REMEMBERED = 20_000;

    private static final String RUNNING_NUMBER = "no";
    /** A heading that fits a column so well is the word for it. */
    static final double WELL_KNOWN = 0.95;

    private static final double WHOLLY = 0.9;
    private static final double OTHER_HEAD = 0.8;
    /** A hyphen between two letters, with the line break after it. */
    private static final Pattern HYPHENATED = Pattern.compile("(?<=\\p{L})-\\s*(?=\\p{L})");
    /** What a letter stands for below a wide heading such as {@code Triwulan I}; alone it may be anything. */
    private static final Map<String, String> LETTERS = Map.of("t", "target", "r", "realisasi", "c", "capaian");

    /** Other words of the same meaning never make a column sure. */
    private static final double BY_MEANING = 0.69;

    /** So well words fit that they leave nothing to explain. */
    private static final double LITERAL = 0.85;

    private final Map<String, List<List<String>>> wordings = new LinkedHashMap<>();
    private final Map<String, Set<List<Set<String>>>> meanings = new LinkedHashMap<>();
    private final Thesaurus thesaurus;
    private final Map<String, String> abbreviations;
    private final Set<String> vocabulary = new TreeSet<>();
    private final Map<String, Boolean> knownWords = new ConcurrentHashMap<>();
    private final Map<String, Map<String, Double>> fits = new ConcurrentHashMap<>();

    HeadingLexicon(FormCatalogue catalogue) {
        this.abbreviations = catalogue.abbreviations();
        catalogue.columns().values().forEach(column -> note(column.headings()));
        for (FormDefinition form : catalogue.forms()) {
            form.columns().forEach(column -> note(column.headings()));
            form.columns().forEach(column -> note(column.also()));
        }
        this.thesaurus = new Thesaurus(catalogue.synonyms(), vocabulary);
        for (ColumnDefinition column : catalogue.columns().values()) {
            learn(column.key(), column.headings());
        }
        for (FormDefinition form : catalogue.forms()) {
            for (FormColumn column : form.columns()) {
                learn(own(form, column), column.headings());
                learn(own(form, column), column.also());
            }
        }
    }

    private void note(List<String> headings) {
        headings.forEach(heading -> vocabulary.addAll(words(heading)));
    }

    private void learn(String name, List<String> headings) {
        List<List<String>> split = wordings.computeIfAbsent(name, key -> new ArrayList<>());
        for (String heading : headings) {
            List<String> words = words(heading);
            split.add(words);
            meanings.computeIfAbsent(name, key -> new LinkedHashSet<>()).add(thesaurus.meanings(words));
        }
    }

    private static String own(FormDefinition form, FormColumn column) {
        return form.id() + "/" + column.key();
    }

    /** Fit of a heading to a form's column: by the form's own wordings, and by those of all forms unless replaced. */
    Fit fit(HeaderColumn heading, FormDefinition form, FormColumn column) {
        Fit own = levels(heading, own(form, column));
        if (!column.headings().isEmpty()) {
            return new Fit(own.whole(), own.leaf(), true);
        }
        Fit general = levels(heading, column.key());
        boolean specific = own.best() > 0.95 && own.best() > general.best() - 1e-9;
        return new Fit(Math.max(own.whole(), general.whole()), Math.max(own.leaf(), general.leaf()), specific);
    }

    /**
     * How well a heading says what a column is called.
     *
     * @param whole all its levels together
     * @param leaf its lowest level alone, when it has several; else 0
     * @param specific a wording says it that only this form has
     */
    record Fit(double whole, double leaf, boolean specific) {
        /** The lowest level alone says almost as much as all of them. */
        double best() {
            return Math.max(whole, 0.97 * leaf);
        }
    }

    /** How well a heading fits the best of the columns that every form may have. */
    double general(HeaderColumn heading) {
        double best = 0;
        for (String name : wordings.keySet()) {
            best = name.indexOf('/') < 0 ? Math.max(best, levels(heading, name).best()) : best;
        }
        return best;
    }

    private Fit levels(HeaderColumn heading, String name) {
        if (heading.path().size() == 1) {
            return new Fit(fit(heading.leaf(), name), 0, false);
        }
        String leaf = LETTERS.getOrDefault(Words.normalize(heading.leaf()), heading.leaf());
        List<String> above = heading.path().subList(0, heading.path().size() - 1);
        return new Fit(fit(String.join(" ", above) + " " + leaf, name), fit(leaf, name), false);
    }

    /** Fit of a single text to a column key, 0 to 1. */
    double fit(String text, String key) {
        return fits(text).getOrDefault(key, 0.0);
    }

    /** Fit of a heading with its levels: the whole path counts fully, the lowest level alone almost fully. */
    double fit(HeaderColumn heading, String key) {
        return levels(heading, key).best();
    }

    /** Whether the heading is that of the numbers of the rows. */
    boolean isRunningNumber(String heading) {
        return fit(heading, RUNNING_NUMBER) > 0;
    }

    /** Whether the text says what some column is called, give or take a few other words. */
    boolean isHeading(String text, double least) {
        if (text.length() > LONGEST_SINGLE || !mayBeHeading(text)) {
            return false;
        }
        return fits(text).values().stream().anyMatch(fit -> fit >= least);
    }

    /** Half of the words, at least, must be words of headings: any other text fits no column well. */
    private boolean mayBeHeading(String text) {
        List<String> words = words(joinHyphenated(text));
        int known = 0;
        for (String word : words) {
            known += isKnown(word) ? 1 : 0;
        }
        // "T arget" and the like are torn words: short texts are looked at closely.
        return !words.isEmpty() && (known * 2 >= words.size() || words.size() <= 3);
    }

    private boolean isKnown(String word) {
        Boolean known = knownWords.get(word);
        if (known == null) {
            known = vocabulary.contains(word) || vocabulary.stream().anyMatch(other -> Words.same(word, other));
            if (knownWords.size() < MOST_REMEMBERED) {
                knownWords.put(word, known);
            }
        }
        return known;
    }

    private Map<String, Double> fits(String text) {
        Map<String, Double> known = fits.get(text);
        if (known != null) {
            return known;
        }
        Map<String, Double> computed = text.length() > LONGEST_HEADING ? Map.of() : compute(text);
        if (fits.size() < MOST_REMEMBERED) {
            fits.put(text, computed);
        }
        return computed;
    }

    /** A hyphen may part a word at the end of a line or join two: the better reading counts. */
    private Map<String, Double> compute(String text) {
        Map<String, Double> asPrinted = compute(words(text));
        String joined = joinHyphenated(text);
        if (joined.length() == text.length()) {
            return asPrinted;
        }
        Map<String, Double> best = new LinkedHashMap<>(asPrinted);
        compute(words(joined)).forEach((key, fit) -> best.merge(key, fit, Math::max));
        return best;
    }

    private static String joinHyphenated(String text) {
        return HYPHENATED.matcher(text).replaceAll("");
    }

    private Map<String, Double> compute(List<String> words) {
        Map<String, Double> byWords = byWords(words);
        // "Serapan" is the very word for a percentage of a budget, and means no other column.
        boolean known = byWords.values().stream().anyMatch(fit -> fit >= WELL_KNOWN);
        Map<String, Double> byMeaning = known ? Map.of() : byMeaning(words);
        boolean meant = byMeaning.containsValue(1.0);
        Map<String, Double> result = new LinkedHashMap<>();
        byWords.forEach((name, fit) -> {
            double meaning = byMeaning.getOrDefault(name, 0.0);
            // "Persen ketercapaian" holds the word of one column and says all that another is called.
            boolean partly = meant && meaning < 1 && fit < LITERAL;
            double best = Math.max(partly ? OTHER_HEAD * fit : fit, BY_MEANING * meaning);
            // "Nomor arsip" numbers something else than the rows.
            if (best > 0 && (best >= WHOLLY || meaning == 1 || !name.equals(RUNNING_NUMBER))) {
                result.put(name, best);
            }
        });
        return result;
    }

    private Map<String, Double> byWords(List<String> words) {
        String compact = String.join("", words);
        Map<String, Double> result = new LinkedHashMap<>();
        wordings.forEach((name, known) -> {
            double best = 0;
            for (List<String> wording : known) {
                // "Targ et %" in a narrow column is still "Target %".
                boolean torn = compact.equals(String.join("", wording));
                double likeness = torn ? 1 : Words.likeness(words, wording);
                if (likeness > best) {
                    boolean another = likeness < 1 && thesaurus.isOfAnother(words, wording);
                    best = Math.max(best, another ? OTHER_HEAD * likeness : likeness);
                }
            }
            result.put(name, best);
        });
        return result;
    }

    private Map<String, Double> byMeaning(List<String> words) {
        List<Set<String>> meaning = thesaurus.meanings(words);
        Map<String, Double> result = new HashMap<>();
        meanings.forEach((name, known) -> result.put(
                name,
                known.stream()
                        .mapToDouble(wording -> Thesaurus.likeness(meaning, wording))
                        .max()
                        .orElse(0)));
        return result;
    }

    /** The words of a heading with abbreviations written out: {@code Real. TW 1} is {@code realisasi triwulan i}. */
    private List<String> words(String text) {
        if (text.strip().equals("#")) {
            return List.of(RUNNING_NUMBER);
        }
        List<String> words = new ArrayList<>();
        for (String word : Words.of(text)) {
            String full = abbreviations.getOrDefault(word, word);
            for (String part : full.split(" ", -1)) {
                words.add(part);
            }
        }
        return words;
    }
}
