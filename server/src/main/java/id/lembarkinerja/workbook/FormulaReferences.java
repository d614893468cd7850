package id.lembarkinerja.workbook;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Says whether a formula may depend on given cells. In doubt it says yes: names, structured references and functions
 * that build references from text are not followed.
 */
public final class FormulaReferences {
    private static final Set<String> BUILDS_REFERENCES = Set.of("INDIRECT", "OFFSET", "GETPIVOTDATA");
    private static final Set<String> CONSTANTS = Set.of("TRUE", "FALSE");

    /** Cells of one sheet. */
    public record Area(String sheet, CellRange range) {}

    private final String formula;
    private final String ownSheet;
    private final List<Area> areas;
    private int at;
    private String sheet;

    private FormulaReferences(String formula, String ownSheet, List<Area> areas) {
        this.formula = formula;
        this.ownSheet = ownSheet;
        this.sheet = ownSheet;
        this.areas = areas;
    }

    /**
     * Whether the formula may read one of the areas.
     *
     * @param ownSheet the sheet on which the formula stands
     */
    public static boolean mayRead(String formula, String ownSheet, List<Area> areas) {
        return new FormulaReferences(formula, ownSheet, areas).scan();
    }

    private boolean scan() {
        while (at < formula.length()) {
            char c = formula.charAt(at);
            if (c == '"') {
                at = endOfQuote('"');
            } else if (c == '\'') {
                int end = endOfQuote('\'');
                sheet = formula.substring(at + 1, end - 1).replace("''", "'");
                at = end + 1;
                if (sheet.indexOf(':') >= 0 || sheet.indexOf('[') >= 0) {
                    return true;
                }
            } else if (c == '[') {
                return true;
            } else if (c == '#') {
                skipError();
            } else if (isWord(c)) {
                if (word()) {
                    return true;
                }
            } else {
                at++;
            }
        }
        return false;
    }

    /** Behind the closing quote; doubled quotes stand for one. */
    private int endOfQuote(char quote) {
        int i = at + 1;
        while (i < formula.length()) {
            boolean quoted = formula.charAt(i) == quote;
            boolean doubled = quoted && i + 1 < formula.length() && formula.charAt(i + 1) == quote;
            if (quoted && !doubled) {
                return i + 1;
            }
            i += doubled ? 2 : 1;
        }
        return formula.length();
    }

    private void skipError() {
        at++;
        while (at < formula.length() && (isWord(formula.charAt(at)) || "/!?".indexOf(formula.charAt(at)) >= 0)) {
            at++;
        }
    }

    private boolean word() {
        String first = takeWord();
        char after = at < formula.length() ? formula.charAt(at) : ' ';
        if (after == '(') {
            return BUILDS_REFERENCES.contains(first.toUpperCase(Locale.ROOT));
        } else if (after == '!') {
            sheet = first;
            at++;
            return false;
        } else if (isNumber(first) && after != ':') {
            return false;
        }
        String second = first;
        if (after == ':') {
            at++;
            second = at < formula.length() && isWord(formula.charAt(at)) ? takeWord() : "";
        }
        String where = sheet;
        sheet = ownSheet;
        CellRange range = range(first, second, after == ':');
        if (range == null) {
            return !CONSTANTS.contains(first.toUpperCase(Locale.ROOT));
        }
        return areas.stream().anyMatch(area -> area.sheet().equalsIgnoreCase(where) && meet(area.range(), range));
    }

    private String takeWord() {
        int start = at;
        while (at < formula.length() && isWord(formula.charAt(at))) {
            at++;
        }
        return formula.substring(start, at);
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || c == '$' || c == '_' || c == '.' || c == '\\';
    }

    private static boolean isNumber(String word) {
        return Character.isDigit(word.charAt(0)) || word.charAt(0) == '.';
    }

    private static boolean meet(CellRange a, CellRange b) {
        return a.first().row() <= b.last().row()
                && b.first().row() <= a.last().row()
                && a.first().column() <= b.last().column()
                && b.first().column() <= a.last().column();
    }

    /** The rectangle of a reference, or null when the words are none. */
    private static @Nullable CellRange range(String from, String to, boolean isRange) {
        String first = from.replace("$", "");
        String last = to.replace("$", "");
        try {
            if (isRange && first.chars().allMatch(Character::isDigit)) {
                return CellRange.parse("A" + first + ":XFD" + last);
            }
            if (isRange && first.chars().allMatch(Character::isLetter)) {
                return CellRange.parse(first + "1:" + last + "1048576");
            }
            CellAddress a = CellAddress.parse(first);
            CellAddress b = CellAddress.parse(last);
            return CellRange.of(
                    Math.min(a.row(), b.row()),
                    Math.min(a.column(), b.column()),
                    Math.max(a.row(), b.row()),
                    Math.max(a.column(), b.column()));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
