package id.lembarkinerja.audit;

import java.util.List;

/**
 * The append-only log. Called inside the transaction of the change it tells of, so neither exists without the other.
 */
public interface AuditLog {
    /**
     * Adds an entry, chained to the one before.
     *
     * @param actor username, or {@code system}
     * @param action kebab-case
     * @param subject kind and id, such as {@code submission:k3v9…}
     * @param detail what else is needed to understand it; never a password or the content of a cell
     */
    void append(String actor, String action, String subject, String detail);

    /** Whether exactly this was recorded, in an entry that is as it was written. */
    boolean isRecorded(String action, String subject, String detail);

    /** At most so many entries, newest first, older than this number. */
    List<AuditEntry> listBefore(long sequence, int atMost);

    /** At most so many entries, oldest first, newer than this number. */
    List<AuditEntry> listAfter(long sequence, int atMost);
}
