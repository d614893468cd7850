package id.lembarkinerja.submission;

import java.util.Locale;

/** Where a submission stands. */
public enum State {
    /** Being filled. */
    DRAFT("konsep"),
    /** With the reviewer. */
    SUBMITTED("sudah dikirim"),
    /** Given back with a note. */
    RETURNED("dikembalikan"),
    /** Accepted; takes no version any more. */
    APPROVED("disetujui"),
    /** Approved once, then opened again with a reason. */
    REOPENED("dibuka kembali");

    private final String word;

    State(String word) {
        this.word = word;
    }

    /** What people call it. */
    public String word() {
        return word;
    }

    /** The name in the API. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether new versions may be stored. */
    public boolean takesVersions() {
        return this != APPROVED;
    }
}
