package id.lembarkinerja.workbook;

/**
 * A file as it came in: its name, as the user knows it, and its exact bytes. The bytes are not copied; nobody changes
 * them.
 */
public final class WorkbookFile {
    private final String name;
    private final byte[] bytes;

    /** A file under a name. */
    public WorkbookFile(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    public String name() {
        return name;
    }

    public byte[] bytes() {
        return bytes;
    }
}
