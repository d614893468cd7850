package id.lembarkinerja.submission;

/**
 * What is kept of a version.
 *
 * @param workbook the exact bytes that were sent
 * @param rows the extracted rows
 * @param result the check as JSON
 */
@SuppressWarnings("ArrayRecordComponent") // Handed on, never compared.
public record Content(byte[] workbook, byte[] rows, byte[] result) {

    /** One of the three. */
    public enum Part {
        /** The exact bytes that were sent. */
        WORKBOOK,
        /** The extracted rows. */
        ROWS,
        /** The check as JSON. */
        RESULT
    }
}
