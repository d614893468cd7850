package id.lembarkinerja.review;

import id.lembarkinerja.submission.Submission;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * Something that waits for somebody.
 *
 * @param submission which one it is about; nothing for a deadline of an agency that has not begun
 * @param period id of the period
 * @param version the one it speaks of; zero for none
 * @param author name of whoever caused it, or empty
 * @param at when it came about; for a deadline, when the period closes
 * @param text what was said, or empty
 */
public record InboxItem(
        Kind kind,
        Optional<Submission> submission,
        String period,
        int version,
        String author,
        Instant at,
        String text) {

    /** What is waited for. */
    public enum Kind {
        /** A comment that calls upon the person. */
        MENTION,
        /** The reviewer gave it back; the agency has to mend it. */
        RETURNED,
        /** A value is suggested; the agency accepts or declines it. */
        SUGGESTION,
        /** It was handed in; the reviewer has to decide. */
        SUBMITTED,
        /** There is a newer version than the one the person looked at. */
        CHANGED,
        /** A period closes soon and nothing was handed in. */
        DEADLINE;

        /** The name in the API. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
