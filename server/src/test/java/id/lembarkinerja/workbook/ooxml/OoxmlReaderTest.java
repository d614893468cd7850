package id.lembarkinerja.workbook.ooxml;

import static org.assertj.core.api.Assertions.assertThat;

import id.lembarkinerja.workbook.Cell;
import id.lembarkinerja.workbook.CellKind;
import id.lembarkinerja.workbook.CellRange;
import id.lembarkinerja.workbook.NumberStyle;
import id.lembarkinerja.workbook.Sheet;
import java.math.BigDecimal;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class OoxmlReaderTest {
    @Test
    void a_workbook_is_read_with_values_formats_formulas_merges_and_hidden_parts() {
        XSSFWorkbook poi = new XSSFWorkbook();
        XSSFSheet sheet = poi.createSheet("C");
        CellStyle percent = poi.createCellStyle();
        percent.setDataFormat(poi.createDataFormat().getFormat("0.00%"));
        XSSFRow row = sheet.createRow(2);
        row.createCell(1).setCellValue("Indikator & <target>");
        row.createCell(2).setCellValue(0.1 + 0.2);
        row.createCell(3).setCellValue(0.941);
        row.getCell(3).setCellStyle(percent);
        row.createCell(4).setCellFormula("C3/D3");
        row.createCell(5).setCellValue(true);
        row.createCell(6).setCellErrorValue(org.apache.poi.ss.usermodel.FormulaError.DIV0);
        sheet.createRow(4).setZeroHeight(true);
        sheet.setColumnHidden(3, true);
        sheet.addMergedRegion(new CellRangeAddress(5, 6, 0, 2));
        poi.createSheet("Rahasia");
        poi.setSheetVisibility(1, SheetVisibility.VERY_HIDDEN);

        id.lembarkinerja.workbook.Workbook workbook = Workbooks.read(Workbooks.bytes(poi));

        Sheet read = workbook.sheets().get(0);
        assertThat(read.name()).isEqualTo("C");
        assertThat(read.rowCount()).isEqualTo(3);
        assertThat(read.columnCount()).isEqualTo(7);
        assertThat(read.cell(2, 1).printed()).isEqualTo("Indikator & <target>");
        assertThat(read.cell(2, 2).number()).isEqualTo(new BigDecimal("0.3"));
        assertThat(read.cell(2, 3))
                .isEqualTo(new Cell(CellKind.NUMBER, "94,10%", new BigDecimal("0.941"), "", NumberStyle.PERCENT));
        assertThat(read.cell(2, 4).formula()).isEqualTo("C3/D3");
        assertThat(read.cell(2, 5).printed()).isEqualTo("TRUE");
        assertThat(read.cell(2, 6).kind()).isEqualTo(CellKind.ERROR);
        assertThat(read.cell(2, 6).printed()).isEqualTo("#DIV/0!");
        assertThat(read.rowHidden(4)).isTrue();
        assertThat(read.columnHidden(3)).isTrue();
        assertThat(read.merges()).containsExactly(CellRange.parse("A6:C7"));
        assertThat(workbook.sheets().get(1).hidden()).isTrue();
        assertThat(workbook.sha256()).hasSize(64);
    }
}
