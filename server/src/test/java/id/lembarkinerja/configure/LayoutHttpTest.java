package id.lembarkinerja.configure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.lembarkinerja.platform.json.Json;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** An unsure mapping is asked about once; the answer holds for the agency and for no other. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LayoutHttpTest {
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

    private Demo.Answer put(String user, String layout, Object body) {
        return demo().send(
                        "PUT",
                        "/api/v1/layouts/" + layout,
                        user,
                        BodyPublishers.ofByteArray(Json.write(body)),
                        "Content-Type",
                        "application/json");
    }

    @Test
    void an_answer_is_remembered_for_the_agency_and_can_be_taken_back() throws IOException {
        Demo.Answer first = demo().post("staf", "/api/v1/check", sample());
        JsonNode table = first.json().at("/tables/0");
        assertThat(table.at("/question/text").asText()).contains("Pastikan formulir dan arti kolomnya");
        String layout = table.path("layout").asText();

        Map<String, Object> answer = Map.of(
                "form",
                "pengukuran-iku",
                "columns",
                List.of("no", "indicator", "target", "actual", "achievement", "other-1"));
        assertThat(put("staf", layout, answer).status()).isEqualTo(200);

        JsonNode again = demo().post("staf", "/api/v1/check", sample()).json();
        assertThat(again.at("/tables/0/form").asText()).isEqualTo("pengukuran-iku");
        assertThat(again.at("/tables/0/confidence").asDouble()).isEqualTo(1);
        assertThat(again.at("/tables/0").has("question")).isFalse();
        assertThat(again.path("findings"))
                .anyMatch(finding -> finding.path("code").asText().equals("achievement-mismatch")
                        && finding.path("cell").asText().equals("E4"));

        assertThat(demo().get("staf", "/api/v1/layouts").json()).hasSize(1);
        assertThat(demo().send("DELETE", "/api/v1/layouts/" + layout, "staf", BodyPublishers.noBody())
                        .status())
                .isEqualTo(204);
        assertThat(demo().post("staf", "/api/v1/check", sample())
                        .json()
                        .at("/tables/0")
                        .has("question"))
                .isTrue();
    }

    @Test
    void the_catalogue_says_which_forms_have_a_blank_workbook() {
        JsonNode forms = demo().get("staf", "/api/v1/forms").json();
        assertThat(forms)
                .filteredOn(form -> form.path("id").asText().equals("t-c-33"))
                .allMatch(form -> form.path("template").asBoolean())
                .hasSize(1);
        assertThat(forms)
                .filteredOn(form -> form.path("id").asText().equals("tabel-umum"))
                .noneMatch(form -> form.path("template").asBoolean())
                .hasSize(1);
    }

    @Test
    void an_answer_that_names_no_form_or_a_column_twice_is_refused() {
        String layout = "0123456789abcdef";
        Map<String, Object> unknown = Map.of("form", "tidak-ada", "columns", List.of("no"));
        assertThat(put("staf", layout, unknown).status()).isEqualTo(422);
        Map<String, Object> twice = Map.of("form", "iku", "columns", List.of("indicator", "indicator"));
        assertThat(put("staf", layout, twice).text("detail")).contains("dipakai dua kali");
        assertThat(put("penelaah", layout, unknown).status()).isEqualTo(403);
    }

    private static byte[] sample() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            Sheet sheet = book.createSheet("Data");
            List<List<Object>> rows = List.of(
                    List.of("", "Capaian kita", "", "", "", ""),
                    List.of("No", "Indikator Kinerja", "Patokan setahun", "Angka diperoleh", "Capaian", "Selisih"),
                    List.of(1, "Jumlah puskesmas terakreditasi", 20, 15, 75, 5),
                    List.of(2, "Persentase imunisasi lengkap", 80, 60, 60, 20));
            for (int r = 0; r < rows.size(); r++) {
                Row row = sheet.createRow(r);
                for (int c = 0; c < rows.get(r).size(); c++) {
                    Object value = rows.get(r).get(c);
                    if (value instanceof Integer number) {
                        row.createCell(c).setCellValue(number);
                    } else if (!value.equals("")) {
                        row.createCell(c).setCellValue(String.valueOf(value));
                    }
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            book.write(out);
            return out.toByteArray();
        }
    }
}
