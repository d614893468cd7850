package id.lembarkinerja.configure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.lembarkinerja.submission.Removal;
import id.lembarkinerja.submission.Retention;
import id.lembarkinerja.submission.RetentionPolicy;
import id.lembarkinerja.submission.State;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Versions named by number, approval and day; what was approved stands out; the report as a page and a workbook. */
class CompareViewsHttpTest {
    @TempDir
    Path folder = Path.of("");

    private Demo demo;
    private String id = "";

    @BeforeEach
    void approve_a_version_and_send_two_more() throws IOException {
        demo = new Demo(folder, Engines.current());
        id = demo.postJson(
                        "staf",
                        "/api/v1/submissions",
                        Map.of(
                                "agency", "dpmppa-kota-jambi",
                                "period", "2022",
                                "form", "pengukuran-iku",
                                "title", "IKU"))
                .text("id");
        store(0, 80, 60);
        decide("staf", Map.of("action", "submit"));
        assertThat(decide("penelaah", Map.of("action", "approve", "overrule", "untuk diuji"))
                        .status())
                .isEqualTo(200);
        assertThat(decide("sekretariat", Map.of("action", "reopen", "note", "perubahan anggaran"))
                        .status())
                .isEqualTo(200);
        store(1, 75, 60);
        store(2, 75, 66);
    }

    @AfterEach
    void close() {
        demo.close();
    }

    private Demo.Answer decide(String user, Map<String, Object> wish) {
        return demo.postJson(user, "/api/v1/submissions/" + id + "/decisions", wish);
    }

    private void store(int base, int target, int actual) throws IOException {
        Demo.Answer stored = demo.post(
                "staf",
                "/api/v1/submissions/" + id + "/versions?base=" + base + "&name=iku.xlsx",
                workbook(target, actual));
        assertThat(stored.status()).isEqualTo(201);
    }

    private Demo.Answer compare(String query) {
        return demo.get("penelaah", "/api/v1/submissions/" + id + "/compare?" + query);
    }

    @Test
    void a_target_changed_after_its_approval_stands_out_and_tells_what_was_approved() {
        JsonNode change = compare("from=1&to=2").json().at("/changes/0");
        assertThat(change.path("aspect").asText()).isEqualTo("target");
        assertThat(change.path("weight").asDouble()).isGreaterThanOrEqualTo(0.95);
        assertThat(change.at("/afterApproval/version").asInt()).isEqualTo(1);
        assertThat(change.at("/afterApproval/by").asText()).isEqualTo("penelaah");
        assertThat(change.at("/afterApproval/printed").asText()).isEqualTo("80");
    }

    @Test
    void what_did_not_change_a_target_does_not() {
        JsonNode changes = compare("from=2&to=3").json().path("changes");
        assertThat(changes.path(0).path("column").asText()).isEqualTo("actual");
        assertThat(changes.findValues("afterApproval")).isEmpty();
    }

