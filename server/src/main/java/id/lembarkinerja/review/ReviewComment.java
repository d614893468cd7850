package id.lembarkinerja.review;

import id.lembarkinerja.platform.Digests;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What somebody said in a thread or did with it; never changed.
 *
 * @param sequence from one, within the thread
 * @param version the latest one at that moment
 * @param author username
 * @param mentions usernames of those it calls upon
 */
public record ReviewComment(
        String thread,
        int sequence,
        Kind kind,
        String text,
        int version,
        String author,
        Instant at,
        Set<String> mentions) {

    /** What was done with it. */
    public enum Kind {
        /** Only said. */
        SAY,
        /** The matter is settled. */
        RESOLVE,
        /** It is not settled after all. */
        REOPEN,
        /** The suggested value was taken over. */
        ACCEPT,
        /** The suggested value was declined, with a reason. */
        DECLINE;

        /** The name in the API and the database. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The kind with this label. */
        public static Optional<Kind> find(String label) {
            return Arrays.stream(values()).filter(k -> k.label().equals(label)).findFirst();
        }
    }

    /** SHA-256 over all fields, as the audit log keeps it. */
    public String digest() {
        return Digests.ofFields(
                "lembar-comment-1",
                thread,
                Integer.toString(sequence),
                kind.label(),
                text,
                Integer.toString(version),
                author,
                at.toString(),
                String.join(" ", new TreeSet<>(mentions)));
    }
}
