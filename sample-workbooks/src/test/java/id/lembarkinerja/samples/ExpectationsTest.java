package id.lembarkinerja.samples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExpectationsTest {
    private static final DataFormatter INDONESIAN = new DataFormatter(Locale.forLanguageTag("id-ID"));
    private static final Pattern CODE = Pattern.compile("[a-z]+(-[a-z]+)*");

    @ParameterizedTest
    @MethodSource("id.lembarkinerja.samples.SampleWorkbooksTest#samples")
    void expectations_quote_their_cells_correctly(SampleWorkbook sample) throws IOException {
        try (XSSFWorkbook workbook = SampleWorkbooksTest.open(sample);
                InputStream stream = sample.openExpectations()) {
            JsonNode expectations = new ObjectMapper().readTree(stream);
            assertThat(expectations.path("sample").asText()).isEqualTo(sample.id());
            expectations.path("computed").forEach(computed -> quotes(workbook, computed, "value"));
            for (JsonNode finding : expectations.path("findings")) {
                quotes(workbook, finding, "expected");
                assertThat(finding.path("required").isBoolean())
                        .as("%s", finding)
                        .isTrue();
                assertThat(finding.path("why").asText()).as("%s", finding).isNotBlank();
                assertThat(finding.path("unseen").asText().isBlank())
                        .as("found, or the reason why no machine can know: %s", finding)
                        .isEqualTo(finding.path("required").asBoolean());
                assertThat(finding.path("codes"))
                        .isNotEmpty()
                        .allSatisfy(code -> assertThat(code.asText()).matches(CODE));
                finding.path("related")
                        .forEach(related -> assertThat(shown(workbook, related))
                                .as("%s", related)
                                .isNotEmpty());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("id.lembarkinerja.samples.SampleWorkbooksTest#samples")
    void the_corners_of_each_table_are_inside_the_used_range(SampleWorkbook sample) throws IOException {
        try (XSSFWorkbook workbook = SampleWorkbooksTest.open(sample);
                InputStream stream = sample.openExpectations()) {
            for (JsonNode table : new ObjectMapper().readTree(stream).path("tables")) {
                XSSFSheet sheet = Objects.requireNonNull(
                        workbook.getSheet(table.path("sheet").asText()));
                CellRangeAddress range =
                        CellRangeAddress.valueOf(table.path("range").asText());
                XSSFRow last = sheet.getRow(range.getLastRow());
                assertThat(last.getCell(range.getLastColumn())).as("%s", table).isNotNull();
                assertThat(last.getCell(range.getLastColumn() + 1))
                        .as("%s", table)
                        .isNull();
            }
        }
    }

    private static void quotes(XSSFWorkbook workbook, JsonNode expectation, String number) {
        assertThat(shown(workbook, expectation))
                .as("%s", expectation)
                .isEqualTo(expectation.path("printed").asText());
        if (expectation.path(number).isTextual()) {
            String value = expectation.path(number).asText();
            assertThat(new BigDecimal(value).toPlainString()).isEqualTo(value);
        }
    }

    private static String shown(XSSFWorkbook workbook, JsonNode place) {
        CellReference cell = new CellReference(place.path("cell").asText());
        XSSFSheet sheet = workbook.getSheet(place.path("sheet").asText());
        return INDONESIAN.formatCellValue(sheet.getRow(cell.getRow()).getCell(cell.getCol()));
    }
}
