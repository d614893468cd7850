package id.lembarkinerja.workbook.ooxml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.lembarkinerja.workbook.RowEdit;
import id.lembarkinerja.workbook.WorkbookPatching;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowMoverTest {
    @TempDir
    private Path folder;

    private static byte[] moved(byte[] original, RowEdit... edits) {
        WorkbookPatching patching = new RowMover().move("uji.xlsx", original, List.of(edits));
        assertThat(patching).isInstanceOf(WorkbookPatching.Patched.class);
        return ((WorkbookPatching.Patched) patching).bytes();
    }

    private static String refused(byte[] original, RowEdit... edits) {
        WorkbookPatching patching = new RowMover().move("uji.xlsx", original, List.of(edits));
        assertThat(patching).isInstanceOf(WorkbookPatching.Immovable.class);
        return ((WorkbookPatching.Immovable) patching).message();
    }

    private static RowEdit insert(int before, int like) {
        return new RowEdit.Insert("C", before, like, List.of());
    }

    /** A table with totals, names, formats, links and a second sheet that reads it. */
    private static XSSFWorkbook rich() {
        XSSFWorkbook poi = new XSSFWorkbook();
        XSSFSheet sheet = poi.createSheet("C");
        sheet.createRow(0).createCell(0).setCellValue("PENGUKURAN KINERJA");
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 4));
        for (int row = 2; row < 10; row++) {
            Row body = sheet.createRow(row);
            body.setHeightInPoints(20 + row);
            body.createCell(0).setCellValue("Sasaran " + row / 4);
            body.createCell(1).setCellValue(row);
            body.createCell(2).setCellValue(row * 1.5);
            body.createCell(3).setCellFormula("C" + (row + 1) + "/B" + (row + 1) + "*100");
            body.createCell(4).setCellFormula("D" + (row + 1) + "-D$3+Lain!$A$1");
        }
        sheet.addMergedRegion(new CellRangeAddress(2, 5, 0, 0));
        sheet.addMergedRegion(new CellRangeAddress(6, 9, 0, 0));
        Row total = sheet.createRow(10);
        total.createCell(1).setCellFormula("SUM(B3:B10)");
        total.createCell(2).setCellFormula("SUM($C$3:$C$10)+SUMIF(B3:B10,\">4\",C3:C10)");
        total.createCell(3).setCellFormula("AVERAGE(D3:D10)");
        sheet.createRow(12).createCell(1).setCellFormula("B11+MAX(3:4)+SUM(C:C)");
        XSSFSheet other = poi.createSheet("Lain");
        other.createRow(0).createCell(0).setCellValue(7);
        other.createRow(1).createCell(0).setCellFormula("C!B11+'C'!$B$3+A1");
        other.createRow(2).createCell(0).setCellFormula("VLOOKUP(5,C!B3:D10,3,FALSE)+B5");
        Name name = poi.createName();
        name.setNameName("Jumlah");
        name.setRefersToFormula("C!$B$3:$B$10");
        other.createRow(3).createCell(0).setCellFormula("SUM(Jumlah)");
        poi.setPrintArea(0, 0, 4, 0, 12);
        sheet.setRepeatingRows(CellRangeAddress.valueOf("1:2"));
        return poi;
    }

    private static Map<String, String> formulas(XSSFWorkbook poi) {
        Map<String, String> formulas = new TreeMap<>();
        for (Sheet sheet : poi) {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.FORMULA) {
                        formulas.put(sheet.getSheetName() + "!" + cell.getAddress(), cell.getCellFormula());
                    }
                }
            }
        }
        poi.getAllNames().forEach(name -> formulas.put("nama " + name.getNameName(), name.getRefersToFormula()));
        formulas.replaceAll((cell, formula) -> spelled(formula));
        return formulas;
    }

    /** POI quotes names that need none, and spells whole rows as cells. */
    private static String spelled(String formula) {
        return formula.replace("'C'!", "C!").replaceAll("\\$A(\\$?\\d+):\\$XFD(\\$?\\d+)", "$1:$2");
    }

    private static List<String> merges(XSSFSheet sheet) {
        return sheet.getMergedRegions().stream()
                .map(CellRangeAddress::formatAsString)
                .sorted()
                .toList();
    }

    private static XSSFWorkbook open(byte[] bytes) {
        try {
            return new XSSFWorkbook(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 6, 9, 10, 11, 12})
    void an_inserted_row_moves_formulas_names_and_merges_as_poi_moves_them(int before) throws IOException {
        byte[] original = Workbooks.bytes(rich());
        try (XSSFWorkbook expected = open(original);
                XSSFWorkbook poi = open(moved(original, insert(before, -1)))) {
            expected.getSheetAt(0).shiftRows(before, 12, 1);
            assertThat(formulas(poi)).isEqualTo(formulas(expected));
            // POI moves a merge whole that an inserted row opens, where Excel makes it longer.
            if (merges(open(original).getSheetAt(0)).stream().noneMatch(merge -> opens(merge, before))) {
                assertThat(merges(poi.getSheetAt(0))).isEqualTo(merges(expected.getSheetAt(0)));
            }
        }
    }

    private static boolean opens(String merge, int before) {
        CellRangeAddress range = CellRangeAddress.valueOf(merge);
        return range.getFirstRow() < before && before <= range.getLastRow();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 4, 8})
    void a_deleted_row_moves_formulas_as_poi_moves_them(int row) throws IOException {
        byte[] original = Workbooks.bytes(rich());
        try (XSSFWorkbook expected = open(original);
                XSSFWorkbook poi = open(moved(original, new RowEdit.Delete("C", row)))) {
            XSSFSheet sheet = expected.getSheetAt(0);
            if (sheet.getRow(row) != null) {
                sheet.removeRow(sheet.getRow(row));
            }
            sheet.shiftRows(row + 1, 12, -1);
            Map<String, String> ours = formulas(poi);
            Map<String, String> theirs = formulas(expected);
            assertThat(ours.keySet()).isEqualTo(theirs.keySet());
            assertThat(ours.get("C!B10")).isEqualTo(row == 1 ? "SUM(B2:B9)" : "SUM(B3:B9)");
            assertThat(ours.get("Lain!A2")).isEqualTo(theirs.get("Lain!A2"));
        }
    }

    @Test
    void merged_cells_grow_when_a_row_comes_inside_and_go_on_when_the_new_row_is_said_to_belong() throws IOException {
        byte[] original = Workbooks.bytes(rich());
        RowEdit joining = new RowEdit.Insert("C", 10, 9, List.of(0));
        try (XSSFWorkbook inside = open(moved(original, insert(4, 3)));
                XSSFWorkbook behind = open(moved(original, insert(10, 9)));
                XSSFWorkbook joined = open(moved(original, joining))) {
            assertThat(merges(inside.getSheetAt(0))).containsExactly("A1:E1", "A3:A7", "A8:A11");
            assertThat(merges(behind.getSheetAt(0))).containsExactly("A1:E1", "A3:A6", "A7:A10");
            assertThat(merges(joined.getSheetAt(0))).containsExactly("A1:E1", "A3:A6", "A7:A11");
        }
    }

    @Test
    void a_new_row_looks_like_the_one_it_is_told() throws IOException {
        XSSFWorkbook made = rich();
        var percent = made.createCellStyle();
        percent.setDataFormat(made.createDataFormat().getFormat("0.00%"));
        made.getSheetAt(0).getRow(5).getCell(2).setCellStyle(percent);
        made.getSheetAt(0).addMergedRegion(new CellRangeAddress(5, 5, 5, 7));
        try (XSSFWorkbook poi = open(moved(Workbooks.bytes(made), insert(6, 5), insert(6, 5)))) {
            XSSFSheet sheet = poi.getSheetAt(0);
            for (int row : new int[] {6, 7}) {
                assertThat(sheet.getRow(row).getHeightInPoints()).isEqualTo(25);
                assertThat(sheet.getRow(row).getCell(2).getCellStyle().getDataFormatString())
                        .isEqualTo("0.00%");
                assertThat(sheet.getRow(row).getCell(2).getCellType()).isEqualTo(CellType.BLANK);
            }
            assertThat(merges(sheet)).contains("F6:H6", "F7:H7", "F8:H8");
            assertThat(sheet.getRow(8).getCell(1).getNumericCellValue()).isEqualTo(6);
        }
    }

    @Test
    void what_hangs_on_the_sheet_follows_its_cells() throws IOException {
        XSSFWorkbook made = rich();
        XSSFSheet sheet = made.getSheetAt(0);
        var rules = sheet.getSheetConditionalFormatting();
        rules.addConditionalFormatting(
                new CellRangeAddress[] {CellRangeAddress.valueOf("D3:D10")},
                rules.createConditionalFormattingRule("$D3>$B$11"));
        var helper = sheet.getDataValidationHelper();
        sheet.addValidationData(helper.createValidation(
                helper.createFormulaListConstraint("$A$3:$A$10"), new CellRangeAddressList(2, 9, 1, 1)));
        Hyperlink link =
                made.getCreationHelper().createHyperlink(org.apache.poi.common.usermodel.HyperlinkType.DOCUMENT);
        link.setAddress("C!B11");
        sheet.getRow(8).getCell(0).setHyperlink((org.apache.poi.xssf.usermodel.XSSFHyperlink) link);
        sheet.setAutoFilter(CellRangeAddress.valueOf("A2:E10"));
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        var comment = drawing.createCellComment(new XSSFClientAnchor(0, 0, 0, 0, 4, 7, 6, 9));
        comment.setString("catatan");
        sheet.getRow(7).getCell(1).setCellComment(comment);
        XSSFChart chart = drawing.createChart(new XSSFClientAnchor(0, 0, 0, 0, 10, 7, 15, 12));
        XDDFChartData data = chart.createData(ChartTypes.PIE, null, null);
        data.addSeries(
                XDDFDataSourcesFactory.fromStringCellRange(sheet, new CellRangeAddress(2, 9, 0, 0)),
                XDDFDataSourcesFactory.fromNumericCellRange(sheet, new CellRangeAddress(2, 9, 1, 1)));
        chart.plot(data);
        XSSFSheet list = made.createSheet("Daftar");
        list.createRow(0).createCell(0).setCellValue("Nama");
        list.createRow(1).createCell(0).setCellValue("x");
        XSSFTable table = list.createTable(new AreaReference("A1:A2", SpreadsheetVersion.EXCEL2007));
        table.setDisplayName("Tabel1");

        byte[] moved = moved(Workbooks.bytes(made), insert(4, 3), new RowEdit.Insert("Daftar", 0, -1, List.of()));

        try (XSSFWorkbook poi = open(moved)) {
            XSSFSheet after = poi.getSheetAt(0);
            var rule = after.getSheetConditionalFormatting().getConditionalFormattingAt(0);
            assertThat(rule.getFormattingRanges()[0].formatAsString()).isEqualTo("D3:D11");
            assertThat(rule.getRule(0).getFormula1()).isEqualTo("$D3>$B$12");
            DataValidation validation = after.getDataValidations().get(0);
            assertThat(validation.getRegions().getCellRangeAddress(0).formatAsString())
                    .isEqualTo("B3:B11");
            assertThat(validation.getValidationConstraint().getFormula1()).isEqualTo("$A$3:$A$11");
            assertThat(after.getHyperlink(new CellAddress("A10")).getLocation()).isEqualTo("C!B12");
            assertThat(after.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A2:E11");
            assertThat(after.getCellComment(new CellAddress("B9")).getString().getString())
                    .isEqualTo("catatan");
            assertThat(after.getDrawingPatriarch().getCharts()).hasSize(1);
            assertThat(poi.getSheet("Daftar").getTables().get(0).getArea().formatAsString())
                    .isEqualTo("A2:A3");
            assertThat(spelled(poi.getPrintArea(0))).isEqualTo("C!$A$1:$E$14");
            assertThat(after.getRepeatingRows().formatAsString()).isEqualTo("1:2");
        }
        Map<String, String> parts = ZipParts.unpack(moved);
        assertThat(parts.get("xl/charts/chart1.xml")).contains("'C'!$B$3:$B$11");
        assertThat(parts.get("xl/drawings/vmlDrawing0.vml")).contains("<x:Row>8</x:Row>");
        assertThat(parts.get("xl/drawings/drawing1.xml")).contains("<xdr:row>8</xdr:row>", "<xdr:row>13</xdr:row>");
    }

    @Test
    void shared_formulas_read_in_every_cell_what_they_read_before() {
        String rows = "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>"
                + "<row r=\"2\"><c r=\"A2\"><v>2</v></c><c r=\"B2\"><f t=\"shared\" ref=\"B2:B4\" si=\"0\">A2+A1</f><v>3</v></c></row>"
                + "<row><c><v>3</v></c><c><f t=\"shared\" si=\"0\"/><v>5</v></c></row>"
                + "<row r=\"4\"><c r=\"A4\"><v>4</v></c><c r=\"B4\"><f t=\"shared\" si=\"0\"/><v>7</v></c></row>";
        byte[] original = ZipParts.pack(ZipParts.around(ZipParts.sheet(rows)));
        var sheet = Workbooks.read(moved(original, new RowEdit.Insert("satu", 2, -1, List.of())))
                .sheets()
                .get(0);
        assertThat(sheet.cell(1, 1).formula()).isEqualTo("A2+A1");
        assertThat(sheet.cell(3, 1).formula()).isEqualTo("A4+A2");
        assertThat(sheet.cell(4, 1).formula()).isEqualTo("A5+A4");
        assertThat(sheet.cell(3, 0).printed()).isEqualTo("3");
    }

    @Test
    void what_cannot_follow_is_refused_in_words() throws IOException {
        XSSFWorkbook array = rich();
        array.getSheetAt(0).setArrayFormula("B3:B10*2", CellRangeAddress.valueOf("G3:G10"));
        byte[] filled = Workbooks.bytes(array);
        assertThat(refused(filled, insert(5, -1))).contains("G3:G10", "Excel");
        assertThat(refused(filled, new RowEdit.Delete("C", 9))).contains("G3:G10", "Excel");

        XSSFWorkbook closed = rich();
        closed.getSheetAt(0).protectSheet("x");
        assertThat(refused(Workbooks.bytes(closed), insert(5, -1))).contains("diproteksi");

        XSSFWorkbook full = rich();
        full.getSheetAt(0).createRow(1_048_575).createCell(0).setCellValue("paling bawah");
        assertThat(refused(Workbooks.bytes(full), insert(5, -1))).contains("“C”", "1048576", "menghapusnya");

        XSSFWorkbook noted = rich();
        XSSFSheet sheet = noted.getSheetAt(0);
        var comment = sheet.createDrawingPatriarch().createCellComment(new XSSFClientAnchor(0, 0, 0, 0, 4, 7, 6, 9));
        comment.setString("catatan");
        sheet.getRow(7).getCell(1).setCellComment(comment);
        assertThat(refused(Workbooks.bytes(noted), new RowEdit.Delete("C", 7))).contains("B8", "komentar");

        XSSFWorkbook pivoted = rich();
        XSSFSheet source = pivoted.createSheet("Sumber");
        source.createRow(0).createCell(0).setCellValue("Nama");
        source.getRow(0).createCell(1).setCellValue("Nilai");
        source.createRow(1).createCell(0).setCellValue("x");
        source.getRow(1).createCell(1).setCellValue(1);
        pivoted.createSheet("Pivot")
                .createPivotTable(
                        new AreaReference("Sumber!A1:B2", SpreadsheetVersion.EXCEL2007),
                        new org.apache.poi.ss.util.CellReference("A1"))
                .addRowLabel(0);
        byte[] pivot = Workbooks.bytes(pivoted);
        assertThat(refused(pivot, new RowEdit.Insert("Sumber", 1, -1, List.of())))
                .contains("Tabel pivot", "A1:B2");
        assertThat(refused(pivot, new RowEdit.Insert("Pivot", 1, -1, List.of())))
                .contains("tabel pivot");
        assertThat(moved(pivot, insert(5, -1))).isNotEmpty();

        assertThat(refused(Workbooks.bytes(rich()), new RowEdit.Delete("Tidak Ada", 7)))
                .contains("Tidak Ada");
    }

    @Test
    void a_formula_of_several_rows_goes_with_all_of_them() throws IOException {
        XSSFWorkbook array = rich();
        array.getSheetAt(0).setArrayFormula("B3:B4*2", CellRangeAddress.valueOf("G8:G9"));
        byte[] moved = moved(Workbooks.bytes(array), new RowEdit.Delete("C", 7), new RowEdit.Delete("C", 8));
        try (XSSFWorkbook poi = open(moved)) {
            assertThat(formulas(poi))
                    .noneSatisfy((cell, formula) -> assertThat(cell).startsWith("C!G"));
        }
    }

    @Test
    void parts_in_which_nothing_moves_keep_their_bytes() {
        XSSFWorkbook made = rich();
        made.createSheet("Tetap").createRow(0).createCell(0).setCellFormula("A2+1");
        byte[] original = Workbooks.bytes(made);
        Map<String, String> before = ZipParts.unpack(original);
        Map<String, String> after = ZipParts.unpack(moved(original, insert(4, 3)));
        List<String> changed = new ArrayList<>();
        before.forEach((part, content) -> {
            if (!content.equals(after.get(part))) {
                changed.add(part);
            }
        });
        assertThat(changed)
                .containsExactlyInAnyOrder("xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml", "xl/workbook.xml");
    }

    @Test
    void libreoffice_computes_the_same_from_our_rows_as_from_those_of_poi() throws Exception {
        Optional<Path> soffice = Stream.of(
                        Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator, -1))
                .map(entry -> Path.of(entry, "soffice"))
                .filter(Files::isExecutable)
                .findFirst();
        if (!Boolean.getBoolean("lembar.soffice.required")) {
            assumeTrue(soffice.isPresent(), "LibreOffice (soffice) is not installed");
        }
        byte[] original = Workbooks.bytes(rich());
        Files.write(folder.resolve("kami.xlsx"), moved(original, insert(4, 3), insert(10, 9)));
        try (XSSFWorkbook poi = open(original)) {
            poi.getSheetAt(0).shiftRows(10, 12, 1);
            poi.getSheetAt(0).shiftRows(4, 13, 1);
            Files.write(folder.resolve("poi.xlsx"), Workbooks.bytes(poi));
        }
        recalculate(soffice.orElseThrow());
        Map<String, String> ours = values("kami.xlsx");
        assertThat(ours).isEqualTo(values("poi.xlsx")).hasSizeGreaterThan(20);
        assertThat(ours.get("C!B13")).isEqualTo("44.0");
    }

    private Map<String, String> values(String file) throws IOException {
        Map<String, String> values = new TreeMap<>();
        try (XSSFWorkbook poi = open(Files.readAllBytes(folder.resolve("out").resolve(file)))) {
            for (Sheet sheet : poi) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        if (cell.getCellType() == CellType.FORMULA) {
                            CellType type = cell.getCachedFormulaResultType();
                            values.put(
                                    sheet.getSheetName() + "!" + cell.getAddress(),
                                    type == CellType.NUMERIC
                                            ? String.valueOf(cell.getNumericCellValue())
                                            : type.name());
                        }
                    }
                }
            }
        }
        return values;
    }

    private void recalculate(Path soffice) throws Exception {
        Path log = folder.resolve("soffice.log");
        Process process = new ProcessBuilder(
                        soffice.toString(),
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "xlsx",
                        "--outdir",
                        folder.resolve("out").toString(),
                        folder.resolve("kami.xlsx").toString(),
                        folder.resolve("poi.xlsx").toString())
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
