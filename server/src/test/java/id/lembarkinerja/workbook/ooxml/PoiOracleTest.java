package id.lembarkinerja.workbook.ooxml;

import static org.assertj.core.api.Assertions.assertThat;

import id.lembarkinerja.workbook.Cell;
import id.lembarkinerja.workbook.CellEdit;
import id.lembarkinerja.workbook.CellKind;
import id.lembarkinerja.workbook.CellRange;
import id.lembarkinerja.workbook.NumberStyle;
import id.lembarkinerja.workbook.Sheet;
import id.lembarkinerja.workbook.WorkbookPatching;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** Apache POI's user model is slow and thorough: what it reads from a random workbook, we must read too. */
class PoiOracleTest {
    private static final List<String> FORMATS =
            List.of("General", "0.00%", "#,##0", "\"Rp\"#,##0", "dd/mm/yyyy", "@", "0.0", "d mmmm yyyy");

    @Property(tries = 60)
    void every_cell_merge_and_hidden_row_reads_as_poi_reads_it(@ForAll long seed) throws IOException {
        byte[] bytes = random(new Random(seed), seed % 2 == 0);
        compare(bytes, new XSSFWorkbook(new ByteArrayInputStream(bytes)));
    }

    @Property(tries = 40)
    void a_random_patch_changes_what_it_names_and_nothing_else(@ForAll long seed) throws IOException {
        Random random = new Random(seed);
        byte[] bytes = random(random, false);
        XSSFWorkbook expected = new XSSFWorkbook(new ByteArrayInputStream(bytes));
        List<CellEdit> edits = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(20); i++) {
            XSSFSheet sheet = expected.getSheetAt(random.nextInt(expected.getNumberOfSheets()));
            int row = random.nextInt(60);
            int column = random.nextInt(20);
            boolean covered = sheet.getMergedRegions().stream().anyMatch(m -> m.isInRange(row, column));
            if (!covered) {
                edits.add(edit(random, sheet, row, column));
            }
        }
        WorkbookPatching patching = new OoxmlPatcher().patch("acak.xlsx", bytes, edits);
        assertThat(patching).isInstanceOf(WorkbookPatching.Patched.class);
        compare(((WorkbookPatching.Patched) patching).bytes(), expected);
    }

    /** Makes an edit and does the same in POI. */
    private static CellEdit edit(Random random, XSSFSheet sheet, int row, int column) {
        XSSFRow poiRow = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        XSSFCell cell = poiRow.getCell(column) == null ? poiRow.createCell(column) : poiRow.getCell(column);
        String address = new id.lembarkinerja.workbook.CellAddress(row, column).a1();
        if (cell.getCellType() == org.apache.poi.ss.usermodel.CellType.FORMULA) {
            cell.removeFormula();
        }
        if (random.nextBoolean()) {
            cell.setCellValue(row + 0.25);
            return CellEdit.number(sheet.getSheetName(), address, new BigDecimal(row + ".25"));
        }
        cell.setCellValue("teks <" + row + ">");
        return CellEdit.text(sheet.getSheetName(), address, "teks <" + row + ">");
    }

    private static byte[] random(Random random, boolean streamed) throws IOException {
        XSSFWorkbook poi = new XSSFWorkbook();
        List<CellStyle> styles = new ArrayList<>();
        for (String format : FORMATS) {
            CellStyle style = poi.createCellStyle();
            style.setDataFormat(poi.createDataFormat().getFormat(format));
            styles.add(style);
        }
        for (int s = 0; s < 1 + random.nextInt(3); s++) {
            XSSFSheet sheet = poi.createSheet("Lembar " + s);
            for (int i = 0; i < random.nextInt(200); i++) {
                int row = random.nextInt(50);
                XSSFRow poiRow = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
                XSSFCell cell = poiRow.createCell(random.nextInt(15));
                fill(random, cell);
                cell.setCellStyle(styles.get(random.nextInt(styles.size())));
            }
            for (int i = 0; i < random.nextInt(4); i++) {
                int row = i * 12 + random.nextInt(8);
                int column = random.nextInt(8);
                sheet.addMergedRegion(new CellRangeAddress(row, row + 1 + random.nextInt(3), column, column + 2));
            }
            if (random.nextBoolean()) {
                sheet.createRow(51).setZeroHeight(true);
                sheet.setColumnHidden(random.nextInt(10), true);
            }
        }
        poi.getSheetAt(0).createRow(55).createCell(0).setCellValue("akhir");
        if (!streamed) {
            return Workbooks.bytes(poi);
        }
        // The streaming writer of POI makes zip64 entries with data descriptors.
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SXSSFWorkbook stream = new SXSSFWorkbook(poi)) {
            stream.write(out);
        }
        return out.toByteArray();
    }

    private static void fill(Random random, XSSFCell cell) {
        switch (random.nextInt(6)) {
            case 0 -> cell.setCellValue("teks & \"<" + random.nextInt(30) + ">\" é😀\nbaris");
            case 1 -> cell.setCellValue(random.nextInt(100_000) / 7.0);
            case 2 -> cell.setCellValue(random.nextInt(60_000));
            case 3 -> cell.setCellValue(random.nextBoolean());
            case 4 -> cell.setCellFormula("SUM(A1:$B$3)/'Lembar 0'!C" + (1 + random.nextInt(9)));
            default -> cell.setBlank();
        }
    }

    private static void compare(byte[] bytes, XSSFWorkbook poi) throws IOException {
        List<Sheet> sheets = Workbooks.read(bytes).sheets();
        assertThat(sheets).hasSize(poi.getNumberOfSheets());
        for (Sheet sheet : sheets) {
            XSSFSheet expected = poi.getSheetAt(sheet.index());
            assertThat(sheet.name()).isEqualTo(expected.getSheetName());
            assertThat(sheet.merges().stream().map(CellRange::a1))
                    .containsExactlyInAnyOrderElementsOf(expected.getMergedRegions().stream()
                            .map(CellRangeAddress::formatAsString)
                            .toList());
            for (int row = 0; row < 62; row++) {
                XSSFRow poiRow = expected.getRow(row);
                assertThat(sheet.rowHidden(row)).isEqualTo(poiRow != null && poiRow.getZeroHeight());
                for (int column = 0; column < 22; column++) {
                    assertThat(sheet.columnHidden(column)).isEqualTo(expected.isColumnHidden(column));
                    compare(sheet.cell(row, column), visible(expected, poiRow, row, column));
                }
            }
        }
        poi.close();
    }

    private static @Nullable XSSFCell visible(XSSFSheet sheet, @Nullable XSSFRow poiRow, int row, int column) {
        boolean covered = sheet.getMergedRegions().stream()
                .anyMatch(m -> m.isInRange(row, column) && (m.getFirstRow() != row || m.getFirstColumn() != column));
        return covered || poiRow == null ? null : poiRow.getCell(column);
    }

    private static void compare(Cell cell, @Nullable XSSFCell poi) {
        if (poi == null) {
            assertThat(cell).isEqualTo(Cell.BLANK);
            return;
        }
        switch (poi.getCellType()) {
            case STRING -> assertThat(cell.printed()).isEqualTo(poi.getStringCellValue());
            case NUMERIC -> {
                assertThat(Objects.requireNonNull(cell.number()).doubleValue())
                        .isCloseTo(poi.getNumericCellValue(), org.assertj.core.data.Percentage.withPercentage(1e-12));
                assertThat(cell.style().isDate()).isEqualTo(DateUtil.isCellDateFormatted(poi));
                boolean percent = poi.getCellStyle().getDataFormatString().contains("%");
                assertThat(cell.style() == NumberStyle.PERCENT).isEqualTo(percent);
            }
            case BOOLEAN -> assertThat(cell.printed()).isEqualTo(poi.getBooleanCellValue() ? "TRUE" : "FALSE");
            case FORMULA -> assertThat(cell.formula()).isEqualTo(poi.getCellFormula());
            default -> assertThat(cell.kind()).isEqualTo(CellKind.BLANK);
        }
    }
}
