package id.lembarkinerja.formulas.formulatext;

import id.lembarkinerja.formulas.expression.Evaluation;
import id.lembarkinerja.formulas.expression.Spelling;
import id.lembarkinerja.formulas.expression.UncomputableException;
import id.lembarkinerja.formulas.expression.Values;
import id.lembarkinerja.formulas.language.Bilingual;
import id.lembarkinerja.formulas.number.Decimals;
import id.lembarkinerja.formulas.number.DerivationText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * Computes a formula that was read from a text.
 *
 * <p>With 16 and 17 for {@code A / B × 100} in per cent: {@code 16 / 17 × 100 = 94,12 %}, unrounded 94.1176470588235. A
 * zero below a division, a missing value or an empty list has no result but a reason. Any range; a negative value is a
 * value, and blanks and N/A are left out of a list, or refused, before they come here.
 */
public final class FormulaCalculation {
    private FormulaCalculation() {}

    /**
     * The outcome.
     *
     * @param filled the numbers of each input by its key; an input that is no list has exactly one
     */
    public static FormulaOutcome of(ParsedFormula formula, Map<String, List<BigDecimal>> filled) {
        Values values = new Values();
        for (FormulaInput input : formula.inputs()) {
            List<BigDecimal> numbers = filled.getOrDefault(input.key(), List.of());
            Bilingual reason = refusal(input, numbers);
            if (!reason.isEmpty()) {
                return new FormulaOutcome.NotComputed(reason);
            }
            if (input.list()) {
                values.put(input.key(), numbers);
            } else {
                values.put(input.key(), numbers.get(0));
            }
        }
        try {
            BigDecimal value = Evaluation.of(formula.expression(), values).rounded();
            String unit = formula.unit();
            String result = " = " + DerivationText.result(value) + (unit.isEmpty() ? "" : " " + unit);
            Bilingual derivation =
                    Spelling.derivation(formula.expression(), values).then(Bilingual.same(result));
            return new FormulaOutcome.Computed(value, unit, derivation);
        } catch (UncomputableException uncomputable) {
            return new FormulaOutcome.NotComputed(reason(uncomputable));
        }
    }

    private static Bilingual refusal(FormulaInput input, List<BigDecimal> numbers) {
        if (numbers.isEmpty()) {
            return Bilingual.of(
                    "Nilai “{0}” belum diisi; isi dahulu, dengan 0 bila memang tidak ada.",
                    "The value “{0}” is not filled in; enter it first, as 0 if there is none.", input.name());
        }
        if (!input.list() && numbers.size() > 1) {
            return Bilingual.of(
                    "“{0}” hanya memakai satu angka; isi satu angka saja.",
                    "“{0}” takes one number; enter one number only.", input.name());
        }
        for (BigDecimal number : numbers) {
            if (!Decimals.inReach(number)) {
                return Bilingual.of(
                        "Angka pada “{0}” di luar jangkauan laporan; periksa angkanya.",
                        "The number for “{0}” is out of range for a report; check the number.", input.name());
            }
        }
        return Bilingual.NOTHING;
    }

    private static Bilingual reason(UncomputableException uncomputable) {
        return switch (uncomputable.kind()) {
            case DIVISION_BY_ZERO ->
                new Bilingual(
                        "Penyebutnya nol, sehingga tidak dapat dihitung; periksa nilai pembagi, atau tulis N/A bila"
                                + " memang nol.",
                        "The denominator is zero, so nothing can be computed; check the divisor, or write N/A if"
                                + " it is zero.");
            case TOO_LARGE ->
                new Bilingual(
                        "Angkanya terlalu besar untuk dihitung; periksa nilai yang diisi.",
                        "The numbers are too large to compute with; check the values entered.");
            case TOO_FEW ->
                new Bilingual(
                        "Daftar nilainya kosong; isi paling sedikit satu angka.",
                        "The list of values is empty; enter at least one number.");
        };
    }
}
