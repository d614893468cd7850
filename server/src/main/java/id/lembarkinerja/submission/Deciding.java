package id.lembarkinerja.submission;

/** What became of a decision. */
public sealed interface Deciding {
    /** Taken. */
    record Decided(Submission submission) implements Deciding {}

    /** The role or its relation to the agency does not allow it. */
    record NotAllowed(Verdict verdict) implements Deciding {}

    /** It cannot be taken in this state. */
    record WrongState(Verdict verdict, State state) implements Deciding {}

    /** It must say why. */
    record NoteMissing(Verdict verdict) implements Deciding {}

    /** There is nothing to decide about yet. */
    record NoVersion() implements Deciding {}

    /** A newer version arrived than the one that was looked at. */
    record NewerVersion(Version latest) implements Deciding {}

    /** Errors that the document proves are open, and no reason was given for overruling them. */
    record OpenErrors(int proven) implements Deciding {}

    /** The period is closed. */
    record PeriodClosed(Period period) implements Deciding {}

    /** There is no such submission. */
    record Unknown() implements Deciding {}
}
