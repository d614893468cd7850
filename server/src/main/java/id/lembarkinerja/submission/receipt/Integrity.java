package id.lembarkinerja.submission.receipt;

/**
 * What a receipt is still worth, looked at anew each time it is asked for.
 *
 * @param record whether the record of the version gives its own hash, and the audit log tells of that hash
 * @param chain whether every version of the submission follows the one before it
 * @param file whether the stored bytes still have the SHA-256 of the record
 */
public record Integrity(boolean record, boolean chain, boolean file) {

    /** Whether nothing was altered since the version was stored. */
    public boolean isIntact() {
        return record && chain && file;
    }
}
