package id.lembarkinerja.formulas.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;

class FormulaTextJsonTest {
    private static final String TEXT =
            "Jumlah PMKS yang ditangani dan diberi bantuan sosial/Jumlah PPKS yang ada) x 100%";

    private final Engine engine = ShippedCatalogue.engine();

    @Test
    void a_text_of_a_cell_becomes_inputs_and_a_rule() {
        JsonNode read = tree(engine.readFormula(TEXT));
        assertThat(read.get("kind").asText()).isEqualTo("read");
        JsonNode formula = read.get("formulas").get(0);
        assertThat(formula.get("inputs")).hasSize(2);
        assertThat(formula.get("unit").asText()).isEqualTo("%");
        assertThat(formula.get("repairs")).isNotEmpty();
    }

    @Test
    void the_inputs_give_the_realisation_and_the_native_formula() {
        JsonNode inputs = tree(engine.readFormula(TEXT)).get("formulas").get(0).get("inputs");
        String first = inputs.get(0).get("key").asText();
        String second = inputs.get(1).get("key").asText();
        JsonNode answer = compute(
                "{\"" + first + "\":\"1.234,5\",\"" + second + "\":2469}",
                ",\"cells\":{\"" + first + "\":\"B2\",\"" + second + "\":\"C2\"}");
        assertThat(answer.get("value").asText()).isEqualTo("50");
        assertThat(answer.get("derivation").asText()).isEqualTo("1.234,5 / 2.469 × 100 = 50 %");
        assertThat(answer.get("excel").asText()).isEqualTo("B2/C2*100");
        assertThat(compute("{\"" + first + "\":1,\"" + second + "\":0}", "")
                        .get("kind")
                        .asText())
                .isEqualTo("none");
        assertThat(compute("{\"" + first + "\":\"1.234\",\"" + second + "\":5}", "")
                        .get("reason")
                        .asText())
                .isEqualTo("ambiguous");
        assertThat(compute("{\"" + first + "\":1}", "").get("explanation").asText())
                .contains("Jumlah PPKS yang ada");
    }

    @Test
    void blank_cells_of_a_list_are_left_out_and_told() {
        String text = "Σ nilai IKM unit layanan / 2";
        JsonNode input = tree(engine.readFormula(text)).at("/formulas/0/inputs/0");
        assertThat(input.get("list").asBoolean()).isTrue();
        JsonNode answer = tree(engine.computeFormula(
                "{\"text\":\"" + text + "\",\"values\":{\"" + input.get("key").asText() + "\":[80,null,\"N/A\",90]}}"));
        assertThat(answer.get("value").asText()).isEqualTo("85");
        assertThat(answer.at("/notes/0").asText()).startsWith("2 dari 4 sel ");
    }

    @Test
    void what_is_no_formula_says_where_and_why() {
        JsonNode read = tree(engine.readFormula("Laporan bidang"));
        assertThat(read.get("kind").asText()).isEqualTo("unreadable");
        assertThat(read.get("reason").asText()).isNotBlank();
        assertThat(engine.computeFormula("{}")).contains("\"kind\":\"none\"");
        assertThat(engine.computeFormula("{\"text\":\"Laporan bidang\",\"values\":{}}"))
                .contains("\"kind\":\"none\"");
        assertThat(engine.computeFormula("{\"text\":\"A / B\",\"choice\":7,\"values\":{}}"))
                .contains("\"kind\":\"none\"");
    }

    @Test
    void a_text_with_two_readings_is_computed_only_by_the_one_that_was_chosen() {
        String question = "{\"text\":\"a / b + c\",\"values\":{\"a\":1,\"b\":2,\"c\":3}";
        assertThat(tree(engine.computeFormula(question + "}")).get("reason").asText())
                .isEqualTo("ambiguous");
        assertThat(tree(engine.computeFormula(question + ",\"choice\":1}"))
                        .get("value")
                        .asText())
                .isEqualTo("0.2");
    }

    @Test
    void milliards_are_not_divided_by_millions() {
        String text = "{\"text\":\"A / B\",\"values\":{\"a\":\"2 miliar\",\"b\":\"";
        assertThat(tree(engine.computeFormula(text + "500 juta\"}}"))
                        .get("reason")
                        .asText())
                .isEqualTo("ambiguous");
        assertThat(tree(engine.computeFormula(text + "5 orang\"}}"))
                        .get("value")
                        .asText())
                .isEqualTo("0.4");
    }

    private JsonNode compute(String values, String more) {
        return tree(engine.computeFormula("{\"text\":\"" + TEXT + "\",\"values\":" + values + more + "}"));
    }

    private static JsonNode tree(String json) {
        try {
            return JsonMapper.builder().build().readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(json, e);
        }
    }
}
