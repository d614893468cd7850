package id.lembarkinerja.configure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.lembarkinerja.submission.Removal;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Suggested values in real workbooks: F5 is the achievement of immunisation, printed as 80. */
class SuggestionHttpTest {
    @TempDir
    Path folder = Path.of("");

    private final MeasurementBook book = new MeasurementBook();
    private @Nullable Demo running;
    private String id = "";
    private int version;

    private Demo demo() {
        if (running == null) {
            throw new IllegalStateException();
        }
        return running;
    }

    @BeforeEach
    void start() throws IOException {
        running = new Demo(folder, Engines.current());
        id = demo().postJson(
                        "staf",
                        "/api/v1/submissions",
                        Map.of("agency", "dpmppa-kota-jambi", "period", "2022", "form", "pengukuran-iku"))
                .text("id");
        store();
    }

    @AfterEach
    void stop() {
        demo().close();
    }

    private void store() {
        String path = path("versions?name=iku.xlsx&base=" + version);
        assertThat(demo().post("staf", path, book.bytes()).status()).isEqualTo(201);
        version++;
    }

    private String path(String rest) {
        return "/api/v1/submissions/" + id + "/" + rest;
    }

    private String suggest(String cell, String value) {
        Demo.Answer answer = demo().postJson(
                        "penelaah",
                        path("suggestions"),
                        Map.of("sheet", "IKU", "cell", cell, "proposed", value, "text", "Menurut rumus."));
        assertThat(answer.status()).as(answer.text("detail")).isEqualTo(201);
        return answer.json().at("/thread/id").asText();
    }

    private Demo.Answer accept(Map<String, Object> more, String... threads) {
        Map<String, Object> wish = new HashMap<>(Map.of("threads", List.of(threads), "base", version));
        wish.putAll(more);
        return demo().postJson("staf", path("suggestions/acceptance"), wish);
    }

    private JsonNode suggestions() {
        return demo().get("staf", path("suggestions")).json();
    }

    private String printed(String cell) {
        Demo.Answer begun = demo().postJson(
                        "sekretariat", path("comments"), Map.of("sheet", "IKU", "cell", cell, "text", "Apa isinya?"));
        return begun.json().at("/thread/printed").asText();
    }

    @Test
    void the_new_version_holds_the_value_and_credits_both() {
        String thread = suggest("F5", "75");
        Demo.Answer accepted = accept(Map.of(), thread);
        assertThat(accepted.status()).as(accepted.text("detail")).isEqualTo(201);
        JsonNode stored = accepted.json().path("version");
        assertThat(stored.path("n").asInt()).isEqualTo(2);
        assertThat(stored.path("author").asText()).isEqualTo("staf");
        assertThat(stored.path("credits")).map(JsonNode::asText).containsExactly("penelaah");
        assertThat(stored.path("note").asText()).isEqualTo("Usulan diterima: IKU!F5 75");
        assertThat(suggestions().at("/0/state").asText()).isEqualTo("resolved");
        assertThat(suggestions().at("/0/comments/1/kind").asText()).isEqualTo("accept");
        assertThat(printed("F5")).isEqualTo("75");
        assertThat(Verify.all(demo().server.installation).defects()).isEmpty();
    }

    @Test
    void a_value_goes_to_where_its_row_is_now() {
        String thread = suggest("F5", "75,5");
        book.rows.add(0, book.rows.remove(2));
        book.above.add("Kota Jambi");
        store();
        assertThat(accept(Map.of(), thread).status()).isEqualTo(201);
        assertThat(printed("F4")).isEqualTo("75,5");
        assertThat(printed("F5")).isEqualTo("100");
    }

    @Test
    void no_value_is_written_where_nobody_knows_the_row_any_more() {
        String thread = suggest("F5", "70");
        book.rows.add(0, book.rows.remove(2));
        store();
        Installation installation = demo().server.installation;
        Removal removal = new Removal(id, 1, "Masa simpan habis", "system", installation.clock.instant());
        installation.database.run(() -> installation.store.insert(removal));
        Demo.Answer refused = accept(Map.of(), thread);
        assertThat(refused.text("type")).isEqualTo("suggestion-place-unknown");
        assertThat(refused.text("detail")).contains("Persentase imunisasi lengkap", "tolak");
        assertThat(demo().get("staf", path("versions")).json()).hasSize(2);
    }

