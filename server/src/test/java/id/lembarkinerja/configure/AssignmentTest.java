package id.lembarkinerja.configure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.lembarkinerja.platform.DataFolder;
import id.lembarkinerja.platform.json.Json;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Who reviews which agencies, said over HTTP and on the command line. */
class AssignmentTest {
    private static final String LUWU_TIMUR = "dinsos-p3a-luwu-timur";
    private static final String DPMPPA = "dpmppa-kota-jambi";

    @TempDir
    Path folder = Path.of("");

    private static Demo.Answer assign(Demo demo, String by, String reviewer, Object agencies) {
        return demo.send(
                "PUT",
                "/api/v1/reviewers/" + reviewer + "/agencies",
                by,
                BodyPublishers.ofByteArray(Json.write(Map.of("agencies", agencies))),
                "Content-Type",
                "application/json");
    }

    private static List<String> visible(Demo demo) {
        return Json.MAPPER
                .convertValue(demo.get("penelaah", "/api/v1/agencies").json(), JsonNode.class)
                .findValuesAsText("id");
    }

    @Test
    void the_secretariat_assigns_a_reviewer_who_sees_the_agencies_at_once() throws IOException {
        try (Demo demo = new Demo(folder)) {
            assertThat(visible(demo)).doesNotContain(LUWU_TIMUR);
            Demo.Answer answer = assign(demo, "sekretariat", "penelaah", List.of(LUWU_TIMUR, DPMPPA));
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.json().path("agencies")).map(JsonNode::asText).containsExactly(LUWU_TIMUR, DPMPPA);
            assertThat(visible(demo)).containsExactlyInAnyOrder(LUWU_TIMUR, DPMPPA);
            JsonNode reviewer =
                    demo.get("sekretariat", "/api/v1/reviewers").json().get(0);
            assertThat(reviewer.path("name").asText()).isEqualTo("Penelaah");
            assertThat(reviewer.path("agencies")).hasSize(2);
            JsonNode entry = demo.get("admin", "/api/v1/audit").json().findParents("action").stream()
                    .filter(each -> each.path("action").asText().equals("user-assign"))
                    .findFirst()
                    .orElseThrow();
            assertThat(entry.path("actor").asText()).isEqualTo("sekretariat");
            assertThat(entry.path("detail").asText()).startsWith(LUWU_TIMUR + " " + DPMPPA + " ");
        }
    }

    @Test
    void an_unknown_agency_or_somebody_who_does_not_review_changes_nothing() throws IOException {
        try (Demo demo = new Demo(folder)) {
            Demo.Answer unknown = assign(demo, "sekretariat", "penelaah", List.of(LUWU_TIMUR, "dinas-x"));
            assertThat(unknown.text("type")).isEqualTo("unknown-agency");
            assertThat(unknown.text("detail")).contains("dinas-x");
            assertThat(assign(demo, "sekretariat", "staf", List.of(LUWU_TIMUR)).text("type"))
                    .isEqualTo("no-reviewer");
            assertThat(assign(demo, "sekretariat", "tidak-ada", List.of()).status())
                    .isEqualTo(404);
            assertThat(assign(demo, "sekretariat", "penelaah", "semua").text("type"))
                    .isEqualTo("parameter");
            assertThat(assign(demo, "penelaah", "penelaah", List.of(LUWU_TIMUR)).status())
                    .isEqualTo(403);
            assertThat(visible(demo)).containsExactlyInAnyOrder(DPMPPA, "dinas-sosial-kota-jambi");
        }
    }

    private String user(int exit, String... arguments) {
        StringWriter out = new StringWriter();
        CommandLine line = new CommandLine(new UserCommand())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(out))
                .setExecutionExceptionHandler((failure, parsed, result) -> {
                    out.append(failure.getMessage());
                    return failure instanceof RefusedException ? 2 : 99;
                });
        String[] all = List.of(List.of(arguments), List.of("--data", folder.toString())).stream()
                .flatMap(List::stream)
                .toArray(String[]::new);
        assertThat(line.execute(all)).as(out.toString()).isEqualTo(exit);
        return out.toString();
    }

    @Test
    void the_command_line_assigns_several_agencies_or_none_but_never_by_leaving_both_out() throws IOException {
        try (Installation installation =
                Installation.open(DataFolder.open(folder), InstantSource.system(), PlainEngine.engine())) {
            DemoData.seed(installation);
        }
        assertThat(user(0, "assign", "penelaah", "--agency", LUWU_TIMUR, "--agency", DPMPPA))
                .contains("menelaah " + LUWU_TIMUR + ", " + DPMPPA);
        assertThat(user(0, "list")).contains("(menelaah " + LUWU_TIMUR + ", " + DPMPPA + ")");
        user(2, "assign", "penelaah");
        assertThat(user(2, "assign", "penelaah", "--agency", "dinas-x")).contains("dinas-x belum terdaftar");
        assertThat(user(2, "assign", "staf", "--agency", DPMPPA)).contains("hanya penelaah");
        assertThat(user(0, "assign", "penelaah", "--none")).contains("tidak menelaah");
        assertThat(user(0, "list")).doesNotContain("menelaah " + LUWU_TIMUR);
    }
}
