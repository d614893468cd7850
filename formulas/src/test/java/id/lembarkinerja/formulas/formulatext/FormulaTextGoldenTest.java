package id.lembarkinerja.formulas.formulatext;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.lembarkinerja.formulas.GoldenCases;
import id.lembarkinerja.formulas.language.Bilingual;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class FormulaTextGoldenTest {
    @TestFactory
    Stream<DynamicTest> every_formula_text_is_read_as_its_writer_meant_it_or_refused_with_a_place() {
        return GoldenCases.tests("formula-texts", (input, expected) -> {
            FormulaReading reading = FormulaTextParser.parse(input.asText());
            assertThat(reading.printed()).isEqualTo(input.asText());
            if (expected.has("reason")) {
                refused(reading, expected);
            } else if (expected.has("candidates")) {
                several(reading, expected.get("candidates"));
            } else {
                assertThat(reading).isInstanceOf(FormulaReading.Read.class);
                formula(((FormulaReading.Read) reading).formula(), expected);
            }
        });
    }

    private static void refused(FormulaReading reading, JsonNode expected) {
        assertThat(reading).isInstanceOf(FormulaReading.Unreadable.class);
        var refused = (FormulaReading.Unreadable) reading;
        told(refused.reason(), expected.get("reason"));
        assertThat(refused.position()).isEqualTo(expected.get("position").asInt());
        assertThat(refused.length()).isEqualTo(expected.get("length").asInt());
    }

    /** As expected in Indonesian, and in English as well. */
    private static void told(Bilingual said, JsonNode expected) {
        assertThat(said.indonesian()).isEqualTo(expected.asText());
        assertThat(said.english()).isNotBlank().isNotEqualTo(said.indonesian());
    }

    private static void several(FormulaReading reading, JsonNode expected) {
        assertThat(reading).isInstanceOf(FormulaReading.Ambiguous.class);
        List<FormulaReading.Candidate> candidates = ((FormulaReading.Ambiguous) reading).candidates();
        assertThat(candidates).hasSize(expected.size());
        for (int i = 0; i < candidates.size(); i++) {
            formula(candidates.get(i).formula(), expected.get(i));
            told(candidates.get(i).why(), expected.get(i).get("why"));
        }
    }

    private static void formula(ParsedFormula formula, JsonNode expected) {
        assertThat(formula.rule()).isEqualTo(expected.get("rule").asText());
        assertThat(formula.unit()).isEqualTo(expected.get("unit").asText());
        assertThat(formula.resultName()).isEqualTo(expected.get("result").asText());
        assertThat(formula.repairs()).hasSize(expected.get("repairs").size());
        for (int i = 0; i < formula.repairs().size(); i++) {
            told(formula.repairs().get(i), expected.get("repairs").get(i));
        }
        JsonNode inputs = expected.get("inputs");
        assertThat(formula.inputs()).hasSize(inputs.size());
        for (int i = 0; i < inputs.size(); i++) {
            FormulaInput input = formula.inputs().get(i);
            assertThat(input.name()).isEqualTo(inputs.get(i).get("name").asText());
            assertThat(input.unit()).isEqualTo(inputs.get(i).path("unit").asText());
            assertThat(input.explanation())
                    .isEqualTo(inputs.get(i).path("explanation").asText());
            assertThat(input.list()).isEqualTo(inputs.get(i).path("list").asBoolean());
        }
    }
}
