package id.lembarkinerja.formulas.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.lembarkinerja.formulas.catalogue.Engine;
import id.lembarkinerja.formulas.catalogue.ShippedCatalogue;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;

class SimulationTest {
    private static final String ROWS = """
            [{"key":"a","label":"Kekerasan anak","target":"0,0217","actual":"0,03","direction":"LOWER_IS_BETTER","variant":"REFLECTED"},
             {"key":"b","label":"Cakupan","target":80,"actual":100,"direction":"HIGHER_IS_BETTER","variant":"RATIO"},
             {"key":"c","label":"Gotong royong","target":100,"actual":"-","direction":"HIGHER_IS_BETTER","variant":"RATIO"}]""";
    private static final String TODAY = "{\"lower\":\"turun\",\"scale\":\"permendagri-86-2017\"}";

    private final Engine engine = ShippedCatalogue.engine();

    @Test
    void the_same_policy_flips_nothing() {
        assertThat(simulate(TODAY, TODAY).get("flips").asInt()).isZero();
    }

    @Test
    void another_formula_flips_only_where_lower_is_better() {
        JsonNode result = simulate(TODAY, "{\"lower\":\"turun-rasio\",\"scale\":\"permendagri-86-2017\"}");
        assertThat(result.get("flips").asInt()).isEqualTo(1);
        JsonNode first = result.get("rows").get(0);
        assertThat(first.get("key").asText()).isEqualTo("a");
        assertThat(first.get("from").get("category").asText()).isEqualTo("Rendah");
        assertThat(first.get("to").get("achievement").asText()).isEqualTo("72.3333333333333");
        assertThat(first.get("to").get("category").asText()).isEqualTo("Sedang");
    }

    @Test
    void another_scale_flips_names_and_holes() {
        JsonNode result = simulate(TODAY, "{\"lower\":\"turun\",\"scale\":\"renja-jambi-2022-2.2.1\"}");
        assertThat(result.get("counts").get("to").get("Cukup Berhasil").asInt()).isEqualTo(1);
        assertThat(result.get("counts").get("to").get("").asInt())
                .as("125 % lies above that scale, and a dash has no achievement")
                .isEqualTo(2);
    }

    @Test
    void a_cap_lowers_a_figure_but_flips_no_category_whose_band_it_does_not_leave() {
        JsonNode result =
                simulate(TODAY, "{\"lower\":\"turun\",\"maksimum\":\"100\",\"scale\":\"permendagri-86-2017\"}");
        assertThat(result.get("flips").asInt()).isZero();
        JsonNode widest = result.get("rows").get(0);
        assertThat(widest.get("key").asText()).as("the widest change first").isEqualTo("b");
        assertThat(widest.get("from").get("achievement").asText()).isEqualTo("125");
        assertThat(widest.get("to").get("achievement").asText()).isEqualTo("100");
        assertThat(widest.get("to").get("derivation").asText()).contains("100 / 80 × 100 = 125 %");
    }

    @Test
    void a_missing_actual_that_counts_as_zero_gets_a_category() {
        JsonNode result =
                simulate(TODAY, "{\"lower\":\"turun\",\"realisasi_kosong\":\"nol\",\"scale\":\"permendagri-86-2017\"}");
        assertThat(result.get("rows").get(0).get("key").asText()).isEqualTo("c");
        assertThat(result.get("rows").get(0).get("to").get("category").asText()).isEqualTo("Sangat Rendah");
    }

    @Test
    void an_unknown_word_of_a_policy_is_refused_and_not_passed_over() {
        for (String member : new String[] {"lower", "target_nol", "target_negatif", "realisasi_kosong"}) {
            String policy = "{\"" + member + "\":\"entah\",\"scale\":\"sakip\"}";
            assertThat(engine.simulate("{\"rows\":[],\"from\":" + policy + ",\"to\":" + policy + "}"))
                    .as(member)
                    .contains("entah")
                    .contains("tidak dikenal");
        }
    }

    @Test
    void limits_that_cross_are_refused() {
        String policy = "{\"minimum\":80,\"maksimum\":50,\"scale\":\"sakip\"}";
        assertThat(engine.simulate("{\"rows\":[],\"from\":" + policy + ",\"to\":" + policy + "}"))
                .contains("\"kind\":\"none\"")
                .contains("Capaian terendah");
    }

    @Test
    void a_lower_end_that_cannot_be_read_is_refused() {
        String rows =
                "[{\"key\":\"a\",\"target\":2000,\"actual\":90,\"lower\":\"1.234\",\"direction\":\"WITHIN_RANGE\","
                        + "\"variant\":\"RANGE\"}]";
        assertThat(engine.simulate("{\"rows\":" + rows + ",\"from\":" + TODAY + ",\"to\":" + TODAY + "}"))
                .contains("\"kind\":\"none\"")
                .contains("lower");
    }

    @Test
    void what_cannot_be_simulated_has_a_reason() {
        assertThat(engine.simulate("[]")).contains("\"kind\":\"none\"");
        assertThat(engine.simulate("{\"rows\":[],\"from\":{\"scale\":\"x\"},\"to\":{\"scale\":\"x\"}}"))
                .contains("unknown-choice");
        assertThat(engine.simulate("{\"rows\":[],\"from\":" + TODAY
                        + ",\"to\":{\"maksimum\":\"banyak\",\"scale\":\"permendagri-86-2017\"}}"))
                .contains("maksimum");
    }

    private JsonNode simulate(String from, String to) {
        try {
            return JsonMapper.builder()
                    .build()
                    .readTree(engine.simulate("{\"rows\":" + ROWS + ",\"from\":" + from + ",\"to\":" + to + "}"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
