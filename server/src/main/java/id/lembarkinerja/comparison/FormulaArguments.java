package id.lembarkinerja.comparison;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;

/** Follows the brackets of a formula, to know whose argument the next reference is. */
final class FormulaArguments {
    /** Functions for which two ranges are as good as one over the same cells. */
    private static final Set<String> ALIKE =
            Set.of("SUM", "AVERAGE", "COUNT", "COUNTA", "MIN", "MAX", "PRODUCT", "MEDIAN", "SUMSQ");

    private final Deque<String> open = new ArrayDeque<>();
    private String word = "";
    /** The last sign that is no blank. */
    private char before = ' ';

    void pass(String text) {
        if (text.equals("(")) {
            open.push(word.toUpperCase(Locale.ROOT));
        } else if (text.equals(")") && !open.isEmpty()) {
            open.pop();
        }
        if (!text.isBlank()) {
            before = text.charAt(text.length() - 1);
            word = text;
        }
    }

    /** Whether a reference here begins an argument of a function that counts each of them alike. */
    boolean areAlike() {
        return !open.isEmpty() && ALIKE.contains(open.peek()) && (before == '(' || before == ',');
    }

    /** Whether the argument ends before the rest of the formula. */
    static boolean endsBefore(String rest) {
        String next = rest.stripLeading();
        return next.startsWith(",") || next.startsWith(")");
    }
}
