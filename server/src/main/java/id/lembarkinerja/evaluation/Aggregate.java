package id.lembarkinerja.evaluation;

import id.lembarkinerja.formulas.language.Bilingual;
import java.math.BigDecimal;

/**
 * A sum or mean over a column that says what it counted.
 *
 * @param table id of the table
 * @param kind {@code sum} or {@code mean}
 * @param column column key
 * @param basis {@code printed} when the document's own figures were taken, {@code computed} when ours were
 * @param value the result, 15 significant digits
 * @param counted rows that carry a figure
 * @param of rows that should
 * @param printed what the document's total row says, or empty
 * @param cell address of that total cell, or empty
 * @param derivation one line
 */
public record Aggregate(
        String table,
        String kind,
        String column,
        String basis,
        BigDecimal value,
        int counted,
        int of,
        String printed,
        String cell,
        Bilingual derivation) {}
