package id.lembarkinerja.formulas.achievement;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.lembarkinerja.formulas.GoldenCases;
import id.lembarkinerja.formulas.number.Decimals;
import id.lembarkinerja.formulas.number.Notation;
import id.lembarkinerja.formulas.number.NumberParser;
import java.math.BigDecimal;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class AchievementGoldenTest {
    @TestFactory
    Stream<DynamicTest> every_achievement_is_what_the_golden_case_says() {
        return GoldenCases.tests("achievements", (input, expected) -> check(outcome(input), expected));
    }

    private static Outcome outcome(JsonNode input) {
        AchievementRule rule = rule(input);
        if (input.has("lower")) {
            return Achievement.evaluate(number(input, "lower"), number(input, "upper"), number(input, "actual"), rule);
        }
        if (input.has("printed")) {
            return Achievement.evaluate(
                    NumberParser.parse(input.get("target").asText()),
                    NumberParser.parse(input.get("actual").asText()),
                    rule);
        }
        return Achievement.evaluate(number(input, "target"), number(input, "actual"), rule);
    }

    private static AchievementRule rule(JsonNode input) {
        AchievementRule rule = switch (Variant.valueOf(input.get("variant").asText())) {
            case RATIO -> AchievementRule.higherIsBetter();
            case REFLECTED -> AchievementRule.lowerReflected();
            case INVERSE -> AchievementRule.lowerInverse();
            case RANGE -> AchievementRule.withinRange();
        };
        if (input.has("cap")) {
            rule = rule.withCap(number(input, "cap"));
        }
        if (input.has("floor")) {
            rule = rule.withFloor(number(input, "floor"));
        }
        return input.has("zero")
                ? rule.withZero(ZeroTarget.valueOf(input.get("zero").asText()))
                : rule;
    }

    private static BigDecimal number(JsonNode input, String field) {
        return NumberParser.parse(input.get(field).asText(), Notation.ENGLISH)
                .value()
                .orElseThrow();
    }

    private static void check(Outcome outcome, JsonNode expected) {
        if (expected.has("reason")) {
            assertThat(outcome).isInstanceOfSatisfying(Outcome.NotComputed.class, none -> {
                assertThat(none.reason().name())
                        .isEqualTo(expected.get("reason").asText());
                assertThat(none.explanation().indonesian())
                        .startsWith("Capaian tidak dihitung: ")
                        .contains(expected.get("explanationContains").asText());
            });
            return;
        }
        assertThat(outcome).isInstanceOfSatisfying(Outcome.Computed.class, computed -> {
            assertThat(Decimals.plain(computed.value()))
                    .isEqualTo(expected.get("value").asText());
            assertThat(Decimals.plain(computed.uncapped()))
                    .isEqualTo(expected.get("uncapped").asText());
            assertThat(computed.derivation().indonesian())
                    .isEqualTo(expected.get("derivation").asText());
        });
    }
}
