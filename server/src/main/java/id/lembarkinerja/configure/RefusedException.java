package id.lembarkinerja.configure;

/** A command cannot do what it was asked; the message, Indonesian, says why and what to do. */
final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RefusedException(String message) {
        super(message, null, false, false);
    }
}
