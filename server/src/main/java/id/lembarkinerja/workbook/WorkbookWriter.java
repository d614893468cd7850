package id.lembarkinerja.workbook;

/** Writes new workbooks. */
@FunctionalInterface
public interface WorkbookWriter {
    /** The bytes of an .xlsx file. */
    byte[] write(NewWorkbook workbook);
}
