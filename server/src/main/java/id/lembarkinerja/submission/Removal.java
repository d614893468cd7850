package id.lembarkinerja.submission;

import id.lembarkinerja.platform.Digests;
import java.time.Instant;

/**
 * That the content of a version was removed by the office's policy. The version stays: its hashes, author, note and
 * receipt prove what was there.
 *
 * @param reason why, as given by whoever removed it
 * @param actor username, or {@code system} for the command line
 */
public record Removal(String submission, int version, String reason, String actor, Instant at) {

    /** SHA-256 over all fields, as the audit log keeps it. */
    public String digest() {
        return Digests.ofFields(
                "lembar-removal-1", submission, Integer.toString(version), reason, actor, at.toString());
    }

    /** What the audit log keeps of it, under {@link Retention#REMOVED} and the subject of the submission. */
    public String record() {
        return version + " " + digest();
    }
}
