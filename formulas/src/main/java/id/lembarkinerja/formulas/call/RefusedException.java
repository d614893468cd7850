package id.lembarkinerja.formulas.call;

/** Ends a calculation with a reason; caught where a formula is answered, never seen outside the library. */
public final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Refusal reason;
    private final String explanation;

    /** With the reason and what to do about it, in Indonesian. */
    public RefusedException(Refusal reason, String explanation) {
        super(explanation);
        this.reason = reason;
        this.explanation = explanation;
    }

    /** The answer that takes its place. */
    public Answer.None answer() {
        return new Answer.None(reason, explanation);
    }
}
