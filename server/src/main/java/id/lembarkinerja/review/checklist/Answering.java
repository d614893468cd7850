package id.lembarkinerja.review.checklist;

import id.lembarkinerja.submission.Period;

/** What became of an answer. */
public sealed interface Answering {
    /** It was kept. */
    record Answered(Line line) implements Answering {}

    /** The period is closed. */
    record PeriodClosed(Period period) implements Answering {}

    /** There is no such submission, or its form asks no such question. */
    record Unknown() implements Answering {}
}
