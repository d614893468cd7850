package id.lembarkinerja.platform;

/** The disk, or the room given to the database, is full; nothing of the attempted write was kept. */
public final class StorageFullException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** With the database's own error as cause. */
    public StorageFullException(Throwable cause) {
        super("penyimpanan penuh", cause);
    }
}
