package id.lembarkinerja.submission;

/**
 * A workbook somebody sends.
 *
 * @param base number of the version the work started from; zero when from none
 * @param name file name
 * @param note what was done
 * @param label a name for this version, such as {@code Triwulan II}; see {@link VersionLabels}
 * @param silences what is silenced with it or withdrawn, as JSON; empty for nothing
 * @param others what of it is the work of others
 * @param despite what would keep it from being stored, had the sender not insisted
 */
@SuppressWarnings("ArrayRecordComponent") // Handed on, never compared.
public record Upload(
        int base,
        String name,
        String note,
        String label,
        String silences,
        Contributions others,
        Despite despite,
        byte[] bytes) {

    /**
     * What the sender knows and wants all the same.
     *
     * @param again these bytes were stored as an earlier version: go back to them as a new one
     * @param otherForm why a workbook of another form is sent; empty for not at all
     */
    public record Despite(boolean again, String otherForm) {
        /** Nothing. */
        public static final Despite NOTHING = new Despite(false, "");
    }

    /** The same with other bytes. */
    public Upload with(byte[] other) {
        return new Upload(base, name, note, label, silences, others, despite, other);
    }

    /** The sender's own work alone. */
    public Upload(int base, String name, String note, String label, String silences, byte[] bytes) {
        this(base, name, note, label, silences, Contributions.NONE, Despite.NOTHING, bytes);
    }

    /** The same, with the work of others in it. */
    public Upload with(Contributions whose) {
        return new Upload(base, name, note, label, silences, whose, despite, bytes);
    }
}
