package id.lembarkinerja.audit;

import id.lembarkinerja.platform.Digests;
import java.time.Instant;

/**
 * One line of the log.
 *
 * @param sequence from one, without holes
 * @param previous hash of the entry before, or 64 zeros
 * @param hash over all other fields
 */
public record AuditEntry(
        long sequence,
        Instant at,
        String actor,
        String action,
        String subject,
        String detail,
        String previous,
        String hash) {

    /** What stands before the first entry. */
    public static final String START = "0".repeat(64);

    /** The entry that follows {@code previous}, with its hash. */
    public static AuditEntry following(long sequence, Instant at, Event event, String previous) {
        return new AuditEntry(
                sequence,
                at,
                event.actor(),
                event.action(),
                event.subject(),
                event.detail(),
                previous,
                digest(sequence, at, event, previous));
    }

    /** What happened, before it has a place in the chain. */
    public record Event(String actor, String action, String subject, String detail) {}

    /** Whether the hash is the one its fields give. */
    public boolean isIntact() {
        return digest(sequence, at, new Event(actor, action, subject, detail), previous)
                .equals(hash);
    }

    private static String digest(long sequence, Instant at, Event event, String previous) {
        return Digests.ofFields(
                "lembar-audit-1",
                Long.toString(sequence),
                at.toString(),
                event.actor(),
                event.action(),
                event.subject(),
                event.detail(),
                previous);
    }
}
