package id.lembarkinerja.configure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.lembarkinerja.platform.json.Json;
import id.lembarkinerja.samples.SampleWorkbooks;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Rows that come and go in the workbench, written together with everything else that was edited. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RowsHttpTest {
    private static final String PATCH = "/api/v1/workbench/patch";
    private static final String SNAPSHOT = "/api/v1/workbench/snapshot";
    /** Two rows within the table, one gone from the other sheet; what follows is addressed as after that. */
    private static final String ROWS =
            "[{\"sheet\":\"C\",\"insert\":{\"before\":3,\"like\":2,\"count\":2}},{\"sheet\":\"Lain\",\"delete\":{\"row\":1}}]";

    private static final String CELLS = "[{\"sheet\":\"C\",\"cell\":\"B4\",\"value\":20},"
            + "{\"sheet\":\"C\",\"cell\":\"B5\",\"value\":30},{\"sheet\":\"C\",\"cell\":\"A4\",\"value\":\"Baru\"}]";

    @TempDir
    static Path folder = Path.of("");

    private @Nullable Demo running;
    private byte[] original = {};

    @BeforeAll
    void start() throws IOException {
        running = new Demo(folder, Engines.current());
        original = table();
    }

    @AfterAll
    void stop() {
        demo().close();
    }

    private Demo demo() {
        if (running == null) {
            throw new IllegalStateException();
        }
        return running;
    }

    /** Rows 2 to 5 are data, row 6 is their total; another sheet reads the total, and has a row to spare. */
    private static byte[] table() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            XSSFSheet sheet = book.createSheet("C");
            sheet.createRow(0).createCell(0).setCellValue("Program");
            sheet.getRow(0).createCell(1).setCellValue("Pagu");
            sheet.getRow(0).createCell(2).setCellValue("Bagian");
            XSSFCellStyle money = book.createCellStyle();
            money.setDataFormat(book.createDataFormat().getFormat("#,##0.00"));
            for (int row = 1; row < 5; row++) {
                XSSFRow body = sheet.createRow(row);
                body.setHeightInPoints(21);
                body.createCell(0).setCellValue("Program " + row);
                body.createCell(1).setCellValue(row * 10);
                body.getCell(1).setCellStyle(money);
                body.createCell(2).setCellFormula("B" + (row + 1) + "/B$6");
            }
            XSSFRow total = sheet.createRow(5);
            total.createCell(0).setCellValue("Jumlah");
            total.createCell(1).setCellFormula("SUM(B2:B5)");
            sheet.addMergedRegion(new CellRangeAddress(6, 6, 0, 2));
            XSSFSheet other = book.createSheet("Lain");
            other.createRow(0).createCell(0).setCellFormula("C!B6");
            other.createRow(1).createCell(0).setCellValue("kosong");
            other.createRow(2).createCell(0).setCellFormula("A1*2");
            return bytes(book);
        }
    }

    private static byte[] bytes(XSSFWorkbook book) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        book.write(out);
        return out.toByteArray();
    }

    private Demo.Answer send(String path, byte[] workbook, Map<String, String> fields) {
        return demo().upload("staf", path, "baris.xlsx", workbook, fields);
    }

    private byte[] patched(String edits) {
        Demo.Answer answer = send(PATCH, original, Map.of("edits", edits));
        assertThat(answer.status()).isEqualTo(200);
        return answer.response().body();
    }

    @Test
    void rows_come_and_go_first_then_cells_and_formats_are_written_where_they_are_then() throws IOException {
        byte[] saved = patched(
                "{\"rows\":" + ROWS + ",\"cells\":" + CELLS
                        + ",\"formats\":[{\"sheet\":\"C\",\"cells\":\"A4:A5\",\"style\":{\"bold\":true}}],"
                        + "\"sheets\":[{\"sheet\":\"C\",\"merge\":[\"A10:B10\"],\"rows\":[{\"first\":4,\"last\":4,\"height\":40}]}]}");
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(saved))) {
            XSSFSheet sheet = book.getSheet("C");
            assertThat(sheet.getRow(7).getCell(1).getCellFormula()).isEqualTo("SUM(B2:B7)");
            assertThat(sheet.getRow(5).getCell(2).getCellFormula()).isEqualTo("B6/B$8");
            assertThat(sheet.getRow(3).getCell(0).getStringCellValue()).isEqualTo("Baru");
            assertThat(sheet.getRow(4).getCell(1).getNumericCellValue()).isEqualTo(30);
            assertThat(sheet.getRow(4).getCell(1).getCellStyle().getDataFormatString())
                    .isEqualTo("#,##0.00");
            assertThat(sheet.getRow(3).getCell(0).getCellStyle().getFont().getBold())
                    .isTrue();
            assertThat(sheet.getRow(5).getCell(0).getCellStyle().getFont().getBold())
                    .isFalse();
            assertThat(sheet.getRow(3).getHeightInPoints()).isEqualTo(21);
            assertThat(sheet.getRow(4).getHeightInPoints()).isEqualTo(40);
            assertThat(sheet.getMergedRegions().stream().map(CellRangeAddress::formatAsString))
                    .containsExactlyInAnyOrder("A9:C9", "A10:B10");
            assertThat(book.getSheet("Lain").getRow(0).getCell(0).getCellFormula())
                    .isEqualTo("C!B8");
            assertThat(book.getSheet("Lain").getRow(1).getCell(0).getCellFormula())
                    .isEqualTo("A1*2");
        }
    }

    @Test
    void the_grid_is_shown_the_moved_file_as_if_it_had_been_saved_and_opened() {
        JsonNode moved = send(SNAPSHOT, original, Map.of("rows", ROWS)).json();
        JsonNode opened =
                send(SNAPSHOT, patched("{\"rows\":" + ROWS + "}"), Map.of()).json();
        assertThat(moved).isEqualTo(opened);
        assertThat(moved.at("/sheets/sheet-1/cellData/7/1/f").asText()).isEqualTo("=SUM(B2:B7)");
        assertThat(send(SNAPSHOT, original, Map.of("rows", "[]")).json())
                .isEqualTo(demo().post("staf", SNAPSHOT + "?name=baris.xlsx", original)
                        .json());
    }

    @Test
    void a_refused_move_is_told_in_words_and_nothing_is_written() throws IOException {
        byte[] guarded;
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(original))) {
            book.getSheet("Lain").protectSheet("rahasia");
            guarded = bytes(book);
        }
        for (String path : new String[] {PATCH, SNAPSHOT}) {
            Demo.Answer refused = send(
                    path, guarded, Map.of("rows", ROWS, "edits", "{\"rows\":" + ROWS + ",\"cells\":" + CELLS + "}"));
            assertThat(refused.status()).as(path).isEqualTo(422);
            assertThat(refused.text("detail")).contains("“Lain”", "diproteksi", "Excel");
        }
        assertThat(send(SNAPSHOT, original, Map.of("rows", "[{\"sheet\":\"C\",\"insert\":{\"before\":-1}}]"))
                        .status())
                .isEqualTo(400);
        assertThat(send(SNAPSHOT, original, Map.of("rows", "[")).status()).isEqualTo(400);
    }

    @Test
    void a_live_check_after_rows_came_and_went_finds_what_a_whole_check_of_the_saved_file_finds() throws IOException {
        byte[] published;
        try (InputStream in = SampleWorkbooks.list().get(0).open()) {
            published = in.readAllBytes();
        }
        String edits = "{\"rows\":[{\"sheet\":\"C\",\"insert\":{\"before\":6,\"like\":5}},"
                + "{\"sheet\":\"C\",\"delete\":{\"row\":8}}],"
                + "\"cells\":[{\"sheet\":\"C\",\"cell\":\"E7\",\"value\":12}]}";
        byte[] saved = send(PATCH, published, Map.of("edits", edits)).response().body();
        JsonNode before = check(published);
        JsonNode whole = check(saved);
        assertThat(whole.path("findings")).isNotEmpty().isNotEqualTo(before.path("findings"));
        ObjectNode body = Json.object().put("base", before.at("/files/0/sha256").asText());
        body.set("edits", Json.find(edits.getBytes(StandardCharsets.UTF_8)).orElseThrow(AssertionError::new));
        Demo.Answer live = demo().postJson("staf", "/api/v1/check/cells", body);
        assertThat(live.status()).isEqualTo(200);
        assertThat(live.json().path("files")).isEqualTo(whole.path("files"));
        assertThat(live.json().path("findings")).isEqualTo(whole.path("findings"));
        assertThat(live.json().path("tables")).isEqualTo(whole.path("tables"));
    }

    private JsonNode check(byte[] workbook) {
        return demo().post("staf", "/api/v1/check?name=baris.xlsx", workbook).json();
    }
}
