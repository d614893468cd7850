package id.lembarkinerja.workbook.ooxml;

import static org.assertj.core.api.Assertions.assertThat;

import id.lembarkinerja.workbook.Workbook;
import id.lembarkinerja.workbook.WorkbookReading;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Turns what tests build into bytes, and bytes into workbooks. */
final class Workbooks {
    private Workbooks() {}

    static byte[] bytes(org.apache.poi.ss.usermodel.Workbook workbook) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (workbook) {
            workbook.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static Workbook read(byte[] bytes) {
        WorkbookReading reading = new OoxmlReader().read("uji.xlsx", bytes);
        assertThat(reading).isInstanceOf(WorkbookReading.Read.class);
        return ((WorkbookReading.Read) reading).workbook();
    }

    static WorkbookReading.Refused refused(byte[] bytes) {
        WorkbookReading reading = new OoxmlReader().read("uji.xlsx", bytes);
        assertThat(reading).isInstanceOf(WorkbookReading.Refused.class);
        return (WorkbookReading.Refused) reading;
    }
}
