package id.lembarkinerja.comparison;

import id.lembarkinerja.comparison.FormulaTokens.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.function.UnaryOperator;

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

    /** The same formula with other rows in its ranges. */
    public static String with(String formula, String sheet, UnaryOperator<Rows> other) {
        FormulaTokens tokens = new FormulaTokens(formula);
        StringBuilder out = new StringBuilder(formula.length() + 8);
        while (tokens.advance()) {
            Reference it = tokens.reference();
            if (it == null || !it.isRange()) {
                out.append(tokens.text());
            } else {
                Rows rows = other.apply(rows(it, sheet));
                out.append(FormulaRelocation.range(
                        it, tokens.text(), rows.first(), it.firstColumn(), rows.last(), it.lastColumn()));
            }
        }
        return out.toString();
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
