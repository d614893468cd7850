package id.lembarkinerja.samples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * A workbook of any length for measuring: a correct table of indicators with target, realisation and achievement, its
 * figures following a fixed pattern so that two runs measure the same work.
 */
public final class LargeWorkbook {
    private static final String[] HEADINGS = {
        "No", "Sasaran Strategis", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian (%)", "Keterangan"
    };

    private LargeWorkbook() {}

    /** The bytes of a workbook with this many rows of indicators below a title and a heading. */
    public static byte[] bytes(int rows) throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            // As Excel writes it: readers that stream a zip stumble over needless 64-bit sizes.
            workbook.setZip64Mode(Zip64Mode.Never);
            Sheet sheet = workbook.createSheet("Pengukuran");
            sheet.createRow(0).createCell(0).setCellValue("PENGUKURAN KINERJA TAHUN 2024");
            Row headings = sheet.createRow(2);
            for (int column = 0; column < HEADINGS.length; column++) {
                headings.createCell(column).setCellValue(HEADINGS[column]);
            }
            for (int i = 0; i < rows; i++) {
                fill(sheet.createRow(3 + i), i);
            }
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static void fill(Row row, int i) {
        int target = 50 + i % 51;
        int actual = 40 + i * 7 % 61;
        BigDecimal achievement =
                BigDecimal.valueOf(actual * 100L).divide(BigDecimal.valueOf(target), 2, RoundingMode.HALF_UP);
        row.createCell(0).setCellValue(i + 1);
        row.createCell(1).setCellValue("Meningkatnya mutu layanan bidang " + (i / 10 + 1));
        row.createCell(2).setCellValue("Persentase unit layanan ke-" + (i + 1) + " yang memenuhi standar");
        row.createCell(3).setCellValue("Persen");
        row.createCell(4).setCellValue(target);
        row.createCell(5).setCellValue(actual);
        row.createCell(6).setCellValue(achievement.doubleValue());
        row.createCell(7).setCellValue("Data dari laporan bulanan");
    }
}
