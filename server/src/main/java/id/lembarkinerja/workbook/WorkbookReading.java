package id.lembarkinerja.workbook;

/** The outcome of opening a file. */
public sealed interface WorkbookReading {

    /** The file was read whole. */
    record Read(Workbook workbook) implements WorkbookReading {}

    /**
     * The file cannot be used.
     *
     * @param message Indonesian, says what is wrong and what to do next
     */
    record Refused(Refusal reason, String message) implements WorkbookReading {}

    /** Why a file is refused; the name in kebab-case is the type of the problem answer. */
    enum Refusal {
        /** No bytes. */
        EMPTY_FILE,
        /** The old binary format of Excel 97 to 2003. */
        LEGACY_XLS,
        /** Comma-separated or other plain text. */
        PLAIN_TEXT,
        /** Protected by a password. */
        ENCRYPTED,
        /** Not a zip, a truncated or damaged one, or one without a workbook inside. */
        CORRUPT,
        /** A zip that is another kind of document (docx, ods, …). */
        WRONG_FORMAT,
        /** Larger than this installation accepts, packed or unpacked. */
        TOO_LARGE,
        /** Holds no cell at all. */
        NO_CONTENT,
        /** Was read, but holds no table of a known form. */
        NO_KNOWN_TABLE
    }
}
