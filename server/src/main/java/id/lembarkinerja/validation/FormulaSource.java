package id.lembarkinerja.validation;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a formula reaches beyond its own workbook, judged by its text. */
final class FormulaSource {
    private static final Pattern TEXT = Pattern.compile("\"(?:[^\"]|\"\")*\"");
    private static final Pattern FUNCTION = Pattern.compile("([A-Za-z_][A-Za-z0-9_.]*)\\(");
    /** A file in brackets, or a path in quotes, before the name of a sheet; a table's column has its name in front. */
    private static final Pattern OTHER_FILE =
            Pattern.compile("(?<![A-Za-z0-9_.\\])])\\[[^\\[\\]]+\\][^\\[\\]!]*!|'[^']*\\[[^']*\\][^']*'!");
    /** A program and what it is told: {@code cmd|'/c calc'!A0}. */
    private static final Pattern PROGRAM = Pattern.compile("[A-Za-z0-9_.]+\\|\\s*('[^']*'|[^!]*)!|'[^'|]+\\|[^']*'!");

    private static final Set<String> FETCHING = Set.of(
            "WEBSERVICE",
            "CALL",
            "REGISTER",
            "REGISTER.ID",
            "EXEC",
            "RTD",
            "SQL.REQUEST",
            "IMAGE",
            "IMPORTXML",
            "IMPORTDATA",
            "IMPORTHTML",
            "IMPORTFEED",
            "IMPORTRANGE");
    private static final Pattern LINK = Pattern.compile("(?i)HYPERLINK\\(\\s*(\"[^\"]*\")?\\s*([,)&])?");
    private static final Pattern ORDINARY_LINK = Pattern.compile("(?i)\"(#|https?://|mailto:)[^\"]*\"");

    private FormulaSource() {}

    /** It takes figures from another workbook. */
    static boolean isOtherFile(String formula) {
        return formula.indexOf('[') >= 0
                && OTHER_FILE.matcher(TEXT.matcher(formula).replaceAll("")).find()
                && !isUnsafe(formula);
    }

    /** It starts a program, fetches something from a network, or builds a link that may carry figures away. */
    static boolean isUnsafe(String formula) {
        // Without a call and a program there is nothing to start: most formulas are plain arithmetic.
        if (formula.indexOf('(') < 0 && formula.indexOf('|') < 0) {
            return false;
        }
        String bare = TEXT.matcher(formula).replaceAll("\"\"");
        return (bare.indexOf('|') >= 0 && PROGRAM.matcher(bare).find())
                || callsOutside(bare)
                || linksUnusually(formula);
    }

    private static boolean callsOutside(String bare) {
        Matcher functions = FUNCTION.matcher(bare);
        while (functions.find()) {
            String name = functions.group(1).toUpperCase(Locale.ROOT).replace("_XLFN.", "");
            if (FETCHING.contains(name)) {
                return true;
            }
        }
        return false;
    }

    /** A link to a cell, a page or an address that is written out is what links are for. */
    private static boolean linksUnusually(String formula) {
        Matcher links = LINK.matcher(formula);
        while (links.find()) {
            String address = links.group(1);
            boolean whole = !"&".equals(links.group(2));
            boolean built = address != null && !whole && !address.startsWith("\"#");
            boolean odd = address != null
                    && whole
                    && address.length() > 2
                    && !ORDINARY_LINK.matcher(address).matches();
            if (built || odd) {
                return true;
            }
        }
        return false;
    }
}
