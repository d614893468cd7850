package id.lembarkinerja.formulas.number;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.lembarkinerja.formulas.GoldenCases;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class NumberGoldenTest {
    @TestFactory
    Stream<DynamicTest> every_printed_number_reads_as_the_golden_case_says() {
        return GoldenCases.tests("numbers", (input, expected) -> {
            String printed = input.get("printed").asText();
            Reading reading = read(input, printed);
            assertThat(reading.printed()).isEqualTo(printed);
            check(reading, expected);
        });
    }

    private static Reading read(JsonNode input, String printed) {
        if (input.has("serial")) {
            return DateCells.read(
                    printed,
                    new BigDecimal(input.get("serial").asText()),
                    DateSystem.valueOf(input.get("system").asText()),
                    input.get("dateFormat").asBoolean());
        }
        return input.has("notation")
                ? NumberParser.parse(
                        printed, Notation.valueOf(input.get("notation").asText()))
                : NumberParser.parse(printed);
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
                    checkOthers(numbers.get(i).others(), one);
                }
            }
            case "dated" -> {
                assertThat(reading).isInstanceOf(Reading.Dated.class);
                Reading.Dated dated = (Reading.Dated) reading;
                assertThat(dated.reason().indonesian())
                        .contains(expected.get("reasonContains").asText());
                assertThat(dated.candidates())
                        .allSatisfy(typed -> assertThat(typed.why().english()).isNotBlank());
                assertThat(dated.candidates().stream()
                                .map(NumberGoldenTest::inOneLine)
                                .toList())
                        .isEqualTo(GoldenCases.elements(expected.get("typed"))
                                .map(JsonNode::asText)
                                .toList());
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
                                words -> assertThat(words.reason().indonesian())
                                        .contains(expected.get("reasonContains").asText()));
        }
    }

    private static void checkOthers(List<Reading.Value> others, JsonNode expected) {
        List<String> numbers =
                others.stream().map(other -> other.number().toPlainString()).toList();
        List<String> wanted = expected.has("others")
                ? GoldenCases.elements(expected.get("others"))
                        .map(JsonNode::asText)
                        .toList()
                : List.of();
        assertThat(numbers).isEqualTo(wanted);
    }

    /** {@code 5.3 = 5.3}, {@code 5/3 = 5 3}, and {@code 2.08.03} alone for a code. */
    private static String inOneLine(Reading.Typed typed) {
        if (typed.reading() instanceof Reading.Value value) {
            return typed.text() + " = " + value.number().toPlainString();
        }
        if (typed.reading() instanceof Reading.Several several) {
            return typed.text() + " = "
                    + several.numbers().stream()
                            .map(one -> one.number().number().toPlainString())
                            .collect(Collectors.joining(" "));
        }
        return typed.text();
    }

    private static void checkValue(Reading.Value value, JsonNode expected) {
        assertThat(value.number().toPlainString())
                .isEqualTo(expected.get("number").asText());
        assertThat(value.unit()).isEqualTo(expected.get("unit").asText());
        assertThat(value.notation().name()).isEqualTo(expected.get("notation").asText());
        assertThat(value.irregular()).isEqualTo(expected.get("irregular").asBoolean());
    }
}
