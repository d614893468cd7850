package id.lembarkinerja.validation.graph;

import java.math.BigDecimal;
import java.util.List;

/**
 * A cell that states a sum or a number of rows of another table, and not what the rows give.
 *
 * @param stated the cell
 * @param rows the rows counted or added, of one table
 * @param found what they give; for numbers of rows the least that is certain
 */
public record StatedFigure(Agreement agreement, Told stated, List<Mention> rows, String column, BigDecimal found) {}
