package id.lembarkinerja.validation;

import id.lembarkinerja.formulas.number.Decimals;
import id.lembarkinerja.recognition.TableRow;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Means weighted by an amount. */
final class Weighted {
    private Weighted() {}

    /** Empty when a row lacks its weight or all weights are zero; a missing figure counts as zero. */
    static Optional<BigDecimal> mean(List<TableRow> rows, String column, String weightColumn) {
        BigDecimal weights = BigDecimal.ZERO;
        BigDecimal sum = BigDecimal.ZERO;
        for (TableRow row : rows) {
            Optional<BigDecimal> weight = PrintedFigure.find(row, weightColumn);
            if (weight.isEmpty()) {
                return Optional.empty();
            }
            BigDecimal figure = PrintedFigure.find(row, column).orElse(BigDecimal.ZERO);
            weights = weights.add(weight.get());
            sum = sum.add(weight.get().multiply(figure));
        }
        return weights.signum() == 0 ? Optional.empty() : Optional.of(Decimals.divide(sum, weights));
    }
}
