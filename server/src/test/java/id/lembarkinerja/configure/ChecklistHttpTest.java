package id.lembarkinerja.configure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import id.lembarkinerja.platform.json.Json;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChecklistHttpTest {
    @TempDir
    Path folder = Path.of("");

    private static String open(Demo demo, String form) {
        return demo.postJson(
                        "staf",
                        "/api/v1/submissions",
                        Map.of("agency", "dpmppa-kota-jambi", "period", "2022", "form", form))
                .text("id");
    }

    private static void store(Demo demo, String id, int base, String text) {
        demo.post(
                "staf", "/api/v1/submissions/" + id + "/versions?base=" + base, text.getBytes(StandardCharsets.UTF_8));
    }

    private static JsonNode checklist(Demo demo, String user, String id) {
        return demo.get(user, "/api/v1/submissions/" + id + "/checklist").json();
    }

    private static Demo.Answer answer(Demo demo, String id, String question, String answer, String note) {
        return put(
                demo,
                "penelaah",
                "/api/v1/submissions/" + id + "/checklist/" + question,
                Map.of("answer", answer, "note", note));
    }

    private static Demo.Answer put(Demo demo, String user, String path, Map<String, Object> body) {
        return demo.send(
                "PUT", path, user, BodyPublishers.ofByteArray(Json.write(body)), "Content-Type", "application/json");
    }

    private static JsonNode find(JsonNode checklist, String question) {
        for (JsonNode line : checklist) {
            if (line.path("id").asText().equals(question)) {
                return line;
            }
        }
        throw new AssertionError("no question " + question);
    }

    @Test
    void a_form_asks_its_own_questions_and_those_about_indicators_only_where_it_lists_some() throws IOException {
        try (Demo demo = new Demo(folder)) {
            JsonNode plan = checklist(demo, "staf", open(demo, "t-c-33"));
            assertThat(plan.findValuesAsText("id")).startsWith("fund-source").contains("indicator-objectivity");
            JsonNode ceilings = checklist(demo, "staf", open(demo, "rekap-pagu"));
            assertThat(ceilings.findValuesAsText("id")).containsExactly("ceiling-total", "affairs");
            assertThat(checklist(demo, "staf", open(demo, "formulir-lain"))).isEmpty();
        }
    }

    @Test
    void a_period_before_a_regulation_is_not_asked_what_it_asks() throws IOException {
        try (Demo demo = new Demo(folder)) {
            put(demo, "sekretariat", "/api/v1/periods/2018-tw4", Map.of("label", "Triwulan IV 2018"));
            String id = demo.postJson(
                            "staf",
                            "/api/v1/submissions",
                            Map.of("agency", "dpmppa-kota-jambi", "period", "2018-tw4", "form", "t-c-33"))
                    .text("id");
            assertThat(checklist(demo, "staf", id).findValuesAsText("id"))
                    .contains("fund-source")
                    .doesNotContain("nomenclature");
            assertThat(answer(demo, id, "nomenclature", "yes", "").status()).isEqualTo(404);
            JsonNode asked = find(checklist(demo, "staf", open(demo, "t-c-33")), "nomenclature");
            assertThat(asked.path("validFrom").asText()).isEqualTo("2019-01-01");
        }
    }

    @Test
    void the_latest_answer_counts_and_says_which_version_it_speaks_of() throws IOException {
        try (Demo demo = new Demo(folder)) {
            String id = open(demo, "t-c-33");
            store(demo, id, 0, "a=1");
            assertThat(answer(demo, id, "fund-source", "no", "DAK dipakai untuk gaji")
                            .status())
                    .isEqualTo(200);
            store(demo, id, 1, "a=2");
            answer(demo, id, "fund-source", "yes", "");
            JsonNode line = find(checklist(demo, "staf", id), "fund-source").path("answer");
            assertThat(line.path("answer").asText()).isEqualTo("yes");
            assertThat(line.path("version").asInt()).isEqualTo(2);
            assertThat(line.path("authorName").asText()).isEqualTo("Penelaah");
            assertThat(find(checklist(demo, "staf", id), "nomenclature")
                            .path("answer")
                            .isNull())
                    .isTrue();
        }
    }

    @Test
    void what_cannot_be_answered_is_refused() throws IOException {
        try (Demo demo = new Demo(folder)) {
            String id = open(demo, "t-c-33");
            assertThat(answer(demo, id, "fund-source", "mungkin", "").text("type"))
                    .isEqualTo("parameter");
            assertThat(answer(demo, id, "tidak-ada", "yes", "").status()).isEqualTo(404);
            put(demo, "sekretariat", "/api/v1/periods/2022", Map.of("label", "Tahun 2022", "closed", true));
            assertThat(answer(demo, id, "fund-source", "yes", "").text("type")).isEqualTo("period-closed");
            assertThat(Verify.all(demo.server.installation).defects()).isEmpty();
        }
    }

    @Test
    void an_answer_that_was_given_cannot_be_changed() throws IOException {
        try (Demo demo = new Demo(folder)) {
            String id = open(demo, "t-c-33");
            answer(demo, id, "fund-source", "no", "");
            var database = demo.server.installation.database;
            assertThatThrownBy(() ->
                            database.run(() -> database.handle().execute("UPDATE checklist_answer SET answer = 'yes'")))
                    .hasMessageContaining("append-only");
        }
    }
}
