package id.lembarkinerja.review.checklist;

/** A checklist of the office cannot be used; the message is Indonesian and says which file and why. */
public final class BadChecklistException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** With the reason. */
    BadChecklistException(String message) {
        super(message);
    }
}
