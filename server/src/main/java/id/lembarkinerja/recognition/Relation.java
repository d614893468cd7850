package id.lembarkinerja.recognition;

import java.util.List;

/**
 * Arithmetic that a form promises between its columns.
 *
 * @param kind what is promised
 * @param columns the columns that take part: for {@code PERCENTAGE} part, whole, percent; for {@code ACHIEVEMENT}
 *     target, actual, achievement; for {@code SUM} and {@code MEAN} each column on its own
 */
public record Relation(Kind kind, List<String> columns) {

    /** The kinds of arithmetic. */
    public enum Kind {
        /** percent = part / whole × 100. */
        PERCENTAGE,
        /** Achievement follows from target and actual by the indicator's rule. */
        ACHIEVEMENT,
        /** The total row is the sum of the rows above it. */
        SUM,
        /** The total row is the mean of the rows above it. */
        MEAN
    }
}
