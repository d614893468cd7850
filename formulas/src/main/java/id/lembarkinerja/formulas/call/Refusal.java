package id.lembarkinerja.formulas.call;

import java.util.Locale;

/** Why a formula gives no figure, and which error value an Excel cell shows for it. */
public enum Refusal {
    /** An argument is blank, or a dash. */
    MISSING("NA"),
    /** An argument says N/A: N/A in gives N/A out. */
    NOT_AVAILABLE("NA"),
    /** An argument holds words, a code, a date or an error. */
    NOT_A_NUMBER("VALUE"),
    /** An argument has two readings. */
    AMBIGUOUS("VALUE"),
    /** An argument holds several numbers. */
    SEVERAL_NUMBERS("VALUE"),
    /** An argument is none of the choices. */
    UNKNOWN_CHOICE("VALUE"),
    /** A number lies outside the range of its parameter. */
    OUT_OF_RANGE("NUM"),
    /** A condition of the formula does not hold: weights that do not sum to 100, a part above its whole. */
    CONDITION("NUM"),
    /** Lists that belong together have different lengths. */
    SIZES_DIFFER("VALUE"),
    /** Too few numbers. */
    TOO_FEW("NA"),
    /** Something is divided by zero. */
    DIVISION_BY_ZERO("DIV0"),
    /** A target of zero without a policy for it. */
    ZERO_TARGET("DIV0"),
    /** An actual of zero where the rule divides by it. */
    ZERO_ACTUAL("DIV0"),
    /** A negative target without a policy for it. */
    NEGATIVE_TARGET("NUM"),
    /** A negative actual where the rule divides by it. */
    NEGATIVE_ACTUAL("NUM"),
    /** No band of the scale holds the value. */
    NO_BAND("NA"),
    /** Two or more rules fit, and nothing in the figures decides. */
    UNDECIDED("NA"),
    /** No rule fits. */
    NONE_FITS("NA"),
    /** Figures beyond every report. */
    TOO_LARGE("NUM"),
    /** There is no such formula. */
    UNKNOWN_FORMULA("VALUE");

    private final String error;

    Refusal(String error) {
        this.error = error;
    }

    /** {@code NA}, {@code VALUE}, {@code DIV0} or {@code NUM}. */
    public String error() {
        return error;
    }

    /** Kebab-case, stable. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
