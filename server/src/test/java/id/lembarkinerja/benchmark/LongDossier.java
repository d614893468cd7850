package id.lembarkinerja.benchmark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** A workbook of many sheets with one correct table each, the long tables in turn. */
public final class LongDossier {
    private static final int ROWS_IN_MEMORY = 100;

    private LongDossier() {}

    /** The bytes of a workbook with so many sheets of so many rows. */
    public static byte[] bytes(int sheets, int rows) {
        LongTable[] tables = LongTable.values();
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(null, ROWS_IN_MEMORY, false, true);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            workbook.setZip64Mode(Zip64Mode.Never);
            for (int i = 0; i < sheets; i++) {
                tables[i % tables.length].fill(workbook.createSheet("Lembar " + (i + 1)), Labels.DIFFERENT, rows);
            }
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
