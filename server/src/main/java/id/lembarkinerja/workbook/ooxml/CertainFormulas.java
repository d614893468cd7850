package id.lembarkinerja.workbook.ooxml;

import java.util.Locale;
import java.util.Set;

/**
 * Which formulas every spreadsheet program computes to the same result. Everything that depends on the day, on chance,
 * on the language of the machine, on the order of a list, on other files or on names is not among them, and neither are
 * functions that came with later versions.
 */
final class CertainFormulas {
    /** They read everything they name, whatever its value. */
    private static final Set<String> EAGER = Set.of(
            "SUM",
            "AVERAGE",
            "MIN",
            "MAX",
            "COUNT",
            "COUNTA",
            "PRODUCT",
            "SUMPRODUCT",
            "MEDIAN",
            "ABS",
            "INT",
            "ROUND",
            "ROUNDUP",
            "ROUNDDOWN",
            "SQRT",
            "POWER",
            "MOD",
            "SIGN");

    private static final Set<String> CHOOSING = Set.of(
            "IF",
            "IFERROR",
            "AND",
            "OR",
            "NOT",
            "TRUE",
            "FALSE",
            "ISBLANK",
            "ISNUMBER",
            "ISTEXT",
            "ISERROR",
            "SUMIF",
            "SUMIFS",
            "COUNTIF",
            "COUNTIFS",
            "AVERAGEIF",
            "AVERAGEIFS",
            "COUNTBLANK",
            "CHOOSE",
            "LARGE",
            "SMALL");
    /** Arrays, structured references, errors, wildcards of references; joined texts print numbers by language. */
    private static final String UNSURE = "[]{}#@|\\?~&";

    private static final int LONGEST = 2_000;

    private CertainFormulas() {}

    /** Whether the formula is one of them, judged by its text. */
    static boolean include(String formula) {
        return formula.length() <= LONGEST && usesOnly(formula, true) && !isDisputed(formula);
    }

    /** Whether the formula always reads all the cells it names. */
    static boolean readsAllItNames(String formula) {
        return usesOnly(formula, false);
    }

    private static boolean usesOnly(String formula, boolean choosing) {
        int word = -1;
        for (int i = 0; i < formula.length(); i++) {
            char c = formula.charAt(i);
            if (c == '"' || c == '\'') {
                int end = formula.indexOf(c, i + 1);
                if (end < 0 || (c == '\'' && isElsewhere(formula.substring(i, end)))) {
                    return false;
                }
                i = end;
                word = -1;
            } else if (UNSURE.indexOf(c) >= 0) {
                return false;
            } else if (Character.isLetterOrDigit(c) || c == '.' || c == '_') {
                word = word < 0 ? i : word;
            } else {
                if (c == '(' && word >= 0 && !isKnown(formula.substring(word, i), choosing)) {
                    return false;
                }
                word = -1;
            }
        }
        return true;
    }

    private static boolean isKnown(String function, boolean choosing) {
        String name = function.toUpperCase(Locale.ROOT);
        return EAGER.contains(name) || (choosing && CHOOSING.contains(name));
    }

    /** Another file, or sheets from one to another: {@code '[x.xlsx]Jan'}, {@code 'Jan:Des'}. */
    private static boolean isElsewhere(String sheet) {
        return sheet.indexOf('[') >= 0 || sheet.indexOf(':') >= 0;
    }

    /** Programs disagree on {@code -2^2} and on conditions inside a sum of products. */
    private static boolean isDisputed(String formula) {
        boolean power = formula.indexOf('^') >= 0 && formula.indexOf('-') >= 0;
        boolean products = formula.toUpperCase(Locale.ROOT).contains("SUMPRODUCT")
                && formula.chars().anyMatch(c -> "*=<>-".indexOf(c) >= 0);
        return power || products;
    }
}
