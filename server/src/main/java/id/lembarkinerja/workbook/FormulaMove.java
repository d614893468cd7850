package id.lembarkinerja.workbook;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Lets the references of a formula follow their cells when rows are inserted or deleted, as Excel does.
 *
 * <p>With a row put before row 3, {@code SUM(B2:B$5)*C9} is {@code SUM(B2:B$6)*C10}; with row 9 deleted it is
 * {@code SUM(B2:B$5)*#REF!}. Texts, names, structured references, references to other workbooks and those through
 * several sheets stay as they are.
 */
public final class FormulaMove {
    private static final String LAST_COLUMN = "XFD";
    private static final String LOST = "#REF!";
    private static final Pattern TOKEN = Pattern.compile(
            "(?<text>\"(?:[^\"]|\"\")*\")|(?<quoted>'(?:[^']|'')*'!)|(?<bracket>\\[[^\\[\\]]*(?:\\[[^\\]]*\\][^\\[\\]]*)*\\])"
                    + "|(?<word>[A-Za-z0-9$_.\\\\\\x{80}-\\x{10FFFF}]+)",
            Pattern.DOTALL);
    private static final Pattern CORNER = Pattern.compile("(\\$?[A-Za-z]{1,3})?(\\$?)([0-9]{1,7})");

    private final String formula;
    private final String ownSheet;
    private final Map<String, RowMoves> moves;
    private final StringBuilder out;
    private final Matcher token;
    private int at;

    private FormulaMove(String formula, String ownSheet, Map<String, RowMoves> moves) {
        this.formula = formula;
        this.ownSheet = ownSheet;
        this.moves = moves;
        this.out = new StringBuilder(formula.length() + 8);
        this.token = TOKEN.matcher(formula);
    }

    /**
     * The formula after the moves.
     *
     * @param ownSheet the sheet on which the formula stands; empty for a name, which always says its sheet
     * @param moves by {@linkplain #key name of the sheet}
     */
    public static String move(String formula, String ownSheet, Map<String, RowMoves> moves) {
        return moves.isEmpty() ? formula : new FormulaMove(formula, ownSheet, moves).run();
    }

    /** How the moves of a sheet are filed: Excel does not tell names apart by their case. */
    public static String key(String sheet) {
        return sheet.toLowerCase(Locale.ROOT);
    }

    private String run() {
        while (at < formula.length()) {
            token.region(at, formula.length());
            if (!token.lookingAt()) {
                out.append(formula.charAt(at++));
            } else if (token.group("quoted") != null) {
                String written = token.group("quoted");
                copy(token.end());
                reference(written.substring(1, written.length() - 2).replace("''", "'"));
            } else if (token.group("word") == null) {
                boolean foreign = token.group("bracket") != null;
                copy(token.end());
                if (foreign) {
                    skipForeign();
                }
            } else {
                word();
            }
        }
        return out.toString();
    }

    private void copy(int end) {
        out.append(formula, at, end);
        at = end;
    }

    /** Behind {@code [1]} stands the sheet of another workbook. */
    private void skipForeign() {
        token.region(at, formula.length());
        if (at < formula.length() && token.lookingAt() && token.group("word") != null && charAt(token.end()) == '!') {
            copy(token.end() + 1);
            token.region(at, formula.length());
            if (token.lookingAt()) {
                copy(token.end());
            }
        }
    }

    private void word() {
        int end = token.end();
        char after = charAt(end);
        if (after == '(' || after == '[') {
            copy(end);
        } else if (after == '!') {
            String sheet = token.group("word");
            copy(end + 1);
            reference(sheet);
        } else if (after == ':' && isSheet(end + 1)) {
            // Through several sheets.
            copy(formula.indexOf('!', end) + 1);
            token.region(at, formula.length());
            if (token.lookingAt()) {
                copy(token.end());
            }
        } else {
            reference(ownSheet);
        }
    }

    private boolean isSheet(int from) {
        token.region(from, formula.length());
        boolean sheet = token.lookingAt() && token.group("word") != null && charAt(token.end()) == '!';
        token.region(at, formula.length());
        token.lookingAt();
        return sheet;
    }

    private char charAt(int index) {
        return index < formula.length() ? formula.charAt(index) : ' ';
    }

    /** A cell or range at this place, if one is there. */
    private void reference(String sheet) {
        token.region(at, formula.length());
        if (at >= formula.length() || !token.lookingAt() || token.group("word") == null) {
            return;
        }
        int end = token.end();
        @Nullable Corner first = Corner.of(token.group("word"));
        @Nullable Corner last = null;
        if (charAt(end) == ':') {
            token.region(end + 1, formula.length());
            if (token.lookingAt() && token.group("word") != null && charAt(token.end()) != '(') {
                last = Corner.of(token.group("word"));
                end = last == null ? end : token.end();
            }
        }
        @Nullable RowMoves own = moves.get(key(sheet));
        boolean cell = first != null && (last != null || !first.column().isEmpty()) && charAt(end) != '(';
        if (own == null || !cell || first == null) {
            copy(end);
            return;
        }
        out.append(moved(first, last, own, formula.substring(at, end)));
        at = end;
    }

    private static String moved(Corner first, @Nullable Corner last, RowMoves moves, String written) {
        if (last == null) {
            int row = moves.after(first.row() - 1);
            return row < 0 ? LOST : first.at(row + 1);
        }
        if (first.row() > last.row()
                || first.column().isEmpty() != last.column().isEmpty()) {
            return written;
        }
        return moves.after(first.row() - 1, last.row() - 1)
                .map(rows -> first.at(rows.first() + 1) + ":" + last.at(Math.min(CellAddress.ROWS, rows.last() + 1)))
                .orElse(LOST);
    }

    /**
     * One corner of a reference.
     *
     * @param column with its dollar sign; empty for a whole row
     */
    private record Corner(String column, String fixed, int row) {
        static @Nullable Corner of(String word) {
            Matcher corner = CORNER.matcher(word);
            if (!corner.matches()) {
                return null;
            }
            int row = Integer.parseInt(corner.group(3));
            String column = corner.group(1) == null ? "" : corner.group(1);
            // Behind the last column begin the names.
            String letters = column.replace("$", "").toUpperCase(Locale.ROOT);
            boolean name = letters.length() == 3 && letters.compareTo(LAST_COLUMN) > 0;
            return name || row < 1 || row > CellAddress.ROWS ? null : new Corner(column, corner.group(2), row);
        }

        String at(int moved) {
            return column + fixed + moved;
        }
    }
}
