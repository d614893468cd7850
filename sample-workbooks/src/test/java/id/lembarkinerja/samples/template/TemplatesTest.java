package id.lembarkinerja.samples.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TemplatesTest {

    static List<String> forms() {
        return Templates.list();
    }

    private static XSSFWorkbook open(String form) throws IOException {
        try (InputStream in = Templates.open(form)) {
            return new XSSFWorkbook(in);
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void the_generator_makes_the_committed_bytes(String form) throws IOException {
        assertThat(Templates.generate(form))
                .as("run: mvn -pl sample-workbooks -am compile exec:java")
                .isEqualTo(Files.readAllBytes(Path.of(Templates.FOLDER, form + ".xlsx")));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void headings_and_computed_cells_are_locked_and_cells_to_fill_in_are_not(String form) throws IOException {
        TemplateDefinition definition = Templates.definition(form);
        try (XSSFWorkbook workbook = open(form)) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getProtect()).isTrue();
            int heading = definition.title().size() + 1;
            int first = heading + definition.levels() + (definition.numbers().isEmpty() ? 0 : 1);
            for (int i = 0; i < definition.columns().size(); i++) {
                boolean computed = !definition.columns().get(i).formula().isEmpty();
                XSSFCell cell = sheet.getRow(first).getCell(i);
                assertThat(sheet.getRow(heading).getCell(i).getCellStyle().getLocked())
                        .isTrue();
                assertThat(cell.getCellStyle().getLocked()).isEqualTo(computed);
                assertThat(cell.getCellType() == CellType.FORMULA).isEqualTo(computed);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void columns_of_figures_and_lists_say_what_they_take(String form) throws IOException {
        TemplateDefinition definition = Templates.definition(form);
        long ruled = definition.columns().stream()
                .filter(column -> column.formula().isEmpty())
                .filter(column -> column.isFigure() || column.kind() == TemplateColumn.Kind.CHOICE)
                .count();
        try (XSSFWorkbook workbook = open(form)) {
            assertThat(workbook.getSheetAt(0).getDataValidations()).hasSize((int) ruled);
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void a_hidden_sheet_names_the_form_and_its_version(String form) throws IOException {
        try (XSSFWorkbook workbook = open(form)) {
            int mark = workbook.getSheetIndex(TemplateGenerator.MARK);
            assertThat(workbook.isSheetHidden(mark)).isTrue();
            assertThat(workbook.getSheetAt(mark).getRow(0).getCell(1).getStringCellValue())
                    .isEqualTo(form);
            assertThat(workbook.getSheetAt(mark).getRow(2).getCell(1).getStringCellValue())
                    .isEqualTo(workbook.getSheetName(0));
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void no_formula_shows_an_error_on_a_blank_form(String form) throws IOException {
        try (XSSFWorkbook workbook = open(form)) {
            workbook.getSheetAt(0)
                    .forEach(row -> row.forEach(cell -> {
                        if (cell.getCellType() == CellType.FORMULA) {
                            assertThat(cell.getCachedFormulaResultType())
                                    .as(cell.getAddress().formatAsString())
                                    .isNotEqualTo(CellType.ERROR);
                        }
                    }));
        }
    }
}
