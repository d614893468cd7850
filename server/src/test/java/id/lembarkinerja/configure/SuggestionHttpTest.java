package id.lembarkinerja.configure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.lembarkinerja.review.Acceptances;
import id.lembarkinerja.review.Accepting;
import id.lembarkinerja.review.Mentions;
import id.lembarkinerja.review.Stores;
import id.lembarkinerja.review.SuggestionWriting;
import id.lembarkinerja.review.Suggestions;
import id.lembarkinerja.review.ThreadViews;
import id.lembarkinerja.review.Threads;
import id.lembarkinerja.review.jdbc.JdbcReviewStore;
import id.lembarkinerja.submission.Removal;
import id.lembarkinerja.submission.VersionComparison.Side;
import id.lembarkinerja.workbook.Cell;
import id.lembarkinerja.workbook.CellAddress;
import id.lembarkinerja.workbook.WorkbookReading;
import id.lembarkinerja.workbook.ooxml.OoxmlPatcher;
import id.lembarkinerja.workbook.ooxml.OoxmlReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
        String second = suggest("E4", "10");
        Demo.Answer accepted = accept(Map.of("note", "Sesuai telaah"), first, second);
        assertThat(accepted.json().at("/version/n").asInt()).isEqualTo(2);
        assertThat(accepted.json().at("/version/note").asText()).isEqualTo("Sesuai telaah");
        assertThat(printed("E4")).isEqualTo("10");
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

    @Test
    void a_version_without_its_credit_is_never_left_behind() {
        String thread = suggest("F5", "75");
        Installation installation = demo().server.installation;
        installation.database.run(() -> installation
                .database
                .handle()
                .execute("CREATE TRIGGER power_cut BEFORE INSERT ON review_comment WHEN NEW.kind = 'accept'"
                        + " BEGIN SELECT RAISE(ABORT, 'power cut'); END"));
        assertThat(accept(Map.of(), thread).status()).isEqualTo(500);
        assertThat(demo().get("staf", path("versions")).json()).hasSize(1);
        assertThat(suggestions().at("/0/state").asText()).isEqualTo("open");
        assertThat(Verify.all(installation).defects()).isEmpty();

        installation.database.run(() -> installation.database.handle().execute("DROP TRIGGER power_cut"));
        assertThat(accept(Map.of(), thread).status()).isEqualTo(201);
        assertThat(suggestions().at("/0/state").asText()).isEqualTo("resolved");
    }

    @Test
    void what_is_declined_while_its_version_is_made_is_not_written() {
        String thread = suggest("F5", "75");
        Installation installation = demo().server.installation;
        Stores stores =
                new Stores(installation.database, new JdbcReviewStore(installation.database), installation.store);
        ThreadViews views = new ThreadViews(stores, installation.engine.tracing());
        Threads threads =
                new Threads(stores, installation.audit, installation.clock, views, new Mentions(installation.accounts));
        SuggestedValues patcher = new SuggestedValues(new OoxmlReader(), new OoxmlPatcher());
        SuggestionWriting slow = new SuggestionWriting() {
            @Override
            public Optional<Impossible> findObjection(Side version, Value value) {
                return patcher.findObjection(version, value);
            }

            @Override
            public Outcome write(Side version, List<Value> values) {
                demo().postJson("staf", path("suggestions/" + thread + "/decline"), Map.of("text", "Tidak jadi."));
                return patcher.write(version, values);
            }
        };
        Suggestions suggestions = new Suggestions(stores, threads, views, slow);
        Accepting outcome = new Acceptances(stores, threads, suggestions, views, installation.versions, slow)
                .accept(
                        id,
                        new Acceptances.Wish(Set.of(thread), 1, "", false),
                        DemoData.ACCOUNTS.get(0).user());
        assertThat(((Accepting.Refused) outcome).reason()).isEqualTo(Accepting.Reason.SETTLED);
        assertThat(demo().get("staf", path("versions")).json()).hasSize(1);
    }

    /** As XML keeps it: a number without quotes around it, or words. */
    private Cell stored(String cell) {
        byte[] workbook = demo().get("staf", path("versions/" + version + "/workbook"))
                .response()
                .body();
        WorkbookReading.Read read = (WorkbookReading.Read) new OoxmlReader().read("iku.xlsx", workbook);
        CellAddress at = CellAddress.parse(cell);
        return read.workbook().sheets().get(0).cell(at.row(), at.column());
    }

    @Test
    void a_percentage_stays_a_share_with_its_format_and_a_number_a_number() {
        book.rows.get(2).set(5, new MeasurementBook.Formatted(0.8, "0%"));
        book.rows.get(2).set(4, new MeasurementBook.Formatted(60, "#,##0.0"));
        store();
        String share = suggest("F5", "95 %");
        String number = suggest("E5", "1.250,5");
        assertThat(accept(Map.of(), share, number).status()).isEqualTo(201);
        version++;
        assertThat(stored("F5").number()).isEqualByComparingTo("0.95");
        assertThat(stored("F5").printed()).isEqualTo("95%");
        assertThat(stored("E5").number()).isEqualByComparingTo("1250.5");
        assertThat(stored("E5").printed()).isEqualTo("1.250,5");
    }

    @Test
    void words_for_a_number_are_refused_when_they_are_suggested() {
        Demo.Answer refused = demo().postJson(
                        "penelaah",
                        path("suggestions"),
                        Map.of("sheet", "IKU", "cell", "F5", "proposed", "cukup baik"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("type")).isEqualTo("suggestion-impossible");
        assertThat(refused.text("detail")).contains("Sel IKU!F5 berisi angka “80”", "“cukup baik”", "1.250,5");
        assertThat(suggestions()).isEmpty();
    }

    @Test
    void a_number_that_only_looks_different_takes_its_suggestion() {
        String thread = suggest("F5", "75");
        book.rows.get(2).set(5, new MeasurementBook.Formatted(80, "0.00"));
        store();
        assertThat(accept(Map.of(), thread).status()).isEqualTo(201);
    }

    @Test
    void a_number_that_only_looks_the_same_takes_no_suggestion() {
        book.rows.get(2).set(5, new MeasurementBook.Formatted(79.6, "0"));
        store();
        String thread = suggest("F5", "75");
        book.rows.get(2).set(5, new MeasurementBook.Formatted(80.4, "0"));
        store();
        assertThat(accept(Map.of(), thread).text("type")).isEqualTo("suggestion-outdated");
    }
}
