package id.lembarkinerja.comparison;

import org.jspecify.annotations.Nullable;

/** Cuts a formula into references to cells and the text between them. */
final class FormulaTokens {
    private final String formula;
    private int position;
    private String text = "";
    private @Nullable Reference reference;

    FormulaTokens(String formula) {
        this.formula = formula;
    }

    /**
     * A cell or a rectangle, rows and columns from zero.
     *
     * @param sheet as written, without quotes; empty for the formula's own sheet
     * @param fixed which parts carry a dollar sign
     */
    record Reference(
            String sheet, int firstRow, int firstColumn, int lastRow, int lastColumn, boolean isRange, String fixed) {}

    /** Goes to the next token; false at the end. */
    boolean advance() {
        reference = null;
        if (position >= formula.length()) {
            return false;
        }
        int start = position;
        char c = formula.charAt(start);
        if (c == '"') {
            position = afterQuoted(start, '"');
        } else if (c == '\'' || c == '$' || isName(c)) {
            readWord(start);
        } else {
            position = start + 1;
        }
        text = formula.substring(start, position);
        return true;
    }

    String text() {
        return text;
    }

    /** What has not been read yet. */
    String rest() {
        return formula.substring(position);
    }

    @Nullable
    Reference reference() {
        return reference;
    }

    private void readWord(int start) {
        int cell = start;
        String sheet = "";
        int bang = endOfSheet(start);
        if (bang > 0) {
            String written = formula.substring(start, bang);
            sheet = written.startsWith("'")
                    ? written.substring(1, written.length() - 1).replace("''", "'")
                    : written;
            cell = bang + 1;
        }
        Corner first = Corner.at(formula, cell);
        if (first == null) {
            position = formula.charAt(start) == '\'' && bang < 0 ? start + 1 : Math.max(endOfWord(cell), start + 1);
            return;
        }
        Corner last = first.end < formula.length() && formula.charAt(first.end) == ':'
                ? Corner.at(formula, first.end + 1)
                : null;
        position = last == null ? first.end : last.end;
        Corner end = last == null ? first : last;
        reference = new Reference(
                sheet, first.row, first.column, end.row, end.column, last != null, first.fixed + ":" + end.fixed);
    }

    private int endOfSheet(int start) {
        int end = formula.charAt(start) == '\'' ? afterQuoted(start, '\'') : endOfWord(start);
        return end < formula.length() && formula.charAt(end) == '!' ? end : -1;
    }

    private int afterQuoted(int start, char quote) {
        int end = start + 1;
        while (end < formula.length()) {
            if (formula.charAt(end) != quote) {
                end++;
            } else if (end + 1 < formula.length() && formula.charAt(end + 1) == quote) {
                end += 2;
            } else {
                return end + 1;
            }
        }
        return end;
    }

    private int endOfWord(int start) {
        int end = start;
        while (end < formula.length() && (isName(formula.charAt(end)) || formula.charAt(end) == '$')) {
            end++;
        }
        return end;
    }

    private static boolean isName(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '.' || c == '\\';
    }

    /** {@code $E$7}, standing alone. */
    private record Corner(int row, int column, String fixed, int end) {
        static @Nullable Corner at(String formula, int start) {
            int at = start;
            boolean fixedColumn = at < formula.length() && formula.charAt(at) == '$';
            at += fixedColumn ? 1 : 0;
            int column = 0;
            int letters = at;
            while (at < formula.length() && isLetter(formula.charAt(at)) && at - letters < 4) {
                column = column * 26 + (Character.toUpperCase(formula.charAt(at)) - 'A' + 1);
                at++;
            }
            boolean lettered = at > letters && at - letters <= 3;
            boolean fixedRow = at < formula.length() && formula.charAt(at) == '$';
            at += fixedRow ? 1 : 0;
            int row = 0;
            int digits = at;
            while (at < formula.length() && Character.isDigit(formula.charAt(at)) && at - digits < 8) {
                row = row * 10 + Character.digit(formula.charAt(at), 10);
                at++;
            }
            boolean followed = at < formula.length()
                    && (isName(formula.charAt(at)) || formula.charAt(at) == '(' || formula.charAt(at) == '!');
            if (!lettered || row == 0 || followed) {
                return null;
            }
            return new Corner(row - 1, column - 1, (fixedColumn ? "$" : "") + "/" + (fixedRow ? "$" : ""), at);
        }

        private static boolean isLetter(char c) {
            return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
        }
    }
}
