package id.lembarkinerja.submission.receipt;

import java.time.Instant;
import java.util.Optional;

/**
 * What a receipt is still worth, looked at anew each time it is asked for.
 *
 * @param record whether the record of the version gives its own hash, and the audit log tells of that hash
 * @param chain whether every version of the submission follows the one before it
 * @param file whether the stored bytes still have the SHA-256 of the record, or were removed on record
 * @param removed when the bytes were removed by the office's policy; empty when they were not
 */
public record Integrity(boolean record, boolean chain, boolean file, Optional<Instant> removed) {

    /** Of a version whose bytes nobody removed. */
    public Integrity(boolean record, boolean chain, boolean file) {
        this(record, chain, file, Optional.empty());
    }

    /** The key of the words that sum it up. */
    public String verdict() {
        if (!isIntact()) {
            return "broken";
        }
        return removed.isPresent() ? "removed" : "intact";
    }

    /** Whether nothing was altered since the version was stored. */
    public boolean isIntact() {
        return record && chain && file;
    }
}
