package id.lembarkinerja.formulas.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lembarkinerja.formulas.call.Wording;
import id.lembarkinerja.formulas.data.BadDataException;
import id.lembarkinerja.formulas.method.Places;
import id.lembarkinerja.formulas.method.Twin;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ArithmeticDefinitionTest {
    private final Engine engine = ShippedCatalogue.engine();

    @Test
    void each_choice_has_its_own_calculation_and_its_own_native_formula() {
        Map<String, String> cells = Map.of("nilai", "A2", "minimum", "B2", "maksimum", "C2");

        assertThat(engine.evaluate("normalisasi", "[10,0,40]")).contains("\"value\":\"25\"");
        assertThat(engine.evaluate("normalisasi", "[10,0,40,\"NEGATIF\"]")).contains("\"value\":\"75\"");
        assertThat(twin(new Places(cells, Map.of("arah", "negatif")))).contains("(C2-A2)/(C2-B2)*100");
        assertThat(twin(new Places(cells, Map.of()))).contains("(A2-B2)/(C2-B2)*100");
        assertThat(engine.catalogue().twins("normalisasi", new Places(cells, Map.of("arah", "miring"))))
                .isEmpty();
    }

    @Test
    void an_unknown_choice_is_refused_with_the_known_ones() {
        assertThat(engine.evaluate("normalisasi", "[10,0,40,\"miring\"]")).contains("unknown-choice", "negatif");
    }

    @Test
    void the_rule_names_every_choice_with_its_calculation() {
        assertThat(rule("normalisasi").id())
                .isEqualTo(
                        "positif, naik: (Nilai indikator − Nilai minimum) / (Nilai maksimum − Nilai minimum) × 100; "
                                + "negatif, turun: (Nilai maksimum − Nilai indikator) / (Nilai maksimum − Nilai minimum) × 100");
    }

    @Test
    void the_rule_in_english_names_its_steps_in_english() {
        assertThat(rule("mutu-data").en()).startsWith("Timeliness = Data collected / Data required; ");
    }

    @Test
    void a_message_quotes_the_figures_it_is_about() {
        assertThat(engine.evaluate("prevalensi", "[1001,1000]"))
                .contains("Yang mengalami 1.001 orang melebihi penduduknya 1.000 orang.");
    }

    @Test
    void a_division_by_zero_names_its_divisor() {
        assertThat(engine.evaluate("prevalensi", "[0,0]"))
                .contains("division-by-zero", "Jumlah penduduk kelompok itu bernilai 0");
        assertThat(engine.evaluate("efisiensi", "[500,400,0]")).contains("Pengeluaran seharusnya bernilai 0");
    }

    @Test
    void a_refused_element_of_a_range_is_named_by_its_place() {
        assertThat(engine.evaluate("tfr", "[[36,100,120,94,55,20,-6]]"))
                .contains("ASFR ke-7 −6 di luar jangkauan: harus paling sedikit 0 dan paling banyak 1.000.");
        assertThat(engine.evaluate("proporsi", "[[1,2],3]")).contains("Bagian berisi beberapa sel; pilih satu sel.");
    }

    @Test
    void an_optional_cell_with_words_gives_no_figure_in_the_native_formula_either() {
        Map<String, String> cells = Map.of("laporan", "A2", "wajib", "B2");

        assertThat(engine.catalogue().twins("manajemen-pengetahuan", new Places(cells, Map.of())).stream()
                        .map(Twin::formula))
                .singleElement()
                .asString()
                .startsWith("IF(OR(NOT(ISNUMBER(A2)),AND(NOT(ISNUMBER(B2)),TRIM(B2)<>\"\")),NA(),");
    }

    @Test
    void a_note_without_a_condition_is_told_with_every_answer() {
        assertThat(engine.evaluate("nka", "[90,90,90,50]")).contains("belum dipastikan");
    }

    @Test
    void cases_that_miss_a_choice_and_messages_that_name_nothing_are_refused() {
        refused("\"choice\":\"arah\",\"cases\":[{\"choices\":[\"a\"],\"expression\":\"x\"}]", "pilihannya [a, b]");
        refused("\"choice\":\"x\",\"cases\":[]", "bukan masukan pilihan");
        String both = "\"choice\":\"arah\",\"cases\":[{\"choices\":[\"a\",\"b\"],\"expression\":\"x\",\"notes\":[";
        refused(both + "{\"message\":\"{y}\"}]}]", "\"y\"");
        refused(both + "{\"message\":\"{x\"}]}]", "kurung kurawal");
        refused("\"choice\":\"arah\",\"cases\":[{\"choices\":[\"a\",\"b\"],\"expression\":\"arah\"}]", "\"arah\"");
    }

    private String twin(Places places) {
        List<Twin> twins = engine.catalogue().twins("normalisasi", places);
        assertThat(twins).hasSize(1);
        return twins.get(0).formula();
    }

    private Wording rule(String id) {
        return engine.catalogue().find(id).orElseThrow().rule();
    }

    private static void refused(String method, String why) {
        String words = "{\"id\":\"-\",\"en\":\"-\"}";
        String definition = "{\"id\":\"uji\",\"group\":\"uji\",\"name\":" + words + ",\"summary\":" + words
                + ",\"result\":\"figure\",\"parameters\":[{\"key\":\"x\",\"kind\":\"number\",\"name\":" + words
                + ",\"help\":" + words + "},{\"key\":\"arah\",\"kind\":\"choice\",\"name\":" + words + ",\"help\":"
                + words
                + ",\"choices\":[{\"key\":\"a\",\"name\":" + words + "},{\"key\":\"b\",\"name\":" + words + "}]}],"
                + "\"citation\":{\"standing\":\"convention\",\"id\":\"-\",\"en\":\"-\"},\"method\":{" + method
                + "},\"examples\":[{\"name\":\"-\",\"arguments\":[1,\"a\"],\"expected\":{\"value\":\"1\"},\"source\":\"-\"}]}";
        assertThatThrownBy(() -> Engine.load("{\"formulas\":[" + definition + "],\"scales\":[]}"))
                .isInstanceOf(BadDataException.class)
                .hasMessageContaining(why);
    }
}
