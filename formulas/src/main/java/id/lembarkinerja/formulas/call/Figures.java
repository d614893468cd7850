package id.lembarkinerja.formulas.call;

import id.lembarkinerja.formulas.language.Bilingual;
import id.lembarkinerja.formulas.number.DerivationText;
import java.math.BigDecimal;
import java.util.List;

/** Makes figures: rounded once for the eye, with their unit. */
public final class Figures {
    private Figures() {}

    /** A figure with its calculation; {@code sum} is what stands before the equals sign. */
    public static Answer.Figure of(BigDecimal value, String unit, Bilingual sum, List<Bilingual> notes) {
        String display = display(value, unit);
        return new Answer.Figure(value, unit, display, sum.then(Bilingual.same(" = " + display)), List.of(), notes);
    }

    /**
     * The value for the eye: two decimals half up, more where it would look like zero; only a percent sign is written
     * as unit.
     */
    public static String display(BigDecimal value, String unit) {
        String text = DerivationText.result(value);
        return "%".equals(unit) ? text + " %" : text;
    }
}
