package id.lembarkinerja.formulas.number;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.lembarkinerja.formulas.GoldenCases;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class NumberGoldenTest {
    @TestFactory
    Stream<DynamicTest> every_printed_number_reads_as_the_golden_case_says() {
        return GoldenCases.tests("numbers", (input, expected) -> {
            String printed = input.get("printed").asText();
            Reading reading = input.has("notation")
                    ? NumberParser.parse(
                            printed, Notation.valueOf(input.get("notation").asText()))
                    : NumberParser.parse(printed);
            assertThat(reading.printed()).isEqualTo(printed);
            check(reading, expected);
        });
    }

    private static void check(Reading reading, JsonNode expected) {
        switch (expected.get("kind").asText()) {
            case "value" -> {
                assertThat(reading).isInstanceOf(Reading.Value.class);
                checkValue((Reading.Value) reading, expected);
            }
            case "ambiguous" -> {
                assertThat(reading).isInstanceOf(Reading.Ambiguous.class);
                List<Reading.Value> candidates = ((Reading.Ambiguous) reading).candidates();
                assertThat(candidates).hasSize(expected.get("candidates").size());
                for (int i = 0; i < candidates.size(); i++) {
                    checkValue(candidates.get(i), expected.get("candidates").get(i));
                }
            }
            case "several" -> {
                assertThat(reading).isInstanceOf(Reading.Several.class);
                List<Reading.Labelled> numbers = ((Reading.Several) reading).numbers();
                assertThat(numbers).hasSize(expected.get("numbers").size());
                for (int i = 0; i < numbers.size(); i++) {
                    JsonNode one = expected.get("numbers").get(i);
                    assertThat(numbers.get(i).label())
                            .isEqualTo(one.get("label").asText());
                    checkValue(numbers.get(i).number(), one);
                }
            }
            case "absent" ->
                assertThat(reading)
                        .isInstanceOfSatisfying(
                                Reading.Absent.class,
                                absent -> assertThat(absent.kind().name())
                                        .isEqualTo(expected.get("absence").asText()));
            default ->
                assertThat(reading)
                        .isInstanceOfSatisfying(
                                Reading.NotANumber.class,
                                words -> assertThat(words.reason())
                                        .contains(expected.get("reasonContains").asText()));
        }
    }

    private static void checkValue(Reading.Value value, JsonNode expected) {
        assertThat(value.number().toPlainString())
                .isEqualTo(expected.get("number").asText());
        assertThat(value.unit()).isEqualTo(expected.get("unit").asText());
        assertThat(value.notation().name()).isEqualTo(expected.get("notation").asText());
        assertThat(value.irregular()).isEqualTo(expected.get("irregular").asBoolean());
    }
}
