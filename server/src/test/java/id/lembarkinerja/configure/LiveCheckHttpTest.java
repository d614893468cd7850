package id.lembarkinerja.configure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.lembarkinerja.platform.json.Json;
import id.lembarkinerja.samples.SampleWorkbooks;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Checking while somebody types says what saving and checking the whole file would say. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LiveCheckHttpTest {
    private static final String LIVE = "/api/v1/check/cells";

    @TempDir
    static Path folder = Path.of("");

    private @Nullable Demo running;

    @BeforeAll
    void start() throws IOException {
        running = new Demo(folder, Engines.current());
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

    private static byte[] sample(int index) {
        try (InputStream in = SampleWorkbooks.list().get(index).open()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private JsonNode check(byte[] workbook) {
        Demo.Answer answer = demo().post("staf", "/api/v1/check?name=iku.xlsx", workbook);
        assertThat(answer.status()).isEqualTo(200);
        return answer.json();
    }

    private static ObjectNode body(JsonNode checked, ArrayNode cells) {
        ObjectNode body =
                Json.object().put("base", checked.at("/files/0/sha256").asText());
        body.putObject("edits").set("cells", cells);
        return body;
    }

    private static ObjectNode edit(ArrayNode cells, String sheet, String cell) {
        return cells.addObject().put("sheet", sheet).put("cell", cell);
    }

    /** Cells with plain contents of the workbook, each with its address. */
    private static List<Cell> plainCells(byte[] workbook) throws IOException {
        List<Cell> found = new ArrayList<>();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            for (Sheet sheet : book) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        if (cell.getCellType() == CellType.NUMERIC || cell.getCellType() == CellType.STRING) {
                            found.add(cell);
                        }
                    }
                }
            }
        }
        return found;
    }

    /**
     * A figure, nothing, a word, a sentence, a formula that reads another sheet, or what stands elsewhere: a heading, a
     * title.
     */
    private static void randomContent(ObjectNode edit, Random random, Cell elsewhere) {
        switch (random.nextInt(6)) {
            case 0 -> edit.putNull("value");
            case 1 -> edit.put("value", random.nextInt(2_000) / 10.0);
            case 2 -> edit.put("value", "n.a");
            case 3 ->
                edit.put("value", random.nextInt(90))
                        .put(
                                "formula",
                                "'" + elsewhere.getSheet().getSheetName() + "'!"
                                        + elsewhere.getAddress().formatAsString() + "+1");
            case 4 ->
                edit.put(
                        "value",
                        elsewhere.getCellType() == CellType.STRING
                                ? elsewhere.getStringCellValue()
                                : String.valueOf(elsewhere.getNumericCellValue()));
            default -> edit.put("value", "Persentase layanan yang tepat waktu");
        }
    }

    @Test
    void live_findings_are_those_of_a_full_check_of_the_saved_file() throws IOException {
        Random random = new Random(20_250_115);
        for (int sample = 0; sample < 5; sample++) {
            byte[] original = sample(sample);
            JsonNode checked = check(original);
            List<Cell> candidates = plainCells(original);
            for (int round = 0; round < 8; round++) {
                ArrayNode cells = Json.object().putArray("cells");
                for (int i = 0; i <= round; i++) {
                    Cell cell = candidates.get(random.nextInt(candidates.size()));
                    ObjectNode edit = edit(
                            cells,
                            cell.getSheet().getSheetName(),
                            cell.getAddress().formatAsString());
                    randomContent(edit, random, candidates.get(random.nextInt(candidates.size())));
                }
                Demo.Answer live = demo().postJson("staf", LIVE, body(checked, cells));
                Demo.Answer full = demo().post("staf", "/api/v1/check?name=iku.xlsx", saved(original, cells));
                assertThat(live.status()).isEqualTo(full.status());
                assertThat(live.json().path("findings")).isEqualTo(full.json().path("findings"));
                assertThat(live.json().path("tables")).isEqualTo(full.json().path("tables"));
            }
        }
    }

    /** What the workbench would save. */
    private byte[] saved(byte[] original, ArrayNode cells) {
        String edits = Json.object().set("cells", cells).toString();
        Demo.Answer answer =
                demo().upload("staf", "/api/v1/workbench/patch", "iku.xlsx", original, Map.of("edits", edits));
        assertThat(answer.status()).isEqualTo(200);
        return answer.response().body();
    }

    @Test
    void without_edits_nothing_differs_and_silences_hold_here_too() {
        JsonNode checked = check(sample(0));
        JsonNode first = checked.path("findings").get(0);
        ObjectNode body = body(checked, Json.object().putArray("cells"));
        ObjectNode silence = body.putArray("silences").addObject();
        for (String name : List.of("code", "sheet", "cell", "rowKey", "column", "printed", "expected")) {
            silence.put(name, first.path(name).asText());
        }
        silence.put("reason", "Angka ini sudah disepakati");
        JsonNode live = demo().postJson("staf", LIVE, body).json();
        assertThat(live.path("findings")).hasSameSizeAs(checked.path("findings"));
        assertThat(live.path("findings").findValues("silenced")).hasSize(1);
    }

    @Test
    void nobody_checks_on_with_a_file_of_somebody_else() {
        JsonNode checked = check(sample(0));
        Demo.Answer other =
                demo().postJson("staf-dinsos", LIVE, body(checked, Json.object().putArray("cells")));
        assertThat(other.status()).isEqualTo(409);
        assertThat(other.text("type")).endsWith("check-first");
        assertThat(other.json().has("findings")).isFalse();
    }

    @Test
    void a_file_that_was_never_checked_is_to_be_checked_first() {
        ObjectNode body = Json.object().put("base", "0".repeat(64));
        Demo.Answer answer = demo().postJson("staf", LIVE, body);
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.text("detail")).contains("Periksa seluruh berkas sekali");
    }

    @Test
    void more_than_a_person_types_is_refused_and_so_is_what_is_no_cell() {
        JsonNode checked = check(sample(0));
        ArrayNode many = Json.object().putArray("cells");
        for (int i = 0; i < 30_000; i++) {
            edit(many, "B", "A" + (i + 1)).put("value", i);
        }
        assertThat(demo().postJson("staf", LIVE, body(checked, many)).status()).isEqualTo(413);
        ArrayNode wrong = Json.object().putArray("cells");
        edit(wrong, "B", "sel ini").put("value", 1);
        assertThat(demo().postJson("staf", LIVE, body(checked, wrong)).status()).isEqualTo(400);
    }

    @Test
    void the_shape_of_sheets_is_no_matter_of_a_check_while_somebody_types() {
        ObjectNode body = body(check(sample(0)), Json.object().putArray("cells"));
        ((ObjectNode) body.path("edits"))
                .putArray("sheets")
                .addObject()
                .put("sheet", "B")
                .putArray("merge")
                .add("A1:B2");
        Demo.Answer answer = demo().postJson("staf", LIVE, body);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text("detail")).contains("hanya memuat isi sel");
    }
}
