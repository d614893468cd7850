package id.lembarkinerja.formulas.data;

/** A definition or an argument list that cannot be read; the message is Indonesian and says where. */
public final class BadDataException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String reason;

    /** With what is wrong and where. */
    public BadDataException(String message) {
        super(message);
        this.reason = message;
    }

    /** What is wrong and where, in Indonesian, without a full stop. */
    public String reason() {
        return reason;
    }
}
