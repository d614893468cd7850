package id.lembarkinerja.workbook.ooxml;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.lembarkinerja.workbook.CellAddress;
import id.lembarkinerja.workbook.CellEdit;
import id.lembarkinerja.workbook.CellRange;
import id.lembarkinerja.workbook.CellValue;
import id.lembarkinerja.workbook.WorkbookPatching;
import id.lembarkinerja.workbook.WorkbookSnapshot;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddInFunctionsTest {
    private static final String SHEET = "isi/satu.xml";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "KINERJA.CAPAIAN(D5,E5)|_xldudf_KINERJA_CAPAIAN(D5,E5)",
                "1+KINERJA.CAPAIAN(KINERJA.ANGKA(D5),E5)|1+_xldudf_KINERJA_CAPAIAN(_xldudf_KINERJA_ANGKA(D5),E5)",
                "KINERJA.RATA_RATA('KINERJA.X(1'!A1:A3)|_xldudf_KINERJA_RATA_RATA('KINERJA.X(1'!A1:A3)",
                "IF(A1,\"KINERJA.CAPAIAN(\",2)|IF(A1,\"KINERJA.CAPAIAN(\",2)",
                "SUM(A1:A3)|SUM(A1:A3)",
                "LKINERJA.CAPAIAN(1)|LKINERJA.CAPAIAN(1)",
                "KINERJA.CAPAIAN|KINERJA.CAPAIAN",
            })
    void a_function_has_one_name_for_people_and_one_for_the_file(String shown, String stored) {
        assertThat(AddInFunctions.stored(shown)).isEqualTo(stored);
        assertThat(AddInFunctions.shown(stored)).isEqualTo(shown);
    }

    @Test
    void a_name_typed_in_small_letters_is_stored_in_capitals() {
        assertThat(AddInFunctions.stored("kinerja.capaian(1,2)")).isEqualTo("_xldudf_KINERJA_CAPAIAN(1,2)");
    }

    @Test
    void whoever_reads_the_workbook_reads_the_name_that_people_know() {
        assertThat(Workbooks.read(workbook()).sheets().get(0).cell(0, 2).formula())
                .isEqualTo("KINERJA.CAPAIAN(A1,B1)");
    }

    @Test
    void the_grid_shows_the_name_that_people_know_with_the_value_of_the_file() throws IOException {
        JsonNode cells = cells(workbook());
        assertThat(cells.at("/0/2/f").asText()).isEqualTo("=KINERJA.CAPAIAN(A1,B1)");
        assertThat(cells.at("/0/2/v").decimalValue()).isEqualByComparingTo("90");
        assertThat(cells.at("/1/2/f").asText()).isEqualTo("=A2*2");
    }

    /** The grid refuses to fill cells that hold something, and fills them anew anyway. */
    @Test
    void an_array_of_results_is_shown_by_its_formula_alone() throws IOException {
        byte[] saved = patch(
                workbook(),
                computed("D1", "KINERJA.CAPAIAN(A1:A2,B1:B2)", "90").withFills(CellRange.parse("D1:D2")),
                CellEdit.number("Satu", "D2", new BigDecimal("75")));
        JsonNode cells = cells(saved);
        assertThat(cells.at("/0/3/f").asText()).isEqualTo("=KINERJA.CAPAIAN(A1:A2,B1:B2)");
        assertThat(cells.at("/0/3/v").isMissingNode()).isTrue();
        assertThat(cells.at("/1/3").has("f")).isFalse();
        assertThat(cells.at("/1/3").has("v")).isFalse();
    }

    @Test
    void a_typed_function_is_stored_under_its_other_name_with_its_value_and_nothing_else_changes() throws IOException {
        byte[] original = workbook();
        byte[] patched = patch(original, computed("D1", "=KINERJA.CAPAIAN(A1,B1)", "90"));
        Map<String, String> before = ZipParts.unpack(original);
        Map<String, String> after = ZipParts.unpack(patched);
        String old = before.remove(SHEET);
        String sheet = Objects.requireNonNull(after.remove(SHEET));
        assertThat(after).isEqualTo(before);
        String added = "<c r=\"D1\"><f>_xldudf_KINERJA_CAPAIAN(A1,B1)</f><v>90</v></c>";
        assertThat(sheet).contains(added);
        assertThat(sheet.replace(added, "")).isEqualTo(old);
    }

    @Test
    void results_that_fill_several_cells_are_one_array_formula() throws IOException {
        byte[] patched = patch(
                workbook(),
                computed("D1", "KINERJA.CAPAIAN(A1:A2,B1:B2)", "90").withFills(CellRange.parse("D1:D2")),
                CellEdit.of("Satu", CellAddress.parse("D2"), new CellValue.Failure("#N/A"), null));
        String sheet = ZipParts.unpack(patched).get(SHEET);
        assertThat(sheet)
                .contains("<f t=\"array\" ref=\"D1:D2\">_xldudf_KINERJA_CAPAIAN(A1:A2,B1:B2)</f><v>90</v>")
                .contains("<c r=\"D2\" t=\"e\"><v>#N/A</v></c>");
        try (XSSFWorkbook poi = new XSSFWorkbook(new ByteArrayInputStream(patched))) {
            assertThat(poi.getSheet("Satu").getRow(1).getCell(3).getArrayFormulaRange())
                    .isEqualTo(CellRangeAddress.valueOf("D1:D2"));
        }
    }

    @Test
    void an_array_that_does_not_begin_at_its_formula_and_an_unknown_error_are_refused() throws IOException {
        byte[] original = workbook();
        assertThat(attempt(
                        original, computed("D2", "KINERJA.CAPAIAN(A1,B1)", "1").withFills(CellRange.parse("D1:D2"))))
                .isInstanceOf(WorkbookPatching.Impossible.class);
        assertThat(attempt(original, CellEdit.of("Satu", CellAddress.parse("D2"), new CellValue.Failure("<v>"), null)))
                .isInstanceOf(WorkbookPatching.Impossible.class);
    }

    private static CellEdit computed(String cell, String formula, String value) {
        return CellEdit.number("Satu", cell, new BigDecimal(value)).withFormula(formula);
    }

    private static byte[] workbook() {
        String value = "<c r=\"%1$s\"><v>%2$s</v></c>";
        String rows = "<row r=\"1\">" + value.formatted("A1", 100) + value.formatted("B1", 90)
                + "<c r=\"C1\"><f>_xldudf_KINERJA_CAPAIAN(A1,B1)</f><v>90</v></c></row><row r=\"2\">"
                + value.formatted("A2", 100) + value.formatted("B2", 75)
                + "<c r=\"C2\"><f>A2*2</f><v>200</v></c></row>";
        return ZipParts.pack(ZipParts.around(ZipParts.sheet(rows)));
    }

    private static JsonNode cells(byte[] bytes) throws IOException {
        WorkbookSnapshot snapshot = new OoxmlSnapshots().take("uji.xlsx", bytes);
        assertThat(snapshot).isInstanceOf(WorkbookSnapshot.Taken.class);
        return new ObjectMapper()
                .readTree(((WorkbookSnapshot.Taken) snapshot).bytes())
                .at("/sheets/sheet-1/cellData");
    }

    private static WorkbookPatching attempt(byte[] original, CellEdit... edits) {
        return new OoxmlPatcher().patch("uji.xlsx", original, List.of(edits));
    }

    private static byte[] patch(byte[] original, CellEdit... edits) {
        WorkbookPatching patching = attempt(original, edits);
        assertThat(patching).isInstanceOf(WorkbookPatching.Patched.class);
        return ((WorkbookPatching.Patched) patching).bytes();
    }
}
