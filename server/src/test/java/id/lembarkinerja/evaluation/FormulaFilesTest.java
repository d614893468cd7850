package id.lembarkinerja.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lembarkinerja.formulas.call.Answer;
import id.lembarkinerja.formulas.catalogue.Catalogue;
import id.lembarkinerja.formulas.data.BadDataException;
import id.lembarkinerja.formulas.data.Node;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Formulas and scales of an office, dropped as files beside those that ship. */
class FormulaFilesTest {
    static final String FORMULA = """
            {
              "id": "kunjungan-per-hari", "function": "", "group": "lokal",
              "name": {"id": "Kunjungan per hari", "en": "Visits per day"},
              "summary": {"id": "Rata-rata kunjungan.", "en": "Mean visits."},
              "unit": "orang", "result": "figure",
              "parameters": [
                {"key": "kunjungan", "kind": "number", "unit": "orang", "min": "0",
                 "name": {"id": "Kunjungan", "en": "Visits"}, "help": {"id": "Jumlah.", "en": "Count."}},
                {"key": "hari", "kind": "number", "unit": "hari", "min": "0", "minOpen": true,
                 "name": {"id": "Hari", "en": "Days"}, "help": {"id": "Jumlah.", "en": "Count."}}
              ],
              "citation": {"standing": "convention", "id": "Kebiasaan kantor", "en": "Custom of the office"},
              "method": {"expression": "kunjungan / hari"},
              "examples": [
                {"name": "sebulan", "arguments": [930, 31], "expected": {"value": "30"}, "source": "930 / 31"}
              ]
            }
            """;
    static final String SCALE = """
            {
              "id": "skala-kantor", "name": "Skala kantor", "citation": "Keputusan kepala kantor",
              "validFrom": "2024-01-01", "validTo": "2024-12-31", "above": "TOP_BAND",
              "bands": [
                {"label": "Kurang", "printed": "< 60"},
                {"label": "Baik", "labelEnglish": "Good", "printed": "60 - 80"},
                {"label": "Sangat baik", "printed": "81 - 100"}
              ]
            }
            """;

    @TempDir
    private Path folder = Path.of("");

    private Path formulas = Path.of("");
    private Path scales = Path.of("");

    @BeforeEach
    void make_the_folders() throws IOException {
        formulas = Files.createDirectory(folder.resolve("rumus"));
        scales = Files.createDirectory(folder.resolve("skala"));
    }

    private FormulaFiles.Loaded load() {
        return FormulaFiles.load(formulas, scales);
    }

    private void refused(String... words) {
        assertThatThrownBy(this::load)
                .isInstanceOf(BadDataException.class)
                .message()
                .contains(words);
    }

    @Test
    void without_local_files_there_is_what_ships() {
        FormulaFiles.Loaded loaded = FormulaFiles.load(folder.resolve("tidak"), folder.resolve("ada"));
        assertThat(loaded.catalogue().list()).hasSameSizeAs(FormulaFiles.load().list());
        assertThat(loaded.catalogue().scales().byId().keySet())
                .containsExactlyElementsOf(ScaleFiles.load().keySet());
        assertThat(loaded.localFormulas()).isEmpty();
    }

    @Test
    void a_formula_dropped_as_a_file_computes() throws IOException {
        Files.writeString(formulas.resolve("kunjungan.json"), "\uFEFF" + FORMULA);
        Files.writeString(formulas.resolve("catatan.txt"), "bukan rumus");
        FormulaFiles.Loaded loaded = load();
        assertThat(loaded.localFormulas()).containsExactly("kunjungan-per-hari");
        Answer answer =
                loaded.catalogue().evaluate("kunjungan-per-hari", List.of(new Node.Text("45"), new Node.Text("30")));
        assertThat(answer).isInstanceOfSatisfying(Answer.Figure.class, figure -> {
            assertThat(figure.value()).isEqualTo(new BigDecimal("1.5"));
            assertThat(figure.derivation().indonesian()).isEqualTo("45 / 30 = 1,5");
        });
    }

