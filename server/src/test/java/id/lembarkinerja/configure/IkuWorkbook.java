package id.lembarkinerja.configure;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A small measurement of indicators with formulas and totals, as one of an office would make it, and edits of it. */
final class IkuWorkbook {
    private IkuWorkbook() {}

    /** What somebody does to it. */
    interface Editing {
        void edit(XSSFWorkbook book);
    }

    static Row row(XSSFWorkbook book, int row) {
        return book.getSheetAt(0).getRow(row);
    }

    /** What the rows of the table are called, from top to bottom. */
    static List<String> labels(XSSFSheet sheet) {
        return IntStream.rangeClosed(4, sheet.getLastRowNum())
                .mapToObj(sheet::getRow)
                .filter(row -> row != null && row.getCell(1) != null)
                .map(row -> row.getCell(1).getStringCellValue())
                .toList();
    }

    /** Inserts an indicator, as Excel does it, and has the totals take it in. */
    static void insert(XSSFWorkbook book, int before, String label, int target, int actual) {
        XSSFSheet sheet = book.getSheetAt(0);
        sheet.shiftRows(before, sheet.getLastRowNum(), 1);
        indicator(sheet.createRow(before), label, target, actual);
        Row total = sheet.getRow(sheet.getLastRowNum());
        total.getCell(2).setCellFormula("SUM(C5:C" + sheet.getLastRowNum() + ")");
        total.getCell(3).setCellFormula("SUM(D5:D" + sheet.getLastRowNum() + ")");
    }

    private static void indicator(Row row, String label, int target, int actual) {
        row.createCell(0).setCellValue(row.getRowNum() - 3);
        row.createCell(1).setCellValue(label);
        row.createCell(2).setCellValue(target);
        row.createCell(3).setCellValue(actual);
        int line = row.getRowNum() + 1;
        row.createCell(4).setCellFormula("D" + line + "/C" + line + "*100");
    }

    static byte[] workbook(Editing editing) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            XSSFSheet sheet = book.createSheet("IKU");
            sheet.createRow(0).createCell(0).setCellValue("PENGUKURAN KINERJA TAHUN 2022");
            Row heading = sheet.createRow(2);
            List<String> names = List.of("No", "Indikator Kinerja Utama", "Target", "Realisasi", "Persentase Capaian");
            for (int i = 0; i < names.size(); i++) {
                heading.createCell(i).setCellValue(names.get(i));
            }
            Row numbers = sheet.createRow(3);
            for (int i = 0; i < names.size(); i++) {
                numbers.createCell(i).setCellValue(i + 1);
            }
            indicator(sheet.createRow(4), "Cakupan pelayanan", 80, 70);
            indicator(sheet.createRow(5), "Jumlah forum anak", 10, 9);
            Row total = sheet.createRow(6);
            total.createCell(1).setCellValue("Jumlah");
            total.createCell(2).setCellFormula("SUM(C5:C6)");
            total.createCell(3).setCellFormula("SUM(D5:D6)");
            editing.edit(book);
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            book.write(out);
            return out.toByteArray();
        }
    }
}
