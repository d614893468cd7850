package id.lembarkinerja.formulas.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.lembarkinerja.formulas.GoldenCases;
import id.lembarkinerja.formulas.call.AnswerJson;
import id.lembarkinerja.formulas.data.BadDataException;
import id.lembarkinerja.formulas.data.Node;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class CatalogueTest {
    private static final Path FILES = Path.of("src/main/resources/catalogue");

    private final Engine engine = ShippedCatalogue.engine();

    @TestFactory
    Stream<DynamicTest> every_worked_example_gives_what_it_says() {
        return engine.catalogue().list().stream()
                .flatMap(formula -> formula.examples().stream()
                        .map(example -> DynamicTest.dynamicTest(formula.id() + ": " + example.name(), () -> {
                            var answer = engine.catalogue().evaluate(formula.id(), example.arguments());
                            check(AnswerJson.write(answer), example.expected());
                        })));
    }

    @TestFactory
    Stream<DynamicTest> every_golden_call_gives_what_it_says() {
        return GoldenCases.tests("calls", (input, expected) -> {
            String answer = engine.evaluate(
                    input.get("formula").asText(), input.get("arguments").toString());
            check(answer, expected);
        });
    }

    /** Calls whose texts carry a sign or unit that the number of a native cell has not, so that they have no twin. */
    @TestFactory
    Stream<DynamicTest> every_call_with_printed_units_gives_what_it_says() {
        return GoldenCases.tests("printed-calls", (input, expected) -> {
            String answer = engine.evaluate(
                    input.get("formula").asText(), input.get("arguments").toString());
            check(answer, expected);
        });
    }

    @Test
    void other_units_of_target_and_actual_are_noted() {
        assertThat(engine.evaluate("capaian", "[\"200 RT\",\"100 KK\"]"))
                .contains("Satuan target dan realisasi berbeda");
        assertThat(engine.evaluate("capaian", "[\"200 RT\",\"100 rt\"]")).contains("\"notes\":[]");
    }

    @Test
    void the_index_lists_every_definition() throws IOException {
        try (Stream<Path> files = Files.list(FILES)) {
            List<String> ids = files.map(file -> file.getFileName().toString().replace(".json", ""))
                    .filter(name -> !name.equals("index"))
                    .toList();
            assertThat(engine.catalogue().list().stream().map(Formula::id)).containsExactlyInAnyOrderElementsOf(ids);
        }
    }

    @Test
    void the_description_is_json_that_names_every_formula() {
        assertThat(tree(engine.describe())).hasSize(engine.catalogue().list().size());
    }

    @Test
    void an_unknown_formula_and_unreadable_arguments_give_a_reason() {
        assertThat(engine.evaluate("tidak-ada", "[]")).contains("unknown-formula");
        assertThat(engine.evaluate("capaian", "{}")).contains("\"kind\":\"none\"");
        assertThat(engine.evaluate("capaian", "[1,")).contains("\"kind\":\"none\"");
        assertThat(engine.evaluate("capaian", "[1e999,1]")).contains("\"kind\":\"none\"");
        assertThat(engine.evaluate("capaian", "[[1,2],[3]]")).contains("\"kind\":\"none\"");
    }

    @Test
    void a_definition_that_contradicts_itself_is_refused_with_its_reason() {
        String sound = read("idg");
        refused(sound.replace("\"parlemen\", \"kind\"", "\"dewan\", \"kind\""), "parlemen");
        refused(sound.replace("MAX(", "TERBESAR("), "TERBESAR");
        refused(sound.replace("\"standing\": \"document\"", "\"standing\": \"certain\""), "certain");
        refused(sound.replace("\"key\": \"edep_pendapatan\"", "\"key\": \"edep_parlemen\""), "edep_parlemen");
        refused(sound.replace("/ 3 * 100", "/ 3 * * 100"), "huruf ke-");
        refused(sound.replace("\"examples\": [", "\"contoh\": ["), "contoh");
        refused(sound.replaceFirst("\"max\": \"100\"", "\"maks\": \"100\""), "maks");
        refused(sound.replace("\"defects\":", "\"cacat\":"), "cacat");
        refused(read("capaian").replace("\"default\": \"naik\"", "\"default\": \"datar\""), "rumus");
        refused(read("capaian").replace("\"builtin\": \"achievement\"", "\"builtin\": \"capaian\""), "capaian");
    }

    private static void refused(String definition, String why) {
        assertThatThrownBy(() -> Engine.load("{\"formulas\":[" + definition + "],\"scales\":[]}"))
                .isInstanceOf(BadDataException.class)
                .hasMessageContaining(why);
    }

    private static String read(String id) {
        try {
            return Files.readString(FILES.resolve(id + ".json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void check(String answer, Node.Fields expected) {
        JsonNode given = tree(answer);
        assertThat(expected.members()).isNotEmpty();
        expected.members()
                .forEach((name, value) -> assertThat(given.path(name).asText())
                        .as(name + " of " + answer)
                        .isEqualTo(value.asText(name)));
    }

    private static void check(String answer, JsonNode expected) {
        JsonNode given = tree(answer);
        assertThat(expected).isNotEmpty();
        expected.fieldNames().forEachRemaining(name -> {
            if (name.equals("explanationContains")) {
                assertThat(given.path("explanation").asText())
                        .contains(expected.get(name).asText());
            } else {
                assertThat(given.path(name)).as(name + " of " + answer).isEqualTo(expected.get(name));
            }
        });
    }

    private static JsonNode tree(String json) {
        try {
            return JsonMapper.builder().build().readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(json, e);
        }
    }
}
