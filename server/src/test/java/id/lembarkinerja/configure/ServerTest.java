package id.lembarkinerja.configure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import id.lembarkinerja.platform.DataFolder;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ServerTest {
    @TempDir
    static Path folder = Path.of("");

    private Demo demo() {
        if (running == null) {
            throw new IllegalStateException();
        }
        return running;
    }

    private @org.jspecify.annotations.Nullable Demo running;

    @BeforeAll
    void start() throws Exception {
        running = new Demo(folder.resolve("data folder"));
    }

    @AfterAll
    void stop() {
        demo().close();
    }

    @Test
    void says_that_it_is_well() {
        assertThat(demo().get(null, "/healthz").text("status")).isEqualTo("ok");
    }

    @Test
    void every_answer_forbids_scripts_from_elsewhere() {
        for (String path : List.of("/healthz", "/tidak-ada", "/addin/taskpane.html", "/api/v1/session", "/a%00b")) {
            Demo.Answer answer = demo().get(null, path);
            assertThat(answer.header("Content-Security-Policy"))
                    .as(path)
                    .contains("script-src 'self';")
                    .contains("frame-ancestors 'self'");
            assertThat(answer.header("X-Content-Type-Options")).as(path).isEqualTo("nosniff");
        }
    }

    /** Excel on the web reads them from a page of its own; nothing else of the server is for other pages. */
    @Test
    void the_list_of_functions_alone_may_be_read_by_other_pages() {
        for (String path : List.of("/addin/functions.json", "/addin/functions-en.json")) {
            Demo.Answer answer = demo().get(null, path);
            assumeThat(answer.status()).as("built without npm").isEqualTo(200);
            assertThat(answer.header("Access-Control-Allow-Origin")).as(path).isEqualTo("*");
            assertThat(answer.json().path("functions").size()).isPositive();
        }
        for (String path : List.of("/addin/taskpane.html", "/addin/functions.js", "/api/v1/session", "/manifest.xml")) {
            assertThat(demo().get(null, path).header("Access-Control-Allow-Origin"))
                    .as(path)
                    .isEmpty();
        }
    }

    @Test
    void what_went_wrong_is_a_problem_in_indonesian() {
        assertProblem(demo().get(null, "/api/v1/tidak-ada"), 404, "not-found");
        assertProblem(demo().get(null, "/addin/%2e%2e/%2e%2e/etc/passwd"), 400, "bad-request");
        assertProblem(demo().get(null, "/addin/tidak-ada.js"), 404, "not-found");
        assertProblem(demo().postJson(null, "/healthz", Map.of()), 405, "method-not-allowed");
        assertProblem(demo().get(null, "/api/v1/session"), 401, "sign-in-required");
        assertProblem(demo().post(null, "/api/v1/session", new byte[] {1}), 415, "unsupported-media-type");
        assertProblem(demo().postJson(null, "/api/v1/session", List.of()), 400, "bad-request");
        assertProblem(demo().postJson(null, "/api/v1/session", Map.of("username", 3)), 400, "parameter");
        assertProblem(demo().get(null, "/healthz?" + "panjang".repeat(4000)), 414, "request-too-long");
    }

    @Test
    void a_form_that_cannot_be_read_is_a_problem_and_no_incident() {
        for (String type : List.of("multipart/form-data", "multipart/form-data; boundary=b")) {
            Demo.Answer answer =
                    demo().send("POST", "/api/v1/check", "staf", BodyPublishers.ofString("xxx"), "Content-Type", type);
            assertProblem(answer, 400, "bad-request");
        }
    }

    @Test
    void texts_and_names_have_an_end() {
        Map<String, String> opening = Map.of(
                "agency", "dpmppa-kota-jambi", "period", "2022", "form", "iku", "title", "panjang".repeat(2_000));
        assertProblem(demo().postJson("staf", "/api/v1/submissions", opening), 400, "parameter");
        Map<String, String> stranger = Map.of("username", "x".repeat(9_000), "password", "x");
        assertProblem(demo().postJson(null, "/api/v1/session", stranger), 401, "wrong-credentials");
    }

    @Test
    void a_wrong_method_names_the_right_one() {
        assertThat(demo().postJson(null, "/healthz", Map.of()).header("Allow")).isEqualTo("GET");
    }

    private static void assertProblem(Demo.Answer answer, int status, String type) {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.text("type")).isEqualTo(type);
        assertThat(answer.text("detail")).hasSizeGreaterThan(20).doesNotContain("Exception");
    }

    @Test
    void the_session_works_by_token_and_by_cookie() {
        Demo.Answer signedIn =
                demo().postJson(null, "/api/v1/session", Map.of("username", "staf", "password", "staf-lembar"));
        assertThat(signedIn.header("Set-Cookie")).contains("HttpOnly").contains("SameSite=Strict");
        String token = signedIn.text("token");
        String[] cookie = {"Cookie", "lk_session=" + token};
        assertThat(demo().send("GET", "/api/v1/session", null, BodyPublishers.noBody(), cookie)
                        .status())
                .isEqualTo(200);
        // A page of somebody else makes the browser send the cookie, but cannot know the header.
        Demo.Answer forged = demo().send("DELETE", "/api/v1/session", null, BodyPublishers.noBody(), cookie);
        assertProblem(forged, 403, "csrf");
        String[] both = {"Cookie", "lk_session=" + token, "X-CSRF-Token", signedIn.text("csrf")};
        assertThat(demo().send("DELETE", "/api/v1/session", null, BodyPublishers.noBody(), both)
                        .status())
                .isEqualTo(204);
        assertThat(demo().send("GET", "/api/v1/session", null, BodyPublishers.noBody(), cookie)
                        .status())
                .isEqualTo(401);
    }

    @Test
    void a_second_server_on_the_same_folder_is_refused() {
        assertThatThrownBy(() -> RunningServer.open(
                        DataFolder.open(folder.resolve("data folder")), InstantSource.system(), PlainEngine.engine()))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("sedang dipakai");
    }

    @Test
    void a_port_in_use_is_refused_with_another_to_try() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                RunningServer other = RunningServer.open(
                        DataFolder.open(folder.resolve("other")), InstantSource.system(), PlainEngine.engine())) {
            RunningServer.Settings settings =
                    new RunningServer.Settings("127.0.0.1", taken.getLocalPort(), false, List.of());
            assertThatThrownBy(() -> other.listen(settings))
                    .isInstanceOf(RefusedException.class)
                    .hasMessageContaining("--port");
        }
    }
}
