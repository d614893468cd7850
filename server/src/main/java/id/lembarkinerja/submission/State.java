package id.lembarkinerja.submission;

import java.util.Locale;

/** Where a submission stands. */
public enum State {
    /** Being filled. */
    DRAFT,
    /** With the reviewer. */
    SUBMITTED,
    /** Given back with a note. */
    RETURNED,
    /** Accepted; takes no version any more. */
    APPROVED,
    /** Approved once, then opened again with a reason. */
    REOPENED;

    /** The name in the API. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether new versions may be stored. */
    public boolean takesVersions() {
        return this != APPROVED;
    }
}
