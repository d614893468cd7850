package id.lembarkinerja.configure;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A real workbook with one measurement of indicators, to be changed as people change theirs. */
final class MeasurementBook {
    String sheet = "IKU";
    /** Title and signature above and below the table. */
    final List<String> above = new ArrayList<>(List.of("PENGUKURAN KINERJA TAHUN 2022"));

    final List<String> headings =
            new ArrayList<>(List.of("No", "Sasaran", "Indikator Kinerja", "Target", "Realisasi", "Capaian"));
    /** A number with a format of Excel, such as 0.8 shown as {@code 0%}. */
    record Formatted(double number, String format) {}

    /** Rows of the table, one value for each heading; numbers as numbers, and what begins with = as a formula. */
    final List<List<Object>> rows = new ArrayList<>(List.of(
            row(1, "Pelayanan", "Persentase korban kekerasan yang ditangani", 100, 100, 100),
            row(2, "Pelayanan", "Jumlah forum anak yang aktif", 12, 9, 75),
            row(3, "Pelayanan", "Persentase imunisasi lengkap", 80, 60, 80)));

    static List<Object> row(Object... values) {
        return new ArrayList<>(List.of(values));
    }

    /** The row in which the indicator has these words. */
    List<Object> find(String indicator) {
        return rows.stream().filter(row -> row.contains(indicator)).findFirst().orElseThrow();
    }

    byte[] bytes() {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Sheet target = book.createSheet(sheet);
            int at = 0;
            for (String line : above) {
                target.createRow(at++).createCell(0).setCellValue(line);
            }
            fill(target.createRow(at++), headings);
            for (List<Object> row : rows) {
                fill(target.createRow(at++), row);
            }
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void fill(Row row, List<? extends Object> values) {
        for (int i = 0; i < values.size(); i++) {
            Object value = values.get(i);
            if (value instanceof Integer number) {
                row.createCell(i).setCellValue(number);
            } else if (value instanceof Formatted formatted) {
                Workbook book = row.getSheet().getWorkbook();
                CellStyle style = book.createCellStyle();
                style.setDataFormat(book.createDataFormat().getFormat(formatted.format()));
                row.createCell(i).setCellValue(formatted.number());
                row.getCell(i).setCellStyle(style);
            } else if (String.valueOf(value).startsWith("=")) {
                row.createCell(i).setCellFormula(String.valueOf(value).substring(1));
            } else if (!value.equals("")) {
                row.createCell(i).setCellValue(String.valueOf(value));
            }
        }
    }
}