    @Test
    void the_check_of_a_version_sent_after_the_approval_finds_the_changed_target() {
        JsonNode findings = demo.get("staf", "/api/v1/submissions/" + id + "/versions/3/result")
                .json()
                .path("findings");
        assertThat(findings)
                .filteredOn(finding -> finding.path("code").asText().equals("target-changed-after-approval"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.path("cell").asText()).isEqualTo("D3");
                    assertThat(finding.path("expected").asText()).isEqualTo("80");
                    assertThat(finding.path("message").asText()).contains("sesudah versi 1 disetujui: 80 → 75");
                });
        assertThat(demo.get("staf", "/api/v1/submissions/" + id + "/versions/1/result")
                        .json()
                        .toString())
                .doesNotContain("target-changed-after-approval");
    }

    @Test
    void a_changed_target_is_noticed_however_old_the_approval_is() throws IOException {
        Installation installation = demo.server.installation;
        Retention later = new Retention(
                installation.database,
                installation.store,
                installation.audit,
                () -> Instant.now().plus(Duration.ofDays(11 * 366)));
        RetentionPolicy everything = new RetentionPolicy(10, Set.of(State.REOPENED), Set.of());
        assertThat(later.remove(everything, "Jadwal retensi", "system"))
                .extracting(Removal::version)
                .containsExactly(2);
        store(3, 74, 66);
        assertThat(demo.get("staf", "/api/v1/submissions/" + id + "/versions/4/result")
                        .json()
                        .findValuesAsText("code"))
                .contains("target-changed-after-approval");
        assertThat(compare("from=3&to=4")
                        .json()
                        .at("/changes/0/afterApproval/printed")
                        .asText())
                .isEqualTo("80");
    }

    @Test
    void versions_are_named_by_approval_and_by_being_the_latest() {
        JsonNode compared = compare("from=approved&to=latest").json();
        assertThat(compared.at("/from/label").asText()).isEqualTo("v1");
        assertThat(compared.at("/to/label").asText()).isEqualTo("v3");
    }

    @Test
    void the_version_of_a_day_is_the_one_that_stood_at_its_end() {
        LocalDate today = LocalDate.now(ZoneId.systemDefault());
        assertThat(compare("from=1&to=" + today).json().at("/to/label").asText())
                .isEqualTo("v3");

        Demo.Answer before = compare("from=" + today.minusDays(1) + "&to=3");
        assertThat(before.status()).isEqualTo(404);
        assertThat(before.text("type")).isEqualTo("no-version-then");
        assertThat(before.text("detail")).contains("belum ada versi");

        assertThat(compare("from=kemarin&to=3").text("detail")).contains("kemarin", "tanggal");
        assertThat(compare("from=%2B999999999-12-31&to=3").status()).isEqualTo(400);
        assertThat(compare("from=%2B1000000000-12-31T23:59:59.999999999Z&to=3").status())
                .isEqualTo(400);
    }

    @Test
    void the_page_is_for_reading_and_runs_nothing() {
        Demo.Answer page = compare("from=1&to=2&view=html");
        assertThat(page.response().headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/html"));
        assertThat(page.response().headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).contains("default-src 'none'"));
        assertThat(new String(page.response().body(), StandardCharsets.UTF_8))
                .contains("berubah sesudah versi 1 disetujui dengan 80")
                .contains("Perlindungan Anak Kota Jambi · IKU · dibuat ")
                .containsPattern("Lama: Versi 1, [^<]+, \\d+ \\p{L}+ \\d{4} \\d\\d\\.\\d\\d \\(iku\\.xlsx\\)");
        assertThat(compare("from=1&to=2&view=pdf").status()).isEqualTo(400);
    }

    @Test
    void the_workbook_of_the_report_links_to_the_cell() throws IOException {
        Demo.Answer report = compare("from=1&to=2&view=xlsx");
        assertThat(report.response().headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(name -> assertThat(name).contains("perbandingan-v1-v2.xlsx"));
        try (XSSFWorkbook book =
                new XSSFWorkbook(new ByteArrayInputStream(report.response().body()))) {
            Row first = book.getSheet("Perubahan").getRow(1);
            assertThat(first.getCell(1).getStringCellValue()).isEqualTo("Data!D3");
            assertThat(book.getSheet("Perubahan").getHyperlink(1, 1).getAddress())
                    .startsWith("iku%20%28salinan%20versi%202%29.xlsx");
            assertThat(book.getSheet("Perubahan").getHyperlink(1, 2).getAddress())
                    .startsWith("iku%20%28salinan%20versi%201%29.xlsx");
            assertThat(book.getSheet("Perubahan").getHyperlink(1, 1).getLocation())
                    .isEqualTo("'Data'!D3");
        }
    }

    private static byte[] workbook(int target, int actual) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Sheet sheet = book.createSheet("Data");
            List<List<Object>> rows = List.of(
                    List.of("PENGUKURAN INDIKATOR KINERJA UTAMA"),
                    List.of("No", "Sasaran", "Indikator Kinerja", "Target", "Realisasi", "Capaian"),
                    List.of(1, "Kota sehat", "Persentase imunisasi lengkap", target, actual, 75),
                    List.of(2, "Kota sehat", "Jumlah puskesmas terakreditasi", 20, 15, 75));
            for (int r = 0; r < rows.size(); r++) {
                Row row = sheet.createRow(r);
                for (int c = 0; c < rows.get(r).size(); c++) {
                    if (rows.get(r).get(c) instanceof Integer number) {
                        row.createCell(c).setCellValue(number);
                    } else {
                        row.createCell(c)
                                .setCellValue(String.valueOf(rows.get(r).get(c)));
                    }
                }
            }
            book.write(out);
            return out.toByteArray();
        }
    }
}
