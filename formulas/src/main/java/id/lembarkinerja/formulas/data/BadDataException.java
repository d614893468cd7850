package id.lembarkinerja.formulas.data;

/** A definition or an argument list that cannot be read; the message is Indonesian and says where. */
public final class BadDataException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** With what is wrong and where. */
    public BadDataException(String message) {
        super(message);
    }
}
