package id.lembarkinerja.comparison;

import java.util.ArrayDeque;
import java.util.Deque;

/** What Excel takes as a formula: a workbook with a longer one does not open. */
public final class FormulaLimits {
    /** Characters, without the equals sign. */
    public static final int LONGEST = 8_192;
    /** Arguments of one function. */
    public static final int MOST_ARGUMENTS = 255;

    private FormulaLimits() {}

    /** Whether a formula is within both limits; it is written without the equals sign. */
    public static boolean areKept(String formula) {
        if (formula.length() > LONGEST) {
            return false;
        }
        // Of each open bracket how many arguments it has so far; none of them counts in an array constant.
        Deque<Integer> open = new ArrayDeque<>();
        FormulaTokens tokens = new FormulaTokens(formula);
        while (tokens.advance()) {
            switch (tokens.text()) {
                case "(" -> open.push(1);
                case "{" -> open.push(Integer.MIN_VALUE);
                case ")", "}" -> open.poll();
                case "," -> {
                    if (!open.isEmpty()) {
                        open.push(open.pop() + 1);
                    }
                }
                default -> {}
            }
            if (!open.isEmpty() && open.getFirst() > MOST_ARGUMENTS) {
                return false;
            }
        }
        return true;
    }
}
