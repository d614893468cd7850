package id.lembarkinerja.formulas.achievement;

/** What an actual without a figure gives. The secretariat decides; the rule card shows it. */
public enum MissingActual {
    /** No achievement: nobody knows whether anything was done. */
    NO_ACHIEVEMENT,
    /** A blank or a dash counts as 0; N/A stays N/A. */
    BLANK_AS_ZERO,
    /** A blank, a dash and N/A count as 0. */
    ALL_AS_ZERO
}
