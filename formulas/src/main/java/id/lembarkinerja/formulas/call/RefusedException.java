package id.lembarkinerja.formulas.call;

import id.lembarkinerja.formulas.language.Bilingual;

/** Ends a calculation with a reason; caught where a formula is answered, never seen outside the library. */
public final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Refusal reason;
    private final transient Bilingual explanation;

    /** With the reason and what to do about it. */
    public RefusedException(Refusal reason, Bilingual explanation) {
        super(explanation.indonesian());
        this.reason = reason;
        this.explanation = explanation;
    }

    /** With a sentence whose places are filled; see {@link Bilingual#of}. */
    public RefusedException(Refusal reason, String indonesian, String english, Object... parts) {
        this(reason, Bilingual.of(indonesian, english, parts));
    }

    /** The answer that takes its place. */
    public Answer.None answer() {
        return new Answer.None(reason, explanation);
    }
}
