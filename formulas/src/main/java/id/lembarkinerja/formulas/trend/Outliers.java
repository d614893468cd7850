package id.lembarkinerja.formulas.trend;

import id.lembarkinerja.formulas.expression.Ratio;
import id.lembarkinerja.formulas.number.Decimals;
import id.lembarkinerja.formulas.number.DerivationText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How far a figure lies from its history: the z-score modified after Iglewicz and Hoaglin, {@code 0,6745 × (x − median)
 * / MAD}, which one odd year in the history does not bend. Beyond 3,5 either way a figure is an outlier (pencilan).
 *
 * <p>Without unit, any range, 15 significant digits half up. A history whose MAD is zero (more than half of it equal)
 * has no score: any other figure would be infinitely odd. A zero is a figure like any other; blanks and N/A of the
 * history are left out before. Four figures of history at least, a number its definition asks for.
 *
 * <p>Worked example: 40 after 10, 12, 11, 13 has the median 11,5, the MAD 1 and the score 0,6745 × (40 − 11,5) / 1 =
 * 19,22: an outlier.
 *
 * <p>Source: textbook statistics (Iglewicz and Hoaglin 1993), no regulation found.
 *
 * @param score the modified z-score
 * @param median middle of the history
 * @param deviation median of the absolute distances from the median (MAD)
 * @param derivation one line, rounded for display only
 */
public record Outliers(BigDecimal score, BigDecimal median, BigDecimal deviation, String derivation) {
    /** Beyond this score a figure is an outlier. */
    public static final BigDecimal LIMIT = new BigDecimal("3.5");

    private static final BigDecimal NORMAL = new BigDecimal("0.6745");
    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** The score of a figure; nothing when the history does not vary enough to tell. */
    public static Optional<Outliers> score(List<BigDecimal> history, BigDecimal figure) {
        BigDecimal median = median(history);
        List<BigDecimal> distances = new ArrayList<>();
        for (BigDecimal one : history) {
            distances.add(one.subtract(median).abs());
        }
        BigDecimal deviation = median(distances);
        if (deviation.signum() == 0) {
            return Optional.empty();
        }
        BigDecimal score = new Ratio(NORMAL.multiply(figure.subtract(median)), deviation).rounded();
        String text = "0,6745 × (" + DerivationText.operand(figure) + " − " + DerivationText.operand(median) + ") / "
                + DerivationText.operand(deviation) + " = " + DerivationText.result(score);
        return Optional.of(new Outliers(score, median, deviation, text));
    }

    /** Whether the score lies beyond 3,5 either way. */
    public boolean isOutlier() {
        return score.abs().compareTo(LIMIT) > 0;
    }

    /** The middle value; of an even number the mean of the two in the middle. */
    static BigDecimal median(List<BigDecimal> values) {
        List<BigDecimal> sorted = new ArrayList<>(values);
        sorted.sort(BigDecimal::compareTo);
        int middle = sorted.size() / 2;
        return Decimals.normal(
                sorted.size() % 2 == 1
                        ? sorted.get(middle)
                        : sorted.get(middle - 1).add(sorted.get(middle)).multiply(HALF));
    }
}
