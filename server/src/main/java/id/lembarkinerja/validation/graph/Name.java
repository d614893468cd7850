package id.lembarkinerja.validation.graph;

import id.lembarkinerja.recognition.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The name of a programme, an activity or an indicator, made comparable: numbering, level, scope, fillers and letter
 * case left out, abbreviations written out, what stands in brackets kept apart.
 *
 * @param words all words but level and scope, fillers included
 * @param core the words that tell one thing from another
 * @param brackets what stands in brackets, units left out
 */
record Name(List<String> words, List<String> core, Set<String> brackets, PlanLevel level) {
    private static final String PROGRAM = "program";

    static Name of(String text) {
        StringBuilder open = new StringBuilder();
        Set<String> brackets = new TreeSet<>();
        if (!split(text, open, brackets)) {
            open = new StringBuilder(text);
            brackets.clear();
        }
        List<String> words = expanded(withoutNumbering(Words.of(open.toString())));
        PlanLevel level = PlanLevel.UNKNOWN;
        // A scanner loses the first letter of "PROGRAM" now and then.
        if (words.size() > 1 && Words.same(words.get(0), PROGRAM)) {
            words.set(0, PROGRAM);
        }
        String joined = String.join(" ", words);
        for (Map.Entry<String, PlanLevel> entry : NamingWords.shipped().levels().entrySet()) {
            if (joined.startsWith(entry.getKey() + " ")) {
                level = entry.getValue();
                joined = joined.substring(entry.getKey().length() + 1);
                break;
            }
        }
        String unscoped = joined;
        for (String scope : NamingWords.shipped().scope()) {
            if (unscoped.endsWith(" " + scope)) {
                unscoped = unscoped.substring(0, unscoped.length() - scope.length() - 1);
                break;
            }
        }
        List<String> kept = unscoped.isEmpty() ? List.of() : List.of(unscoped.split(" ", -1));
        List<String> core = kept.stream()
                .filter(word -> !NamingWords.shipped().filler().contains(word))
                .toList();
        return new Name(kept, core, Set.copyOf(brackets), level);
    }

    boolean isEmpty() {
        return core.isEmpty();
    }

    /** Equal keys are the same words; brackets are compared besides. */
    String key() {
        return String.join(" ", core);
    }

    /** One side may leave brackets out; two different ones name two things, such as {@code (IPG)} and {@code (IDG)}. */
    boolean hasBracketsLike(Name other) {
        return brackets.isEmpty()
                || other.brackets.isEmpty()
                || brackets.containsAll(other.brackets)
                || other.brackets.containsAll(brackets);
    }

    /** False when the brackets do not close. */
    private static boolean split(String text, StringBuilder open, Set<String> brackets) {
        StringBuilder inside = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ')' && depth > 0) {
                depth--;
                if (depth == 0) {
                    keep(inside.toString(), brackets);
                    inside.setLength(0);
                    open.append(' ');
                }
            } else if (c == '(') {
                depth++;
            } else {
                (depth == 0 ? open : inside).append(c);
            }
        }
        return depth == 0 && !open.toString().isBlank();
    }

    private static void keep(String text, Set<String> brackets) {
        List<String> words = expanded(Words.of(text.toLowerCase(Locale.ROOT)));
        if (!words.isEmpty() && !NamingWords.shipped().units().containsAll(words)) {
            brackets.add(String.join(" ", words));
        }
    }

    private static List<String> withoutNumbering(List<String> words) {
        List<String> left = new ArrayList<>(words);
        if (left.size() > 1 && left.get(0).length() <= 2 && left.get(0).chars().allMatch(Character::isDigit)) {
            left.remove(0);
        }
        if (left.size() > 1
                && left.get(0).length() == 1
                && Character.isLetter(left.get(0).charAt(0))) {
            left.remove(0);
        }
        return left;
    }

    private static List<String> expanded(List<String> words) {
        List<String> expanded = new ArrayList<>();
        for (String word : words) {
            String meant = NamingWords.shipped().abbreviations().getOrDefault(word, word);
            expanded.addAll(List.of(meant.split(" ", -1)));
        }
        return expanded;
    }
}
