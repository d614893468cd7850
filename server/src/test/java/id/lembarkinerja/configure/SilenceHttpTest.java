package id.lembarkinerja.configure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.lembarkinerja.platform.json.Json;
import id.lembarkinerja.samples.SampleWorkbooks;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Silencing over HTTP: kept with the version, carried over, seen by the reviewer, accepted by approval. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SilenceHttpTest {
    @TempDir
    static Path folder = Path.of("");

    private @Nullable Demo running;
    private byte[] original = {};

    @BeforeAll
    void start() throws IOException {
        running = new Demo(folder, Engines.current());
        try (InputStream in = SampleWorkbooks.list().get(0).open()) {
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

    private Demo.Answer send(String path, String silences) {
        return demo().upload("staf", path, "iku.xlsx", original, Map.of("silences", silences));
    }

    /** The errors of the published table, silenced with a reason. */
    private String silences() {
        JsonNode findings = demo().post("staf", "/api/v1/check?name=iku.xlsx", original)
                .json()
                .path("findings");
        List<JsonNode> wishes = StreamSupport.stream(findings.spliterator(), false)
                .filter(finding -> finding.path("severity").asText().equals("error"))
                .map(finding -> ((ObjectNode) finding.deepCopy()).put("reason", "Sesuai ketetapan Wali Kota"))
                .map(JsonNode.class::cast)
                .toList();
        assertThat(wishes).hasSize(3);
        return new String(Json.write(wishes), StandardCharsets.UTF_8);
    }

    private Demo.Answer decide(String user, String id, Map<String, Object> wish) {
        return demo().postJson(user, "/api/v1/submissions/" + id + "/decisions", wish);
    }

    @Test
    void a_check_marks_what_is_silenced_and_keeps_it() {
        JsonNode checked = send("/api/v1/check", silences()).json();
        assertThat(checked.path("findings"))
                .filteredOn(finding -> finding.path("severity").asText().equals("error"))
                .hasSize(3)
                .allMatch(finding -> finding.at("/silenced/reason").asText().equals("Sesuai ketetapan Wali Kota"));
        assertThat(checked.at("/silences/0/state").asText()).isEqualTo("applied");
        Demo.Answer refused = send("/api/v1/check", "[{\"code\":\"sum-mismatch\"}]");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("type")).isEqualTo("invalid-silences");
    }

    @Test
    void a_version_keeps_its_silences_and_approval_accepts_them() {
        String id = open("diabaikan");
        String versions = "/api/v1/submissions/" + id + "/versions";
        Demo.Answer first = send(versions + "?base=0", silences());
        assertThat(first.status()).isEqualTo(201);
        assertThat(first.json().at("/version/findings/error").asInt()).isZero();
        assertThat(first.json().at("/version/findings/silenced").asInt()).isEqualTo(3);
        assertThat(first.json().at("/version/findings/proven").asInt()).isEqualTo(3);
        JsonNode seen = demo().get("penelaah", versions + "/1/result").json().path("silences");
        assertThat(seen)
                .hasSize(3)
                .allMatch(silence -> silence.path("by").asText().equals("Staf DPMPPA"));

        decide("staf", id, Map.of("action", "submit", "note", ""));
        assertThat(decide("penelaah", id, Map.of("action", "approve", "note", ""))
                        .text("type"))
                .isEqualTo("open-errors");
        assertThat(decide("penelaah", id, Map.of("action", "approve", "note", "", "overrule", "Alasannya diterima"))
                        .status())
                .isEqualTo(200);
        decide("sekretariat", id, Map.of("action", "reopen", "note", "Satu angka lagi"));

        Demo.Answer second = send(versions + "?base=1", "[" + other() + "]");
        assertThat(second.status()).isEqualTo(201);
        assertThat(second.json().at("/version/findings/proven").asInt()).isZero();
        assertThat(second.json().at("/version/findings/silenced").asInt()).isEqualTo(4);
        assertThat(demo().get("penelaah", versions + "/2/result").json().path("silences"))
                .filteredOn(silence -> silence.path("acceptedBy").asText().equals("penelaah"))
                .hasSize(3);
        assertThat(Verify.all(demo().server.installation).defects()).isEmpty();
    }

    @Test
    void the_same_file_is_a_new_version_only_when_something_is_newly_silenced() {
        String id = open("sama-diabaikan");
        String versions = "/api/v1/submissions/" + id + "/versions";
        demo().post("staf", versions + "?base=0", original);
        assertThat(send(versions + "?base=1", silences()).status()).isEqualTo(201);
        assertThat(send(versions + "?base=2", silences())
                        .json()
                        .path("existing")
                        .asBoolean())
                .isTrue();
        Demo.Answer bare = demo().post("staf", versions + "?base=2", original);
        assertThat(bare.json().path("existing").asBoolean()).isTrue();
        assertThat(bare.json().at("/version/n").asInt()).isEqualTo(2);
    }

    @Test
    void what_is_sent_again_because_its_answer_was_lost_is_the_version_it_made() {
        String id = open("dua-kali");
        String versions = "/api/v1/submissions/" + id + "/versions";
        demo().post("staf", versions + "?base=0", original);
        assertThat(send(versions + "?base=1", silences()).status()).isEqualTo(201);
        Demo.Answer again = send(versions + "?base=1", silences());
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json().path("existing").asBoolean()).isTrue();
        assertThat(again.json().at("/version/n").asInt()).isEqualTo(2);

        // Something else is silenced: other work on an old version.
        assertThat(send(versions + "?base=1", "[" + other() + "]").text("type")).isEqualTo("stale-base");
        String reworded = silences().replace("Sesuai ketetapan Wali Kota", "Belum diperiksa");
        assertThat(send(versions + "?base=1", reworded).text("type")).isEqualTo("stale-base");
        assertThat(demo().get("staf", versions).json()).hasSize(2);
    }

    @Test
    void a_withdrawn_silence_is_heard_again() {
        String id = open("ditarik");
        String versions = "/api/v1/submissions/" + id + "/versions";
        send(versions + "?base=0", "[" + other() + "]");
        Demo.Answer heard = send(versions + "?base=1", "[" + other().replace("{", "{\"withdraw\":true,") + "]");
        assertThat(heard.status()).isEqualTo(201);
        assertThat(heard.json().at("/version/findings/silenced").asInt()).isZero();
    }

    /** Another finding of the table, silenced. */
    private String other() {
        JsonNode findings = demo().post("staf", "/api/v1/check?name=iku.xlsx", original)
                .json()
                .path("findings");
        JsonNode missing = StreamSupport.stream(findings.spliterator(), false)
                .filter(finding -> finding.path("code").asText().equals("missing-realisation"))
                .findFirst()
                .orElseThrow();
        ObjectNode wish = Json.object();
        for (String member : List.of("code", "sheet", "cell", "rowKey", "column", "printed", "expected")) {
            wish.put(member, missing.path(member).asText());
        }
        return new String(Json.write(wish.put("reason", "Tidak diukur tahun ini")), StandardCharsets.UTF_8);
    }
}
