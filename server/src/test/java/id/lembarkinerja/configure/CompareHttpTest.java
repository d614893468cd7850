package id.lembarkinerja.configure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.lembarkinerja.platform.json.Json;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Versions are compared with the eyes of the check, and what cannot be compared is said, not thrown. */
class CompareHttpTest {
    private static final String AGENCY = "dpmppa-kota-jambi";

    @TempDir
    Path folder = Path.of("");

    @Test
    void a_remembered_layout_is_compared_as_it_was_checked() throws IOException {
        try (Demo demo = new Demo(folder, Engines.current())) {
            String layout = demo.post("staf", "/api/v1/check", workbook(20))
                    .json()
                    .at("/tables/0/layout")
                    .asText();
            String id = open(demo);
            store(demo, id, 0, workbook(20));
            store(demo, id, 1, workbook(25));
            assertThat(change(demo, id).path("form").asText()).isNotEqualTo("pengukuran-iku");

            remember(demo, layout);
            JsonNode change = change(demo, id);
            assertThat(change.path("form").asText()).isEqualTo("pengukuran-iku");
            assertThat(change.path("column").asText()).isEqualTo("target");
            assertThat(change.at("/consequence/achievement"))
                    .map(JsonNode::asText)
                    .containsExactly("75", "60");

            JsonNode stale = store(demo, id, 1, workbook(40)).json().path("mergeProposal");
            assertThat(stale.at("/theirs/changes/0/column").asText()).isEqualTo("target");
        }
    }

    @Test
    void a_version_that_is_no_longer_readable_is_a_problem_that_says_what_to_do() throws IOException {
        String id;
        try (Demo demo = new Demo(folder)) {
            id = open(demo);
            store(demo, id, 0, "a=1".getBytes(StandardCharsets.UTF_8));
            store(demo, id, 1, "a=2".getBytes(StandardCharsets.UTF_8));
        }
        try (Demo demo = new Demo(folder, Engines.current())) {
            Demo.Answer refused = demo.get("penelaah", "/api/v1/submissions/" + id + "/compare?from=1&to=2");
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.text("type")).isEqualTo("version-unreadable");
            assertThat(refused.text("detail")).contains("Versi 1 (iku.xlsx)", "unduh dari Riwayat");

            Demo.Answer stale = store(demo, id, 1, workbook(20));
            assertThat(stale.status()).isEqualTo(409);
            assertThat(stale.text("type")).isEqualTo("stale-base");
            assertThat(stale.json().has("mergeProposal")).isFalse();
        }
    }

    private static String open(Demo demo) {
        return demo.postJson(
                        "staf",
                        "/api/v1/submissions",
                        Map.of("agency", AGENCY, "period", "2022", "form", "pengukuran-iku", "title", "IKU"))
                .text("id");
    }

    private static Demo.Answer store(Demo demo, String id, int base, byte[] workbook) {
        String path = "/api/v1/submissions/" + id + "/versions?base=" + base + "&name=iku.xlsx";
        return demo.post("staf", path, workbook);
    }

    private static void remember(Demo demo, String layout) {
        List<String> columns = List.of("no", "indicator", "target", "actual", "achievement", "other-1");
        Demo.Answer answer = demo.send(
                "PUT",
                "/api/v1/layouts/" + layout,
                "staf",
                BodyPublishers.ofByteArray(Json.write(Map.of("form", "pengukuran-iku", "columns", columns))),
                "Content-Type",
                "application/json");
        assertThat(answer.status()).isEqualTo(200);
    }

    /** The one change between the two versions. */
    private static JsonNode change(Demo demo, String id) {
        JsonNode changes = demo.get("penelaah", "/api/v1/submissions/" + id + "/compare?from=1&to=2")
                .json()
                .path("changes");
        assertThat(changes).hasSize(1);
        return changes.get(0);
    }

    /** A table whose headings are the agency's own; the target of its first indicator is given. */
    private static byte[] workbook(int target) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            Sheet sheet = book.createSheet("Data");
            List<List<Object>> rows = List.of(
                    List.of("", "Capaian kita", "", "", "", ""),
                    List.of("No", "Indikator Kinerja", "Patokan setahun", "Angka diperoleh", "Capaian", "Selisih"),
                    List.of(1, "Jumlah puskesmas terakreditasi", target, 15, 75, 5),
                    List.of(2, "Persentase imunisasi lengkap", 80, 60, 75, 20));
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
