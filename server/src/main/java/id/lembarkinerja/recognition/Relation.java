package id.lembarkinerja.recognition;

import java.util.List;

/**
 * Arithmetic that a form promises between its columns or rows.
 *
 * @param kind what is promised
 * @param columns the columns that take part: for {@code PERCENTAGE} part, whole, percent; for {@code ACHIEVEMENT}
 *     target, actual, achievement; for {@code EQUATION} the result, then what the expression takes; for {@code GROWTH}
 *     this year, next year; for {@code SUM} and {@code MEAN} each column on its own
 * @param expression of an {@code EQUATION}: the result from the other columns, their hyphens written as underscores;
 *     else empty
 * @param code of an {@code EQUATION}: the finding of a row that does not keep to it; else empty
 */
public record Relation(Kind kind, List<String> columns, String expression, String code) {

    /** Arithmetic without an expression of its own. */
    public Relation(Kind kind, List<String> columns) {
        this(kind, columns, "", "");
    }

    /** The kinds of arithmetic. */
    public enum Kind {
        /** percent = part / whole × 100. */
        PERCENTAGE(3),
        /** Achievement follows from target and actual by the indicator's rule. */
        ACHIEVEMENT(3),
        /** The total row is the sum of the rows above it, and a parent the sum of its children. */
        SUM(1),
        /** The total row is the mean of the rows above it. */
        MEAN(1),
        /** A column follows from others of its row by an expression. */
        EQUATION(2),
        /** Next year grows from this year by one factor for all rows. */
        GROWTH(2);

        private final int fewest;

        Kind(int fewest) {
            this.fewest = fewest;
        }

        /** So many columns it takes: exactly for percentage, achievement and growth, at least for the others. */
        int fewest() {
            return fewest;
        }

        boolean isExact() {
            return this == PERCENTAGE || this == ACHIEVEMENT || this == GROWTH;
        }
    }
}
