package id.lembarkinerja.comparison;

import id.lembarkinerja.comparison.FormulaTokens.Reference;
import id.lembarkinerja.workbook.CellAddress;
import java.util.List;
import java.util.function.IntUnaryOperator;

/** Writes a formula anew for a workbook in which the cells it refers to stand elsewhere. */
public final class FormulaRelocation {
    /** What a reference becomes whose cells are gone, as in Excel. */
    public static final String LOST = "#REF!";

    /** Rows of the longest table that is followed row by row. */
    private static final int LONGEST = 50_000;

    private FormulaRelocation() {}

    /** Where things stand in the other workbook; negative or empty for what it does not have. */
    public interface Places {
        /** Name of a sheet there. */
        String sheet(String sheet);

        /** Row there, from zero. */
        int row(String sheet, int row);

        /** Column there, from zero. */
        int column(String sheet, int column);
    }

    /**
     * The formula for the other workbook. A range keeps what is left of it; what is lost altogether becomes
     * {@value #LOST}.
     *
     * @param sheet on which the formula stands
     */
    public static String relocate(String formula, String sheet, Places places) {
        FormulaTokens tokens = new FormulaTokens(formula);
        StringBuilder out = new StringBuilder(formula.length() + 8);
        while (tokens.advance()) {
            Reference reference = tokens.reference();
            out.append(reference == null ? tokens.text() : relocated(reference, tokens.text(), sheet, places));
        }
        return out.toString();
    }

    /** A range as it is written, around other cells of the same sheet. */
    static String range(Reference written, String text, int firstRow, int firstColumn, int lastRow, int lastColumn) {
        List<String> fixed = List.of(written.fixed().split(":", -1));
        return text.substring(0, text.lastIndexOf('!') + 1)
                + corner(firstRow, firstColumn, fixed.get(0))
                + ':'
                + corner(lastRow, lastColumn, fixed.get(1));
    }

    private static String relocated(Reference reference, String text, String own, Places places) {
        String sheet = reference.sheet().isEmpty() ? own : reference.sheet();
        String there = places.sheet(sheet);
        int[] rows = span(reference.firstRow(), reference.lastRow(), row -> places.row(sheet, row));
        int[] columns = span(reference.firstColumn(), reference.lastColumn(), column -> places.column(sheet, column));
        if (there.isEmpty() || rows.length == 0 || columns.length == 0) {
            return LOST;
        }
        String prefix = text.substring(0, text.lastIndexOf('!') + 1);
        boolean renamed = !reference.sheet().isEmpty() && !there.equals(sheet);
        List<String> fixed = List.of(reference.fixed().split(":", -1));
        StringBuilder out = new StringBuilder(renamed ? "'" + there.replace("'", "''") + "'!" : prefix);
        out.append(corner(rows[0], columns[0], fixed.get(0)));
        if (reference.isRange()) {
            out.append(':').append(corner(rows[1], columns[1], fixed.get(1)));
        }
        return out.toString();
    }

    /**
     * First and last of a stretch as they are there, wherever its parts went; nothing when all of it is gone. Of a
     * stretch longer than any table only its ends are followed.
     */
    static int[] span(int first, int last, IntUnaryOperator there) {
        if (last - first > LONGEST) {
            return ends(first, last, there);
        }
        int least = Integer.MAX_VALUE;
        int most = -1;
        for (int place = first; place <= last; place++) {
            int now = there.applyAsInt(place);
            least = now < 0 ? least : Math.min(least, now);
            most = Math.max(most, now);
        }
        return most < 0 ? new int[0] : new int[] {least, most};
    }

    private static int[] ends(int first, int last, IntUnaryOperator there) {
        int from = first;
        while (from <= last && there.applyAsInt(from) < 0) {
            from++;
        }
        int to = last;
        while (to > from && there.applyAsInt(to) < 0) {
            to--;
        }
        if (from > last) {
            return new int[0];
        }
        int a = there.applyAsInt(from);
        int b = there.applyAsInt(to);
        return new int[] {Math.min(a, b), Math.max(a, b)};
    }

    private static String corner(int row, int column, String fixed) {
        int slash = fixed.indexOf('/');
        return fixed.substring(0, slash) + CellAddress.columnName(column) + fixed.substring(slash + 1) + (row + 1);
    }
}
