package id.lembarkinerja.formulas.formulatext;

import id.lembarkinerja.formulas.expression.ExcelSpelling;
import id.lembarkinerja.formulas.expression.Expression;
import id.lembarkinerja.formulas.language.Bilingual;
import java.util.List;
import java.util.Map;

/**
 * A formula text as arithmetic.
 *
 * <p>{@code Jumlah PMKS yang ditangani/Jumlah PPKS yang ada) x 100%} has the rule {@code Jumlah PMKS yang ditangani /
 * Jumlah PPKS yang ada × 100}, two inputs, the unit {@code %} and one repair.
 *
 * @param expression over the keys of the inputs; exact, nothing is rounded
 * @param inputs in the order in which the rule names them; the same name twice is one input
 * @param resultName the left-hand side; empty when the text has none
 * @param unit {@code %} when the text multiplies by 100 %, else empty; a percentage is 0–100, never 0–1
 * @param repairs what was mended, left out or taken for granted, one sentence each
 * @param rule the formula in one line; reading it again gives an equal rule
 */
public record ParsedFormula(
        Expression expression,
        List<FormulaInput> inputs,
        String resultName,
        String unit,
        List<Bilingual> repairs,
        String rule) {

    /** Copies the lists. */
    public ParsedFormula {
        inputs = List.copyOf(inputs);
        repairs = List.copyOf(repairs);
    }

    /**
     * The native Excel formula without the equals sign, such as {@code B2/C2*100}.
     *
     * @param places the cell or range of each input by its key
     */
    public String excel(Map<String, String> places) {
        return ExcelSpelling.of(expression, places);
    }
}
