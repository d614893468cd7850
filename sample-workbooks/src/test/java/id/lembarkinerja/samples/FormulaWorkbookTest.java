package id.lembarkinerja.samples;

import static org.assertj.core.api.Assertions.assertThat;

import id.lembarkinerja.formulas.catalogue.Formula;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class FormulaWorkbookTest {
    private static final Path COMMITTED = Path.of(FormulaWorkbook.NAME, FormulaWorkbook.NAME + ".xlsx");

    @Test
    void the_generator_makes_the_committed_bytes() throws IOException {
        assertThat(FormulaWorkbook.generate())
                .as("run: mvn -pl sample-workbooks -am compile exec:java")
                .isEqualTo(Files.readAllBytes(COMMITTED));
    }

    @Test
    void the_jar_carries_the_committed_bytes() throws IOException {
        try (InputStream stream = FormulaWorkbook.open()) {
            assertThat(stream.readAllBytes()).isEqualTo(Files.readAllBytes(COMMITTED));
        }
    }

    @Test
    void every_formula_with_a_native_twin_stands_in_the_workbook() throws IOException {
        List<String> titles = new ArrayList<>();
        List<String> formulas = new ArrayList<>();
        try (InputStream stream = FormulaWorkbook.open();
                XSSFWorkbook workbook = new XSSFWorkbook(stream)) {
            workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
                if (cell.getCellType() == CellType.FORMULA) {
                    formulas.add(cell.getCellFormula());
                } else if (cell.getCellType() == CellType.STRING) {
                    titles.add(cell.getStringCellValue());
                }
            })));
        }
        var catalogue = ShippedFormulas.load();
        int expected = 0;
        for (Formula formula : catalogue.list()) {
            if (FormulaBlock.of(catalogue, formula, 0).isPresent()) {
                expected++;
                assertThat(titles)
                        .anyMatch(title -> title.startsWith(formula.name().id()));
            }
        }
        assertThat(formulas).hasSizeGreaterThanOrEqualTo(expected).noneMatch(text -> text.contains("KINERJA"));
    }

    @Test
    void every_result_is_stored_for_those_who_only_look() throws IOException {
        try (InputStream stream = FormulaWorkbook.open();
                XSSFWorkbook workbook = new XSSFWorkbook(stream)) {
            workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
                if (cell.getCellType() == CellType.FORMULA) {
                    String raw = ((XSSFCell) cell).getRawValue();
                    assertThat(raw)
                            .as(cell.getAddress() + " of " + sheet.getSheetName())
                            .isNotBlank();
                    assertThat(cell.getCachedFormulaResultType())
                            .as(cell.getAddress() + " of " + sheet.getSheetName())
                            .isNotEqualTo(CellType.ERROR);
                }
            })));
        }
    }
}
