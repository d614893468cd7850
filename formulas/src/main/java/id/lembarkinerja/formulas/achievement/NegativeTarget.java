package id.lembarkinerja.formulas.achievement;

/** What a negative target gives, such as a growth that may shrink by 5 at most. Convention, no regulation found. */
public enum NegativeTarget {
    /** No achievement: a ratio to a negative target calls the better year the worse one. */
    NO_ACHIEVEMENT,
    /**
     * The distance from the target in parts of its size: {@code (|T| + (R − T)) / |T| × 100} where higher is better,
     * {@code (|T| − (R − T)) / |T| × 100} where lower is better. T = −5 and R = −4 give 120 where higher is better.
     */
    BY_DISTANCE
}
