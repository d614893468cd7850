package id.lembarkinerja.samples;

import id.lembarkinerja.formulas.catalogue.Catalogue;
import id.lembarkinerja.formulas.catalogue.Formula;
import id.lembarkinerja.samples.FormulaBlock.Kin;
import id.lembarkinerja.samples.FormulaBlock.Line;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The workbook of formulas: every formula of the catalogue that a spreadsheet can compute by itself, a sheet for each
 * group, ready to be filled in without the add-in. It is made from the definitions, the same bytes on every machine.
 */
public final class FormulaWorkbook {
    /** Its name, also that of its folder. */
    public static final String NAME = "rumus-kinerja";

    private static final int LAST_COLUMN = 9;
    /** Name, unit ("kabupaten/kota"), and a result in rupiah: a narrower column would show it as signs only. */
    private static final int[] WIDTHS = {44, 18, 24};

    private static final int FIGURE_WIDTH = 14;
    private static final int LINE_LENGTH = 150;
    private static final int GUIDE_LINE_LENGTH = 90;
    private static final float TITLE_HEIGHT = 20f;
    private static final float LINE_HEIGHT = 15f;
    private static final String GUIDE = "Petunjuk";

    private FormulaWorkbook() {}

    /** The committed workbook; the caller closes the stream. */
    public static InputStream open() {
        String path = "/samples/" + NAME + "/" + NAME + ".xlsx";
        return Objects.requireNonNull(FormulaWorkbook.class.getResourceAsStream(path), path);
    }

    /** Its bytes, made anew. */
    public static byte[] generate() {
        Catalogue catalogue = ShippedFormulas.load();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            FormulaStyles styles = new FormulaStyles(workbook);
            guide(workbook, styles);
            Map<String, Integer> next = new LinkedHashMap<>();
            for (Formula formula : catalogue.list()) {
                String name = Character.toUpperCase(formula.group().charAt(0))
                        + formula.group().substring(1);
                int row = next.getOrDefault(name, 0);
                Optional<FormulaBlock> block = FormulaBlock.of(catalogue, formula, row);
                if (block.isPresent()) {
                    XSSFSheet sheet = workbook.getSheet(name) == null ? sheet(workbook, name) : workbook.getSheet(name);
                    next.put(name, write(block.get(), sheet, row, styles) + 1);
                }
            }
            var core = workbook.getProperties().getCoreProperties();
            Optional<Date> fixed = Optional.of(Date.from(Instant.EPOCH));
            core.setCreated(fixed);
            core.setModified(fixed);
            core.setCreator("Lembar Kinerja");
            core.setTitle("Rumus kinerja");
            // Whoever only looks, in a preview or in Excel's protected view, sees the results that are stored.
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            workbook.setForceFormulaRecalculation(true);
            workbook.write(bytes);
            return StableZip.repack(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static XSSFSheet sheet(XSSFWorkbook workbook, String name) {
        XSSFSheet sheet = workbook.createSheet(name);
        for (int column = 0; column <= LAST_COLUMN; column++) {
            int width = column < WIDTHS.length ? WIDTHS[column] : FIGURE_WIDTH;
            sheet.setColumnWidth(column, width * 256);
        }
        printAcross(sheet);
        return sheet;
    }

    /** On A4 lying down, as wide as the page. */
    private static void printAcross(XSSFSheet sheet) {
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    private static int write(FormulaBlock block, XSSFSheet sheet, int first, FormulaStyles styles) {
        int at = first;
        for (Line line : block.rows()) {
            XSSFRow row = sheet.createRow(at);
            boolean wide = line.kin() != Kin.INPUT && line.kin() != Kin.RESULT;
            text(row, 0, line.label(), line.kin(), styles);
            if (wide) {
                sheet.addMergedRegion(new CellRangeAddress(at, at, 0, LAST_COLUMN));
                int lines = 1 + line.label().length() / LINE_LENGTH;
                row.setHeightInPoints((line.kin() == Kin.TITLE ? TITLE_HEIGHT : LINE_HEIGHT) * lines);
            } else {
                text(row, 1, line.unit(), line.kin(), styles);
                for (int i = 0; i < line.cells().size(); i++) {
                    figure(
                            row.createCell(FormulaBlock.FIRST_FIGURE + i),
                            line.cells().get(i),
                            line.kin(),
                            styles);
                }
            }
            at++;
        }
        return at;
    }

    private static void text(XSSFRow row, int column, String text, Kin kin, FormulaStyles styles) {
        XSSFCell cell = row.createCell(column);
        cell.setCellValue(text);
        cell.setCellStyle(styles.words(kin));
    }

    private static void figure(XSSFCell cell, Object content, Kin kin, FormulaStyles styles) {
        cell.setCellStyle(styles.figure(kin));
        if (content instanceof BigDecimal number) {
            cell.setCellValue(number.doubleValue());
        } else if (kin == Kin.RESULT) {
            cell.setCellFormula(content.toString().substring(1));
        } else {
            cell.setCellValue(content.toString());
        }
    }

    private static void guide(XSSFWorkbook workbook, FormulaStyles styles) {
        XSSFSheet sheet = workbook.createSheet(GUIDE);
        sheet.setColumnWidth(0, 110 * 256);
        String[] lines = {
            "Rumus kinerja dengan rumus Excel biasa",
            "Isi sel berwarna kuning; sel Hasil dihitung oleh rumus Excel biasa, tanpa add-in dan tanpa server.",
            "Angka yang sudah terisi adalah contoh hitungan; sumbernya tertulis di bawah setiap rumus.",
            "#N/A berarti ada angka yang belum diisi; #NUM! berarti angka di luar jangkauan atau syaratnya tidak"
                    + " terpenuhi; #DIV/0! berarti pembaginya nol.",
            "Rumus yang berpilihan (misalnya makin rendah makin baik) ditulis untuk pilihan pada contohnya.",
        };
        for (int i = 0; i < lines.length; i++) {
            XSSFRow row = sheet.createRow(i);
            text(row, 0, lines[i], i == 0 ? Kin.TITLE : Kin.INPUT, styles);
            row.setHeightInPoints(i == 0 ? TITLE_HEIGHT : LINE_HEIGHT * (1 + lines[i].length() / GUIDE_LINE_LENGTH));
        }
        printAcross(sheet);
    }
}
