package id.lembarkinerja.samples;

import id.lembarkinerja.samples.template.Templates;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Makes the workbooks from their transcriptions. It knows no document: what is on a sheet, and how it is laid out, is
 * in the data. The bytes are the same on every run and every machine.
 */
public final class SampleGenerator {
    private static final short FOLIO = 14;

    private SampleGenerator() {}

    /** Writes every sample into its folder below the given one (normally {@code sample-workbooks}). */
    public static void main(String[] arguments) throws IOException {
        Path root = Path.of(arguments.length > 0 ? arguments[0] : ".");
        for (SampleWorkbook sample : SampleWorkbooks.list()) {
            Path folder = Files.createDirectories(root.resolve(sample.id()));
            Files.write(folder.resolve(sample.fileName()), generate(sample.id()));
        }
        Path templates = Files.createDirectories(root.resolve(Templates.FOLDER));
        for (String form : Templates.list()) {
            Files.write(templates.resolve(form + ".xlsx"), Templates.generate(form));
        }
        Path folder = Files.createDirectories(root.resolve(FormulaWorkbook.NAME));
        Files.write(folder.resolve(FormulaWorkbook.NAME + ".xlsx"), FormulaWorkbook.generate());
    }

    /** The bytes of one workbook. */
    public static byte[] generate(String id) {
        WorkbookTranscription transcription = TranscriptionReader.read(id);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Styles styles = new Styles(workbook, transcription);
            for (SheetTranscription sheet : transcription.sheets()) {
                write(sheet, workbook.createSheet(sheet.name()), styles, transcription);
            }
            describe(workbook, transcription);
            workbook.write(bytes);
            return StableZip.repack(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(
            SheetTranscription transcription, XSSFSheet sheet, Styles styles, WorkbookTranscription workbook) {
        List<PlacedCell> cells = SheetLayout.place(transcription);
        for (PlacedCell placed : cells) {
            write(placed, sheet, styles);
        }
        for (int column = 0; column < transcription.widths().size(); column++) {
            sheet.setColumnWidth(column, transcription.widths().get(column) * 256 + 182);
        }
        double[] heights = RowHeights.estimate(cells, transcription.widths(), workbook.fontSize());
        for (int row = 0; row < heights.length; row++) {
            if (heights[row] > 0) {
                row(sheet, row).setHeightInPoints((float) Math.min(409, Math.ceil(heights[row])));
            }
        }
        if (transcription.frozenRows() > 0) {
            sheet.createFreezePane(0, transcription.frozenRows());
        }
        setUpPrinting(transcription, sheet, workbook);
    }

    private static void write(PlacedCell placed, XSSFSheet sheet, Styles styles) {
        TranscribedCell content = placed.cell();
        Optional<PrintedNumber> number = content.text() ? Optional.empty() : PrintedNumber.parse(content.shown());
        String format = number.map(PrintedNumber::format).orElse("General");
        // Every cell of a merged range has the style, or its borders are missing.
        for (int row = placed.row(); row <= placed.lastRow(); row++) {
            for (int column = placed.column(); column <= placed.lastColumn(); column++) {
                row(sheet, row).createCell(column).setCellStyle(styles.of(placed.look(), format));
            }
        }
        if (placed.merged()) {
            sheet.addMergedRegion(
                    new CellRangeAddress(placed.row(), placed.lastRow(), placed.column(), placed.lastColumn()));
        }
        XSSFCell cell = row(sheet, placed.row()).getCell(placed.column());
        // A cell of a workbook is a binary double; its shortest decimal form is the printed figure again.
        number.ifPresentOrElse(n -> cell.setCellValue(n.value().doubleValue()), () -> {
            if (!content.shown().isEmpty()) {
                cell.setCellValue(content.shown());
            }
        });
    }

    private static XSSFRow row(XSSFSheet sheet, int row) {
        XSSFRow known = sheet.getRow(row);
        return known == null ? sheet.createRow(row) : known;
    }

    private static void setUpPrinting(
            SheetTranscription transcription, XSSFSheet sheet, WorkbookTranscription workbook) {
        sheet.getPrintSetup().setLandscape(transcription.landscape());
        sheet.getPrintSetup().setPaperSize(workbook.paper().equals("FOLIO") ? FOLIO : PrintSetup.A4_PAPERSIZE);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) transcription.pagesTall());
        sheet.setHorizontallyCenter(true);
        sheet.setMargin(org.apache.poi.ss.usermodel.PageMargin.LEFT, 0.5);
        sheet.setMargin(org.apache.poi.ss.usermodel.PageMargin.RIGHT, 0.5);
        List<Integer> repeated = transcription.repeatedRows();
        if (!repeated.isEmpty()) {
            sheet.setRepeatingRows(new CellRangeAddress(repeated.get(0) - 1, repeated.get(1) - 1, -1, -1));
        }
    }

    private static void describe(XSSFWorkbook workbook, WorkbookTranscription transcription) {
        var core = workbook.getProperties().getCoreProperties();
        Optional<Date> dated = Optional.of(
                Date.from(transcription.dated().atStartOfDay(ZoneOffset.UTC).toInstant()));
        core.setCreated(dated);
        core.setModified(dated);
        core.setCreator(transcription.agency());
        core.setTitle(transcription.title());
    }
}
