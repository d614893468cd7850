package id.lembarkinerja.platform.http;

/** Carries a problem from where it is found to the answer; not a bug, so without a stack trace. */
public final class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    /** With the answer to give. */
    public ProblemException(Problem problem) {
        super(problem.type(), null, false, false);
        this.problem = problem;
    }

    /** The answer to give. */
    public Problem problem() {
        return problem;
    }
}
