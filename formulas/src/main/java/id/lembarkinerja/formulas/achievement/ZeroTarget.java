package id.lembarkinerja.formulas.achievement;

/** What a target of zero gives. Public systems print 200, 100 or 0 for the same row, so the rule card names it. */
public enum ZeroTarget {
    /** No achievement: nothing can be divided by zero. */
    NO_ACHIEVEMENT,
    /**
     * 100 when the actual meets the zero target (lower is better: R ≤ 0; higher is better: R ≥ 0; range: R = 0), else
     * no achievement, since a miss cannot be measured in parts of zero.
     */
    FULL_WHEN_MET,
    /** 100 when the actual meets the zero target, else 0: a miss of a zero target counts as nothing achieved. */
    FULL_OR_NOTHING
}
