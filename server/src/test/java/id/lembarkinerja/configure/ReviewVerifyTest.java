package id.lembarkinerja.configure;

import static org.assertj.core.api.Assertions.assertThat;

import id.lembarkinerja.platform.json.Json;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was said and answered is proved against the log, whoever gets at the file behind the server's back. */
class ReviewVerifyTest {
    @TempDir
    Path folder = Path.of("");

    private @Nullable Demo running;

    private Demo demo() {
        if (running == null) {
            throw new IllegalStateException();
        }
        return running;
    }

    @BeforeEach
    void start() throws IOException {
        running = new Demo(folder);
        String id = demo().postJson(
                        "staf",
                        "/api/v1/submissions",
                        Map.of("agency", "dpmppa-kota-jambi", "period", "2022", "form", "t-c-33"))
                .text("id");
        String path = "/api/v1/submissions/" + id;
        demo().post("staf", path + "/versions?base=0", "a=1".getBytes(StandardCharsets.UTF_8));
        demo().postJson("penelaah", path + "/comments", Map.of("sheet", "A", "cell", "B1", "text", "Lihat @staf"));
        demo().send(
                        "PUT",
                        path + "/checklist/fund-source",
                        "penelaah",
                        BodyPublishers.ofByteArray(Json.write(Map.of("answer", "no"))),
                        "Content-Type",
                        "application/json");
    }

    @AfterEach
    void stop() {
        demo().close();
    }

    private List<String> defects() {
        return Verify.all(demo().server.installation).defects();
    }

    @Test
    void nothing_is_found_when_nothing_was_touched() {
        assertThat(defects()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "review_thread    | UPDATE review_thread SET printed = '2'        | Utas thread:",
                "review_comment   | UPDATE review_comment SET text = 'Bagus'      | Catatan comment:",
                "comment_mention  | DELETE FROM comment_mention                   | Catatan comment:",
                "checklist_answer | UPDATE checklist_answer SET answer = 'yes'    | Jawaban daftar periksa checklist:",
                "checklist_answer | DELETE FROM checklist_answer                  | tidak ada lagi",
            })
    void what_is_changed_behind_the_back_of_the_server_shows(String table, String sql, String told) {
        var database = demo().server.installation.database;
        database.run(() -> {
            database.handle().execute("DROP TRIGGER " + table + "_keeps_update");
            database.handle().execute("DROP TRIGGER " + table + "_keeps_delete");
            database.handle().execute(sql);
        });
        // Ids mean nothing to people; what the record belongs to does.
        assertThat(defects()).singleElement().asString().contains(told, "dpmppa-kota-jambi, 2022)");
    }
}
