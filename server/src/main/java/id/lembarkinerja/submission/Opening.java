package id.lembarkinerja.submission;

/** What became of the wish to open a submission. */
public sealed interface Opening {
    /** Opened. */
    record Opened(Filed filed) implements Opening {}

    /** There was one already for this agency, period and form. */
    record Existing(Filed filed) implements Opening {}

    /** The period is closed. */
    record PeriodClosed(Period period) implements Opening {}

    /** There is no such period. */
    record UnknownPeriod() implements Opening {}
}
