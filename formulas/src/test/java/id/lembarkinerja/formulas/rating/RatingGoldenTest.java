package id.lembarkinerja.formulas.rating;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.lembarkinerja.formulas.GoldenCases;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class RatingGoldenTest {
    @TestFactory
    Stream<DynamicTest> every_band_is_rated_below_on_and_above_its_bounds() {
        return GoldenCases.tests("ratings", (input, expected) -> {
            RatingScale scale = ShippedScales.get(input.get("scale").asText());
            String label = scale.rate(new BigDecimal(input.get("value").asText()))
                    .map(Band::label)
                    .orElse("-");
            assertThat(label).isEqualTo(expected.isNull() ? "-" : expected.asText());
        });
    }

    @TestFactory
    Stream<DynamicTest> every_printed_range_is_read() {
        return GoldenCases.tests("bands", (input, expected) -> {
            Band band = BandParser.parse(input.asText(), "Baik");
            assertThat(bound(band.lower())).isEqualTo(bound(expected.get("lower")));
            assertThat(bound(band.upper())).isEqualTo(bound(expected.get("upper")));
            assertThat(band.unreadable())
                    .isEqualTo(expected.get("lower").isNull()
                            && expected.get("upper").isNull());
        });
    }

    @TestFactory
    Stream<DynamicTest> every_defect_of_a_scale_is_found_and_no_other() {
        return GoldenCases.tests("scale-defects", (input, expected) -> {
            List<Band> bands = GoldenCases.elements(input)
                    .map(printed -> BandParser.parse(printed.asText(), "Baik"))
                    .toList();
            List<ScaleDefect> defects = new RatingScale("x", "X", "", "", "", bands, AboveTop.NO_RATING).defects();
            assertThat(defects.stream().map(RatingGoldenTest::text).toList())
                    .isEqualTo(GoldenCases.elements(expected)
                            .map(RatingGoldenTest::text)
                            .toList());
            for (int i = 0; i < defects.size(); i++) {
                assertThat(defects.get(i).message())
                        .contains(expected.get(i).get("messageContains").asText());
                assertThat(figures(defects.get(i).said().english()))
                        .isEqualTo(figures(defects.get(i).message()));
                assertThat(defects.get(i).said().english())
                        .isNotEqualTo(defects.get(i).message());
            }
        });
    }

    @Test
    void the_printed_range_of_every_shipped_band_means_its_bounds() {
        for (RatingScale scale : ShippedScales.list()) {
            // a staircase prints one bound where the file states both
            if (!scale.id().equals("permendagri-86-2017")) {
                for (Band band : scale.bands()) {
                    Band read = BandParser.parse(band.printed(), band.label());
                    assertThat(bound(read.lower())).as(band.printed()).isEqualTo(bound(band.lower()));
                    assertThat(bound(read.upper())).as(band.printed()).isEqualTo(bound(band.upper()));
                }
            }
        }
    }

    @Test
    void a_scale_names_the_document_it_was_read_in_or_says_that_it_was_not_verified() {
        for (RatingScale scale : ShippedScales.list()) {
            assertThat(scale.citation())
                    .containsPattern("^(Renja 2022|Perjanjian Kinerja 2024) .+|.+; tidak diverifikasi$");
            assertThat(scale.validFrom()).matches("|\\d{4}-\\d{2}-\\d{2}");
        }
    }

    private static List<String> figures(String text) {
        return Pattern.compile("[0-9][0-9.,]*")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .sorted()
                .toList();
    }

    private static String text(ScaleDefect defect) {
        return defect.kind() + " " + number(defect.from()) + " " + number(defect.to()) + " " + defect.band();
    }

    private static String text(JsonNode expected) {
        return expected.get("kind").asText() + " " + expected.get("from").asText() + " "
                + expected.get("to").asText() + " " + expected.get("band").asText();
    }

    private static String number(@Nullable BigDecimal value) {
        return value == null ? "null" : value.stripTrailingZeros().toPlainString();
    }

    private static String bound(@Nullable Bound bound) {
        return bound == null ? "none" : bound.value() + (bound.closed() ? " closed" : " open");
    }

    private static String bound(JsonNode bound) {
        return bound.isNull()
                ? "none"
                : bound.get("value").asText() + (bound.get("closed").asBoolean() ? " closed" : " open");
    }
}
