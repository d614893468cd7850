package id.lembarkinerja.submission;

import id.lembarkinerja.platform.Digests;
import java.time.Instant;

/** What one agency hands in for one period in one form; holds the versions of its workbook. */
public record Submission(String id, Key key, String title, State state, String createdBy, Instant createdAt) {

    /** There is one submission for each of these. */
    public record Key(String agency, String period, String form) {}

    /** SHA-256 over all that never changes; the state changes with the decisions. */
    String digest() {
        return Digests.ofFields(
                "lembar-submission-1",
                id,
                key.agency(),
                key.period(),
                key.form(),
                title,
                createdBy,
                createdAt.toString());
    }

    /** The same in another state. */
    public Submission in(State next) {
        return new Submission(id, key, title, next, createdBy, createdAt);
    }
}
