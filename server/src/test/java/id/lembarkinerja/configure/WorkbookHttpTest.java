package id.lembarkinerja.configure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import id.lembarkinerja.platform.Digests;
import id.lembarkinerja.platform.json.Json;
import id.lembarkinerja.samples.SampleWorkbook;
import id.lembarkinerja.samples.SampleWorkbooks;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The main job over HTTP, with the engine and the rules that the product runs, on a published table of indicators. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WorkbookHttpTest {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @TempDir
    static Path folder = Path.of("");

    private @Nullable Demo running;
    private byte[] original = {};

    @BeforeAll
    void start() throws IOException {
        running = new Demo(folder, Engines.current());
        SampleWorkbook sample = SampleWorkbooks.list().get(0);
        try (InputStream in = sample.open()) {
            original = in.readAllBytes();
        }
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

    private String open(String form) {
        return demo().postJson(
                        "staf",
                        "/api/v1/submissions",
                        Map.of("agency", "dpmppa-kota-jambi", "period", "2022", "form", form, "title", "IKU 2022"))
                .text("id");
    }

    private Demo.Answer store(String submission, int base, byte[] workbook) {
        return demo().post(
                        "staf", "/api/v1/submissions/" + submission + "/versions?name=iku.xlsx&base=" + base, workbook);
    }

    private byte[] patch(String cell, String number) {
        Demo.Answer answer =
                patch("{\"cells\":[{\"sheet\":\"C\",\"cell\":\"" + cell + "\",\"value\":" + number + "}]}");
        assertThat(answer.status()).isEqualTo(200);
        return answer.response().body();
    }

    private Demo.Answer patch(String edits) {
        return demo().upload("staf", "/api/v1/workbench/patch", "iku.xlsx", original, Map.of("edits", edits));
    }

    private static List<Tuple> members(JsonNode array, String one, String other) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(node -> tuple(node.path(one).asText(), node.path(other).asText()))
                .toList();
    }

    @Test
    void a_value_and_its_number_format_are_saved_together() throws IOException {
        Demo.Answer saved = patch("{\"cells\":[{\"sheet\":\"C\",\"cell\":\"H7\",\"value\":0.988}],"
                + "\"formats\":[{\"sheet\":\"C\",\"cells\":\"H7:H7\",\"style\":{\"numberFormat\":\"0.0%\"}}]}");
        assertThat(saved.status()).isEqualTo(200);
        try (XSSFWorkbook poi =
                new XSSFWorkbook(new ByteArrayInputStream(saved.response().body()))) {
            XSSFCell cell = poi.getSheet("C").getRow(6).getCell(7);
            assertThat(cell.getNumericCellValue()).isEqualTo(0.988);
            assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("0.0%");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"formats\":[{\"sheet\":\"C\",\"cells\":\"A1\",\"style\":{\"blink\":true}}]}",
                "{\"formats\":[{\"sheet\":\"C\",\"cells\":\"A1\",\"style\":{\"fill\":\"red\"}}]}",
                "{\"formats\":[{\"sheet\":\"C\",\"cells\":\"\",\"style\":{}}]}",
                "{\"formats\":[{\"sheet\":\"C\",\"cells\":\"A1:XFD1048576\",\"style\":{\"bold\":true}}]}"
            })
    void a_format_that_no_cell_has_is_refused(String edits) {
        assertThat(patch(edits).status()).isEqualTo(400);
    }

    @Test
    void checking_finds_what_the_published_table_got_wrong() {
        Demo.Answer checked = demo().post("staf", "/api/v1/check?name=iku.xlsx", original);
        assertThat(checked.status()).isEqualTo(200);
        assertThat(checked.json().at("/files/0/sha256").asText()).isEqualTo(Digests.sha256(original));
        assertThat(members(checked.json().path("findings"), "cell", "code"))
                .contains(
                        tuple("H7", "achievement-mismatch"),
                        tuple("H8", "achievement-mismatch"),
                        tuple("F16", "missing-realisation"),
                        tuple("E6", "cross-table-mismatch"),
                        tuple("F5", "multi-value-cell"));
        assertThat(members(checked.json().path("tables"), "sheet", "form"))
                .containsExactly(tuple("B", "iku"), tuple("C", "pengukuran-iku"));
    }

    @Test
    void computing_shows_each_cell_first_and_writes_a_workbook_that_checks_clean_there() {
        Demo.Answer shown = demo().post("staf", "/api/v1/compute?name=iku.xlsx", original);
        assertThat(shown.json().path("cells"))
                .filteredOn(cell -> cell.path("cell").asText().equals("H7"))
                .singleElement()
                .satisfies(cell -> {
                    assertThat(cell.path("before").asText()).isEqualTo("100");
                    assertThat(cell.path("after").asText()).isEqualTo("61.75");
                    assertThat(cell.path("derivation").asText())
                            .isEqualTo("(2 × 0,0217 − 0,03) / 0,0217 × 100 = 61,75 %");
                });
        byte[] computed = demo().send(
                        "POST",
                        "/api/v1/compute?name=iku.xlsx",
                        "staf",
                        BodyPublishers.ofByteArray(original),
                        "Accept",
                        XLSX)
                .response()
                .body();
        Demo.Answer again = demo().post("staf", "/api/v1/check?name=iku.xlsx", computed);
        assertThat(members(again.json().path("findings"), "cell", "code"))
                .doesNotContain(tuple("H7", "achievement-mismatch"), tuple("H8", "achievement-mismatch"));
    }

    @Test
    void a_changed_realisation_is_compared_with_what_it_does_to_the_achievement() {
        String id = open("banding");
        assertThat(store(id, 0, original).status()).isEqualTo(201);
        assertThat(store(id, 1, patch("F7", "0.02")).status()).isEqualTo(201);
        JsonNode compared = demo().get("penelaah", "/api/v1/submissions/" + id + "/compare?from=1&to=2")
                .json();
        assertThat(compared.at("/from/label").asText()).isEqualTo("v1");
        assertThat(compared.path("changes")).hasSize(1);
        JsonNode change = compared.at("/changes/0");
        assertThat(change.path("kind").asText()).isEqualTo("changed");
        assertThat(change.path("column").asText()).isEqualTo("actual");
        assertThat(change.at("/from/cell").asText()).isEqualTo("F7");
        assertThat(change.at("/from/value").asText()).isEqualTo("0.03");
        assertThat(change.at("/to/value").asText()).isEqualTo("0.02");
        assertThat(change.at("/consequence/achievement/0").asText()).isEqualTo("61.7511520737327");
        assertThat(change.at("/consequence/achievement/1").asText()).isEqualTo("107.834101382488");
    }

    @Test
    void work_on_a_stale_base_is_answered_with_both_changes_and_the_cell_in_dispute() {
        String id = open("basi");
        store(id, 0, original);
        store(id, 1, patch("F7", "0.02"));
        Demo.Answer stale = store(id, 1, patch("F7", "0.01"));
        assertProblem(stale, 409, "stale-base");
        assertThat(stale.json().at("/latest/n").asInt()).isEqualTo(2);
        JsonNode proposal = stale.json().path("mergeProposal");
        assertThat(proposal.at("/theirs/changes")).hasSize(1);
        assertThat(proposal.at("/mine/changes")).hasSize(1);
        assertThat(proposal.path("conflicts")).singleElement().satisfies(conflict -> {
            assertThat(conflict.path("column").asText()).isEqualTo("actual");
            assertThat(conflict.path("label").asText()).contains("Penurunan Kasus Kekerasan Terhadap Anak");
            assertThat(List.of(
                            conflict.path("base").asText(),
                            conflict.path("theirs").asText(),
                            conflict.path("mine").asText()))
                    .containsExactly("0,03", "0,02", "0,01");
        });
        JsonNode fromNothing = store(id, 0, patch("F7", "0.01")).json().path("mergeProposal");
        assertThat(fromNothing.path("theirs").isNull()).isTrue();
        assertThat(fromNothing.at("/mine/changes")).hasSize(1);
        assertThat(demo().get("staf", "/api/v1/submissions/" + id + "/versions").json())
                .hasSize(2);
    }

    @Test
    void identical_bytes_are_the_same_version_and_come_back_exactly() {
        String id = open("persis");
        store(id, 0, original);
        Demo.Answer again = store(id, 1, original);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json().path("existing").asBoolean()).isTrue();
        Demo.Answer workbook = demo().get("sekretariat", "/api/v1/submissions/" + id + "/versions/1/workbook");
        assertThat(Digests.sha256(workbook.response().body()))
                .isEqualTo(again.json().at("/version/sha256").asText())
                .isEqualTo(Digests.sha256(original));
        assertThat(workbook.header("ETag")).isEqualTo('"' + Digests.sha256(original) + '"');
    }

    private static byte[] prose() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            workbook.createSheet("Surat").createRow(0).createCell(0).setCellValue("Perihal undangan rapat koordinasi");
            workbook.write(out);
            return out.toByteArray();
        }
    }

    @Test
    void what_is_no_workbook_is_refused_with_what_to_do() throws IOException {
        Map<String, byte[]> refused = Map.of(
                "legacy-xls",
                xls(),
                "plain-text",
                "No,Indikator,Target\n1,Cakupan,100\n".getBytes(StandardCharsets.UTF_8),
                "empty-file",
                new byte[0],
                "no-known-table",
                prose());
        String id = open("ditolak");
        refused.forEach((type, bytes) -> {
            assertProblem(demo().post("staf", "/api/v1/check?name=iku.xlsx", bytes), 422, type);
            assertProblem(store(id, 0, bytes), 422, type);
        });
        assertThat(demo().get("staf", "/api/v1/submissions/" + id + "/versions").json())
                .isEmpty();
    }

    private static byte[] xls() throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            workbook.createSheet("A").createRow(0).createCell(0).setCellValue(1);
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static void assertProblem(Demo.Answer answer, int status, String type) {
        assertThat(answer.status()).as(type).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.text("type")).isEqualTo(type);
        assertThat(answer.text("detail")).hasSizeGreaterThan(20).doesNotContain("Exception");
    }

    @Test
    void the_secretariat_sees_what_was_sent_and_staff_of_another_agency_do_not() {
        String id = open("papan");
        store(id, 0, original);
        JsonNode board = demo().get("sekretariat", "/api/v1/board?period=2022").json();
        assertThat(board)
                .filteredOn(line -> line.path("submission").asText().equals(id))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.path("version").asInt()).isEqualTo(1);
                    assertThat(line.at("/findings/error").asInt()).isPositive();
                });
        assertThat(members(board, "state", "form")).contains(tuple("missing", "null"));
        for (String path : List.of("", "/versions", "/versions/1/workbook", "/compare?from=1&to=1")) {
            Demo.Answer foreign = demo().get("staf-dinsos", "/api/v1/submissions/" + id + path);
            assertThat(foreign.status()).as(path).isEqualTo(404);
            assertThat(Json.write(foreign.json()))
                    .asString(StandardCharsets.UTF_8)
                    .doesNotContain("iku.xlsx");
        }
    }
}
