package id.lembarkinerja.workbook.ooxml;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.lembarkinerja.workbook.CellAddress;
import id.lembarkinerja.workbook.CellRange;
import id.lembarkinerja.workbook.FormatEdit;
import id.lembarkinerja.workbook.WorkbookPatching;
import id.lembarkinerja.workbook.WorkbookSnapshot;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** What happens to merged cells, rows, columns and frozen panes. */
class SheetShapeTest {
    private static final String SHEET = "xl/worksheets/sheet1.xml";

    @Test
    void cells_are_merged_and_parted_and_nothing_else_of_the_package_changes() throws IOException {
        byte[] original = shaped();
        byte[] formatted = format(
                original,
                new FormatEdit.Unmerge("C", CellAddress.parse("A1")),
                new FormatEdit.Merge("C", CellRange.parse("B2:D5")));

        Map<String, String> before = ZipParts.unpack(original);
        Map<String, String> after = ZipParts.unpack(formatted);
        before.remove(SHEET);
        after.remove(SHEET);
        assertThat(after).isEqualTo(before);
        try (XSSFWorkbook poi = open(formatted)) {
            assertThat(poi.getSheet("C").getMergedRegions().stream().map(CellRangeAddress::formatAsString))
                    .containsExactlyInAnyOrder("H8:I9", "B2:D5");
        }
        assertThat(snapshot(formatted).at("/mergeData").size()).isEqualTo(2);
    }

    @Test
    void a_sheet_whose_last_merged_cell_is_parted_has_no_list_of_them_left() {
        byte[] formatted = format(
                shaped(),
                new FormatEdit.Unmerge("C", CellAddress.parse("A1")),
                new FormatEdit.Unmerge("C", CellAddress.parse("H8")));
        assertThat(ZipParts.unpack(formatted).get(SHEET)).doesNotContain("mergeCell");
    }

    @Test
    void merging_across_a_merged_cell_or_a_table_is_refused_in_words() {
        assertThat(refused(new FormatEdit.Merge("C", CellRange.parse("B1:C1"))))
                .contains("B1:C1", "A1:B2", "Pisahkan dahulu");
        assertThat(refused(new FormatEdit.Merge("C", CellRange.parse("L1:L2")))).contains("tabel Excel L2:M4");
        assertThat(refused(new FormatEdit.Unmerge("C", CellAddress.parse("B2"))))
                .contains("bukan gabungan");
        assertThat(refused(new FormatEdit.Merge("C", CellRange.parse("B7:B7")))).contains("Perbaiki alamatnya");
    }

    @Test
    void columns_change_alone_and_the_others_stay_as_they_are() throws IOException {
        byte[] formatted = format(
                shaped(),
                new FormatEdit.Columns("C", 2, 2, 30.5, null),
                new FormatEdit.Columns("C", 4, 7, null, true),
                new FormatEdit.Columns("C", 6, 6, null, false),
                new FormatEdit.Columns("C", 1, 1, 0.0, null));
        try (XSSFWorkbook poi = open(formatted)) {
            XSSFSheet sheet = poi.getSheet("C");
            assertThat(sheet.getColumnWidth(2)).isEqualTo((int) (30.5 * 256));
            assertThat(sheet.getColumnWidth(3)).as("stays").isEqualTo(20 * 256);
            assertThat(sheet.getColumnStyle(2).getDataFormatString())
                    .as("stays")
                    .isEqualTo("0.00%");
            assertThat(List.of(4, 5, 6, 7).stream().map(sheet::isColumnHidden))
                    .containsExactly(true, true, false, true);
            assertThat(sheet.isColumnHidden(8)).isFalse();
        }
        JsonNode grid = snapshot(formatted);
        assertThat(grid.at("/columnData/2/w").asInt()).isEqualTo(214);
        assertThat(grid.at("/columnData/5/hd").asInt()).isEqualTo(1);
        assertThat(grid.at("/columnData/6/hd").isMissingNode()).isTrue();
        assertThat(grid.at("/columnData/1/w").asInt())
                .isEqualTo(grid.at("/defaultColumnWidth").asInt());
    }

    @Test
    void rows_change_whether_the_file_mentions_them_or_not() throws IOException {
        byte[] formatted = format(
                shaped(),
                new FormatEdit.Rows("C", 0, 0, 45.0, null),
                new FormatEdit.Rows("C", 50, 51, 33.75, null),
                new FormatEdit.Rows("C", 7, 8, null, true),
                new FormatEdit.Rows("C", 4, 4, 0.0, false));
        try (XSSFWorkbook poi = open(formatted)) {
            XSSFSheet sheet = poi.getSheet("C");
            assertThat(sheet.getRow(0).getHeightInPoints()).isEqualTo(45f);
            assertThat(sheet.getRow(51).getHeightInPoints()).isEqualTo(33.75f);
            assertThat(sheet.getRow(7).getZeroHeight()).isTrue();
            assertThat(sheet.getRow(4).getZeroHeight()).isFalse();
            assertThat(sheet.getRow(4).getCTRow().isSetHt()).isFalse();
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("judul");
        }
        assertThat(snapshot(formatted).at("/rowData/50/h").asInt()).isEqualTo(45);
        assertThat(snapshot(formatted).at("/rowData/8/hd").asInt()).isEqualTo(1);
    }

