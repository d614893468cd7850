package id.lembarkinerja.configure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.lembarkinerja.platform.json.Json;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Threads over HTTP, on versions of plain text: line 3, {@code c=7}, is the cell B3 of the row c. */
class CommentHttpTest {
    @TempDir
    Path folder = Path.of("");

    private @Nullable Demo running;
    private String id = "";
    private int version;

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
    }

    @AfterEach
    void stop() {
        demo().close();
    }

    private void store(String... lines) {
        byte[] text = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        String path = "/api/v1/submissions/" + id + "/versions?base=" + version;
        assertThat(demo().post("staf", path, text).status()).isEqualTo(201);
        version++;
    }

    private Demo.Answer comment(String user, Map<String, Object> wish) {
        return demo().postJson(user, "/api/v1/submissions/" + id + "/comments", wish);
    }

    private String begin(String cell, String text) {
        Demo.Answer begun = comment("penelaah", Map.of("sheet", "A", "cell", cell, "text", text));
        assertThat(begun.status()).isEqualTo(201);
        return begun.json().at("/thread/id").asText();
    }

    private JsonNode list(String query) {
        return demo().get("staf", "/api/v1/submissions/" + id + "/comments" + query)
                .json();
    }

    /** Where the one thread stands now, and how. */
    private String stands() {
        JsonNode thread = list("").at("/threads/0");
        JsonNode now = thread.path("now");
        return thread.path("state").asText() + " " + now.path("cell").asText() + " "
                + now.path("printed").asText();
    }

    private Demo.Answer act(String user, String thread, String what, Object body) {
        return demo().postJson(user, "/api/v1/submissions/" + id + "/comments/" + thread + "/" + what, body);
    }

    @Test
    void a_thread_follows_its_row_is_presumed_fixed_and_opens_again_when_the_value_returns() {
        store("a=1", "b=2", "c=100");
        begin("B3", "Capaian ini tidak mengikuti rumusnya.");
        assertThat(stands()).isEqualTo("open B3 100");
        store("c=100", "a=1", "b=2");
        assertThat(stands()).isEqualTo("open B1 100");
        store("x=0", "c=61,75", "a=1", "b=2");
        assertThat(stands()).isEqualTo("presumed-fixed B2 61,75");
        store("x=0", "a=1", "b=2");
        assertThat(stands()).isEqualTo("row-gone B2 61,75");
        store("c=100", "a=1", "b=3");
        assertThat(stands()).isEqualTo("open B1 100");
        assertThat(list("").at("/threads/0/returned").asBoolean()).isTrue();
        assertThat(list("?n=3").at("/threads/0/now/cell").asText()).isEqualTo("B2");
        // What was traced once is kept, and says the same.
        assertThat(stands()).isEqualTo("open B1 100");
    }

    @Test
    void staff_and_reviewer_talk_and_the_reviewer_settles_it() {
        store("a=1");
        String thread = begin("B1", "Dari mana angka ini?");
        Demo.Answer reply = act("staf", thread, "replies", Map.of("text", "Dari BPS, @penelaah dan @siapa."));
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.json().path("unheard")).map(JsonNode::asText).containsExactly("siapa");
        assertThat(reply.json().at("/thread/comments/1/mentions"))
                .map(JsonNode::asText)
                .containsExactly("penelaah");
        act("penelaah", thread, "resolution", Map.of("resolved", true, "text", "Terima kasih."));
        assertThat(stands()).startsWith("resolved");
        act("penelaah", thread, "resolution", Map.of("resolved", false, "text", "Ternyata belum."));
        assertThat(stands()).startsWith("open");
        JsonNode comments = list("").at("/threads/0/comments");
        assertThat(comments.findValuesAsText("kind")).containsExactly("say", "say", "resolve", "reopen");
        assertThat(comments.at("/1/authorName").asText()).isEqualTo("Staf DPMPPA");
        assertThat(Verify.all(demo().server.installation).defects()).isEmpty();
    }

    @Test
    void only_those_who_may_read_the_submission_can_be_mentioned() {
        store("a=1");
        assertThat(list("").path("people").findValuesAsText("username"))
                .containsExactlyInAnyOrder("staf", "sekretariat", "penelaah", "admin");
        Demo.Answer begun = comment("staf", Map.of("sheet", "A", "cell", "B1", "text", "@staf-dinsos lihat"));
        assertThat(begun.json().path("unheard")).map(JsonNode::asText).containsExactly("staf-dinsos");
    }

    @Test
    void a_cell_can_be_named_by_its_row_and_column() {
        store("a=1", "c=100");
        Demo.Answer begun =
                comment("penelaah", Map.of("form", "iku", "rowKey", "c", "column", "target", "text", "Mengapa 100?"));
        assertThat(begun.json().at("/thread/now/cell").asText()).isEqualTo("B2");
    }

    @Test
    void a_comment_on_a_row_that_is_gone_is_refused_in_the_version_that_lacks_it_and_taken_in_the_one_that_has_it() {
        store("a=1", "c=100");
        store("a=1");
        Map<String, Object> wish = new HashMap<>(
                Map.of("form", "iku", "rowKey", "c", "column", "target", "text", "Mengapa baris ini dihapus?"));
        Demo.Answer refused = comment("penelaah", wish);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("type")).isEqualTo("cell-unknown");
        assertThat(refused.text("detail")).contains("tidak ada di versi 2");
        wish.put("version", 1);
        assertThat(comment("penelaah", wish).status()).isEqualTo(201);
        assertThat(stands()).isEqualTo("row-gone B2 100");
    }

    @Test
    void what_cannot_be_said_is_refused_with_what_to_do() {
        Map<String, Object> wish = Map.of("sheet", "A", "cell", "B1", "text", "Halo");
        assertThat(comment("penelaah", wish).text("type")).isEqualTo("no-version");
        store("a=1");
        assertThat(comment("penelaah", Map.of("sheet", "Lain", "cell", "B1", "text", "Halo"))
                        .text("type"))
                .isEqualTo("cell-unknown");
        assertThat(comment("penelaah", Map.of("sheet", "A", "cell", "B1", "text", "  "))
                        .text("type"))
                .isEqualTo("parameter");
        assertThat(comment("penelaah", Map.of("sheet", "A", "cell", "B1", "text", "Halo", "finding", "sum-mismatch"))
                        .text("type"))
                .isEqualTo("finding-unknown");
        assertThat(act("staf", "tidak-ada", "replies", Map.of("text", "Halo")).status())
                .isEqualTo(404);
        demo().send(
                        "PUT",
                        "/api/v1/periods/2022",
                        "sekretariat",
                        BodyPublishers.ofByteArray(Json.write(Map.of("label", "Tahun 2022", "closed", true))),
                        "Content-Type",
                        "application/json");
        assertThat(comment("penelaah", wish).text("type")).isEqualTo("period-closed");
    }
}
