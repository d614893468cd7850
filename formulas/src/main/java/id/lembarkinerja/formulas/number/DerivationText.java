package id.lembarkinerja.formulas.number;

import java.math.BigDecimal;

/** The figures of a derivation line: Indonesian notation with a true minus sign, as people write sums on paper. */
public final class DerivationText {
    private static final int SHOWN_DECIMALS = 2;
    private static final int LEAST_DIGITS = 3;
    private static final int FEW_DECIMALS = 8;
    private static final int STEP_DIGITS = 7;

    private DerivationText() {}

    /** An operand with all its decimals; a negative one in brackets, so that no two signs meet: {@code (−5)}. */
    public static String operand(BigDecimal operand) {
        String text = Decimals.indonesian(operand.abs());
        return operand.signum() < 0 ? "(−" + text + ")" : text;
    }

    /**
     * A figure computed on the way to a result: all its digits when they are few, else seven significant ones. The
     * calculation itself goes on with the unrounded figure.
     */
    public static String step(BigDecimal figure) {
        return operand(figure.scale() <= FEW_DECIMALS ? figure : Decimals.significant(figure, STEP_DIGITS));
    }

    /** A figure inside a sentence: as {@link #step}, but a negative one without brackets, {@code −5}. */
    public static String quoted(BigDecimal figure) {
        return (figure.signum() < 0 ? "−" : "") + step(figure.abs());
    }

    /**
     * A result, rounded half up to two decimals for the eye, trailing zeros cut: {@code −3,5}; three significant digits
     * where two decimals would look like zero: {@code 0,0003}.
     */
    public static String result(BigDecimal result) {
        String usual = Decimals.indonesian(result.abs(), SHOWN_DECIMALS);
        boolean vanishes = result.signum() != 0 && "0".equals(usual);
        String text = vanishes ? Decimals.indonesian(Decimals.significant(result.abs(), LEAST_DIGITS)) : usual;
        return result.signum() < 0 ? "−" + text : text;
    }
}
