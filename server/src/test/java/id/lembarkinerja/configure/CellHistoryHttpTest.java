package id.lembarkinerja.configure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who wrote what into a cell, when and why, in real workbooks. */
class CellHistoryHttpTest {
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
        store("awal");
    }

    @AfterEach
    void stop() {
        demo().close();
    }

    private void store(String note) {
        String path = "/api/v1/submissions/" + id + "/versions?name=iku.xlsx&base=" + version + "&note=" + note;
        assertThat(demo().post("staf", path, book.bytes()).status()).isEqualTo(201);
        version++;
    }

    private Demo.Answer history(String query) {
        return demo().get("penelaah", "/api/v1/submissions/" + id + "/history?" + query);
    }

    /** Each moment as version, place, what the cell says and why. */
    private List<String> moments(String query) {
        List<String> moments = new ArrayList<>();
        for (JsonNode moment : history(query).json()) {
            JsonNode cell = moment.path("cell");
            String place = cell.isNull()
                    ? "gone"
                    : cell.path("sheet").asText() + "!" + cell.path("cell").asText() + " "
                            + cell.path("printed").asText();
            moments.add(moment.at("/version/n").asInt() + " " + place + " "
                    + moment.at("/version/note").asText());
        }
        return moments;
    }

    @Test
    void a_value_is_followed_through_moves_new_names_and_an_inserted_column() {
        book.rows.get(2).set(5, 75);
        store("dihitung");
        book.rows.add(0, book.rows.remove(2));
        store("diurutkan");
        book.sheet = "Pengukuran";
        book.headings.add(3, "Satuan");
        book.rows.forEach(row -> row.add(3, "Persen"));
        store("satuan");
        book.rows.get(0).set(2, "Persentase imunisasi dasar lengkap");
        book.rows.get(0).set(6, 76);
        store("dibulatkan");
        assertThat(moments("sheet=Pengukuran&cell=G3"))
                .containsExactly("5 Pengukuran!G3 76 dibulatkan", "2 IKU!F5 75 dihitung", "1 IKU!F5 80 awal");
        JsonNode newest = history("sheet=Pengukuran&cell=G3").json().get(0);
        assertThat(newest.at("/version/authorName").asText()).isEqualTo("Staf DPMPPA");
        assertThat(newest.at("/cell/value").asText()).isEqualTo("76");
        assertThat(newest.at("/cell/column").asText()).isEqualTo("achievement");
    }

    @Test
    void a_row_that_went_and_came_back_says_so() {
        List<Object> row = book.rows.remove(2);
        store("dihapus");
        book.rows.add(row);
        book.rows.get(0).set(4, 99);
        store("dikembalikan");
        assertThat(moments("sheet=IKU&cell=F5"))
                .containsExactly("3 IKU!F5 80 dikembalikan", "2 gone dihapus", "1 IKU!F5 80 awal");
    }

    @Test
    void a_formula_over_the_same_result_is_a_moment_of_its_own() {
        book.rows.get(2).set(5, "=100-20");
        store("rumus");
        assertThat(history("sheet=IKU&cell=F5").json().at("/0/cell/formula").asText())
                .isEqualTo("100-20");
        assertThat(history("sheet=IKU&cell=F5").json()).hasSize(2);
    }

    @Test
    void a_cell_that_came_later_begins_where_it_came_and_one_outside_the_table_is_followed_too() {
        book.rows.add(MeasurementBook.row(4, "Pelayanan", "Jumlah kader terlatih", 10, 10, 100));
        book.above.set(0, "PENGUKURAN KINERJA 2022");
        store("tambah");
        assertThat(moments("sheet=IKU&cell=F6").get(0)).isEqualTo("2 IKU!F6 100 tambah");
        assertThat(moments("sheet=IKU&cell=A1"))
                .containsExactly(
                        "2 IKU!A1 PENGUKURAN KINERJA 2022 tambah", "1 IKU!A1 PENGUKURAN KINERJA TAHUN 2022 awal");
    }

    @Test
    void looking_back_from_an_earlier_version_leaves_out_what_came_after_it() {
        book.rows.get(2).set(5, 75);
        store("dihitung");
        assertThat(moments("n=1&sheet=IKU&cell=F5")).containsExactly("1 IKU!F5 80 awal");
        assertThat(moments("n=2&sheet=IKU&cell=F5")).hasSize(2);
    }

    @Test
    void a_cell_that_is_not_there_is_said_to_be_unknown() {
        assertThat(history("sheet=Lain&cell=F5").text("type")).isEqualTo("cell-unknown");
        assertThat(history("n=9&sheet=IKU&cell=F5").text("type")).isEqualTo("cell-unknown");
        assertThat(history("sheet=IKU&cell=bukan-sel").text("type")).isEqualTo("cell-unknown");
        assertThat(history("sheet=IKU").text("type")).isEqualTo("parameter");
    }
}
