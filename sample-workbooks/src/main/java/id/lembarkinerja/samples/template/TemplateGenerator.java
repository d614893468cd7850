package id.lembarkinerja.samples.template;

import id.lembarkinerja.samples.StableZip;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Makes a blank form: instructions, the form itself with native formulas, lists, number formats, colours for categories
 * and protected headings, and a hidden sheet by which the product knows the form again. The same bytes on every
 * machine.
 */
final class TemplateGenerator {
    /** The hidden sheet that names form and version. */
    static final String MARK = "_lembar-kinerja";

    private static final String GUIDE = "Petunjuk";
    private static final List<String> GENERAL = List.of(
            "Isi sel putih. Sel abu-abu dihitung oleh rumus; judul kolom dan sel abu-abu terkunci tanpa kata sandi"
                    + " (Tinjau › Buka Proteksi Lembar bila susunannya memang harus diubah).",
            "Tulis angka tanpa satuan dan tanpa \"Rp\"; satuan ada di kolomnya sendiri. Persen ditulis 75, bukan 0,75.",
            "Nol ditulis 0. Yang memang tidak ada ditulis N/A. Sel kosong berarti belum diisi.",
            "Baris yang tidak dipakai dibiarkan kosong. Kurang baris? Sisipkan di tengah, lalu salin rumus baris di"
                    + " atasnya.",
            "Periksa sebelum dikirim: buka di panel Lembar Kinerja, atau jalankan lembar check.");

    private TemplateGenerator() {}

