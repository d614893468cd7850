package id.lembarkinerja.configure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.lembarkinerja.samples.SampleWorkbook;
import id.lembarkinerja.samples.SampleWorkbooks;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two agencies side by side, for those who may see both; a plan beside what came of it. */
class ContrastHttpTest {
    @TempDir
    Path folder = Path.of("");

    private Demo demo;
    private String own = "";
    private String other = "";

    @BeforeEach
    void store_a_workbook_of_two_agencies() throws IOException {
        demo = new Demo(folder, Engines.current());
        own = stored("staf", "dpmppa-kota-jambi", "000-iku-2022");
        other = stored("staf-dinsos", "dinas-sosial-kota-jambi", "001-iku-2023");
    }

    @AfterEach
    void close() {
        demo.close();
    }

    private String stored(String user, String agency, String sample) throws IOException {
        String id = demo.postJson(
                        user,
                        "/api/v1/submissions",
                        Map.of("agency", agency, "period", "2022", "form", "pengukuran-iku", "title", "IKU"))
                .text("id");
        SampleWorkbook workbook = SampleWorkbooks.list().stream()
                .filter(each -> each.id().startsWith(sample))
                .findFirst()
                .orElseThrow();
        try (InputStream in = workbook.open()) {
            String path = "/api/v1/submissions/" + id + "/versions?base=0&name=iku.xlsx";
            assertThat(demo.post(user, path, in.readAllBytes()).status()).isEqualTo(201);
        }
        return id;
    }

    private Demo.Answer agencies(String user, String left, String right) {
        return demo.get(user, "/api/v1/submissions/" + left + "/agencies?with=" + right);
    }

    @Test
    void the_secretariat_sees_two_agencies_side_by_side() {
        JsonNode contrast = agencies("sekretariat", own, other).json();
        assertThat(contrast.at("/left/agency").asText()).isEqualTo("dpmppa-kota-jambi");
        assertThat(contrast.at("/right/agency").asText()).isEqualTo("dinas-sosial-kota-jambi");
        assertThat(contrast.path("rows")).isNotEmpty();
        assertThat(contrast.path("rows"))
                .anySatisfy(
                        row -> assertThat(row.at("/left/achievement").asText()).startsWith("61.75"));
    }

    @Test
    void staff_do_not_compare_agencies_and_reviewers_do() {
        assertThat(agencies("staf", own, own).status()).isEqualTo(403);
        assertThat(agencies("penelaah", own, own).status()).isEqualTo(200);
        assertThat(agencies("sekretariat", own, "tidak-ada").status()).isEqualTo(404);
    }

    @Test
    void staff_see_their_plan_beside_what_came_of_it_and_nobody_elses() {
        JsonNode contrast = demo.get("staf", "/api/v1/submissions/" + own + "/realisation?with=" + own)
                .json();
        assertThat(contrast.path("rows")).isNotEmpty();
        assertThat(contrast.at("/rows/0/planned/column").asText()).startsWith("target");
        assertThat(demo.get("staf", "/api/v1/submissions/" + own + "/realisation?with=" + other)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_page_for_paper_names_both_agencies() {
        Demo.Answer page = demo.get("sekretariat", "/api/v1/submissions/" + own + "/agencies?view=html&with=" + other);
        assertThat(page.header("Content-Type")).startsWith("text/html");
        assertThat(page.header("Content-Security-Policy")).contains("default-src 'none'");
        assertThat(new String(page.response().body(), StandardCharsets.UTF_8))
                .contains("Dua perangkat daerah", "hanya di Dinas Sosial Kota Jambi, versi 1", "61,75 %")
                .doesNotContain("<script", "http:", "https:");
        assertThat(demo.get("sekretariat", "/api/v1/submissions/" + own + "/agencies?view=pdf&with=" + other)
                        .text("detail"))
                .contains("json, html atau xlsx");
    }

    @Test
    void a_workbook_of_both_agencies_says_why_nothing_links_when_the_files_have_one_name() throws IOException {
        Demo.Answer report =
                demo.get("sekretariat", "/api/v1/submissions/" + own + "/agencies?view=xlsx&with=" + other);
        assertThat(report.header("Content-Disposition")).contains("penyandingan-", "dinas-sosial-kota-jambi");
        try (XSSFWorkbook book =
                new XSSFWorkbook(new ByteArrayInputStream(report.response().body()))) {
            assertThat(book.getSheetAt(0).getRow(4).getCell(1).getStringCellValue())
                    .contains("bernama sama", "tidak bertaut");
            assertThat(book.getSheet("Penyandingan").getRow(1).getCell(2).getStringCellValue())
                    .isEqualTo("iku");
            assertThat(book.getSheet("Penyandingan").getHyperlinkList()).isEmpty();
        }
    }

    @Test
    void a_workbook_of_plan_and_realisation_links_to_the_cells_of_their_file() throws IOException {
        Demo.Answer report = demo.get("staf", "/api/v1/submissions/" + own + "/realisation?view=xlsx&with=" + own);
        try (XSSFWorkbook book =
                new XSSFWorkbook(new ByteArrayInputStream(report.response().body()))) {
            assertThat(book.getSheet("Penyandingan").getHyperlinkList())
                    .isNotEmpty()
                    .allSatisfy(link -> assertThat(link.getAddress()).startsWith("iku.xlsx"));
        }
    }
}
