package id.lembarkinerja.workbook;

/** Port: bytes of a file → grid. */
public interface WorkbookReader {
    /**
     * Reads a workbook, or says why it cannot be read. Never throws for bad input.
     *
     * @param name file name as the user knows it; used in messages only
     * @param bytes the file
     */
    WorkbookReading read(String name, byte[] bytes);
}
