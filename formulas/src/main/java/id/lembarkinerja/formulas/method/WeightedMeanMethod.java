package id.lembarkinerja.formulas.method;

import id.lembarkinerja.formulas.call.Answer;
import id.lembarkinerja.formulas.call.Arguments;
import id.lembarkinerja.formulas.call.Figures;
import id.lembarkinerja.formulas.call.Refusal;
import id.lembarkinerja.formulas.call.RefusedException;
import id.lembarkinerja.formulas.language.Bilingual;
import id.lembarkinerja.formulas.number.Decimals;
import id.lembarkinerja.formulas.number.DerivationText;
import id.lembarkinerja.formulas.number.Reading;
import id.lembarkinerja.formulas.number.Units;
import java.math.BigDecimal;
import java.util.List;

/**
 * The weighted mean ({@code RERATABOBOT}). Weights must sum to 100, or to 1 as percent-formatted cells hold them;
 * anything else is refused, because it silently inflates or deflates the result.
 */
final class WeightedMeanMethod implements Method {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int SHOWN = 12;

    @Override
    public Answer answer(Arguments arguments, Scales scales) {
        List<BigDecimal> values = arguments.list("nilai");
        List<BigDecimal> weights = arguments.list("bobot");
        arguments.requireSameSize("nilai", values.size(), "bobot", weights.size());
        BigDecimal whole = BigDecimal.ZERO;
        BigDecimal total = BigDecimal.ZERO;
        for (int i = 0; i < values.size(); i++) {
            whole = whole.add(weights.get(i));
            total = total.add(values.get(i).multiply(weights.get(i)));
        }
        boolean fractions = whole.compareTo(BigDecimal.ONE) == 0 && !percents(arguments);
        if (whole.compareTo(HUNDRED) != 0 && !fractions) {
            throw new RefusedException(
                    Refusal.CONDITION,
                    "Jumlah bobot {0}, padahal harus 100 %. Perbaiki bobotnya.",
                    "The weights add up to {0}, but must be 100 %. Correct the weights.",
                    Decimals.indonesian(whole));
        }
        String sum = "(" + products(values, weights) + ") / " + DerivationText.operand(whole);
        return Figures.of(Decimals.divide(total, whole), "", Bilingual.same(sum), arguments.notes());
    }

    @Override
    public List<Twin> twins(Places places, Scales scales) {
        String values = places.cell("nilai");
        String weights = places.cell("bobot");
        String missing = "OR(" + ExcelText.hasGap(values) + "," + ExcelText.hasGap(weights) + ")";
        // A spreadsheet adds weights in binary fractions: 0,1 ten times is not quite 1.
        String wrong = "AND(ROUND(SUM(" + weights + "),9)<>100,ROUND(SUM(" + weights + "),9)<>1)";
        return List.of(new Twin(
                "",
                "IF(" + missing + ",NA(),IF(OR(" + wrong + ",MIN(" + weights + ")<0)," + ExcelText.NUM_ERROR
                        + ",SUMPRODUCT(" + values + "," + weights + ")/SUM(" + weights + ")))"));
    }

    /** Weights printed with a percent sign that sum to 1 are one hundredth of the whole. */
    private static boolean percents(Arguments arguments) {
        for (Reading reading : arguments.readings("bobot")) {
            if (reading instanceof Reading.Value value && Units.isPercent(value.unit())) {
                return true;
            }
        }
        return false;
    }

    private static String products(List<BigDecimal> values, List<BigDecimal> weights) {
        var text = new StringBuilder();
        for (int i = 0; i < values.size(); i++) {
            boolean shown = values.size() <= SHOWN || i < SHOWN - 1 || i == values.size() - 1;
            if (shown) {
                text.append(text.isEmpty() ? "" : " + ")
                        .append(DerivationText.operand(values.get(i)))
                        .append(" × ")
                        .append(DerivationText.operand(weights.get(i)));
            } else if (i == SHOWN - 1) {
                text.append(" + …");
            }
        }
        return text.toString();
    }
}
