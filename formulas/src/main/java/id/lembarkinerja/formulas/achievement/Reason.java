package id.lembarkinerja.formulas.achievement;

/** Why there is no achievement. */
public enum Reason {
    /** The target is blank or a dash. */
    TARGET_MISSING,
    /** The actual is blank or a dash. */
    ACTUAL_MISSING,
    /** Target or actual is N/A: N/A in gives N/A out. */
    NOT_AVAILABLE,
    /** The target is zero and the rule's policy gives no achievement. */
    ZERO_TARGET,
    /** The actual is zero and the rule divides by it. */
    ZERO_ACTUAL,
    /** The target is negative: every ratio to it would turn better into worse. */
    NEGATIVE_TARGET,
    /** The actual is negative and the rule divides by it. */
    NEGATIVE_ACTUAL,
    /** A cell holds several numbers. */
    SEVERAL_NUMBERS,
    /** A cell holds words, a code or a date. */
    NOT_A_NUMBER,
    /** A cell has two readings, such as 1.234. */
    AMBIGUOUS
}
