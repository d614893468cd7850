package id.lembarkinerja.validation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.lembarkinerja.recognition.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The scales on which well-known indices are measured, as data: IPM from 0 to 100, SPBE from 0 to 5. */
final class IndicatorScales {

    /**
     * One scale.
     *
     * @param names words by which the indicator is known
     * @param least smallest value, included
     * @param most greatest value, included
     */
    record IndicatorScale(List<List<String>> names, BigDecimal least, BigDecimal most) {
        IndicatorScale {
            if (names.isEmpty() || least.compareTo(most) >= 0) {
                throw new IllegalArgumentException("indicator-scales.json: " + names + " has no scale");
            }
        }

        boolean holds(BigDecimal value) {
            return value.compareTo(least) >= 0 && value.compareTo(most) <= 0;
        }

        private boolean isNamedIn(List<String> words) {
            return names.stream().anyMatch(name -> Collections.indexOfSubList(words, name) >= 0);
        }
    }

    private final List<IndicatorScale> scales;

    private IndicatorScales(List<IndicatorScale> scales) {
        this.scales = scales;
    }

    /** The scales that ship with the product. */
    static IndicatorScales load() {
        try (InputStream in = IndicatorScales.class.getResourceAsStream("indicator-scales.json")) {
            List<IndicatorScale> scales = new ArrayList<>();
            for (JsonNode scale : JsonMapper.builder().build().readTree(in)) {
                List<List<String>> names = new ArrayList<>();
                scale.get("names").forEach(name -> names.add(Words.of(name.asText())));
                scales.add(new IndicatorScale(
                        names,
                        new BigDecimal(scale.get("least").asText()),
                        new BigDecimal(scale.get("most").asText())));
            }
            return new IndicatorScales(List.copyOf(scales));
        } catch (IOException e) {
            throw new UncheckedIOException("indicator-scales.json", e);
        }
    }

    /** The scale of the index that the indicator is, if it is a known one. */
    Optional<IndicatorScale> find(String indicator) {
        List<String> words = Words.of(indicator);
        return scales.stream().filter(scale -> scale.isNamedIn(words)).findFirst();
    }
}
