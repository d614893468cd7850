package id.lembarkinerja.formulas.achievement;

/** Which way an indicator should go (polaritas). It belongs to the indicator and is never guessed silently. */
public enum Direction {
    /** More is better: coverage, participation. */
    HIGHER_IS_BETTER,
    /** Less is better: cases of violence, stunting. */
    LOWER_IS_BETTER,
    /** Neither more nor less than a range is good. */
    WITHIN_RANGE
}
