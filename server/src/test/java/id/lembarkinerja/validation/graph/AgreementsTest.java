package id.lembarkinerja.validation.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lembarkinerja.recognition.FormFiles;
import org.junit.jupiter.api.Test;

class AgreementsTest {
    private static final String SOUND = """
            [{"id": "a", "kind": "EQUAL", "thing": "INDICATOR", "ends": ["iku.target", "t-c-33.target-next @ +1"],
              "except": [], "meaning": {"indonesian": "target", "english": "target"},
              "advice": {"indonesian": "Samakan.", "english": "Make them the same."},
              "hint": false, "quarters": false, "citation": "c"}]
            """;

    @Test
    void the_agreements_that_ship_name_forms_and_columns_that_ship() {
        assertThat(Agreements.unknownEnds(Agreements.shipped(), FormFiles.load()))
                .isEmpty();
    }

    @Test
    void an_end_of_a_form_or_a_column_nobody_knows_is_named() {
        assertThat(Agreements.unknownEnds(
                        Agreements.parse(
                                SOUND.replace("iku.target", "ikku.target").replace("target-next", "target-nex")),
                        FormFiles.load()))
                .containsExactly("a: no form ikku", "a: form t-c-33 has no column target-nex");
    }

    @Test
    void a_sound_agreement_is_read_with_its_years() {
        End next = Agreements.parse(SOUND).get(0).parsedEnds().get(1);
        assertThat(next).isEqualTo(new End("t-c-33", "target-next", "+1"));
        assertThat(next.offset()).isEqualTo(1);
    }

    @Test
    void an_agreement_of_one_column_is_refused() {
        refused(SOUND.replace(", \"t-c-33.target-next @ +1\"", ""), "a: one column agrees with nothing");
    }

    @Test
    void an_end_without_a_column_is_refused() {
        refused(SOUND.replace("iku.target", "iku"), "a: \"iku\" is no end: write form.column or form.column @ year");
    }

    @Test
    void a_year_that_is_no_distance_is_refused() {
        refused(SOUND.replace("@ +1", "@ 2024"), "the year \"2024\" is neither +n nor -n nor heading");
    }

    @Test
    void a_member_nobody_knows_is_refused_with_its_line() {
        refused(SOUND.replace("\"hint\"", "\"hnit\""), "line 4");
    }

    @Test
    void exceptions_without_a_column_of_every_form_are_refused() {
        refused(SOUND.replace("\"except\": []", "\"except\": [\"iku\"]"), "a: exceptions make sense only");
    }

    @Test
    void an_advice_without_its_english_is_refused() {
        refused(SOUND.replace("Make them the same.", ""), "a: meaning, citation and an advice");
    }

    @Test
    void rows_cannot_be_compared_by_the_kind_of_programme() {
        refused(SOUND.replace("INDICATOR", "PROGRAM_MAIN"), "a: rows are compared by indicator or by activity");
    }

    private static void refused(String json, String reason) {
        assertThatThrownBy(() -> Agreements.parse(json))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(reason);
    }
}
