package id.lembarkinerja.configure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.lembarkinerja.account.Scope;
import id.lembarkinerja.platform.Digests;
import id.lembarkinerja.platform.json.Json;
import id.lembarkinerja.submission.Verification;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SubmissionHttpTest {
    private static final String AGENCY = "dpmppa-kota-jambi";

    @TempDir
    static Path folder = Path.of("");

    private @Nullable Demo running;

    private Demo demo() {
        if (running == null) {
            throw new IllegalStateException();
        }
        return running;
    }

    @BeforeAll
    void start() throws Exception {
        running = new Demo(folder);
    }

    @AfterAll
    void stop() {
        demo().close();
    }

    private String open(String form) {
        Demo.Answer answer = demo().postJson(
                        "staf",
                        "/api/v1/submissions",
                        Map.of("agency", AGENCY, "period", "2022", "form", form, "title", "IKU 2022"));
        assertThat(answer.status()).isEqualTo(201);
        return answer.text("id");
    }

    private Demo.Answer store(String id, int base, String text) {
        return demo().post(
                        "staf",
                        "/api/v1/submissions/" + id + "/versions?base=" + base + "&name=iku%20%C3%A9.xlsx&note=isi",
                        text.getBytes(StandardCharsets.UTF_8));
    }

    private Demo.Answer decide(String user, String id, Map<String, Object> wish) {
        return demo().postJson(user, "/api/v1/submissions/" + id + "/decisions", wish);
    }

    @Test
    void an_agency_has_one_submission_for_a_period_and_form() {
        String id = open("satu");
        Demo.Answer again = demo().postJson(
                        "staf",
                        "/api/v1/submissions",
                        Map.of("agency", AGENCY, "period", "2022", "form", "satu", "title", "lain"));
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.text("id")).isEqualTo(id);
    }

    @Test
    void a_version_comes_back_byte_for_byte_with_its_receipt() {
        String id = open("kembali");
        Demo.Answer stored = store(id, 0, "a=1");
        assertThat(stored.status()).isEqualTo(201);
        assertThat(stored.json().at("/version/n").asInt()).isEqualTo(1);
        assertThat(stored.json().at("/version/sha256").asText())
                .isEqualTo(Digests.sha256("a=1".getBytes(StandardCharsets.UTF_8)));
        Demo.Answer workbook = demo().get("staf", "/api/v1/submissions/" + id + "/versions/1/workbook");
        assertThat(workbook.response().body()).isEqualTo("a=1".getBytes(StandardCharsets.UTF_8));
        assertThat(workbook.header("Content-Disposition")).contains("filename*=UTF-8''iku%20%C3%A9.xlsx");
        Demo.Answer result = demo().get("staf", "/api/v1/submissions/" + id + "/versions/1/result");
        assertThat(result.json().path("errors").asInt()).isZero();
        String code = stored.json().at("/receipt/code").asText();
        Demo.Answer receipt = demo().get(null, "/api/v1/receipts/" + code.toLowerCase(java.util.Locale.ROOT));
        assertThat(receipt.text("sha256"))
                .isEqualTo(stored.json().at("/version/sha256").asText());
        assertThat(demo().send("GET", "/api/v1/receipts/" + code, null, BodyPublishers.noBody(), "Accept", "text/html")
                        .header("Content-Type"))
                .startsWith("text/html");
        assertThat(demo().get(null, "/api/v1/receipts/TIDAKADA").text("type")).isEqualTo("unknown-receipt");
    }

    @Test
    void identical_bytes_give_the_existing_version() {
        String id = open("sama");
        store(id, 0, "a=1");
        Demo.Answer again = store(id, 1, "a=1");
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json().path("existing").asBoolean()).isTrue();
        assertThat(again.json().at("/version/n").asInt()).isEqualTo(1);
    }

    private Demo.Answer store(String id, String query, String text) {
        return demo().post(
                        "staf",
                        "/api/v1/submissions/" + id + "/versions?" + query,
                        text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void older_bytes_become_a_version_again_only_when_asked_for() {
        String id = open("mundur");
        store(id, 0, "a=1");
        store(id, 1, "a=2");
        Demo.Answer known = store(id, 2, "a=1");
        assertThat(known.status()).isEqualTo(200);
        assertThat(known.json().at("/version/n").asInt()).isEqualTo(1);
        Demo.Answer reverted = store(id, "base=2&again=true", "a=1");
        assertThat(reverted.status()).isEqualTo(201);
        assertThat(reverted.json().at("/version/n").asInt()).isEqualTo(3);
        assertThat(store(id, "base=3&again=true", "a=1").json().at("/version/n").asInt())
                .isEqualTo(3);
        assertThat(store(id, "base=1&again=true", "a=2").text("type")).isEqualTo("stale-base");
    }

    @Test
    void a_workbook_of_another_form_is_stored_only_with_a_reason_that_stays() {
        String id = open("formulir-a");
        Demo.Answer refused = store(id, "base=0", "formulir=formulir-b");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("type")).isEqualTo("other-form");
        assertThat(refused.text("detail")).contains("formulir-b").contains("formulir-a");
        assertThat(store(id, "base=0", "formulir=formulir-a").status()).isEqualTo(201);
        Demo.Answer sent = store(id, "base=1&note=isi&anyway=Digabung+bidang", "formulir=formulir-b");
        assertThat(sent.json().at("/version/note").asText())
                .isEqualTo("isi\nBerisi formulir-b, bukan formulir-a. Alasan: Digabung bidang");
    }

    private Demo.Answer first(String query, String text) {
        return demo().post(
                        "staf",
                        "/api/v1/versions?agency=" + AGENCY + "&period=2022&base=0&" + query,
                        text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_submission_is_opened_with_its_first_version_or_not_at_all() {
        String list = "/api/v1/submissions?agency=" + AGENCY + "&period=2022";
        assertThat(first("form=pertama", "formulir=lain").text("type")).isEqualTo("other-form");
        assertThat(first("form=pertama", "rusak").text("type")).isEqualTo("corrupt");
        assertThat(first("form=..", "a=1").status()).isEqualTo(400);
        assertThat(demo().get("staf", list).json())
                .noneMatch(one -> one.path("form").asText().equals("pertama"));
        Demo.Answer stored = first("form=kedua&title=Judul", "a=1");
        assertThat(stored.status()).isEqualTo(201);
        String id = stored.json().at("/submission/id").asText();
        assertThat(demo().get("staf", "/api/v1/submissions/" + id).text("title"))
                .isEqualTo("Judul");
        assertThat(first("form=kedua", "a=1").json().path("existing").asBoolean())
                .isTrue();
        assertThat(first("form=kedua", "a=2").text("type")).isEqualTo("stale-base");
    }

    @Test
    void a_label_stays_with_its_version_and_is_one_line() {
        String id = open("berlabel");
        assertThat(demo().get("staf", "/api/v1/version-labels").json())
                .map(label -> label.asText())
                .contains("Murni", "Perubahan I", "Triwulan II");
        assertThat(store(id, "base=0&label=Perubahan+I", "a=1")
                        .json()
                        .at("/version/label")
                        .asText())
                .isEqualTo("Perubahan I");
        assertThat(store(id, "base=1&label=" + "x".repeat(61), "a=2").status()).isEqualTo(400);
        assertThat(store(id, "base=1&label=a%0Ab", "a=2").status()).isEqualTo(400);
    }

    @Test
    void a_stale_base_stores_nothing_and_proposes_a_merge() {
        String id = open("basi");
        store(id, 0, "a=1\nb=1");
        store(id, 1, "a=2\nb=1");
        Demo.Answer stale = store(id, 1, "a=3\nb=5");
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.text("type")).isEqualTo("stale-base");
        assertThat(stale.json().at("/latest/n").asInt()).isEqualTo(2);
        assertThat(stale.json().at("/mergeProposal/theirs/to").asText()).isEqualTo("v2");
        assertThat(stale.json().at("/mergeProposal/mine/changes")).hasSize(2);
        assertThat(demo().get("staf", "/api/v1/submissions/" + id + "/versions").json())
                .hasSize(2);
        assertThat(store(id, 0, "a=4").text("type")).isEqualTo("stale-base");
        assertThat(store(id, 7, "a=4").text("type")).isEqualTo("stale-base");
    }

    @Test
    void an_unreadable_file_is_refused_and_not_stored() {
        String id = open("rusak");
        Demo.Answer refused = store(id, 0, "bukan berkas");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("type")).isEqualTo("corrupt");
        assertThat(demo().get("staf", "/api/v1/submissions/" + id + "/versions").json())
                .isEmpty();
    }

    @Test
    void too_large_a_file_is_refused_and_the_connection_goes_on() {
        String id = open("besar");
        byte[] large = new byte[60 << 20];
        Demo.Answer refused = demo().post("staf", "/api/v1/submissions/" + id + "/versions?base=0", large);
        assertThat(refused.status()).isEqualTo(413);
        assertThat(refused.text("type")).isEqualTo("too-large");
        Demo.Answer chunked = demo().send(
                        "POST",
                        "/api/v1/submissions/" + id + "/versions?base=0",
                        "staf",
                        BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(large)));
        assertThat(chunked.status()).isEqualTo(413);
        assertThat(demo().get(null, "/healthz").status()).isEqualTo(200);
    }

    @Test
    void a_submission_goes_from_draft_to_approval_and_back() {
        String id = open("jalan");
        assertThat(decide("staf", id, Map.of("action", "submit")).text("type")).isEqualTo("no-version");
        store(id, 0, "a=1");
        assertThat(decide("penelaah", id, Map.of("action", "approve")).text("type"))
                .isEqualTo("wrong-state");
        assertThat(decide("staf", id, Map.of("action", "submit")).text("state")).isEqualTo("submitted");
        assertThat(decide("penelaah", id, Map.of("action", "return")).text("type"))
                .isEqualTo("note-required");
        assertThat(decide("penelaah", id, Map.of("action", "return", "note", "lengkapi"))
                        .text("state"))
                .isEqualTo("returned");
        store(id, 1, "a=2");
        decide("staf", id, Map.of("action", "submit"));
        assertThat(decide("penelaah", id, Map.of("action", "approve", "version", 1))
                        .text("type"))
                .isEqualTo("newer-version");
        assertThat(decide("penelaah", id, Map.of("action", "approve", "version", 2))
                        .text("state"))
                .isEqualTo("approved");
        assertThat(store(id, 2, "a=3").text("type")).isEqualTo("locked");
        assertThat(decide("staf", id, Map.of("action", "reopen", "note", "x")).text("type"))
                .isEqualTo("forbidden");
        assertThat(decide("sekretariat", id, Map.of("action", "reopen")).text("type"))
                .isEqualTo("note-required");
        assertThat(decide("sekretariat", id, Map.of("action", "reopen", "note", "revisi target"))
                        .text("state"))
                .isEqualTo("reopened");
        assertThat(store(id, 2, "a=3").status()).isEqualTo(201);
        assertThat(demo().get("staf", "/api/v1/submissions/" + id + "/decisions")
                        .json())
                .hasSize(5);
    }

    @Test
    void staff_read_who_decided_what_and_why() {
        String id = open("alasan");
        store(id, 0, "a=salah");
        decide("staf", id, Map.of("action", "submit"));
        decide("penelaah", id, Map.of("action", "return", "note", "lengkapi baris 3"));
        decide("staf", id, Map.of("action", "submit"));
        decide("penelaah", id, Map.of("action", "approve", "overrule", "sudah dikonfirmasi"));
        JsonNode decisions =
                demo().get("staf", "/api/v1/submissions/" + id + "/decisions").json();
        assertThat(decisions.get(1).path("note").asText()).isEqualTo("lengkapi baris 3");
        assertThat(decisions.get(3).path("overrule").asText()).isEqualTo("sudah dikonfirmasi");
        assertThat(decisions.get(3).path("author").asText()).isEqualTo("penelaah");
        assertThat(decisions.get(3).path("authorName").asText()).isEqualTo("Penelaah");
    }

    @Test
    void approval_is_refused_while_a_proven_error_is_open_unless_overruled() {
        String id = open("kesalahan");
        store(id, 0, "a=salah");
        decide("staf", id, Map.of("action", "submit"));
        assertThat(decide("penelaah", id, Map.of("action", "approve")).text("type"))
                .isEqualTo("open-errors");
        assertThat(decide("penelaah", id, Map.of("action", "approve", "overrule", "sudah dikonfirmasi"))
                        .text("state"))
                .isEqualTo("approved");
    }

    @Test
    void a_closed_period_takes_nothing() {
        demo().send(
                        "PUT",
                        "/api/v1/periods/2030",
                        "sekretariat",
                        BodyPublishers.ofString("{\"label\":\"Tahun 2030\",\"closed\":false}"),
                        "Content-Type",
                        "application/json");
        Demo.Answer opened = demo().postJson(
                        "staf", "/api/v1/submissions", Map.of("agency", AGENCY, "period", "2030", "form", "iku"));
        String id = opened.text("id");
        store(id, 0, "a=1");
        demo().send(
                        "PUT",
                        "/api/v1/periods/2030",
                        "sekretariat",
                        BodyPublishers.ofString("{\"label\":\"Tahun 2030\",\"closed\":true}"),
                        "Content-Type",
                        "application/json");
        assertThat(store(id, 1, "a=2").text("type")).isEqualTo("period-closed");
        assertThat(decide("staf", id, Map.of("action", "submit")).text("type")).isEqualTo("period-closed");
        assertThat(demo().postJson(
                                "staf",
                                "/api/v1/submissions",
                                Map.of("agency", AGENCY, "period", "2030", "form", "lain"))
                        .text("type"))
                .isEqualTo("period-closed");
    }

    @Test
    void the_board_shows_who_has_sent_nothing() {
        Demo.Answer board = demo().get("sekretariat", "/api/v1/board?period=2021");
        assertThat(board.json()).hasSize(DemoData.AGENCIES.size());
        assertThat(board.json().get(0).path("state").asText()).isEqualTo("missing");
        assertThat(demo().get("staf", "/api/v1/board?period=2021").json()).hasSize(1);
        assertThat(demo().get("penelaah", "/api/v1/board?period=2021").json()).hasSize(2);
    }

    @Test
    void everything_stored_verifies() {
        String id = open("sahih");
        store(id, 0, "a=1");
        Installation all = demo().server.installation;
        Verification.Report report = Verify.all(all);
        assertThat(report.defects()).isEmpty();
        assertThat(report.versions()).isPositive();
        assertThat(all.submissions.list(Scope.only(java.util.Set.of()), "", "")).isEmpty();
    }

    @Test
    void a_period_closes_by_itself_at_its_date() {
        Demo.Answer saved = savePeriod(Map.of("label", "Tahun 2019", "closesAt", "2019-12-31T17:00:00Z"));
        assertThat(saved.json().path("closed").asBoolean()).isTrue();
        assertThat(saved.text("closesAt")).isEqualTo("2019-12-31T17:00:00Z");
        Map<String, String> wish = Map.of("agency", AGENCY, "period", "2019", "form", "iku", "title", "IKU 2019");
        assertThat(demo().postJson("staf", "/api/v1/submissions", wish).text("type"))
                .isEqualTo("period-closed");
        assertThat(savePeriod(Map.of("label", "Tahun 2019", "closesAt", "2999-12-31T17:00:00Z"))
                        .json()
                        .path("closed")
                        .asBoolean())
                .isFalse();
        assertThat(demo().postJson("staf", "/api/v1/submissions", wish).status())
                .isEqualTo(201);
        assertThat(savePeriod(Map.of("label", "Tahun 2019", "closesAt", "besok"))
                        .status())
                .isEqualTo(400);
    }

    private Demo.Answer savePeriod(Map<String, String> body) {
        return demo().send(
                        "PUT",
                        "/api/v1/periods/2019",
                        "sekretariat",
                        BodyPublishers.ofByteArray(Json.write(body)),
                        "Content-Type",
                        "application/json");
    }
}
