package id.lembarkinerja.workbook;

/** Position of a cell in its sheet; both numbers count from zero. */
public record CellAddress(int row, int column) implements Comparable<CellAddress> {
    /** Rows of every sheet of an .xlsx file. */
    public static final int ROWS = 1_048_576;

    /** Columns of every sheet of an .xlsx file. */
    public static final int COLUMNS = 16_384;

    /** Of any whole number; a sheet needs three. */
    private static final int MOST_LETTERS = 7;

    /** Spreadsheet notation, such as {@code E7} for row 6, column 4. */
    public String a1() {
        return columnName(column) + (row + 1);
    }

    /** Letters of a column counted from zero: 0 is {@code A}, 26 is {@code AA}. */
    public static String columnName(int column) {
        char[] letters = new char[MOST_LETTERS];
        int at = MOST_LETTERS;
        for (int n = column + 1; n > 0; n = (n - 1) / 26) {
            letters[--at] = (char) ('A' + (n - 1) % 26);
        }
        return new String(letters, at, MOST_LETTERS - at);
    }

    /**
     * Reads {@code E7} or {@code $E$7}.
     *
     * @throws IllegalArgumentException when the text is no cell address
     */
    public static CellAddress parse(String a1) {
        int column = 0;
        int row = 0;
        boolean digits = false;
        for (int i = 0; i < a1.length(); i++) {
            char c = Character.toUpperCase(a1.charAt(i));
            if (c >= 'A' && c <= 'Z' && !digits) {
                column = column * 26 + (c - 'A' + 1);
            } else if (c >= '0' && c <= '9' && column > 0) {
                digits = true;
                row = row * 10 + (c - '0');
            } else if (c != '$') {
                throw new IllegalArgumentException("not a cell address: " + a1);
            }
            if (column > COLUMNS || row > ROWS) {
                throw new IllegalArgumentException("outside the sheet: " + a1);
            }
        }
        if (row == 0) {
            throw new IllegalArgumentException("not a cell address: " + a1);
        }
        return new CellAddress(row - 1, column - 1);
    }

    @Override
    public int compareTo(CellAddress other) {
        return row != other.row ? Integer.compare(row, other.row) : Integer.compare(column, other.column);
    }
}
