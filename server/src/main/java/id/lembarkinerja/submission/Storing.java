package id.lembarkinerja.submission;

/** What became of an upload. Only {@link Stored} stored anything. */
public sealed interface Storing {
    /** A new version. */
    record Stored(Version version) implements Storing {}

    /** Exactly these bytes were stored before. */
    record Existing(Version version) implements Storing {}

    /** Somebody stored a version since the base. */
    record Stale(Version latest) implements Storing {}

    /** The file cannot be used. */
    record Unreadable(WorkbookExamination.Refused refusal) implements Storing {}

    /** The workbook holds other forms than the submission is for, and no reason was given for sending it. */
    record OtherForm(WorkbookExamination.Mismatch mismatch) implements Storing {}

    /** The period is closed. */
    record PeriodClosed(Period period) implements Storing {}

    /** The submission is in a state that takes no versions. */
    record Locked(State state) implements Storing {}

    /** There is no such submission. */
    record Unknown() implements Storing {}
}