    @Test
    void several_are_taken_over_in_one_version() {
        String first = suggest("F5", "75");
        String second = suggest("E4", "10 forum");
        Demo.Answer accepted = accept(Map.of("note", "Sesuai telaah"), first, second);
        assertThat(accepted.json().at("/version/n").asInt()).isEqualTo(2);
        assertThat(accepted.json().at("/version/note").asText()).isEqualTo("Sesuai telaah");
        assertThat(printed("E4")).isEqualTo("10 forum");
    }

    @Test
    void what_has_changed_since_is_not_overwritten() {
        String thread = suggest("F5", "75");
        book.rows.get(2).set(5, 79);
        store();
        Demo.Answer refused = accept(Map.of(), thread);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("type")).isEqualTo("suggestion-outdated");
        assertThat(refused.text("detail")).contains("IKU!F5", "Persentase imunisasi lengkap");
        assertThat(demo().get("staf", path("versions")).json()).hasSize(2);
    }

    @Test
    void a_row_that_is_gone_takes_no_value() {
        String thread = suggest("F5", "75");
        book.rows.remove(2);
        store();
        assertThat(accept(Map.of(), thread).text("type")).isEqualTo("row-gone");
    }

    @Test
    void a_formula_is_replaced_only_when_somebody_says_so() {
        book.rows.get(2).set(5, "=E5/D5*100");
        store();
        String thread = suggest("F5", "75");
        assertThat(accept(Map.of(), thread).text("type")).isEqualTo("formula-cell");
        assertThat(accept(Map.of("overFormula", true), thread).status()).isEqualTo(201);
    }

    @Test
    void a_newer_version_is_told_before_anything_is_stored() {
        String thread = suggest("F5", "75");
        store2();
        Demo.Answer refused = accept(Map.of("base", 1), thread);
        assertThat(refused.text("type")).isEqualTo("stale-base");
        assertThat(refused.json().at("/latest/n").asInt()).isEqualTo(2);
    }

    private void store2() {
        book.rows.get(0).set(4, 99);
        store();
    }

    @Test
    void a_declined_suggestion_says_why_and_cannot_be_accepted_any_more() {
        String thread = suggest("F5", "75");
        String decline = path("suggestions/" + thread + "/decline");
        assertThat(demo().postJson("staf", decline, Map.of("text", " ")).text("type"))
                .isEqualTo("parameter");
        assertThat(demo().postJson("staf", decline, Map.of("text", "Angka BPS berbeda."))
                        .status())
                .isEqualTo(200);
        assertThat(suggestions().at("/0/comments/1/text").asText()).isEqualTo("Angka BPS berbeda.");
        assertThat(accept(Map.of(), thread).text("type")).isEqualTo("suggestion-settled");
    }

    @Test
    void what_is_only_a_comment_cannot_be_accepted() {
        Demo.Answer begun =
                demo().postJson("penelaah", path("comments"), Map.of("sheet", "IKU", "cell", "F5", "text", "Periksa."));
        String thread = begun.json().at("/thread/id").asText();
        assertThat(accept(Map.of(), thread).status()).isEqualTo(404);
        assertThat(demo().postJson("staf", path("suggestions/" + thread + "/decline"), Map.of("text", "Tidak."))
                        .status())
                .isEqualTo(404);
        assertThat(suggestions()).isEmpty();
    }

    @Test
    void two_values_for_one_cell_are_not_both_accepted() {
        String first = suggest("F5", "75");
        String second = suggest("F5", "76");
        Demo.Answer refused = accept(Map.of(), first, second);
        assertThat(refused.text("type")).isEqualTo("suggestions-differ");
        assertThat(refused.text("detail")).contains("IKU!F5", "Pilih satu");
        assertThat(demo().get("staf", path("versions")).json()).hasSize(1);

        String again = suggest("F5", "75");
        assertThat(accept(Map.of(), first, again).status()).isEqualTo(201);
        assertThat(printed("F5")).isEqualTo("75");
    }

    @Test
    void what_was_accepted_cannot_be_declined_any_more() {
        String thread = suggest("F5", "75");
        assertThat(accept(Map.of(), thread).status()).isEqualTo(201);
        Demo.Answer late =
                demo().postJson("staf", path("suggestions/" + thread + "/decline"), Map.of("text", "Tidak jadi."));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text("type")).isEqualTo("suggestion-settled");
        assertThat(suggestions().at("/0/comments")).hasSize(2);
    }
}