    @Test
    void a_scale_dropped_as_a_file_rates_by_its_printed_bands_and_tells_its_hole() throws IOException {
        Files.writeString(scales.resolve("kantor.json"), SCALE);
        Catalogue catalogue = load().catalogue();
        var scale = catalogue.scales().get("skala-kantor");
        assertThat(scale.validTo()).isEqualTo("2024-12-31");
        assertThat(scale.rate(new BigDecimal("60"))).get().satisfies(band -> {
            assertThat(band.label()).isEqualTo("Baik");
            assertThat(band.labelEnglish()).isEqualTo("Good");
        });
        assertThat(scale.rate(new BigDecimal("59.9")))
                .get()
                .satisfies(band -> assertThat(band.label()).isEqualTo("Kurang"));
        assertThat(scale.rate(new BigDecimal("80.5"))).isEmpty();
        assertThat(scale.defects()).hasSize(1);
    }

    @Test
    void an_id_that_is_there_already_is_refused() throws IOException {
        Files.writeString(formulas.resolve("a.json"), FORMULA.replace("kunjungan-per-hari", "capaian"));
        refused("a.json", "capaian", "sudah ada");
    }

    @Test
    void two_local_files_with_one_id_are_refused() throws IOException {
        Files.writeString(scales.resolve("a.json"), SCALE);
        Files.writeString(scales.resolve("b.json"), SCALE);
        refused("b.json", "skala-kantor", "sudah ada");
    }

    @Test
    void the_excel_name_of_another_formula_is_refused_with_the_file() throws IOException {
        Files.writeString(formulas.resolve("a.json"), FORMULA.replace("\"function\": \"\"", "\"function\": \"IDG\""));
        refused("a.json", "kunjungan-per-hari");
    }

    @Test
    void a_worked_example_that_gives_something_else_is_refused_with_both_figures() throws IOException {
        Files.writeString(formulas.resolve("a.json"), FORMULA.replace("\"value\": \"30\"", "\"value\": \"31\""));
        refused("a.json", "sebulan", "\"31\"", "\"30\"");
        Files.writeString(formulas.resolve("a.json"), FORMULA.replace("{\"value\": \"30\"}", "{}"));
        refused("a.json", "sebulan");
    }

    @Test
    void a_definition_that_contradicts_itself_is_refused_with_file_and_reason() throws IOException {
        Path file = formulas.resolve("a.json");
        Files.writeString(file, FORMULA.replace("kunjungan / hari", "kunjungan / bulan"));
        refused("a.json", "kunjungan-per-hari", "bulan");
        Files.writeString(file, FORMULA.replace("\"unit\": \"hari\", \"min\": \"0\"", "\"min\": \"nol\""));
        refused("a.json", "nol");
        Files.writeString(file, FORMULA.replace("kunjungan-per-hari", "../Kunjungan"));
        refused("a.json", "../Kunjungan");
        Files.writeString(file, FORMULA.replace("kunjungan / hari", "(".repeat(200_000)));
        refused("a.json", "terlalu dalam");
    }

    @Test
    void a_scale_that_ends_before_it_begins_is_refused() throws IOException {
        Files.writeString(scales.resolve("a.json"), SCALE.replace("2024-12-31", "2023-12-31"));
        refused("a.json", "2023-12-31");
        Files.writeString(scales.resolve("a.json"), SCALE.replace("2024-12-31", "31 Desember"));
        refused("a.json", "31 Desember");
    }

    @Test
    void a_file_that_is_not_json_is_refused_with_its_line() throws IOException {
        Files.writeString(formulas.resolve("a.json"), "{\n  \"id\": ,\n}");
        refused("a.json", "baris 2");
        Files.write(formulas.resolve("a.json"), "{\"id\":\"é\"}".getBytes(StandardCharsets.ISO_8859_1));
        refused("a.json", "UTF-8");
        Files.writeString(formulas.resolve("a.json"), "[]");
        refused("a.json", "objek");
    }
}
