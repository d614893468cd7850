package id.lembarkinerja.formulas.aggregate;

import id.lembarkinerja.formulas.number.Decimals;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The exact sum of the rows that have a figure, which says how many it left out.
 *
 * <p>In the unit of its rows; unrounded; any range. A row without a figure (blank, dash, N/A) adds nothing and is
 * counted as left out.
 *
 * <p>Worked example: 14,35 + 16,39 + 19,11 + 21,15 = 71 over 4 of 4 quarters.
 *
 * @param value the sum of the counted rows
 * @param counted how many rows have a figure
 * @param of how many rows there are
 */
public record Sum(BigDecimal value, int counted, int of) {

    /** The sum, or nothing when no row has a figure: an empty column does not total 0. */
    public static Optional<Sum> of(List<Optional<BigDecimal>> rows) {
        BigDecimal total = BigDecimal.ZERO;
        int counted = 0;
        for (Optional<BigDecimal> row : rows) {
            if (row.isPresent()) {
                total = total.add(row.get());
                counted++;
            }
        }
        return counted == 0 ? Optional.empty() : Optional.of(new Sum(Decimals.normal(total), counted, rows.size()));
    }
}
