package id.lembarkinerja.review;

import id.lembarkinerja.submission.Storing;
import id.lembarkinerja.submission.Version;
import java.util.List;

/** What became of the wish to take suggested values over. Only {@link Accepted} stored anything. */
public sealed interface Accepting {
    /** A new version holds them and names those who suggested them. */
    record Accepted(Version version) implements Accepting {}

    /** There is a newer version than the one that was looked at. */
    record Stale(Version latest) implements Accepting {}

    /** Some of them cannot be taken over. */
    record Refused(Reason reason, List<ThreadView> threads) implements Accepting {}

    /** A value cannot be written; the message is Indonesian. */
    record Impossible(String message) implements Accepting {}

    /** The new version was not stored. */
    record NotStored(Storing why) implements Accepting {}

    /** There is no such submission, version or suggestion. */
    record Unknown() implements Accepting {}

    /** Why suggestions cannot be taken over. */
    enum Reason {
        /** They were accepted, declined or withdrawn before. */
        SETTLED,
        /** The row, column or sheet is not there any more. */
        ROW_GONE,
        /** It is not known for certain where their cells are in the latest version. */
        PLACE_UNKNOWN,
        /** The cell says something else than when the value was suggested. */
        OUTDATED,
        /** Several of them give one cell different values. */
        DIFFERING,
        /** A formula stands in the cell, and nobody said that it may be replaced. */
        FORMULA
    }
}
