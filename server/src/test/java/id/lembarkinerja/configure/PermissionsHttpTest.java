package id.lembarkinerja.configure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.lembarkinerja.account.Action;
import id.lembarkinerja.account.Permissions;
import id.lembarkinerja.account.User;
import id.lembarkinerja.platform.http.OpenApi;
import id.lembarkinerja.platform.http.Route;
import id.lembarkinerja.platform.http.Subject;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Every route, asked by every account about every agency, over real HTTP. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PermissionsHttpTest {
    /** What the gate itself answers when it lets nobody through. */
    private static final List<String> REFUSALS = List.of("forbidden", "sign-in-required", "csrf");

    @TempDir
    static Path folder = Path.of("");

    private @Nullable Demo running;
    private final Map<String, String> submissions = new HashMap<>();
    private final Map<String, String> branches = new HashMap<>();

    private Demo demo() {
        if (running == null) {
            throw new IllegalStateException();
        }
        return running;
    }

    @BeforeAll
    void start() throws Exception {
        running = new Demo(folder);
        submissions.put("dpmppa-kota-jambi", fill("staf", "dpmppa-kota-jambi"));
        submissions.put("dinas-sosial-kota-jambi", fill("staf-dinsos", "dinas-sosial-kota-jambi"));
    }

    private String fill(String user, String agency) {
        String id = demo().postJson(
                        user, "/api/v1/submissions", Map.of("agency", agency, "period", "2022", "form", "iku"))
                .text("id");
        byte[] workbook = ("a=" + agency).getBytes(StandardCharsets.UTF_8);
        assertThat(demo().post(user, "/api/v1/submissions/" + id + "/versions?base=0", workbook)
                        .status())
                .isEqualTo(201);
        String versions = "/api/v1/submissions/" + id + "/versions?base=";
        assertThat(demo().post(user, versions + 1, (agency + "=2").getBytes(StandardCharsets.UTF_8))
                        .status())
                .isEqualTo(201);
        Demo.Answer stale = demo().post(user, versions + 1, (agency + "=3").getBytes(StandardCharsets.UTF_8));
        branches.put(agency, stale.json().at("/branch/id").asText());
        return id;
    }

    @AfterAll
    void stop() {
        demo().close();
    }

    private List<Route> routes() {
        return Routes.all(
                demo().server.installation,
                demo().server.rules,
                demo().server.formulas.catalogue(),
                Optional.empty());
    }

    @Test
    void every_route_declares_its_action_and_those_about_an_agency_say_which() {
        for (Route route : routes()) {
            assertThat(route.permission()).as(route.path()).isInstanceOf(Action.class);
            if (route.path().contains("/submissions/")) {
                assertThat(route.subject()).as(route.path()).isNotSameAs(Subject.NONE);
            }
        }
    }

    @Test
    void without_sign_in_only_open_routes_answer() {
        for (Route route : routes()) {
            Demo.Answer answer = ask(route, null, "dpmppa-kota-jambi");
            if (route.permission() == Action.OPEN) {
                assertThat(answer.status()).as(route.path()).isNotEqualTo(401);
            } else {
                assertThat(answer.status()).as(route.path()).isEqualTo(401);
            }
        }
    }

    @Test
    void every_account_gets_through_exactly_where_the_table_says() {
        List<String> wrong = new ArrayList<>();
        for (DemoData.Account account : DemoData.ACCOUNTS) {
            for (String agency : submissions.keySet()) {
                for (Route route : routes()) {
                    if (route.permission() == Action.OPEN || route.path().endsWith("/session")) {
                        continue;
                    }
                    Demo.Answer answer = ask(route, account.username(), agency);
                    if (isRefused(answer, route) == expected(account.user(), route, agency)) {
                        wrong.add(account.username() + " " + route.method() + " " + route.path() + " " + agency + ": "
                                + answer.status());
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static boolean expected(User user, Route route, String agency) {
        Action action = (Action) route.permission();
        return route.subject() == Subject.NONE
                ? Permissions.ever(user.role(), action)
                : Permissions.allow(user, action, agency);
    }

    private static boolean isRefused(Demo.Answer answer, Route route) {
        if (!answer.header("Content-Type").startsWith("application/problem+json")) {
            return false;
        }
        String type = answer.text("type");
        boolean hidden = type.equals("not-found") && route.subject() != Subject.NONE;
        return hidden || REFUSALS.contains(type);
    }

    private Demo.Answer ask(Route route, @Nullable String user, String agency) {
        String path = route.path()
                .replace("{id}", submissions.getOrDefault(agency, ""))
                .replace("{n}", "1")
                .replace("{branch}", branches.getOrDefault(agency, ""))
                .replace("{layout}", "0123456789abcdef")
                .replace("{username}", "penelaah")
                .replace("{question}", "decree")
                .replace("{thread}", "0123456789ab")
                .replace("{code}", "KODE")
                .replace("<file>", "x.js");
        if (path.endsWith("/compare")) {
            path += "?from=1&to=1";
        }
        if (path.endsWith("/comparisons")) {
            path += "?from=1";
        }
        if (path.endsWith("/agencies") || path.endsWith("/realisation")) {
            path += "?with=" + submissions.getOrDefault(agency, "");
        }
        if (path.equals("/api/v1/versions")) {
            path += "?base=0&period=2022&form=iku&agency=" + agency;
        } else if (path.endsWith("/versions")) {
            path += "?base=1";
        }
        String method = route.method().name();
        boolean json = route.doc().body().contains("application/json");
        String body = "{\"agency\":\"" + agency + "\",\"period\":\"2022\",\"form\":\"iku\",\"action\":\"tidak-ada\"}";
        String workbook = "a=" + agency;
        return demo().send(
                        method,
                        path,
                        user,
                        route.doc().body().isEmpty()
                                ? BodyPublishers.noBody()
                                : BodyPublishers.ofString(json ? body : workbook),
                        "Content-Type",
                        json ? "application/json" : "application/octet-stream");
    }

    @Test
    void lists_never_speak_of_other_agencies() {
        for (DemoData.Account account : DemoData.ACCOUNTS) {
            TreeSet<String> visible = new TreeSet<>();
            for (var agency : DemoData.AGENCIES) {
                if (Permissions.allow(account.user(), Action.READ_SUBMISSION, agency.id())) {
                    visible.add(agency.id());
                }
            }
            for (JsonNode submission :
                    demo().get(account.username(), "/api/v1/submissions").json()) {
                assertThat(visible).contains(submission.path("agency").asText());
            }
            for (JsonNode line : demo().get(account.username(), "/api/v1/board").json()) {
                assertThat(visible).contains(line.at("/agency/id").asText());
            }
            JsonNode inbox = demo().get(account.username(), "/api/v1/inbox").json();
            submissions.forEach((agency, id) ->
                    assertThat(inbox.path("submissions").has(id)).isEqualTo(visible.contains(agency)));
            for (JsonNode item : inbox.path("items")) {
                assertThat(visible).contains(item.at("/submission/agency").asText());
            }
            for (JsonNode agency :
                    demo().get(account.username(), "/api/v1/agencies").json()) {
                assertThat(visible).contains(agency.path("id").asText());
            }
        }
    }

    @Test
    void the_description_names_every_route_for_programs_and_no_other() {
        JsonNode paths = demo().get(null, "/api/openapi.json").json().path("paths");
        TreeSet<String> described = new TreeSet<>();
        paths.properties()
                .forEach(path -> path.getValue()
                        .fieldNames()
                        .forEachRemaining(method -> described.add(method + " " + path.getKey())));
        TreeSet<String> running = new TreeSet<>();
        for (Route route : routes()) {
            if (OpenApi.isForPrograms(route.path())) {
                running.add(route.method().name().toLowerCase(Locale.ROOT) + " " + route.path());
            }
        }
        assertThat(described).isEqualTo(running);
    }
}
