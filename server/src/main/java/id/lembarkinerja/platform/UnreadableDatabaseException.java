package id.lembarkinerja.platform;

/** The database file is damaged, is no database, or comes from a newer program. */
public final class UnreadableDatabaseException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** With the first line of the database's own complaint as message. */
    public UnreadableDatabaseException(Throwable cause) {
        super(String.valueOf(cause.getMessage()).lines().findFirst().orElse(""), cause);
    }
}
