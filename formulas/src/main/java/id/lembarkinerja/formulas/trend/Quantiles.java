package id.lembarkinerja.formulas.trend;

import id.lembarkinerja.formulas.number.Decimals;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Quantiles of Student's t, two-sided, to 15 significant digits, for 1 to 60 degrees of freedom at 80, 90, 95 and 99
 * percent. A table, because the platforms' own logarithms differ; a test recomputes each entry with Apache Commons
 * Math.
 */
final class Quantiles {
    /** Most degrees of freedom in the table. */
    static final int MAX_DEGREES = QuantileTable.T95.length;

    private Quantiles() {}

    /** The quantile; nothing for a level or degrees of freedom that the table does not hold. */
    static Optional<BigDecimal> find(int level, int degrees) {
        String[] table = switch (level) {
            case 80 -> QuantileTable.T80;
            case 90 -> QuantileTable.T90;
            case 95 -> QuantileTable.T95;
            case 99 -> QuantileTable.T99;
            default -> new String[0];
        };
        return degrees < 1 || degrees > table.length ? Optional.empty() : Decimals.find(table[degrees - 1]);
    }
}
