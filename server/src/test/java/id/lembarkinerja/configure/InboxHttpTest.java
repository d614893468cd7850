package id.lembarkinerja.configure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.lembarkinerja.platform.json.Json;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What waits for whom. */
class InboxHttpTest {
    @TempDir
    Path folder = Path.of("");

    private @Nullable Demo running;
    private String id = "";

    private Demo demo() {
        if (running == null) {
            throw new IllegalStateException();
        }
        return running;
    }

    @BeforeEach
    void start() throws IOException {
        running = new Demo(folder);
        id = demo().postJson(
                        "staf",
                        "/api/v1/submissions",
                        Map.of("agency", "dpmppa-kota-jambi", "period", "2022", "form", "iku"))
                .text("id");
        store(0, "a=1");
    }

    @AfterEach
    void stop() {
        demo().close();
    }

    private void store(int base, String text) {
        String path = "/api/v1/submissions/" + id + "/versions?base=" + base;
        assertThat(demo().post("staf", path, text.getBytes(StandardCharsets.UTF_8))
                        .status())
                .isEqualTo(201);
    }

    private void decide(String user, String action, String note) {
        Demo.Answer answer = demo().postJson(
                        user, "/api/v1/submissions/" + id + "/decisions", Map.of("action", action, "note", note));
        assertThat(answer.status()).isEqualTo(200);
    }

    private Demo.Answer put(String user, String path, Map<String, Object> body) {
        return demo().send(
                        "PUT",
                        path,
                        user,
                        BodyPublishers.ofByteArray(Json.write(body)),
                        "Content-Type",
                        "application/json");
    }

    private JsonNode inbox(String user) {
        return demo().get(user, "/api/v1/inbox").json();
    }

    private List<String> kinds(String user) {
        return inbox(user).path("items").findValuesAsText("kind");
    }

    private int since(String user) {
        return inbox(user).at("/submissions/" + id + "/since").asInt();
    }

    @Test
    void what_was_handed_in_waits_for_the_reviewer_and_what_was_returned_for_the_agency() {
        assertThat(kinds("penelaah")).isEmpty();
        decide("staf", "submit", "");
        assertThat(kinds("penelaah")).containsExactly("submitted");
        assertThat(kinds("staf")).isEmpty();
        decide("penelaah", "return", "Lengkapi kolom target.");
        assertThat(kinds("penelaah")).isEmpty();
        JsonNode item = inbox("staf").at("/items/0");
        assertThat(item.path("kind").asText()).isEqualTo("returned");
        assertThat(item.path("text").asText()).isEqualTo("Lengkapi kolom target.");
        assertThat(kinds("staf-dinsos")).isEmpty();
    }

    private String begin(String cell, String text) {
        return demo().postJson(
                        "penelaah",
                        "/api/v1/submissions/" + id + "/comments",
                        Map.of("sheet", "A", "cell", cell, "text", text))
                .json()
                .at("/thread/id")
                .asText();
    }

    private void reply(String user, String thread, String text) {
        Demo.Answer said = demo().postJson(
                        user, "/api/v1/submissions/" + id + "/comments/" + thread + "/replies", Map.of("text", text));
        assertThat(said.status()).isEqualTo(200);
    }

    @Test
    void a_mention_waits_however_many_later_ones_were_answered() {
        begin("B1", "@staf dari mana angka ini?");
        String talk = begin("B1", "Rapat");
        for (int i = 0; i < 50; i++) {
            reply("penelaah", talk, "@staf pertanyaan " + i);
        }
        reply("staf", talk, "Semua sudah dijawab.");
        assertThat(inbox("staf").path("items").findValuesAsText("text")).containsExactly("@staf dari mana angka ini?");
    }

    @Test
    void a_mention_waits_until_the_person_answers() {
        Demo.Answer begun = demo().postJson(
                        "penelaah",
                        "/api/v1/submissions/" + id + "/comments",
                        Map.of("sheet", "A", "cell", "B1", "text", "@staf dari mana angka ini?"));
        assertThat(kinds("staf")).containsExactly("mention");
        assertThat(inbox("staf").at("/items/0/authorName").asText()).isEqualTo("Penelaah");
        assertThat(kinds("penelaah")).isEmpty();
        String thread = begun.json().at("/thread/id").asText();
        demo().postJson(
                        "staf",
                        "/api/v1/submissions/" + id + "/comments/" + thread + "/replies",
                        Map.of("text", "Dari BPS."));
        assertThat(kinds("staf")).isEmpty();
        assertThat(inbox("staf").at("/submissions/" + id + "/waiting").asInt()).isEqualTo(1);
        demo().postJson(
                        "penelaah",
                        "/api/v1/submissions/" + id + "/comments/" + thread + "/resolution",
                        Map.of("resolved", true));
        assertThat(inbox("staf").at("/submissions/" + id + "/waiting").asInt()).isZero();
    }

    @Test
    void a_newer_version_than_the_one_looked_at_waits_for_the_reviewer() {
        assertThat(since("penelaah")).isZero();
        assertThat(put("penelaah", "/api/v1/submissions/" + id + "/looked", Map.of("version", 1))
                        .status())
                .isEqualTo(204);
        assertThat(kinds("penelaah")).isEmpty();
        store(1, "a=2");
        assertThat(since("penelaah")).isEqualTo(1);
        assertThat(kinds("penelaah")).containsExactly("changed");
        assertThat(since("sekretariat")).isZero();
        put("penelaah", "/api/v1/submissions/" + id + "/looked", Map.of("version", 2));
        assertThat(kinds("penelaah")).isEmpty();
        assertThat(put("penelaah", "/api/v1/submissions/" + id + "/looked", Map.of("version", 9))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void whoever_never_looked_starts_from_the_last_judged_version() {
        decide("staf", "submit", "");
        decide("penelaah", "return", "Lengkapi.");
        store(1, "a=2");
        assertThat(since("penelaah")).isEqualTo(1);
    }

    @Test
    void a_period_that_closes_soon_waits_for_agencies_that_have_not_handed_in() {
        String soon = Instant.now().plus(Duration.ofDays(3)).toString();
        put("sekretariat", "/api/v1/periods/2022", Map.of("label", "Tahun 2022", "closesAt", soon));
        put(
                "sekretariat",
                "/api/v1/periods/2023",
                Map.of(
                        "label",
                        "Tahun 2023",
                        "closesAt",
                        Instant.now().plus(Duration.ofDays(90)).toString()));
        List<String> told = new ArrayList<>();
        for (JsonNode item : inbox("staf").path("items")) {
            told.add(item.path("kind").asText() + " " + item.path("period").asText() + " "
                    + item.at("/submission/form").asText());
        }
        assertThat(told).containsExactly("deadline 2022 iku");
        assertThat(inbox("staf-dinsos").at("/items/0/submission").isNull()).isTrue();
        decide("staf", "submit", "");
        assertThat(kinds("staf")).isEmpty();
        assertThat(kinds("sekretariat")).isEmpty();
    }
}
