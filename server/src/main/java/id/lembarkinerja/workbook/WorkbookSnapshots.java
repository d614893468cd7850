package id.lembarkinerja.workbook;

/** Port: bytes of a workbook → what the grid in the browser shows. */
public interface WorkbookSnapshots {
    /**
     * Turns a workbook into the {@code IWorkbookData} JSON of the Univer grid, or says why it cannot be read. Never
     * throws for bad input.
     *
     * @param name file name as the user knows it
     * @param bytes the workbook
     */
    WorkbookSnapshot take(String name, byte[] bytes);
}
