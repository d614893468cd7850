package id.lembarkinerja.validation;

import id.lembarkinerja.formulas.language.Bilingual;
import id.lembarkinerja.formulas.number.Decimals;
import id.lembarkinerja.formulas.number.NumberParser;
import id.lembarkinerja.recognition.RecognizedTable;
import id.lembarkinerja.recognition.TableCell;
import id.lembarkinerja.recognition.TableRow;
import id.lembarkinerja.recognition.Words;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Means weighted by an amount. */
final class Weighted {
    static final Bilingual WRITE =
            new Bilingual("Tulis rata-rata yang ditimbang dengan anggaran", "Write the mean weighted by budget");

    private Weighted() {}

    /** The mean by the weights (bobot) that a column of the table states; empty where no column or a row lacks them. */
    static Optional<BigDecimal> meanByHeading(RecognizedTable table, List<TableRow> rows, String column) {
        return table.columns().stream()
                .filter(candidate -> Words.of(candidate.header()).contains("bobot"))
                .findFirst()
                .flatMap(weights -> mean(
                        rows,
                        column,
                        row -> row.find(weights.key())
                                .map(TableCell::printed)
                                .flatMap(text -> NumberParser.parse(text).value())));
    }

    /** Empty when a row lacks its weight or all weights are zero; a missing figure counts as zero. */
    static Optional<BigDecimal> mean(List<TableRow> rows, String column, String weightColumn) {
        return mean(rows, column, row -> PrintedFigure.find(row, weightColumn));
    }

    private static Optional<BigDecimal> mean(
            List<TableRow> rows, String column, Function<TableRow, Optional<BigDecimal>> weightOf) {
        BigDecimal weights = BigDecimal.ZERO;
        BigDecimal sum = BigDecimal.ZERO;
        for (TableRow row : rows) {
            Optional<BigDecimal> weight = weightOf.apply(row);
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
