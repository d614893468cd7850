package id.lembarkinerja.workbook.ooxml;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.lembarkinerja.workbook.WorkbookSnapshot;
import java.io.IOException;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class OoxmlSnapshotsTest {
    @Test
    void values_formulas_styles_sizes_and_frozen_panes_are_shown() throws IOException {
        XSSFWorkbook poi = new XSSFWorkbook();
        XSSFSheet sheet = poi.createSheet("C");
        XSSFCellStyle style = poi.createCellStyle();
        XSSFFont font = poi.createFont();
        font.setBold(true);
        font.setFontHeightInPoints((short) 14);
        style.setFont(font);
        style.setFillForegroundColor(IndexedColors.YELLOW.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setBorderTop(BorderStyle.THIN);
        style.setAlignment(HorizontalAlignment.CENTER);
        style.setWrapText(true);
        style.setDataFormat(poi.createDataFormat().getFormat("#,##0.00"));
        sheet.createRow(0).createCell(0).setCellValue(1234.5);
        sheet.getRow(0).getCell(0).setCellStyle(style);
        sheet.getRow(0).createCell(1).setCellFormula("A1*2");
        sheet.getRow(0).createCell(2).setCellStyle(style);
        sheet.getRow(0).createCell(3).setCellValue("0019");
        sheet.getRow(0).setHeightInPoints(30);
        sheet.setColumnWidth(1, 20 * 256);
        sheet.setColumnHidden(2, true);
        sheet.addMergedRegion(new CellRangeAddress(2, 3, 0, 1));
        sheet.createFreezePane(1, 2);
        poi.createSheet("Rahasia");
        poi.setSheetHidden(1, true);

        JsonNode json = take(Workbooks.bytes(poi));

        assertThat(json.at("/sheetOrder").size()).isEqualTo(2);
        assertThat(json.at("/locale").asText()).isEqualTo("idID");
        JsonNode first = json.at("/sheets/sheet-1");
        assertThat(first.at("/name").asText()).isEqualTo("C");
        assertThat(json.at("/styles/" + first.at("/defaultStyle").asText() + "/ff")
                        .asText())
                .isEqualTo("Calibri");
        assertThat(first.at("/cellData/0/0/v").decimalValue()).isEqualByComparingTo("1234.5");
        assertThat(first.at("/cellData/0/0/t").asInt()).isEqualTo(2);
        assertThat(first.at("/cellData/0/1/f").asText()).isEqualTo("=A1*2");
        assertThat(first.at("/cellData/0/3/v").asText()).isEqualTo("0019");
        assertThat(first.at("/cellData/0/3/t").asInt()).isEqualTo(1);
        JsonNode look = json.at("/styles/" + first.at("/cellData/0/2/s").asText());
        assertThat(look.at("/bl").asInt()).isEqualTo(1);
        assertThat(look.at("/fs").asInt()).isEqualTo(14);
        assertThat(look.at("/bg/rgb").asText()).isEqualTo("#FFFF00");
        assertThat(look.at("/bd/t/s").asInt()).isEqualTo(1);
        assertThat(look.at("/ht").asInt()).isEqualTo(2);
        assertThat(look.at("/tb").asInt()).isEqualTo(3);
        assertThat(look.at("/n/pattern").asText()).isEqualTo("#,##0.00");
        assertThat(first.at("/rowData/0/h").asInt()).isEqualTo(40);
        assertThat(first.at("/columnData/1/w").asInt()).isEqualTo(140);
        assertThat(first.at("/columnData/2/hd").asInt()).isEqualTo(1);
        assertThat(first.at("/mergeData/0/endRow").asInt()).isEqualTo(3);
        assertThat(first.at("/freeze/startRow").asInt()).isEqualTo(2);
        assertThat(first.at("/freeze/xSplit").asInt()).isEqualTo(1);
        assertThat(json.at("/sheets/sheet-2/hidden").asInt()).isEqualTo(1);
    }

    @Test
    void an_empty_workbook_is_an_empty_grid() throws IOException {
        XSSFWorkbook poi = new XSSFWorkbook();
        poi.createSheet("Kosong");
        assertThat(take(Workbooks.bytes(poi)).at("/sheets/sheet-1/columnCount").asInt())
                .isEqualTo(26);
    }

    @Test
    void columns_described_twice_are_shown_once() throws IOException {
        String sheet = ZipParts.sheet("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>")
                .replace(
                        "<sheetData>",
                        "<cols><col min=\"1\" max=\"16384\" width=\"9\"/><col min=\"1\" max=\"2\" width=\"3\"/></cols><sheetData>");
        JsonNode json = take(ZipParts.pack(ZipParts.around(sheet)));
        assertThat(json.at("/sheets/sheet-1/columnData/0/w").asInt()).isEqualTo(63);
        assertThat(json.at("/sheets/sheet-1/columnData").size()).isEqualTo(26);
    }

    @Test
    void tables_of_excel_and_array_formulas_are_told_since_they_cannot_be_merged_or_written_into() throws IOException {
        XSSFWorkbook poi = new XSSFWorkbook();
        XSSFSheet sheet = poi.createSheet("C");
        sheet.createRow(0).createCell(0).setCellValue("a");
        sheet.createRow(1).createCell(0).setCellValue(1);
        sheet.createTable(
                new AreaReference(new CellReference("A1"), new CellReference("A2"), poi.getSpreadsheetVersion()));
        sheet.setArrayFormula("A1:A2", CellRangeAddress.valueOf("D4:D5"));

        JsonNode custom = take(Workbooks.bytes(poi)).at("/sheets/sheet-1/custom");

        assertThat(custom.at("/tables/0/endRow").asInt()).isEqualTo(1);
        assertThat(custom.at("/arrays/0/startRow").asInt()).isEqualTo(3);
        assertThat(custom.at("/arrays/0/endColumn").asInt()).isEqualTo(3);
    }

    @Test
    void what_cannot_be_read_is_refused() {
        assertThat(new OoxmlSnapshots().take("a.xlsx", new byte[0])).isInstanceOf(WorkbookSnapshot.Unreadable.class);
    }

    private static JsonNode take(byte[] bytes) throws IOException {
        WorkbookSnapshot snapshot = new OoxmlSnapshots().take("uji.xlsx", bytes);
        assertThat(snapshot).isInstanceOf(WorkbookSnapshot.Taken.class);
        return new ObjectMapper().readTree(((WorkbookSnapshot.Taken) snapshot).json());
    }
}
