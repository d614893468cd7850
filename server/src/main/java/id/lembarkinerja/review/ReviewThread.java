package id.lembarkinerja.review;

import id.lembarkinerja.platform.Digests;
import java.time.Instant;

/**
 * Something that was said about a cell, and where an answer belongs; never changed.
 *
 * @param version the one that was looked at
 * @param anchor the cell as it was in that version
 * @param finding code of the finding it is about, or empty
 * @param proposed the value that is suggested instead, or empty when it is no suggestion
 * @param author username
 */
public record ReviewThread(
        String id,
        String submission,
        int version,
        Anchor anchor,
        String finding,
        String proposed,
        String author,
        Instant at) {

    /** Whether it proposes a value. */
    public boolean isSuggestion() {
        return !proposed.isEmpty();
    }

    /** SHA-256 over all fields, as the audit log keeps it. */
    public String digest() {
        return Digests.ofFields(
                "lembar-thread-1",
                id,
                submission,
                Integer.toString(version),
                anchor.form(),
                anchor.table(),
                anchor.sheet(),
                anchor.cell(),
                anchor.rowKey(),
                anchor.column(),
                anchor.label(),
                anchor.printed(),
                finding,
                proposed,
                author,
                at.toString());
    }
}
