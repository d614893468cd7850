package id.lembarkinerja.workbook.ooxml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.lembarkinerja.workbook.CellRange;
import id.lembarkinerja.workbook.FormatEdit;
import id.lembarkinerja.workbook.StyleProperty;
import id.lembarkinerja.workbook.WorkbookPatching;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A file with formats written into it is opened by LibreOffice and saved anew: what it understood is what was written.
 * Skipped without LibreOffice, unless the system property {@code lembar.soffice.required} is {@code true}.
 */
class FormatLibreOfficeTest {
    @TempDir
    private Path folder;

    @Test
    void libreoffice_understands_every_kind_of_format() throws Exception {
        Optional<Path> soffice = Stream.of(
                        Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator, -1))
                .map(entry -> Path.of(entry, "soffice"))
                .filter(Files::isExecutable)
                .findFirst();
        if (!Boolean.getBoolean("lembar.soffice.required")) {
            assumeTrue(soffice.isPresent(), "LibreOffice (soffice) is not installed");
        }
        Path input = Files.write(folder.resolve("format.xlsx"), formatted());
        resave(soffice.orElseThrow(() -> new AssertionError("soffice is not installed")), input);
        try (XSSFWorkbook poi =
                new XSSFWorkbook(Files.newInputStream(folder.resolve("out").resolve("format.xlsx")))) {
            XSSFSheet sheet = poi.getSheet("C");
            XSSFCellStyle style = sheet.getRow(1).getCell(1).getCellStyle();
            assertThat(style.getFont().getBold()).isTrue();
            assertThat(style.getFillForegroundXSSFColor().getARGBHex()).isEqualTo("FFFFC000");
            assertThat(style.getAlignment()).isEqualTo(HorizontalAlignment.CENTER);
            assertThat(style.getWrapText()).isTrue();
            assertThat(style.getDataFormatString()).isEqualTo("0.0%");
            assertThat(sheet.getRow(1).getCell(1).getNumericCellValue()).isEqualTo(0.988);
            assertThat(sheet.getMergedRegions().stream().map(CellRangeAddress::formatAsString))
                    .containsExactly("B6:D8");
            // LibreOffice measures with the fonts that are installed.
            assertThat(sheet.getColumnWidthInPixels(2)).isGreaterThan(2 * sheet.getColumnWidthInPixels(0));
            assertThat(sheet.isColumnHidden(4)).isTrue();
            assertThat(sheet.getRow(9).getHeightInPoints()).isBetween(44f, 46f);
            assertThat(sheet.getRow(11).getZeroHeight()).isTrue();
        }
    }

    private static byte[] formatted() {
        XSSFWorkbook poi = new XSSFWorkbook();
        poi.createSheet("C").createRow(1).createCell(1).setCellValue(0.988);
        List<FormatEdit> edits = List.of(
                new FormatEdit.Style(
                        "C",
                        CellRange.parse("B2:C3"),
                        List.of(
                                new StyleProperty.Bold(true),
                                new StyleProperty.Fill("FFC000"),
                                new StyleProperty.Horizontal("center"),
                                new StyleProperty.Wrap(true),
                                new StyleProperty.NumberFormat("0.0%"),
                                new StyleProperty.Border(StyleProperty.Side.TOP, "thin", "000000"))),
                new FormatEdit.Merge("C", CellRange.parse("B6:D8")),
                new FormatEdit.Columns("C", 2, 2, 30.0, null),
                new FormatEdit.Columns("C", 4, 4, null, true),
                new FormatEdit.Rows("C", 9, 9, 45.0, null),
                new FormatEdit.Rows("C", 11, 11, null, true));
        return ((WorkbookPatching.Patched) new OoxmlFormatter().format("format.xlsx", Workbooks.bytes(poi), edits))
                .bytes();
    }

    private void resave(Path soffice, Path input) throws Exception {
        Path log = folder.resolve("soffice.log");
        Process process = new ProcessBuilder(
                        soffice.toString(),
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "xlsx",
                        "--outdir",
                        folder.resolve("out").toString(),
                        input.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        boolean ended = process.waitFor(180, TimeUnit.SECONDS);
        if (!ended) {
            process.destroyForcibly();
        }
        assertThat(ended).as(Files.readString(log)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(log)).isZero();
    }
}
