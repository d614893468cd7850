package id.lembarkinerja.submission;

/**
 * A workbook somebody sends.
 *
 * @param base number of the version the work started from; zero when from none
 * @param name file name
 * @param note what was done
 * @param label a name for this version, such as {@code final}
 * @param others what of it is the work of others
 * @param silences what is silenced with it or withdrawn, as JSON; empty for nothing
 */
@SuppressWarnings("ArrayRecordComponent") // Handed on, never compared.
public record Upload(
        int base, String name, String note, String label, String silences, Contributions others, byte[] bytes) {

    /** The sender's own work alone. */
    public Upload(int base, String name, String note, String label, String silences, byte[] bytes) {
        this(base, name, note, label, silences, Contributions.NONE, bytes);
    }
}
