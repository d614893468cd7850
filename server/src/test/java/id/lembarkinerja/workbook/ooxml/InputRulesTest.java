package id.lembarkinerja.workbook.ooxml;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.lembarkinerja.samples.template.Templates;
import id.lembarkinerja.workbook.WorkbookSnapshot;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** What cells accept is shown in the grid as the file says it. */
class InputRulesTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private static JsonNode rules(byte[] workbook) throws IOException {
        JsonNode snapshot =
                JSON.readTree(((WorkbookSnapshot.Taken) new OoxmlSnapshots().take("buku.xlsx", workbook)).json());
        return snapshot.at("/resources").isMissingNode()
                ? snapshot.at("/resources")
                : JSON.readTree(snapshot.at("/resources/0/data").asText()).at("/sheet-1");
    }

    @Test
    void lists_bounds_and_formulas_keep_their_meaning() throws IOException {
        XSSFWorkbook poi = new XSSFWorkbook();
        XSSFSheet sheet = poi.createSheet("C");
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidation list = helper.createValidation(
                helper.createExplicitListConstraint(new String[] {"Maksimal", "Minimal"}),
                new CellRangeAddressList(1, 9, 3, 3));
        list.setShowErrorBox(true);
        list.createErrorBox("Polaritas", "Pilih satu dari daftar.");
        sheet.addValidationData(list);
        DataValidation positive = helper.createValidation(
                helper.createDecimalConstraint(DataValidationConstraint.OperatorType.GREATER_OR_EQUAL, "0", null),
                new CellRangeAddressList(1, 1_048_575, 4, 4));
        positive.setErrorStyle(DataValidation.ErrorStyle.WARNING);
        positive.setShowErrorBox(true);
        positive.setEmptyCellAllowed(false);
        sheet.addValidationData(positive);
        sheet.addValidationData(helper.createValidation(
                helper.createFormulaListConstraint("$H$1:$H$4"), new CellRangeAddressList(1, 9, 5, 5)));

        JsonNode rules = rules(Workbooks.bytes(poi));

        assertThat(rules).hasSize(3);
        assertThat(rules.at("/0/type").asText()).isEqualTo("list");
        assertThat(rules.at("/0/formula1").asText()).isEqualTo("Maksimal,Minimal");
        // A list with an operator would be compared with one.
        assertThat(rules.at("/0/operator").isMissingNode()).isTrue();
        assertThat(rules.at("/0/errorStyle").asInt()).isEqualTo(1);
        assertThat(rules.at("/0/error").asText()).isEqualTo("Pilih satu dari daftar.");
        assertThat(rules.at("/0/renderMode").asInt()).isEqualTo(1);
        assertThat(rules.at("/0/ranges/0").toString())
                .isEqualTo("{\"startRow\":1,\"startColumn\":3,\"endRow\":9,\"endColumn\":3}");
        assertThat(rules.at("/1/operator").asText()).isEqualTo("greaterThanOrEqual");
        assertThat(rules.at("/1/formula1").asText()).isEqualTo("0");
        assertThat(rules.at("/1/errorStyle").asInt()).isEqualTo(2);
        assertThat(rules.at("/1/allowBlank").asBoolean()).isFalse();
        // The grid is no million rows long.
        assertThat(rules.at("/1/ranges/0/endRow").asInt()).isLessThan(200);
        assertThat(rules.at("/2/formula1").asText()).isEqualTo("=$H$1:$H$4");
        // The file does not refuse what is not in this list.
        assertThat(rules.at("/2/errorStyle").asInt()).isEqualTo(2);
    }

    @Test
    void lists_on_other_sheets_that_excel_keeps_in_the_extensions_are_shown() throws IOException {
        XSSFWorkbook poi = new XSSFWorkbook();
        poi.createSheet("C");
        Map<String, String> parts = ZipParts.unpack(Workbooks.bytes(poi));
        String sheet = parts.getOrDefault("xl/worksheets/sheet1.xml", "");
        String extended = sheet.replace("</worksheet>", """
                <extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"
                 xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:dataValidations count="1"
                 xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:dataValidation type="list"
                 allowBlank="1" showErrorMessage="1"><x14:formula1><xm:f>Daftar!$A$1:$A$3</xm:f></x14:formula1>
                <xm:sqref>B2:B5 D7</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst></worksheet>""");

        parts.put("xl/worksheets/sheet1.xml", extended);
        JsonNode rules = rules(ZipParts.pack(parts));

        assertThat(rules).hasSize(1);
        assertThat(rules.at("/0/formula1").asText()).isEqualTo("=Daftar!$A$1:$A$3");
        assertThat(rules.at("/0/errorStyle").asInt()).isEqualTo(1);
        assertThat(rules.at("/0/ranges")).hasSize(2);
        assertThat(rules.at("/0/ranges/1/startColumn").asInt()).isEqualTo(3);
    }

    private static byte[] bomb(int sheets, int rules, String ranges, String message) throws IOException {
        XSSFWorkbook poi = new XSSFWorkbook();
        for (int sheet = 1; sheet <= sheets; sheet++) {
            poi.createSheet("S" + sheet);
        }
        Map<String, String> parts = ZipParts.unpack(Workbooks.bytes(poi));
        String rule = "<dataValidation type=\"whole\" showErrorMessage=\"1\" error=\"" + message + "\" sqref=\""
                + ranges + "\"><formula1>1</formula1></dataValidation>";
        for (int sheet = 1; sheet <= sheets; sheet++) {
            parts.computeIfPresent(
                    "xl/worksheets/sheet" + sheet + ".xml",
                    (name, xml) -> xml.replace(
                                    "</sheetData>",
                                    "</sheetData><dataValidations>" + rule.repeat(rules) + "</dataValidations>")
                            .replace(
                                    "<sheetData/>",
                                    "<sheetData/><dataValidations>" + rule.repeat(rules) + "</dataValidations>"));
        }
        return ZipParts.pack(parts);
    }

    private static JsonNode allRules(byte[] workbook) throws IOException {
        return JSON.readTree(
                JSON.readTree(((WorkbookSnapshot.Taken) new OoxmlSnapshots().take("buku.xlsx", workbook)).json())
                        .at("/resources/0/data")
                        .asText());
    }

    @Test
    void all_sheets_together_have_so_many_ranges_and_no_more() throws IOException {
        JsonNode rules = allRules(bomb(4, 100, "A1 ".repeat(100).strip(), ""));

        assertThat(rules.path("sheet-1")).hasSize(100);
        assertThat(rules.path("sheet-2")).hasSize(100);
        assertThat(rules.path("sheet-3")).isEmpty();
        assertThat(rules.path("sheet-4")).isEmpty();
    }

    @Test
    void a_rule_with_more_ranges_than_a_workbook_may_have_is_left_out() throws IOException {
        assertThat(allRules(bomb(1, 2, "A1 ".repeat(20_001).strip(), "")).path("sheet-1"))
                .isEmpty();
    }

    @Test
    void all_sheets_together_have_so_much_text_and_no_more() throws IOException {
        JsonNode rules = allRules(bomb(2, 20, "A1", "x".repeat(32_000)));

        // Thirty-two such messages and their bounds are within 1,048,576 characters.
        assertThat(rules.path("sheet-1")).hasSize(20);
        assertThat(rules.path("sheet-2")).hasSize(12);
    }

    @Test
    void every_rule_of_the_blank_forms_is_shown() throws IOException {
        for (String form : Templates.list()) {
            try (InputStream in = Templates.open(form)) {
                byte[] bytes = in.readAllBytes();
                try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
                    assertThat(rules(bytes))
                            .as(form)
                            .hasSize(workbook.getSheetAt(0).getDataValidations().size());
                }
            }
        }
    }

    @Test
    void a_workbook_without_rules_has_none() throws IOException {
        XSSFWorkbook poi = new XSSFWorkbook();
        poi.createSheet("C");
        assertThat(rules(Workbooks.bytes(poi)).isMissingNode()).isTrue();
    }
}
