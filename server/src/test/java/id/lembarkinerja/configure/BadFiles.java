package id.lembarkinerja.configure;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Files as nobody should send them, around a table whose second achievement is wrong: 35 of 70 is not 75. */
final class BadFiles {
    private static final String[][] TABLE = {
        {"No", "Sasaran", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian (%)"},
        {"1", "Mutu layanan", "Indeks kepuasan pelanggan", "Indeks", "80", "84", "105"},
        {"2", "Mutu arsip", "Nilai kematangan arsip", "Nilai", "70", "35", "75"},
        {"3", "Mutu jalan", "Persentase jalan mantap", "Persen", "90", "45", "50"}
    };

    private BadFiles() {}

    /** Files that can be read, by what is odd about them; the wrong achievement in G3 is found in each. */
    static Map<String, byte[]> readable() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("1.000 empty formatted columns", workbook(BadFiles::formatColumns));
        files.put("100 sheets", workbook(BadFiles::addSheets));
        files.put("10.000 merged cells", workbook(BadFiles::mergeRows));
        files.put("circular formulas", workbook(sheet -> {
            formula(sheet, 5, "SUM(E2:E6)", "240");
            formula(sheet, 6, "E8+1", "1");
            formula(sheet, 7, "E7+1", "2");
        }));
        files.put("external link", workbook(sheet -> formula(sheet, 5, "'[1]Triwulan IV'!$H$12", "80")));
        files.put("cells of 32.767 characters", workbook(sheet -> {
            sheet.createRow(8).createCell(0).setCellValue("(".repeat(32_767));
            sheet.createRow(9).createCell(0).setCellValue("1,".repeat(16_383));
            cell(sheet, 1, 1).setCellValue("Mutu ".repeat(6_553));
        }));
        files.put("right-to-left marks", workbook(sheet -> {
            cell(sheet, 0, 4).setCellValue("Tar\u200bget\u202e");
            cell(sheet, 2, 2).setCellValue("\u202eNilai kematangan arsip\u202c");
        }));
        files.put("formula that starts a program", workbook(sheet -> formula(sheet, 5, "cmd|'/c calc'!A0", "0")));
        files.put(
                "text that a spreadsheet would run",
                workbook(sheet -> cell(sheet, 3, 1).setCellValue("=cmd|'/c calc'!A0")));
        files.put("macros", withMacros(workbook(sheet -> {})));
        return files;
    }

    /** Files that are refused, by the type of the problem. */
    static Map<String, byte[]> refused() {
        byte[] good = workbook(sheet -> {});
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("encrypted", encrypted(good));
        files.put("legacy-xls", xls());
        files.put("corrupt", Arrays.copyOf(good, good.length * 2 / 3));
        files.put(
                "too-large",
                rewritten(good, xml -> xml.replace("<sheetData>", "<sheetData>" + " ".repeat(30_000_000))));
        files.put(
                "corrupt ",
                rewritten(
                        good,
                        xml -> "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>"
                                + xml.substring(xml.indexOf("<worksheet")).replace("Nilai", "&a;")));
        files.put("no-known-table", workbook(sheet -> sheet.shiftRows(1, 3, -1)));
        return files;
    }

    static byte[] workbook(Consumer<XSSFSheet> spoil) {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFSheet sheet = workbook.createSheet("IKU");
            draw(sheet);
            spoil.accept(sheet);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void draw(XSSFSheet sheet) {
        for (int row = 0; row < TABLE.length; row++) {
            Row line = sheet.createRow(row);
            for (int column = 0; column < TABLE[row].length; column++) {
                if (row > 0 && column > 3) {
                    line.createCell(column).setCellValue(Double.parseDouble(TABLE[row][column]));
                } else {
                    line.createCell(column).setCellValue(TABLE[row][column]);
                }
            }
        }
    }

    private static XSSFCell cell(XSSFSheet sheet, int row, int column) {
        return sheet.getRow(row).getCell(column);
    }

    private static void formula(XSSFSheet sheet, int row, String formula, String result) {
        XSSFCell cell = sheet.createRow(row).createCell(4);
        cell.getCTCell().addNewF().setStringValue(formula);
        cell.getCTCell().setV(result);
    }

    private static void formatColumns(XSSFSheet sheet) {
        CellStyle grey = sheet.getWorkbook().createCellStyle();
        grey.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        for (int row = 0; row < TABLE.length; row++) {
            for (int column = 7; column < 1_007; column++) {
                sheet.getRow(row).createCell(column).setCellStyle(grey);
            }
        }
    }

    private static void addSheets(XSSFSheet sheet) {
        for (int n = 2; n <= 100; n++) {
            draw(sheet.getWorkbook().createSheet("IKU " + n));
        }
    }

    private static void mergeRows(XSSFSheet sheet) {
        for (int row = 6; row < 10_006; row++) {
            sheet.createRow(row).createCell(0).setCellValue("catatan");
            sheet.addMergedRegionUnsafe(new CellRangeAddress(row, row, 0, 6));
        }
    }

    private static byte[] withMacros(byte[] workbook) {
        try (XSSFWorkbook poi = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            poi.setVBAProject(new ByteArrayInputStream("no real project".getBytes(StandardCharsets.US_ASCII)));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            poi.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] encrypted(byte[] workbook) {
        try (POIFSFileSystem file = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("rahasia");
            try (OutputStream out = encryptor.getDataStream(file)) {
                out.write(workbook);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            file.writeFilesystem(bytes);
            return bytes.toByteArray();
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] xls() {
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            workbook.createSheet("A").createRow(0).createCell(0).setCellValue(1);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The package with another worksheet part. */
    private static byte[] rewritten(byte[] workbook, UnaryOperator<String> sheet) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                byte[] part = in.readAllBytes();
                zip.write(
                        entry.getName().startsWith("xl/worksheets/")
                                ? sheet.apply(new String(part, StandardCharsets.UTF_8))
                                        .getBytes(StandardCharsets.UTF_8)
                                : part);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
