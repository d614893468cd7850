package id.lembarkinerja.configure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.lembarkinerja.workbook.FileMark;
import id.lembarkinerja.workbook.WorkbookPatching;
import id.lembarkinerja.workbook.ooxml.OoxmlMarks;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** A copy of a version knows where it comes from, wherever it travels. */
class CopyHttpTest {
    private static final String AGENCY = "dpmppa-kota-jambi";

    private static final byte[] FIRST = workbook(60);
    private static final byte[] SECOND = workbook(70);

    @TempDir
    Path folder = Path.of("");

    private static byte[] workbook(double actual) {
        try (XSSFWorkbook poi = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Sheet sheet = poi.createSheet("C");
            Row headings = sheet.createRow(0);
            List<String> texts = List.of("No", "Sasaran", "Indikator", "Target", "Realisasi", "Capaian");
            for (int column = 0; column < texts.size(); column++) {
                headings.createCell(column).setCellValue(texts.get(column));
            }
            Row row = sheet.createRow(1);
            row.createCell(0).setCellValue(1);
            row.createCell(1).setCellValue("Meningkatnya mutu layanan");
            row.createCell(2).setCellValue("Indeks kepuasan masyarakat");
            row.createCell(3).setCellValue(80);
            row.createCell(4).setCellValue(actual);
            poi.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Two versions; the first one is named like a copy already. */
    private static String fill(Demo demo) throws IOException {
        String id = demo.postJson(
                        "staf", "/api/v1/submissions", Map.of("agency", AGENCY, "period", "2022", "form", "iku"))
                .text("id");
        String versions = "/api/v1/submissions/" + id + "/versions";
        assertThat(demo.post("staf", versions + "?base=0&name=iku%20(salinan%20versi%209).xlsx", FIRST)
                        .status())
                .isEqualTo(201);
        assertThat(demo.post("staf", versions + "?base=1&name=iku.xlsx", SECOND).status())
                .isEqualTo(201);
        return id;
    }

    private static JsonNode mark(Demo demo, String user, byte[] bytes) {
        return demo.post(user, "/api/v1/mark", bytes).json().path("mark");
    }

    @Test
    void a_copy_says_which_version_it_is_and_the_stored_bytes_stay_as_they_were() throws IOException {
        try (Demo demo = new Demo(folder, Engines.current())) {
            String id = fill(demo);
            Demo.Answer copy = demo.get("staf", "/api/v1/submissions/" + id + "/versions/1/copy");
            assertThat(copy.header("Content-Disposition")).contains("iku%20%28salinan%20versi%201%29.xlsx");
            byte[] exact = demo.get("staf", "/api/v1/submissions/" + id + "/versions/1/workbook")
                    .response()
                    .body();
            assertThat(exact).isEqualTo(FIRST).isNotEqualTo(copy.response().body());

            JsonNode mark = mark(demo, "staf", copy.response().body());
            assertThat(mark.path("submission").asText()).isEqualTo(id);
            assertThat(mark.path("version").asInt()).isEqualTo(1);
            assertThat(mark.path("stored").asBoolean()).isTrue();
            assertThat(mark.at("/of/latest/n").asInt()).isEqualTo(2);
            assertThat(mark.at("/of/form").asText()).isEqualTo("iku");
            assertThat(mark(demo, "staf", exact).isNull()).isTrue();
        }
    }

    @Test
    void a_mark_tells_nothing_of_other_agencies_and_nothing_that_is_not_stored() throws IOException {
        try (Demo demo = new Demo(folder, Engines.current())) {
            String id = fill(demo);
            byte[] copy = demo.get("staf", "/api/v1/submissions/" + id + "/versions/2/copy")
                    .response()
                    .body();
            JsonNode foreign = mark(demo, "staf-dinsos", copy);
            assertThat(foreign.path("stored").asBoolean()).isFalse();
            assertThat(foreign.has("of")).isFalse();
            JsonNode forged = mark(demo, "staf", marked(copy, new FileMark(id, 2, "0".repeat(64), "")));
            assertThat(forged.path("stored").asBoolean()).isFalse();
            JsonNode unknown = mark(demo, "staf", marked(copy, new FileMark("tidakada", 1, "0", "")));
            assertThat(unknown.path("stored").asBoolean()).isFalse();
            assertThat(mark(demo, "staf", "a=1".getBytes(StandardCharsets.UTF_8))
                            .isNull())
                    .isTrue();
        }
    }

    @Test
    void the_open_workbook_can_be_marked_as_the_version_it_became_and_is_that_version_when_sent_again()
            throws IOException {
        try (Demo demo = new Demo(folder, Engines.current())) {
            String versions = "/api/v1/submissions/" + fill(demo) + "/versions";
            JsonNode texts = demo.get("staf", versions + "/2/mark").json();
            String line = texts.at("/property/value").asText();
            byte[] copy = demo.get("staf", versions + "/2/copy").response().body();
            FileMark mark = new OoxmlMarks().find(copy).orElseThrow();
            assertThat(FileMark.parse(line)).contains(mark);
            assertThat(mark.ruleset()).startsWith("sha256:");
            assertThat(texts.at("/property/name").asText()).isEqualTo("Lembar Kinerja");
            assertThat(texts.path("xml").asText())
                    .startsWith("<lembar xmlns=\"" + texts.path("namespace").asText() + "\"");

            byte[] patched = patched(demo, SECOND, "{\"mark\":\"" + line + "\"}");
            assertThat(patched).isEqualTo(copy);
            assertThat(patched(demo, SECOND, "{\"mark\":\"entah\"}")).isEqualTo(SECOND);
            assertThat(demo.post("staf", versions + "?base=2&name=iku.xlsx", patched)
                            .json()
                            .path("existing")
                            .asBoolean())
                    .isTrue();

            assertThat(demo.get("staf", versions + "/9/mark").status()).isEqualTo(404);
            assertThat(demo.get("staf-dinsos", versions + "/2/mark").status())
                    .isEqualTo(demo.get("staf-dinsos", versions + "/2/copy").status())
                    .isIn(403, 404);
        }
    }

    private static byte[] patched(Demo demo, byte[] workbook, String edits) {
        return demo.upload("staf", "/api/v1/workbench/patch", "iku.xlsx", workbook, Map.of("edits", edits))
                .response()
                .body();
    }

    private static byte[] marked(byte[] workbook, FileMark mark) {
        return ((WorkbookPatching.Patched) new OoxmlMarks().mark("iku.xlsx", workbook, mark)).bytes();
    }

    @Test
    void nor_does_it_when_it_is_sent_as_the_first_of_a_submission_that_is_open_already() throws IOException {
        try (Demo demo = new Demo(folder, Engines.current())) {
            String versions = "/api/v1/submissions/" + fill(demo) + "/versions";
            byte[] copy = demo.get("staf", versions + "/2/copy").response().body();
            Demo.Answer same = demo.post(
                    "staf", "/api/v1/versions?agency=" + AGENCY + "&period=2022&form=iku&base=2&name=iku.xlsx", copy);
            assertThat(same.status()).isEqualTo(200);
            assertThat(same.json().at("/version/n").asInt()).isEqualTo(2);
            assertThat(demo.get("staf", versions).json()).hasSize(2);
        }
    }

    @Test
    void a_copy_that_nobody_changed_makes_no_version() throws IOException {
        try (Demo demo = new Demo(folder, Engines.current())) {
            String id = fill(demo);
            String versions = "/api/v1/submissions/" + id + "/versions";
            byte[] copy = demo.get("staf", versions + "/2/copy").response().body();
            Demo.Answer same = demo.post("staf", versions + "?base=2&name=iku.xlsx", copy);
            assertThat(same.status()).isEqualTo(200);
            assertThat(same.json().path("existing").asBoolean()).isTrue();
            assertThat(same.json().at("/version/n").asInt()).isEqualTo(2);

            byte[] older = demo.get("staf", versions + "/1/copy").response().body();
            assertThat(demo.post("staf", versions + "?base=2&name=iku.xlsx", older)
                            .json()
                            .at("/version/n")
                            .asInt())
                    .isEqualTo(1);
            assertThat(demo.post("staf", versions + "?base=2&again=true&name=iku.xlsx", older)
                            .status())
                    .isEqualTo(201);
            assertThat(demo.get("staf", versions + "/3/workbook").response().body())
                    .isEqualTo(FIRST);
        }
    }

    @Test
    void a_copy_that_was_changed_makes_a_version_though_it_says_where_it_comes_from() throws IOException {
        try (Demo demo = new Demo(folder, Engines.current())) {
            String id = fill(demo);
            String versions = "/api/v1/submissions/" + id + "/versions";
            byte[] changed = marked(
                    workbook(75),
                    new OoxmlMarks()
                            .find(demo.get("staf", versions + "/2/copy")
                                    .response()
                                    .body())
                            .orElseThrow());
            assertThat(demo.post("staf", versions + "?base=2&name=iku.xlsx", changed)
                            .status())
                    .isEqualTo(201);
        }
    }

    @Test
    void what_no_mark_can_be_put_into_is_a_problem_that_says_what_to_do() throws IOException {
        try (Demo demo = new Demo(folder)) {
            String id = demo.postJson(
                            "staf", "/api/v1/submissions", Map.of("agency", AGENCY, "period", "2022", "form", "iku"))
                    .text("id");
            String versions = "/api/v1/submissions/" + id + "/versions";
            demo.post("staf", versions + "?base=0", "a=1".getBytes(StandardCharsets.UTF_8));
            Demo.Answer copy = demo.get("staf", versions + "/1/copy");
            assertThat(copy.status()).isEqualTo(422);
            assertThat(copy.text("type")).isEqualTo("copy-impossible");
            assertThat(demo.get("staf", versions + "/9/copy").status()).isEqualTo(404);
        }
    }

    @Test
    void the_command_line_lists_and_copies_versions() throws IOException {
        String id;
        try (Demo demo = new Demo(folder, Engines.current())) {
            id = fill(demo);
        }
        assertThat(run("version")).contains(id).contains("versi 2");
        assertThat(run("version", id).lines()).hasSize(2);
        Path copy = folder.resolve("salinan.xlsx");
        run("version", id, "1", "-o", copy.toString());
        assertThat(new OoxmlMarks().find(Files.readAllBytes(copy)))
                .hasValueSatisfying(mark -> assertThat(mark.version()).isEqualTo(1));
        Path exact = folder.resolve("asli.xlsx");
        run("version", id, "1", "--exact", "-o", exact.toString());
        assertThat(Files.readAllBytes(exact)).isEqualTo(FIRST);
    }

    @Test
    void the_command_line_overwrites_nothing_and_says_what_is_missing() throws IOException {
        String id;
        try (Demo demo = new Demo(folder, Engines.current())) {
            id = fill(demo);
        }
        Path there = Files.writeString(folder.resolve("ada.xlsx"), "isi");
        assertThat(run("version", id, "1", "-o", there.toString())).contains("sudah ada");
        assertThat(there).hasContent("isi");
        assertThat(run("version", id, "7", "-o", folder.resolve("x.xlsx").toString()))
                .contains("tidak punya versi 7");
        assertThat(run("version", "tidakada")).contains("lembar version");
        assertThat(run("version", id, "1")).contains("-o salinan.xlsx");
    }

    /** What the command said, on either stream. */
    private String run(String... arguments) {
        StringWriter said = new StringWriter();
        CommandLine line = new CommandLine(new VersionCommand());
        line.setOut(new PrintWriter(said)).setErr(new PrintWriter(said));
        line.setExecutionExceptionHandler((failure, command, parsed) -> {
            command.getErr().println(failure.getMessage());
            return Main.REFUSED;
        });
        String[] all = new String[arguments.length + 1];
        System.arraycopy(arguments, 1, all, 0, arguments.length - 1);
        all[arguments.length - 1] = "--data";
        all[arguments.length] = folder.toString();
        line.execute(all);
        return said.toString();
    }
}
