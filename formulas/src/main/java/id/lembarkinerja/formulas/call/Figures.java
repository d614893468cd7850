package id.lembarkinerja.formulas.call;

import id.lembarkinerja.formulas.number.Decimals;
import id.lembarkinerja.formulas.number.DerivationText;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Makes figures: rounded once for the eye, with their unit. */
public final class Figures {
    private static final int USUAL_DECIMALS = 2;
    private static final int LEAST_DIGITS = 3;

    private Figures() {}

    /** A figure with its calculation; {@code sum} is what stands before the equals sign. */
    public static Answer.Figure of(BigDecimal value, String unit, String sum, List<String> notes) {
        String display = display(value, unit);
        return new Answer.Figure(value, unit, display, sum + " = " + display, List.of(), notes);
    }

    /**
     * The value for the eye: two decimals half up, more where it would look like zero; only a percent sign is written
     * as unit.
     */
    public static String display(BigDecimal value, String unit) {
        boolean vanishes = value.signum() != 0
                && value.abs().setScale(USUAL_DECIMALS, RoundingMode.HALF_UP).signum() == 0;
        String text = vanishes
                ? (value.signum() < 0 ? "−" : "") + Decimals.indonesian(Decimals.significant(value.abs(), LEAST_DIGITS))
                : DerivationText.result(value);
        return "%".equals(unit) ? text + " %" : text;
    }
}
