package id.lembarkinerja.configure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Before a workbook is sent, its sender sees what it changes about the version it comes from. */
class FileComparisonHttpTest {
    private static final byte[] FIRST = workbook(60);
    private static final byte[] CHANGED = workbook(72);

    @TempDir
    Path folder = Path.of("");

    @Test
    void the_changes_are_told_with_their_consequence_and_nothing_is_stored() throws IOException {
        try (Demo demo = new Demo(folder, Engines.current())) {
            String id = fill(demo);
            JsonNode told = ask(demo, "staf", id, CHANGED).json();
            assertThat(told.path("changes")).hasSize(1);
            JsonNode change = told.path("changes").get(0);
            assertThat(change.at("/from/printed").asText()).isEqualTo("60");
            assertThat(change.at("/to/printed").asText()).isEqualTo("72");
            assertThat(change.at("/consequence/achievement"))
                    .map(JsonNode::asText)
                    .containsExactly("75", "90");
            assertThat(told.path("identical").asBoolean()).isFalse();
            assertThat(demo.get("staf", versions(id)).json()).hasSize(1);
        }
    }

    @Test
    void the_bytes_of_the_version_and_an_unchanged_copy_are_identical_the_same_content_saved_anew_is_not()
            throws IOException {
        try (Demo demo = new Demo(folder, Engines.current())) {
            String id = fill(demo);
            byte[] copy = demo.get("staf", versions(id) + "/1/copy").response().body();
            byte[] anew = workbook(60, "disimpan ulang");
            assertThat(ask(demo, "staf", id, FIRST).json().path("identical").asBoolean())
                    .isTrue();
            assertThat(ask(demo, "staf", id, copy).json().path("identical").asBoolean())
                    .isTrue();
            JsonNode saved = ask(demo, "staf", id, anew).json();
            assertThat(saved.path("identical").asBoolean()).isFalse();
            assertThat(saved.path("changes")).isEmpty();
        }
    }

    @Test
    void a_file_that_cannot_be_read_is_the_senders_not_the_versions_fault() throws IOException {
        try (Demo demo = new Demo(folder, Engines.current())) {
            Demo.Answer refused = ask(demo, "staf", fill(demo), "bukan".getBytes(StandardCharsets.UTF_8));
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.text("type")).isEqualTo("file-unreadable");
            assertThat(refused.text("detail")).contains("berkas-saya.xlsx");
        }
    }

    @Test
    void staff_of_another_agency_learn_not_even_that_there_is_a_submission() throws IOException {
        try (Demo demo = new Demo(folder, Engines.current())) {
            assertThat(ask(demo, "staf-dinsos", fill(demo), CHANGED).status()).isEqualTo(404);
        }
    }

    private static String fill(Demo demo) {
        String id = demo.postJson(
                        "staf",
                        "/api/v1/submissions",
                        Map.of(
                                "agency",
                                "dpmppa-kota-jambi",
                                "period",
                                "2022",
                                "form",
                                "pengukuran-iku",
                                "title",
                                "IKU"))
                .text("id");
        assertThat(demo.post("staf", versions(id) + "?base=0&name=iku.xlsx", FIRST)
                        .status())
                .isEqualTo(201);
        return id;
    }

    private static Demo.Answer ask(Demo demo, String user, String id, byte[] file) {
        return demo.post(user, "/api/v1/submissions/" + id + "/comparisons?from=1&name=berkas-saya.xlsx", file);
    }

    private static String versions(String id) {
        return "/api/v1/submissions/" + id + "/versions";
    }

    private static byte[] workbook(double actual) {
        return workbook(actual, "");
    }

    /**
     * One indicator with a target of 80.
     *
     * @param comment a property of the file, which no cell shows
     */
    private static byte[] workbook(double actual, String comment) {
        try (XSSFWorkbook poi = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            poi.getProperties().getCoreProperties().setDescription(comment);
            Sheet sheet = poi.createSheet("C");
            List<String> texts = List.of("No", "Sasaran", "Indikator", "Target", "Realisasi", "Capaian");
            Row headings = sheet.createRow(0);
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
}
