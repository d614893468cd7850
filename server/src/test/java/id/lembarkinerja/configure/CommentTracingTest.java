package id.lembarkinerja.configure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Threads on the cells of real workbooks, whatever people do to their rows, columns and sheets. */
class CommentTracingTest {
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
        String path = "/api/v1/submissions/" + id + "/versions?base=" + version + "&name=iku.xlsx";
        assertThat(demo().post("staf", path, book.bytes()).status()).isEqualTo(201);
        version++;
    }

    private JsonNode begin(String cell, String finding) {
        Demo.Answer begun = demo().postJson(
                        "penelaah",
                        "/api/v1/submissions/" + id + "/comments",
                        Map.of("sheet", "IKU", "cell", cell, "text", "Periksa lagi.", "finding", finding));
        assertThat(begun.status()).as(begun.text("detail")).isEqualTo(201);
        return begun.json().path("thread");
    }

    private String stands() {
        JsonNode thread = demo().get("staf", "/api/v1/submissions/" + id + "/comments")
                .json()
                .at("/threads/0");
        JsonNode now = thread.path("now");
        return thread.path("state").asText() + " " + now.path("sheet").asText() + "!"
                + now.path("cell").asText() + " " + now.path("printed").asText();
    }

    @Test
    void a_thread_knows_what_its_cell_is_about() {
        JsonNode thread = begin("F5", "");
        assertThat(thread.path("label").asText()).isEqualTo("Persentase imunisasi lengkap");
        assertThat(thread.path("column").asText()).isEqualTo("achievement");
        assertThat(thread.path("form").asText()).isEqualTo("pengukuran-iku");
        assertThat(thread.path("printed").asText()).isEqualTo("80");
    }

    @Test
    void it_goes_with_its_row_through_moving_renaming_an_inserted_column_and_a_renamed_sheet() {
        begin("F5", "");
        book.rows.add(0, book.rows.remove(2));
        store();
        assertThat(stands()).isEqualTo("open IKU!F3 80");
        book.find("Persentase imunisasi lengkap").set(2, "Persentase imunisasi dasar lengkap");
        store();
        assertThat(stands()).isEqualTo("open IKU!F3 80");
        book.headings.add(3, "Satuan");
        book.rows.forEach(row -> row.add(3, "Persen"));
        store();
        assertThat(stands()).isEqualTo("open IKU!G3 80");
        book.sheet = "Pengukuran 2022";
        book.above.add(0, "LAMPIRAN");
        store();
        assertThat(stands()).isEqualTo("open Pengukuran 2022!G4 80");
        book.find("Persentase imunisasi dasar lengkap").set(6, 75);
        store();
        assertThat(stands()).isEqualTo("presumed-fixed Pengukuran 2022!G4 75");
    }

    @Test
    void a_thread_about_a_finding_is_presumed_fixed_when_the_check_finds_it_no_more() {
        JsonNode findings = demo().get("staf", "/api/v1/submissions/" + id + "/versions/1/result")
                .json()
                .path("findings");
        String code = "";
        for (JsonNode finding : findings) {
            code = finding.path("cell").asText().equals("F5")
                    ? finding.path("code").asText()
                    : code;
        }
        assertThat(code).isEqualTo("achievement-mismatch");
        begin("F5", code);
        book.rows.get(2).set(5, 81);
        store();
        assertThat(stands()).isEqualTo("open IKU!F5 81");
        book.rows.get(2).set(5, 75);
        store();
        assertThat(stands()).isEqualTo("presumed-fixed IKU!F5 75");
    }

    @Test
    void a_cell_outside_the_table_is_followed_by_its_line() {
        begin("A1", "");
        book.above.add(0, "LAMPIRAN");
        store();
        assertThat(stands()).isEqualTo("open IKU!A2 PENGUKURAN KINERJA TAHUN 2022");
        book.above.set(1, "PENGUKURAN KINERJA TAHUN 2023");
        store();
        assertThat(stands()).isEqualTo("presumed-fixed IKU!A2 PENGUKURAN KINERJA TAHUN 2023");
    }
}