    @Test
    void panes_freeze_move_and_thaw() throws IOException {
        byte[] frozen = format(shaped(), new FormatEdit.Freeze("C", 4, 2));
        try (XSSFWorkbook poi = open(frozen)) {
            assertThat(poi.getSheet("C").getPaneInformation().getHorizontalSplitPosition())
                    .isEqualTo((short) 4);
            assertThat(poi.getSheet("C").getPaneInformation().getVerticalSplitPosition())
                    .isEqualTo((short) 2);
            assertThat(poi.getSheet("C").getPaneInformation().isFreezePane()).isTrue();
        }
        assertThat(snapshot(frozen).at("/freeze/startRow").asInt()).isEqualTo(4);
        assertThat(snapshot(frozen).at("/freeze/startColumn").asInt()).isEqualTo(2);
        byte[] rows = format(frozen, new FormatEdit.Freeze("C", 1, 0));
        assertThat(ZipParts.unpack(rows).get(SHEET))
                .contains("<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/>");
        byte[] thawed = format(rows, new FormatEdit.Freeze("C", 0, 0));
        assertThat(ZipParts.unpack(thawed).get(SHEET)).doesNotContain("<pane", "pane=");
    }

    @Test
    void a_sheet_that_says_nothing_of_its_shape_gets_everything_in_the_order_of_the_standard() throws IOException {
        byte[] bare = ZipParts.pack(ZipParts.around(ZipParts.sheet("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>")));
        byte[] formatted = format(
                bare,
                new FormatEdit.Merge("Satu", CellRange.parse("A1:B1")),
                new FormatEdit.Columns("Satu", 0, 1, 12.0, null),
                new FormatEdit.Freeze("Satu", 1, 0));
        assertThat(ZipParts.unpack(formatted).get("isi/satu.xml"))
                .containsPattern("(?s)<sheetViews>.*<cols>.*<sheetData>.*<mergeCells count=\"1\">");
        try (XSSFWorkbook poi = open(formatted)) {
            assertThat(poi.getSheet("Satu").getMergedRegions()).hasSize(1);
        }
    }

    @Test
    void what_lies_beyond_a_sheet_of_excel_is_refused_in_words() {
        assertThat(refused(new FormatEdit.Columns("C", 0, 16_384, 9.0, null))).contains("Kolom", "di luar lembar");
        assertThat(refused(new FormatEdit.Columns("C", 0, 0, 256.0, null))).contains("ukuran");
        assertThat(refused(new FormatEdit.Rows("C", 3, 2, 9.0, null))).contains("Baris");
        assertThat(refused(new FormatEdit.Rows("C", 0, 0, Double.NaN, null))).contains("ukuran");
        assertThat(refused(new FormatEdit.Freeze("C", -1, 0))).contains("Baris beku");
    }

    private static byte[] shaped() {
        XSSFWorkbook poi = new XSSFWorkbook();
        XSSFSheet sheet = poi.createSheet("C");
        var percent = poi.createCellStyle();
        percent.setDataFormat(poi.createDataFormat().getFormat("0.00%"));
        for (int column = 1; column <= 3; column++) {
            sheet.setColumnWidth(column, 20 * 256);
            sheet.setDefaultColumnStyle(column, percent);
        }
        sheet.createRow(0).createCell(0).setCellValue("judul");
        sheet.createRow(4).setZeroHeight(true);
        sheet.getRow(4).setHeightInPoints(60);
        sheet.createRow(7).createCell(7).setCellValue("x");
        sheet.addMergedRegion(CellRangeAddress.valueOf("A1:B2"));
        sheet.addMergedRegion(CellRangeAddress.valueOf("H8:I9"));
        sheet.createRow(1).createCell(11).setCellValue("a");
        sheet.getRow(1).createCell(12).setCellValue("b");
        sheet.createTable(
                new AreaReference(new CellReference("L2"), new CellReference("M4"), poi.getSpreadsheetVersion()));
        return Workbooks.bytes(poi);
    }

    private static byte[] format(byte[] original, FormatEdit... edits) {
        WorkbookPatching patching = new OoxmlFormatter().format("uji.xlsx", original, List.of(edits));
        assertThat(patching).isInstanceOf(WorkbookPatching.Patched.class);
        return ((WorkbookPatching.Patched) patching).bytes();
    }

    private static String refused(FormatEdit edit) {
        WorkbookPatching patching = new OoxmlFormatter().format("uji.xlsx", shaped(), List.of(edit));
        assertThat(patching).isInstanceOf(WorkbookPatching.Unformattable.class);
        return ((WorkbookPatching.Unformattable) patching).message();
    }

    private static XSSFWorkbook open(byte[] bytes) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes));
    }

    private static JsonNode snapshot(byte[] bytes) throws IOException {
        WorkbookSnapshot.Taken taken = (WorkbookSnapshot.Taken) new OoxmlSnapshots().take("uji.xlsx", bytes);
        return new ObjectMapper().readTree(taken.json()).at("/sheets/sheet-1");
    }
}
