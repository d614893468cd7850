package id.lembarkinerja.workbook;

/**
 * Moves the relative references of a formula, as Excel does when a formula is copied to another cell.
 *
 * <p>{@code SUM(B2:$C$5)*D2} moved one row down is {@code SUM(B3:$C$5)*D3}. Text in quotes, sheet names, function names
 * and defined names stay as they are. A reference that leaves the sheet becomes {@code #REF!}.
 */
public final class FormulaShift {
    private final String formula;
    private final int rows;
    private final int columns;
    private final StringBuilder out;

    private FormulaShift(String formula, int rows, int columns) {
        this.formula = formula;
        this.rows = rows;
        this.columns = columns;
        this.out = new StringBuilder(formula.length() + 8);
    }

    /** The formula moved down and to the right by so many rows and columns (negative: up and left). */
    public static String shift(String formula, int rows, int columns) {
        return rows == 0 && columns == 0 ? formula : new FormulaShift(formula, rows, columns).run();
    }

    private String run() {
        int i = 0;
        while (i < formula.length()) {
            char c = formula.charAt(i);
            if (c == '"' || c == '\'') {
                i = copyQuoted(i, c);
            } else if (c == '[') {
                i = copyBracketed(i);
            } else if (isWord(c)) {
                i = shiftWord(i);
            } else {
                out.append(c);
                i++;
            }
        }
        return out.toString();
    }

    private int copyQuoted(int start, char quote) {
        int end = formula.indexOf(quote, start + 1);
        int next = end < 0 ? formula.length() : end + 1;
        out.append(formula, start, next);
        return next;
    }

    private int copyBracketed(int start) {
        int depth = 0;
        int i = start;
        do {
            char c = formula.charAt(i++);
            depth += c == '[' ? 1 : c == ']' ? -1 : 0;
        } while (depth > 0 && i < formula.length());
        out.append(formula, start, i);
        return i;
    }

    private int shiftWord(int start) {
        int end = start;
        while (end < formula.length() && isWord(formula.charAt(end))) {
            end++;
        }
        String word = formula.substring(start, end);
        char after = end < formula.length() ? formula.charAt(end) : ' ';
        boolean name = after == '(' || after == '!' || after == '[';
        int colon = start > 0 && formula.charAt(start - 1) == ':' ? 1 : 0;
        String moved = name ? word : reference(word, after == ':' || colon == 1);
        out.append(moved);
        return end;
    }

    /** The word moved when it is a reference; whole rows and columns count only beside a colon. */
    private String reference(String word, boolean besideColon) {
        int i = 0;
        boolean fixedColumn = word.charAt(0) == '$';
        int lettersStart = fixedColumn ? 1 : 0;
        for (i = lettersStart; i < word.length() && isLetter(word.charAt(i)); i++) {}
        int lettersEnd = i;
        boolean hasColumn = lettersEnd > lettersStart && lettersEnd - lettersStart <= 3;
        if (!hasColumn && lettersEnd > lettersStart) {
            return word;
        }
        boolean fixedRow = hasColumn ? i < word.length() && word.charAt(i) == '$' : fixedColumn;
        i += hasColumn && fixedRow ? 1 : 0;
        int digitsStart = i;
        for (; i < word.length() && isDigit(word.charAt(i)); i++) {}
        boolean hasRow = i > digitsStart && i - digitsStart <= 7;
        if (i < word.length()
                || !((hasRow && hasColumn) || (besideColon && (hasRow || (hasColumn && digitsStart == i))))) {
            return word;
        }
        int columnNumber = hasColumn ? columnNumber(word, lettersStart, lettersEnd) : 1;
        int rowNumber = hasRow ? Integer.parseInt(word, digitsStart, i, 10) : 1;
        if (columnNumber > CellAddress.COLUMNS || rowNumber < 1 || rowNumber > CellAddress.ROWS) {
            return word;
        }
        String column = hasColumn ? column(columnNumber, fixedColumn) : "";
        String row = hasRow ? row(rowNumber, fixedRow) : "";
        boolean lost = (hasColumn && column.isEmpty()) || (hasRow && row.isEmpty());
        return lost ? "#REF!" : column + row;
    }

    private static int columnNumber(String word, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = number * 26 + Character.toUpperCase(word.charAt(i)) - 'A' + 1;
        }
        return number;
    }

    private String column(int number, boolean fixed) {
        int moved = number - 1 + (fixed ? 0 : columns);
        boolean inside = moved >= 0 && moved < CellAddress.COLUMNS;
        return inside ? (fixed ? "$" : "") + CellAddress.columnName(moved) : "";
    }

    private String row(int number, boolean fixed) {
        int moved = number + (fixed ? 0 : rows);
        return moved >= 1 && moved <= CellAddress.ROWS ? (fixed ? "$" : "") + moved : "";
    }

    private static boolean isWord(char c) {
        return isLetter(c) || isDigit(c) || c == '$' || c == '_' || c == '.' || c == '\\' || c > 127;
    }

    private static boolean isLetter(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
