package id.lembarkinerja.formulas.number;

/** The three ways in which a cell states no number. */
public enum Absence {
    /** Empty or white space only. */
    BLANK,
    /** A dash alone ({@code -}, {@code –}): nothing to report. */
    DASH,
    /** {@code N/A}, {@code n/a}, {@code NIA}: not applicable in this period. */
    NOT_AVAILABLE
}
