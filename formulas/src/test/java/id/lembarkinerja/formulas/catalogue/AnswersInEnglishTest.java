package id.lembarkinerja.formulas.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.lembarkinerja.formulas.GoldenCases;
import id.lembarkinerja.formulas.call.AnswerJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever an answer says in words it says in English as well. */
class AnswersInEnglishTest {
    private static final List<String> TOLD = List.of("derivation", "explanation", "notes", "heads");
    private static final Pattern QUOTED = Pattern.compile("[\"“][^\"”]*[\"”]|\\(-?[a-z_-]+\\)");
    private static final Pattern INDONESIAN = Pattern.compile(
            "\\b(yang|tidak|dari|dan|atau|sel|ini|jadi|dengan|nilai|belum|bukan|padahal|berisi|bila|tertulis|kosong"
                    + "|angka|angkanya|periksa|jumlah|rumus|paling|sama|harus|lebih|triwulan)\\b",
            Pattern.CASE_INSENSITIVE);

    private final Engine engine = ShippedCatalogue.engine();

    @Test
    void every_answer_of_the_examples_and_golden_calls_is_told_in_english() {
        Set<String> silent = new TreeSet<>();
        int translated = 0;
        for (JsonNode answer : answers().toList()) {
            for (String name : TOLD) {
                JsonNode english = answer.path(name + "English");
                translated += english.isMissingNode() ? 0 : 1;
                texts(english.isMissingNode() ? answer.path(name) : english).stream()
                        .filter(text -> INDONESIAN
                                .matcher(QUOTED.matcher(text).replaceAll(""))
                                .find())
                        .forEach(silent::add);
            }
        }
        assertThat(silent).isEmpty();
        assertThat(translated).isGreaterThan(100);
    }

    @Test
    void a_refusal_names_the_argument_and_what_to_do_in_english() {
        JsonNode answer = tree(engine.evaluate("rerata-bobot", "[[80,90],[40,50]]"));
        assertThat(answer.get("explanation").asText())
                .isEqualTo("Jumlah bobot 90, padahal harus 100 %. Perbaiki bobotnya.");
        assertThat(answer.get("explanationEnglish").asText())
                .isEqualTo("The weights add up to 90, but must be 100 %. Correct the weights.");
    }

    private Stream<JsonNode> answers() {
        Stream<String> examples = engine.catalogue().list().stream()
                .flatMap(formula -> formula.examples().stream()
                        .map(example ->
                                AnswerJson.write(engine.catalogue().evaluate(formula.id(), example.arguments()))));
        Stream<String> calls = Stream.of("calls", "printed-calls")
                .flatMap(file -> GoldenCases.elements(GoldenCases.read("/golden/" + file + ".json")))
                .map(one -> one.get("input"))
                .map(input -> engine.evaluate(
                        input.get("formula").asText(), input.get("arguments").toString()));
        return Stream.concat(examples, calls).map(AnswersInEnglishTest::tree);
    }

    private static List<String> texts(JsonNode value) {
        List<String> texts = new ArrayList<>();
        if (value.isArray()) {
            value.forEach(one -> texts.add(one.asText()));
        } else {
            texts.add(value.asText());
        }
        return texts;
    }

    private static JsonNode tree(String json) {
        try {
            return JsonMapper.builder().build().readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
