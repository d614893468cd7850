package id.lembarkinerja.configure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Formulas over real HTTP, an office's own among them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FormulasHttpTest {
    private static final String CAPAIAN = "/api/v1/formulas/capaian/evaluate";

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
        Path scales = Files.createDirectories(folder.resolve("aturan").resolve("skala"));
        Files.writeString(scales.resolve("kantor.json"), """
                {"id": "skala-kantor", "name": "Skala kantor", "citation": "Keputusan kepala kantor",
                 "above": "NO_RATING", "bands": [{"label": "Kurang", "printed": "< 60"},
                 {"label": "Baik", "printed": "61 - 100"}]}
                """);
        running = new Demo(folder);
    }

    @AfterAll
    void stop() {
        demo().close();
    }

    private Demo.Answer post(String path, String body) {
        return demo().send("POST", path, "staf", BodyPublishers.ofString(body), "Content-Type", "application/json");
    }

    @Test
    void the_list_and_each_formula_say_the_same() {
        JsonNode list = demo().get("staf", "/api/v1/formulas").json();
        assertThat(list).isNotEmpty();
        for (JsonNode formula : list) {
            Demo.Answer one =
                    demo().get("staf", "/api/v1/formulas/" + formula.path("id").asText());
            assertThat(one.status()).isEqualTo(200);
            assertThat(one.json()).isEqualTo(formula);
        }
    }

    @Test
    void an_unknown_formula_is_not_found() {
        for (Demo.Answer answer : new Demo.Answer[] {
            demo().get("staf", "/api/v1/formulas/tidak-ada"),
            post("/api/v1/formulas/tidak-ada/evaluate", "{\"arguments\":[]}"),
            post("/api/v1/formulas/tidak-ada/twins", "{}")
        }) {
            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        }
    }

    @Test
    void one_call_gives_figure_and_derivation() {
        JsonNode answer =
                post(CAPAIAN, "{\"arguments\":[0.0217,\"0,03\",\"turun\"]}").json();
        assertThat(answer.path("formula").asText()).isEqualTo("capaian");
        assertThat(answer.at("/answers/0/value").asText()).isEqualTo("61.7511520737327");
        assertThat(answer.at("/answers/0/derivation").asText())
                .isEqualTo("(2 × 0,0217 − 0,03) / 0,0217 × 100 = 61,75 %");
    }

    @Test
    void a_batch_is_answered_in_order_with_reasons_among_the_figures() {
        JsonNode answers = post(CAPAIAN, "{\"batch\":[[200,100],[null,1],[0,1],[4,5]]}")
                .json()
                .path("answers");
        assertThat(answers).hasSize(4);
        assertThat(answers.at("/0/value").asText()).isEqualTo("50");
        assertThat(answers.at("/1/reason").asText()).isEqualTo("missing");
        assertThat(answers.at("/2/reason").asText()).isEqualTo("zero-target");
        assertThat(answers.at("/3/value").asText()).isEqualTo("125");
    }

    @Test
    void every_digit_of_a_number_arrives() {
        // As binary fractions these two are equal, and their ratio would be 100.
        JsonNode answer = post(CAPAIAN, "{\"arguments\":[100000000000000000,100000000000000001]}")
                .json();
        assertThat(answer.at("/answers/0/derivation").asText()).contains("100.000.000.000.000.001");
        assertThat(post(CAPAIAN, "{\"arguments\":[3,0.1]}")
                        .json()
                        .at("/answers/0/derivation")
                        .asText())
                .contains("0,1 / 3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "\"x\"",
                "{}",
                "{\"arguments\":5}",
                "{\"arguments\":{}}",
                "{\"arguments\":[{}]}",
                "{\"arguments\":[[[{}]]]}",
                "{\"batch\":[]}",
                "{\"batch\":[1]}",
                "{\"batch\":[[1,2],null]}",
                "{\"batch\":[[1]],\"arguments\":[1]}",
                "{\"argument\":[1]}",
                "{\"arguments\":[1],\"arguments\":[2]}",
                "{\"arguments\":[1,2,\"naik\",1,1,\"tanpa\",1,1,1,1,1,1,1]}",
                "{\"arguments\":[NaN]}",
                "{\"arguments\":[--1]}",
                "{\"arguments\":[1.2.3]}"
            })
    void a_body_that_is_no_call_is_a_problem_that_says_so(String body) {
        Demo.Answer answer = post(CAPAIAN, body);
        assertThat(answer.status()).as(body).isEqualTo(400);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.text("detail")).isNotBlank();
    }

    @Test
    void hostile_sizes_are_refused_and_never_an_error_of_the_server() {
        String deep = "[".repeat(100_000);
        assertThat(post(CAPAIAN, "{\"arguments\":" + deep).status()).isEqualTo(400);
        assertThat(post(CAPAIAN, "{\"arguments\":[" + "9".repeat(100_000) + "]}")
                        .status())
                .isEqualTo(400);
        assertThat(post(CAPAIAN, "{\"batch\":[" + "[1],".repeat(1_000) + "[1]]}")
                        .status())
                .isEqualTo(400);
        assertThat(post(CAPAIAN, "{\"arguments\":[[" + "1,".repeat(20_000) + "1]]}")
                        .status())
                .isEqualTo(400);
        assertThat(post(CAPAIAN, "{\"arguments\":[\"" + "x".repeat(40_000) + "\"]}")
                        .status())
                .isEqualTo(400);
        Demo.Answer large = post(CAPAIAN, "{\"arguments\":[\"" + "x".repeat(2 << 20) + "\"]}");
        assertThat(large.status()).isEqualTo(413);
        assertThat(large.text("detail")).contains("1 MB").doesNotContain(".xlsx");
        byte[] latin = "{\"arguments\":[\"é\"]}".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(demo().send(
                                "POST",
                                CAPAIAN,
                                "staf",
                                BodyPublishers.ofByteArray(latin),
                                "Content-Type",
                                "application/json")
                        .status())
                .isEqualTo(400);
        assertThat(demo().post("staf", CAPAIAN, new byte[] {'{', '}'}).status()).isEqualTo(415);
    }

    @Test
    void what_is_no_figure_gets_a_reason_and_the_others_their_figure() {
        JsonNode answers = post(CAPAIAN, "{\"batch\":[[\"1.234\",1],[\"x\",1],[1e99999999999999999999,1],[4,2]]}")
                .json()
                .path("answers");
        for (int i = 0; i < 3; i++) {
            assertThat(answers.path(i).path("kind").asText()).isEqualTo("none");
            assertThat(answers.path(i).path("explanation").asText()).isNotBlank();
        }
        assertThat(answers.at("/3/value").asText()).isEqualTo("50");
    }

    @Test
    void no_formula_fails_on_odd_arguments() {
        for (JsonNode formula : demo().get("staf", "/api/v1/formulas").json()) {
            int parameters = formula.path("parameters").size();
            for (String odd : new String[] {
                "null",
                "\"\"",
                "\"-\"",
                "\"N/A\"",
                "-1",
                "0",
                "1e59",
                "[]",
                "[null,1]",
                "[[1],[2,3]]",
                "false",
                "\"=1\""
            }) {
                String arguments = (odd + ",").repeat(parameters);
                Demo.Answer answer = post(
                        "/api/v1/formulas/" + formula.path("id").asText() + "/evaluate",
                        "{\"arguments\":[" + arguments.substring(0, arguments.length() - 1) + "]}");
                assertThat(answer.status()).as(formula.path("id") + " " + odd).isEqualTo(200);
                assertThat(answer.json().at("/answers/0/kind").asText())
                        .as(formula.path("id") + " " + odd)
                        .isNotBlank();
            }
        }
    }

    @Test
    void the_native_formula_is_written_for_the_cells_named() {
        Demo.Answer answer = post(
                "/api/v1/formulas/capaian/twins",
                "{\"cells\":{\"target\":\"E7\",\"realisasi\":\"F7\"},\"choices\":{\"rumus\":\"turun\"}}");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().at("/twins/0/formula").asText()).contains("E7", "F7");
        for (String body : new String[] {
            "[]",
            "{\"cells\":[]}",
            "{\"cells\":{\"target\":1}}",
            "{\"cells\":{\"sasaran\":\"A1\"}}",
            "{\"sel\":{}}",
            "x"
        }) {
            assertThat(post("/api/v1/formulas/capaian/twins", body).status())
                    .as(body)
                    .isEqualTo(400);
        }
    }

    @Test
    void a_choice_that_is_none_has_no_native_formula_and_says_so() {
        Demo.Answer rule = post("/api/v1/formulas/capaian/twins", "{\"choices\":{\"rumus\":\"datar\"}}");
        assertThat(rule.status()).isEqualTo(422);
        assertThat(rule.text("detail")).contains("datar", "turun-rasio");
        Demo.Answer scale = post("/api/v1/formulas/kategori/twins", "{\"choices\":{\"skala\":\"tidak-ada\"}}");
        assertThat(scale.status()).isEqualTo(422);
        assertThat(scale.text("detail")).contains("tidak-ada", "skala-kantor");
    }

    @Test
    void a_scale_of_the_office_stands_beside_those_that_ship() {
        JsonNode scale = demo().get("staf", "/api/v1/scales/skala-kantor").json();
        assertThat(scale.path("bands")).hasSize(2);
        assertThat(scale.at("/defects/0/kind").asText()).isEqualTo("GAP");
    }
}
