package id.lembarkinerja.review.checklist;

import id.lembarkinerja.platform.Digests;
import java.time.Instant;

/**
 * An answer that was given; never changed. A later one to the same question takes its place, and both stay.
 *
 * @param sequence from one, within the submission
 * @param question id of the question
 * @param note why, or what is missing; may be empty
 * @param version the latest one when it was given; zero when there was none
 * @param author username
 */
public record ChecklistAnswer(
        String submission,
        int sequence,
        String question,
        Reply reply,
        String note,
        int version,
        String author,
        Instant at) {

    /** How the log calls the giving of one. */
    public static final String ACTION = "checklist-answer";

    /** By which name the log speaks of it. */
    public String subject() {
        return "checklist:" + submission + "/" + sequence;
    }

    /** SHA-256 over all fields, as the audit log keeps it. */
    public String digest() {
        return Digests.ofFields(
                "lembar-checklist-1",
                submission,
                Integer.toString(sequence),
                question,
                reply.label(),
                note,
                Integer.toString(version),
                author,
                at.toString());
    }
}
