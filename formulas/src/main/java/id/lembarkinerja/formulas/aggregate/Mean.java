package id.lembarkinerja.formulas.aggregate;

import id.lembarkinerja.formulas.language.Bilingual;
import id.lembarkinerja.formulas.number.Decimals;
import id.lembarkinerja.formulas.number.DerivationText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The arithmetic mean of the rows that have a figure, which says how many it left out.
 *
 * <p>In the unit of its rows; unweighted; any range. One division, 15 significant digits half up. A row without a
 * figure (blank, dash, N/A) is left out and counted as left out; a row with 0 counts as 0. Convention, no regulation
 * found.
 *
 * <p>Worked example: 10 of 11 rows add up to 988, the mean is 98,8 and says that one row is missing; with that row as 0
 * it would be 89,82.
 *
 * @param value the mean of the counted rows
 * @param counted how many rows have a figure
 * @param of how many rows there are
 * @param derivation one line, rounded for display only
 */
public record Mean(BigDecimal value, int counted, int of, Bilingual derivation) {

    /** The mean, or nothing when no row has a figure. */
    public static Optional<Mean> of(List<Optional<BigDecimal>> rows) {
        return Sum.of(rows).map(Mean::of);
    }

    private static Mean of(Sum sum) {
        BigDecimal value = Decimals.divide(sum.value(), BigDecimal.valueOf(sum.counted()));
        int left = sum.of() - sum.counted();
        String text =
                DerivationText.operand(sum.value()) + " / " + sum.counted() + " = " + DerivationText.result(value);
        Bilingual omitted = left == 0
                ? Bilingual.NOTHING
                : Bilingual.of(
                        "; {0} dari {1} baris tidak ikut dihitung karena kosong",
                        "; blank and not counted: {0} of {1} rows", left, sum.of());
        return new Mean(value, sum.counted(), sum.of(), Bilingual.same(text).then(omitted));
    }
}
