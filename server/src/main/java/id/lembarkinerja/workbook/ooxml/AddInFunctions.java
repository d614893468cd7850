package id.lembarkinerja.workbook.ooxml;

import java.util.Locale;

/**
 * The names of the add-in's functions. A person reads {@code KINERJA.CAPAIAN(…)}; the file holds
 * {@code _xldudf_KINERJA_CAPAIAN(…)}, as Excel writes the functions of Office add-ins. Texts and names of sheets in
 * quotes are left alone, and so is every other function.
 *
 * <p>{@code _xldudf_} and the underscores are what users of Office add-ins found in their files (office-js issues 2568,
 * 3558 and 5611); Microsoft does not document them.
 */
final class AddInFunctions {
    private static final String SHOWN = "KINERJA.";
    private static final String STORED = "_xldudf_KINERJA_";

    private AddInFunctions() {}

    /** A stored formula as it is read in the formula bar, and everywhere outside the file. */
    static String shown(String formula) {
        return formula.contains(STORED) ? rename(formula, STORED, SHOWN) : formula;
    }

    /** A formula of the formula bar as it is stored. */
    static String stored(String formula) {
        return rename(formula, SHOWN, STORED);
    }

    /** Whether a formula of the formula bar uses one of the functions. */
    static boolean isIn(String formula) {
        return !stored(formula).equals(formula);
    }

    private static String rename(String formula, String from, String to) {
        StringBuilder out = new StringBuilder(formula.length() + 16);
        char quote = 0;
        for (int i = 0; i < formula.length(); i++) {
            char c = formula.charAt(i);
            if (quote == 0 && startsName(formula, i) && formula.regionMatches(true, i, from, 0, from.length())) {
                int end = endOfName(formula, i + from.length());
                if (end > i + from.length() && end < formula.length() && formula.charAt(end) == '(') {
                    out.append(to)
                            .append(formula.substring(i + from.length(), end).toUpperCase(Locale.ROOT));
                    i = end - 1;
                    continue;
                }
            }
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            }
            out.append(c);
        }
        return out.toString();
    }

    /** A name does not begin in the middle of another, nor behind the name of a sheet or file. */
    private static boolean startsName(String formula, int at) {
        return at == 0 || (!isOfName(formula.charAt(at - 1)) && formula.charAt(at - 1) != '!');
    }

    private static int endOfName(String formula, int from) {
        int end = from;
        while (end < formula.length() && isOfName(formula.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isOfName(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '.';
    }
}
