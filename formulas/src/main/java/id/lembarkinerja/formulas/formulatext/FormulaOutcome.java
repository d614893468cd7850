package id.lembarkinerja.formulas.formulatext;

import id.lembarkinerja.formulas.language.Bilingual;
import java.math.BigDecimal;

/** What a formula gives for the values that were filled in. */
public sealed interface FormulaOutcome {

    /**
     * A value.
     *
     * @param value 15 significant digits, half up; a percentage is 0–100
     * @param unit {@code %} or empty
     * @param derivation one line: {@code 16 / 17 × 100 = 94,12 %}
     */
    record Computed(BigDecimal value, String unit, Bilingual derivation) implements FormulaOutcome {}

    /** None, and what to do about it, as a sentence. */
    record NotComputed(Bilingual reason) implements FormulaOutcome {}
}