    static byte[] generate(TemplateDefinition definition) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            TemplateStyles styles = new TemplateStyles(workbook);
            XSSFSheet form = workbook.createSheet(definition.sheet());
            form(definition, form, styles);
            guide(definition, workbook.createSheet(GUIDE), styles);
            mark(definition, workbook);
            var core = workbook.getProperties().getCoreProperties();
            Optional<Date> fixed = Optional.of(Date.from(Instant.EPOCH));
            core.setCreated(fixed);
            core.setModified(fixed);
            core.setCreator("Lembar Kinerja");
            core.setTitle(definition.title().get(0));
            storeResults(workbook, form);
            workbook.setForceFormulaRecalculation(true);
            workbook.write(bytes);
            return StableZip.repack(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whoever only looks sees stored results. A total over blank rows is zero, also where POI cannot compute it. */
    private static void storeResults(XSSFWorkbook workbook, XSSFSheet sheet) {
        FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (cell.getCellType() == CellType.FORMULA) {
                    try {
                        evaluator.evaluateFormulaCell(cell);
                    } catch (RuntimeException e) {
                        // What POI throws for a function or an array it does not know has no type of its own.
                        cell.setCellValue(0);
                    }
                }
            }
        }
    }

    private static void form(TemplateDefinition definition, XSSFSheet sheet, TemplateStyles styles) {
        int width = definition.columns().size();
        for (int i = 0; i < width; i++) {
            sheet.setColumnWidth(i, definition.columns().get(i).width() * 256);
        }
        int row = 0;
        for (String line : definition.title()) {
            XSSFCell cell = sheet.createRow(row).createCell(0);
            cell.setCellValue(line);
            cell.setCellStyle(styles.title());
            sheet.addMergedRegion(new CellRangeAddress(row, row, 0, width - 1));
            row++;
        }
        row++;
        TemplateHeadings.write(definition, sheet, row, styles);
        row += definition.levels();
        if (!definition.numbers().isEmpty()) {
            XSSFRow numbers = sheet.createRow(row++);
            for (int i = 0; i < width; i++) {
                numbers.createCell(i).setCellStyle(styles.heading());
                numbers.getCell(i).setCellValue(definition.numbers().get(i));
            }
        }
        int first = row;
        int last = first + definition.rows() - 1;
        body(definition, sheet, styles, first, last);
        totals(definition, sheet, styles, first, last);
        new TemplateRules(definition, sheet, styles, first, last).write();
        sheet.createFreezePane(0, first);
        sheet.setRepeatingRows(new CellRangeAddress(definition.title().size() + 1, first - 1, -1, -1));
        protect(sheet);
        print(sheet);
    }

    private static void body(
            TemplateDefinition definition, XSSFSheet sheet, TemplateStyles styles, int first, int last) {
        TemplateFormulas formulas = new TemplateFormulas(definition);
        for (int row = first; row <= last; row++) {
            XSSFRow cells = sheet.createRow(row);
            for (int i = 0; i < definition.columns().size(); i++) {
                TemplateColumn column = definition.columns().get(i);
                XSSFCell cell = cells.createCell(i);
                cell.setCellStyle(styles.body(column.kind(), !column.formula().isEmpty(), false));
                if (!column.formula().isEmpty()) {
                    cell.setCellFormula(formulas.inRow(column.formula(), row));
                }
            }
        }
    }

    private static void totals(
            TemplateDefinition definition, XSSFSheet sheet, TemplateStyles styles, int first, int last) {
        TemplateFormulas formulas = new TemplateFormulas(definition);
        int row = last + 1;
        for (TemplateDefinition.Total total : definition.total()) {
            XSSFRow cells = sheet.createRow(row++);
            for (int i = 0; i < definition.columns().size(); i++) {
                cells.createCell(i)
                        .setCellStyle(styles.body(definition.columns().get(i).kind(), false, true));
            }
            cells.getCell(definition.indexOf(total.at())).setCellValue(total.label());
            for (Map.Entry<String, String> entry : total.cells().entrySet()) {
                String formula = formulas.overRows(entry.getValue(), first, last);
                cells.getCell(definition.indexOf(entry.getKey())).setCellFormula(formula.replace("{row}", "" + row));
            }
        }
    }

    /** Without a password: against slips, not against people. */
    private static void protect(XSSFSheet sheet) {
        sheet.enableLocking();
        sheet.lockFormatCells(false);
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
        sheet.lockInsertRows(false);
        sheet.lockDeleteRows(false);
        sheet.lockSort(false);
        sheet.lockAutoFilter(false);
    }

    private static void print(XSSFSheet sheet) {
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    private static void guide(TemplateDefinition definition, XSSFSheet sheet, TemplateStyles styles) {
        sheet.setColumnWidth(0, 30 * 256);
        sheet.setColumnWidth(1, 100 * 256);
        int row = line(sheet, 0, "Petunjuk pengisian", definition.title().get(0), styles);
        row++;
        for (String sentence : definition.instructions()) {
            row = line(sheet, row, "", sentence, styles);
        }
        for (String sentence : GENERAL) {
            row = line(sheet, row, "", sentence, styles);
        }
        row++;
        for (TemplateColumn column : definition.columns()) {
            String help = column.help().isEmpty() ? "" : column.help();
            if (!help.isEmpty()) {
                row = line(sheet, row, String.join(" / ", column.heading()), help, styles);
            }
        }
        print(sheet);
    }

    private static int line(XSSFSheet sheet, int row, String left, String right, TemplateStyles styles) {
        XSSFRow cells = sheet.createRow(row);
        cells.createCell(0).setCellValue(left);
        cells.getCell(0).setCellStyle(styles.words(true));
        cells.createCell(1).setCellValue(right);
        cells.getCell(1).setCellStyle(styles.words(false));
        return row + 1;
    }

    /** By this sheet the form is known again, whatever was renamed; hidden so that nobody trips over it. */
    private static void mark(TemplateDefinition definition, XSSFWorkbook workbook) {
        XSSFSheet sheet = workbook.createSheet(MARK);
        String[][] lines = {
            {"formulir", definition.form()},
            {"versi", Integer.toString(definition.version())},
            {"lembar", definition.sheet()}
        };
        for (int i = 0; i < lines.length; i++) {
            XSSFRow row = sheet.createRow(i);
            row.createCell(0).setCellValue(lines[i][0]);
            row.createCell(1).setCellValue(lines[i][1]);
        }
        workbook.setSheetHidden(workbook.getSheetIndex(sheet), true);
    }
}
