package id.lembarkinerja.workbook.ooxml;

import static org.assertj.core.api.Assertions.assertThat;

import id.lembarkinerja.workbook.Cell;
import id.lembarkinerja.workbook.CellAddress;
import id.lembarkinerja.workbook.CellEdit;
import id.lembarkinerja.workbook.CellKind;
import id.lembarkinerja.workbook.CellValue;
import id.lembarkinerja.workbook.WorkbookPatching;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OoxmlPatcherTest {
    private static final String SHEET_1 = "xl/worksheets/sheet1.xml";

    @Test
    void only_the_edited_cells_change_and_every_other_part_is_byte_identical() throws IOException {
        byte[] original = rich();

        byte[] patched = patch(
                original,
                CellEdit.number("c", "C3", new BigDecimal("61.7511520737327")),
                CellEdit.text("C", "H40", "  <b> & \"x\"\n\u0001 _x0041_ 😀"),
                CellEdit.number("C", "B4", new BigDecimal("1E+3")).withStyleOf("C3"),
                CellEdit.blank("C", "A3"));

        Map<String, String> before = ZipParts.unpack(original);
        Map<String, String> after = ZipParts.unpack(patched);
        assertThat(after.keySet()).containsExactlyElementsOf(before.keySet());
        before.remove(SHEET_1);
        String sheet = after.remove(SHEET_1);
        assertThat(after).isEqualTo(before);
        assertThat(sheet).contains("<v>1000</v>").doesNotContain("E+3");
        try (XSSFWorkbook poi = new XSSFWorkbook(new ByteArrayInputStream(patched))) {
            XSSFSheet read = poi.getSheet("C");
            assertThat(read.getRow(2).getCell(2).getNumericCellValue()).isEqualTo(61.7511520737327);
            assertThat(read.getRow(2).getCell(2).getCellStyle().getDataFormatString())
                    .isEqualTo("0.00%");
            assertThat(read.getRow(39).getCell(7).getStringCellValue()).isEqualTo("  <b> & \"x\"\n\u0001 _x0041_ 😀");
            assertThat(read.getRow(3).getCell(1).getCellStyle().getDataFormatString())
                    .isEqualTo("0.00%");
            assertThat(read.getRow(2).getCell(0).getStringCellValue()).isEmpty();
            assertThat(read.getDrawingPatriarch().getCharts()).hasSize(1);
            assertThat(read.getCellComment(new org.apache.poi.ss.util.CellAddress("B3"))
                            .getString()
                            .getString())
                    .isEqualTo("catatan");
            assertThat(poi.getAllPictures()).hasSize(1);
        }
        assertThat(Workbooks.read(patched).sheets().get(0).cell(39, 7).printed())
                .isEqualTo("  <b> & \"x\"\n\u0001 _x0041_ 😀");
    }

    @Test
    void true_and_false_are_neither_numbers_nor_texts() throws IOException {
        byte[] patched = patch(
                rich(),
                CellEdit.of("C", CellAddress.parse("H40"), new CellValue.Truth(true), null),
                CellEdit.of("C", CellAddress.parse("H41"), new CellValue.Truth(false), null)
                        .withFormula("=1>2"));
        try (XSSFWorkbook poi = new XSSFWorkbook(new ByteArrayInputStream(patched))) {
            XSSFCell cell = poi.getSheet("C").getRow(39).getCell(7);
            assertThat(cell.getCellType()).isEqualTo(CellType.BOOLEAN);
            assertThat(cell.getBooleanCellValue()).isTrue();
            XSSFCell computed = poi.getSheet("C").getRow(40).getCell(7);
            assertThat(computed.getCachedFormulaResultType()).isEqualTo(CellType.BOOLEAN);
            assertThat(computed.getBooleanCellValue()).isFalse();
        }
        assertThat(Workbooks.read(patched).sheets().get(0).cell(39, 7).kind()).isEqualTo(CellKind.BOOLEAN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=cmd|'/c calc'!A0", "+62811", "-1+1", "@SUM(A1:A9)", "\t=1+1", "{=A1}"})
    void a_text_that_a_spreadsheet_would_run_is_stored_as_text(String text) throws IOException {
        byte[] patched = patch(rich(), CellEdit.text("C", "H40", text));
        try (XSSFWorkbook poi = new XSSFWorkbook(new ByteArrayInputStream(patched))) {
            XSSFCell cell = poi.getSheet("C").getRow(39).getCell(7);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).isEqualTo(text);
        }
        Cell read = Workbooks.read(patched).sheets().get(0).cell(39, 7);
        assertThat(read.kind()).isEqualTo(CellKind.TEXT);
        assertThat(read.formula()).isEmpty();
    }

    @Test
    void untouched_entries_keep_their_packed_bytes() throws IOException {
        byte[] original = rich();
        byte[] patched = patch(original, CellEdit.number("C", "C3", BigDecimal.ONE));
        ZipArchive before = new ZipArchive(original, ReadLimits.standard());
        ZipArchive after = new ZipArchive(patched, ReadLimits.standard());
        for (ZipPart part : before.parts()) {
            ZipPart same = after.find(part.name()).orElseThrow();
            if (!part.name().equals(SHEET_1)) {
                int length = part.packedSize() + 30 + part.name().length();
                assertThat(new String(patched, same.header(), length, java.nio.charset.StandardCharsets.ISO_8859_1))
                        .isEqualTo(new String(
                                original, part.header(), length, java.nio.charset.StandardCharsets.ISO_8859_1));
            }
        }
    }

    @Test
    void a_formula_that_reads_an_edited_cell_asks_excel_to_compute_on_opening() {
        XSSFWorkbook poi = new XSSFWorkbook();
        XSSFSheet sheet = poi.createSheet("C");
        sheet.createRow(0).createCell(0).setCellValue(1);
        sheet.getRow(0).createCell(1).setCellValue(2);
        poi.createSheet("Rekap").createRow(0).createCell(0).setCellFormula("SUM(C!A1:A5)");
        byte[] original = Workbooks.bytes(poi);

        assertThat(changed(original, CellEdit.number("C", "A2", BigDecimal.TEN)))
                .containsExactlyInAnyOrder(SHEET_1, "xl/workbook.xml");
        assertThat(changed(original, CellEdit.number("C", "B1", BigDecimal.TEN)))
                .containsExactly(SHEET_1);
        byte[] patched = patch(original, CellEdit.number("C", "A1", BigDecimal.TEN));
        assertThat(ZipParts.unpack(patched).get("xl/workbook.xml")).contains("fullCalcOnLoad=\"1\"");
        assertThat(Workbooks.read(patched).sheets().get(1).cell(0, 0).formula()).isEqualTo("SUM(C!A1:A5)");
    }

    @Test
    void a_formula_is_written_with_its_value_or_computed_on_opening() {
        byte[] original = ZipParts.pack(ZipParts.around(ZipParts.sheet("<row r=\"1\"><c r=\"A1\"><v>4</v></c></row>")));

        byte[] valued = patch(
                original, CellEdit.number("Satu", "B1", new BigDecimal("8")).withFormula("=A1*2"));
        assertThat(ZipParts.unpack(valued).get("isi/satu.xml")).contains("<c r=\"B1\"><f>A1*2</f><v>8</v></c>");
        assertThat(ZipParts.unpack(valued).get("isi/buku.xml")).doesNotContain("fullCalcOnLoad");

        byte[] open = patch(original, CellEdit.formula("Satu", "B1", "IF(A1<5,\"a&b\",\"\")"));
        assertThat(Workbooks.read(open).sheets().get(0).cell(0, 1).formula()).isEqualTo("IF(A1<5,\"a&b\",\"\")");
        assertThat(ZipParts.unpack(open).get("isi/buku.xml")).contains("</sheets><calcPr fullCalcOnLoad=\"1\"/>");
    }

    @Test
    void overwriting_the_master_of_a_shared_formula_leaves_the_others_as_they_were() {
        String rows =
                "<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"B1\"><f t=\"shared\" ref=\"B1:B3\" si=\"0\">A1&amp;\"x\"</f><v>0</v></c></row>"
                        + "<row r=\"2\"><c r=\"B2\"><f t=\"shared\" si=\"0\"/><v>0</v></c></row>"
                        + "<row r=\"3\"><c r=\"B3\"><f t=\"shared\" si=\"0\"></f><v>0</v></c></row>";
        byte[] patched = patch(
                ZipParts.pack(ZipParts.around(ZipParts.sheet(rows))), CellEdit.number("Satu", "B1", BigDecimal.ONE));

        assertThat(ZipParts.unpack(patched).get("isi/satu.xml"))
                .contains("<c r=\"B2\"><f t=\"shared\" ref=\"B2:B3\" si=\"0\">A2&amp;&quot;x&quot;</f><v>0</v></c>");
        id.lembarkinerja.workbook.Sheet sheet = Workbooks.read(patched).sheets().get(0);
        assertThat(sheet.cell(0, 1).formula()).isEmpty();
        assertThat(sheet.cell(1, 1).formula()).isEqualTo("A2&\"x\"");
        assertThat(sheet.cell(2, 1).formula()).isEqualTo("A3&\"x\"");
    }

    @Test
    void a_block_that_loses_its_corner_is_no_longer_shared() {
        String rows =
                "<row r=\"1\"><c r=\"B1\"><f t=\"shared\" ref=\"B1:C2\" si=\"3\">A1+1</f></c><c r=\"C1\"><f t=\"shared\" si=\"3\"/></c></row>"
                        + "<row r=\"2\"><c r=\"B2\"><f t=\"shared\" si=\"3\"/></c><c r=\"C2\"><f t=\"shared\" si=\"3\"/></c></row>";
        byte[] patched = patch(
                ZipParts.pack(ZipParts.around(ZipParts.sheet(rows))), CellEdit.number("Satu", "B1", BigDecimal.ONE));
        assertThat(ZipParts.unpack(patched).get("isi/satu.xml"))
                .contains("<f>B1+1</f>")
                .contains("<f>A2+1</f>")
                .contains("<f>B2+1</f>")
                .doesNotContain("shared");
    }

    @Test
    void an_overwritten_formula_leaves_the_calculation_chain() {
        Map<String, String> parts = withCalcChain(
                "<row r=\"1\"><c r=\"A1\"><f>1+1</f><v>2</v></c><c r=\"B1\"><f>2+2</f><v>4</v></c></row>",
                "<c r=\"A1\" i=\"1\"/><c r=\"B1\"/>");
        byte[] original = ZipParts.pack(parts);
        Map<String, String> after = ZipParts.unpack(patch(original, CellEdit.number("Satu", "A1", BigDecimal.ONE)));
        assertThat(after.get("isi/rantai.xml")).contains("><c i=\"1\" r=\"B1\"/></calcChain>");
        assertThat(after.get("isi/_rels/buku.xml.rels")).isEqualTo(parts.get("isi/_rels/buku.xml.rels"));
    }

    @Test
    void a_calculation_chain_without_entries_leaves_the_package() {
        Map<String, String> parts =
                withCalcChain("<row r=\"1\"><c r=\"A1\"><f>1+1</f><v>2</v></c></row>", "<c r=\"A1\" i=\"1\"/>");
        byte[] patched = patch(ZipParts.pack(parts), CellEdit.text("Satu", "A1", "tetap"));
        Map<String, String> after = ZipParts.unpack(patched);
        assertThat(after).doesNotContainKey("isi/rantai.xml");
        assertThat(after.get("isi/_rels/buku.xml.rels"))
                .doesNotContain("rantai")
                .contains("satu.xml");
        assertThat(after.get("[Content_Types].xml")).doesNotContain("rantai").contains("satu.xml");
        assertThat(Workbooks.read(patched).sheets().get(0).cell(0, 0).printed()).isEqualTo("tetap");
    }

    @Test
    void missing_rows_and_cells_are_inserted_in_order_with_the_style_excel_would_give() {
        String rows =
                "<row r=\"2\" spans=\"2:3\"><c r=\"B2\"><v>1</v></c></row><row r=\"4\" s=\"2\" customFormat=\"1\"/>";
        String sheet = ZipParts.sheet(rows)
                .replace(
                        "<sheetData>",
                        "<dimension ref=\"B2\"/><cols><col min=\"5\" max=\"6\" style=\"1\"/></cols><sheetData>");
        byte[] patched = patch(
                ZipParts.pack(ZipParts.around(sheet)),
                CellEdit.number("Satu", "D4", BigDecimal.ONE),
                CellEdit.number("Satu", "E3", BigDecimal.ONE),
                CellEdit.number("Satu", "D2", BigDecimal.ONE),
                CellEdit.number("Satu", "A2", BigDecimal.ONE),
                CellEdit.number("Satu", "A9", BigDecimal.ONE),
                CellEdit.number("Satu", "A1", BigDecimal.ONE));
        assertThat(ZipParts.unpack(patched).get("isi/satu.xml"))
                .contains("<dimension ref=\"A1:E9\"/>")
                .contains("<sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row>"
                        + "<row r=\"2\" spans=\"1:4\"><c r=\"A2\"><v>1</v></c><c r=\"B2\"><v>1</v></c><c r=\"D2\"><v>1</v></c></row>"
                        + "<row r=\"3\"><c r=\"E3\" s=\"1\"><v>1</v></c></row>"
                        + "<row r=\"4\" s=\"2\" customFormat=\"1\"><c r=\"D4\" s=\"2\"><v>1</v></c></row>"
                        + "<row r=\"9\"><c r=\"A9\"><v>1</v></c></row></sheetData>");
    }

    @Test
    void an_empty_sheet_can_be_filled_and_a_prefixed_one_keeps_its_prefix() {
        String empty =
                "<x:worksheet xmlns:x=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><x:sheetData/></x:worksheet>";
        byte[] patched = patch(ZipParts.pack(ZipParts.around(empty)), CellEdit.text("Satu", "B2", "isi"));
        assertThat(ZipParts.unpack(patched).get("isi/satu.xml"))
                .contains("<x:sheetData><x:row r=\"2\"><x:c r=\"B2\" t=\"inlineStr\"><x:is>");
        Cell cell = Workbooks.read(patched).sheets().get(0).cell(1, 1);
        assertThat(cell.kind()).isEqualTo(CellKind.TEXT);
        assertThat(cell.printed()).isEqualTo("isi");
    }

    @Test
    void what_excel_would_not_accept_is_said_in_words() {
        String sheet = ZipParts.sheet(
                        "<row r=\"1\"><c r=\"A1\"><f t=\"array\" ref=\"A1:A2\">B1:B2*2</f><v>2</v></c></row>")
                .replace("</sheetData>", "</sheetData><mergeCells><mergeCell ref=\"C1:D1\"/></mergeCells>");
        byte[] original = ZipParts.pack(ZipParts.around(sheet));
        assertThat(impossible(original, CellEdit.blank("Dua", "A1"))).contains("“Dua” tidak ada");
        for (String number : List.of("1E+99999999", "-1E+400", "1E-99999999")) {
            assertThat(impossible(original, CellEdit.number("Satu", "B1", new BigDecimal(number))))
                    .contains("di luar jangkauan Excel");
        }
        assertThat(impossible(original, CellEdit.blank("Satu", "D1"))).contains("Isilah sel C1");
        assertThat(impossible(original, CellEdit.blank("Satu", "A2"))).contains("rumus larik");
        assertThat(impossible(original, CellEdit.formula("Satu", "B1", "SUM(A1")))
                .contains("tidak berpasangan");
        assertThat(impossible(original, CellEdit.text("Satu", "B1", "x".repeat(40_000))))
                .contains("32767");
        CellEdit outside =
                CellEdit.of("Satu", new CellAddress(-1, 0), new id.lembarkinerja.workbook.CellValue.Blank(), null);
        assertThat(impossible(original, outside)).contains("di luar lembar");
        assertThat(new OoxmlPatcher().patch("a.xlsx", new byte[] {1, 2, 3}, List.of()))
                .isInstanceOf(WorkbookPatching.Unreadable.class);
    }

    @Test
    void a_patch_without_edits_gives_the_same_bytes() {
        byte[] original = ZipParts.pack(ZipParts.around(ZipParts.sheet("")));
        assertThat(patch(original)).isEqualTo(original);
    }

    private static byte[] patch(byte[] original, CellEdit... edits) {
        WorkbookPatching patching = new OoxmlPatcher().patch("uji.xlsx", original, List.of(edits));
        assertThat(patching).isInstanceOf(WorkbookPatching.Patched.class);
        return ((WorkbookPatching.Patched) patching).bytes();
    }

    private static List<String> changed(byte[] original, CellEdit... edits) {
        return ((WorkbookPatching.Patched) new OoxmlPatcher().patch("uji.xlsx", original, List.of(edits)))
                .changedParts();
    }

    private static String impossible(byte[] original, CellEdit edit) {
        WorkbookPatching patching = new OoxmlPatcher().patch("uji.xlsx", original, List.of(edit));
        assertThat(patching).isInstanceOf(WorkbookPatching.Impossible.class);
        return ((WorkbookPatching.Impossible) patching).message();
    }

    private static Map<String, String> withCalcChain(String rows, String entries) {
        Map<String, String> parts = new LinkedHashMap<>(ZipParts.around(ZipParts.sheet(rows)));
        parts.computeIfPresent(
                "isi/_rels/buku.xml.rels",
                (name, xml) -> xml.replace(
                        "</Relationships>",
                        "<Relationship Id=\"rId2\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain\" Target=\"rantai.xml\"/></Relationships>"));
        parts.computeIfPresent(
                "[Content_Types].xml",
                (name, xml) -> xml.replace(
                        "</Types>",
                        "<Override PartName=\"/isi/rantai.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml\"></Override></Types>"));
        parts.put(
                "isi/rantai.xml",
                "<calcChain xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">" + entries
                        + "</calcChain>");
        return parts;
    }

    /** Two sheets with styles, a comment, a picture and a chart. */
    private static byte[] rich() {
        XSSFWorkbook poi = new XSSFWorkbook();
        XSSFSheet sheet = poi.createSheet("C");
        XSSFCellStyle percent = poi.createCellStyle();
        percent.setDataFormat(poi.createDataFormat().getFormat("0.00%"));
        for (int row = 0; row < 10; row++) {
            sheet.createRow(row).createCell(0).setCellValue("Indikator " + row);
            sheet.getRow(row).createCell(1).setCellValue(row * 1.5);
            sheet.getRow(row).createCell(2).setCellValue(row / 10.0);
            sheet.getRow(row).getCell(2).setCellStyle(percent);
        }
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        XSSFComment comment = drawing.createCellComment(new XSSFClientAnchor(0, 0, 0, 0, 4, 4, 6, 8));
        comment.setString("catatan");
        sheet.getRow(2).getCell(1).setCellComment(comment);
        int picture = poi.addPicture(new byte[] {1, 2, 3}, Workbook.PICTURE_TYPE_PNG);
        drawing.createPicture(new XSSFClientAnchor(0, 0, 0, 0, 8, 8, 9, 9), picture);
        XSSFChart chart = drawing.createChart(new XSSFClientAnchor(0, 0, 0, 0, 10, 10, 15, 20));
        XDDFChartData data = chart.createData(ChartTypes.PIE, null, null);
        data.addSeries(
                XDDFDataSourcesFactory.fromStringCellRange(sheet, new CellRangeAddress(0, 9, 0, 0)),
                XDDFDataSourcesFactory.fromNumericCellRange(sheet, new CellRangeAddress(0, 9, 1, 1)));
        chart.plot(data);
        poi.createSheet("Lain").createRow(0).createCell(0).setCellValue("tetap");
        return Workbooks.bytes(poi);
    }
}
