package id.lembarkinerja.comparison;

import id.lembarkinerja.comparison.FormulaTokens.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;

/** The rows that the ranges of a formula take in, for those who see to it that they take in others as well. */
public final class FormulaRanges {
    private FormulaRanges() {}

    /**
     * Rows next to each other.
     *
     * @param sheet name of their sheet
     * @param first from zero
     * @param last the last of them itself, not below {@code first}
     */
    public record Rows(String sheet, int first, int last) {
        /** Whether the others are among these. */
        public boolean covers(Rows other) {
            return sheet.equalsIgnoreCase(other.sheet) && first <= other.first && last >= other.last;
        }

        /** These, the others and what lies between them. */
        public Rows around(Rows other) {
            return new Rows(sheet, Math.min(first, other.first), Math.max(last, other.last));
        }

        /** Whether this is one of them. */
        public boolean holds(int row) {
            return first <= row && row <= last;
        }
    }

    /** Whether a formula may have a range at all: a cheap look. */
    public static boolean mayHave(String formula) {
        return formula.indexOf(':') >= 0;
    }

    /**
     * The rows of each range, as they stand in the formula. Single cells and whole columns are no ranges of rows.
     *
     * @param sheet on which the formula stands
     */
    public static List<Rows> list(String formula, String sheet) {
        List<Rows> rows = new ArrayList<>();
        FormulaTokens tokens = new FormulaTokens(formula);
        while (tokens.advance()) {
            Reference it = tokens.reference();
            if (it != null && it.isRange()) {
                rows.add(rows(it, sheet));
            }
        }
        return rows;
    }

    /** What becomes of a range. */
    public interface Stretching {
        /**
         * The rows it takes in instead.
         *
         * @param index of the range in the formula, from zero
         * @param rows as they stand in the formula
         * @return at least one stretch, from top to bottom
         */
        List<Rows> stretches(int index, Rows rows);
    }

    /**
     * The same formula with other rows in its ranges. Several stretches become several arguments where the function
     * counts each of its arguments alike, such as {@code SUM(C5:C7,C9:C12)}; elsewhere one range from the first to the
     * last of them.
     *
     * @param sheet on which the formula stands
     */
    public static String with(String formula, String sheet, Stretching other) {
        FormulaArguments arguments = new FormulaArguments();
        FormulaTokens tokens = new FormulaTokens(formula);
        StringBuilder out = new StringBuilder(formula.length() + 8);
        int index = 0;
        while (tokens.advance()) {
            Reference it = tokens.reference();
            if (it == null || !it.isRange()) {
                arguments.pass(tokens.text());
                out.append(tokens.text());
            } else {
                List<Rows> stretches = other.stretches(index++, rows(it, sheet));
                boolean alike = arguments.areAlike() && FormulaArguments.endsBefore(tokens.rest());
                List<Rows> written = alike ? stretches : List.of(hull(stretches));
                for (int i = 0; i < written.size(); i++) {
                    Rows rows = written.get(i);
                    out.append(i == 0 ? "" : ",")
                            .append(FormulaRelocation.range(
                                    it, tokens.text(), rows.first(), it.firstColumn(), rows.last(), it.lastColumn()));
                }
                arguments.pass(tokens.text());
            }
        }
        return out.toString();
    }

    private static Rows hull(List<Rows> stretches) {
        return stretches.get(0).around(stretches.get(stretches.size() - 1));
    }

    /**
     * Rows as they stand elsewhere, wherever each of them went; empty when none of them is there.
     *
     * @param sheet the sheet there, empty when it is gone
     * @param there where a row stands; negative when it is gone
     */
    public static Optional<Rows> follow(Rows rows, String sheet, IntUnaryOperator there) {
        int[] span = sheet.isEmpty() ? new int[0] : FormulaRelocation.span(rows.first(), rows.last(), there);
        return span.length == 0 ? Optional.empty() : Optional.of(new Rows(sheet, span[0], span[1]));
    }

    private static Rows rows(Reference range, String sheet) {
        return new Rows(range.sheet().isEmpty() ? sheet : range.sheet(), range.firstRow(), range.lastRow());
    }
}
