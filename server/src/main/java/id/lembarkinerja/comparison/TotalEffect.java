package id.lembarkinerja.comparison;

import java.math.BigDecimal;

/**
 * What a change does to a total of its column.
 *
 * @param spots the cell of the total in both versions, whatever is printed there
 * @param sums the sum of the rows above it as computed, in the unit of the column, unrounded
 */
public record TotalEffect(Sides<Spot> spots, Sides<BigDecimal> sums) {

    TotalEffect inverse() {
        return new TotalEffect(spots.swapped(), sums.swapped());
    }
}
