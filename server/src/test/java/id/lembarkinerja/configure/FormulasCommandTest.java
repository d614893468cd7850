package id.lembarkinerja.configure;

import static org.assertj.core.api.Assertions.assertThat;

import id.lembarkinerja.evaluation.FormulaFiles;
import id.lembarkinerja.formulas.catalogue.Formula;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** {@code lembar formulas} and {@code lembar scales}. */
class FormulasCommandTest {
    @TempDir
    private Path folder = Path.of("");

    private record Outcome(int exit, String out, String err) {}

    private static Outcome run(Callable<Integer> command, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine line = new CommandLine(command)
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .setExecutionExceptionHandler((failure, parsed, result) -> {
                    err.append(failure.getMessage());
                    return failure instanceof RefusedException ? 2 : 99;
                });
        return new Outcome(line.execute(arguments), out.toString(), err.toString());
    }

    private static Outcome formulas(String... arguments) {
        return run(new FormulasCommand(), arguments);
    }

    private static Outcome scales(String... arguments) {
        return run(new ScalesCommand(), arguments);
    }

    @Test
    void the_list_names_every_formula_under_its_group() {
        Outcome outcome = formulas();
        assertThat(outcome.exit()).isZero();
        for (Formula formula : FormulaFiles.load().list()) {
            assertThat(outcome.out()).contains(formula.group() + "\n", "  " + formula.id() + " ");
        }
    }

    @Test
    void every_formula_can_be_described() {
        for (Formula formula : FormulaFiles.load().list()) {
            Outcome outcome = formulas(formula.id());
            assertThat(outcome.exit()).as(formula.id()).isZero();
            assertThat(outcome.out())
                    .contains(formula.name().id(), formula.citation().text().id(), "Contoh:", "Masukan:");
        }
    }

    @Test
    void a_description_has_choices_calls_and_computed_examples() {
        assertThat(formulas("capaian").out())
                .contains(
                        "- turun-rasio:",
                        "=KINERJA.CAPAIAN(target; realisasi; [rumus]",
                        "Rumus bawaan Excel",
                        "Hitungan: (2 × 0,0217 − 0,03) / 0,0217 × 100 = 61,75 %");
    }

    @Test
    void values_as_they_stand_in_cells_are_computed() {
        Outcome outcome = formulas("capaian", "0,0217", "0,03", "turun");
        assertThat(outcome.exit()).isZero();
        assertThat(outcome.out()).isEqualToNormalizingNewlines("""
                        61,75 %
                        Nilai: 61.7511520737327
                        Hitungan: (2 × 0,0217 − 0,03) / 0,0217 × 100 = 61,75 %
                          tanpa batas: 61.7511520737327
                          arah: makin rendah makin baik
                          rumus: (2 × target − realisasi) / target × 100
                        """);
    }

    @Test
    void every_example_says_its_facts_in_indonesian() {
        for (Formula formula : FormulaFiles.load().list()) {
            assertThat(formulas(formula.id()).out().lines())
                    .as(formula.id())
                    .noneMatch(line ->
                            line.matches(" +[a-z-]+: [A-Z_]{3,}|.*\\b(uncapped|direction|rollup|label-english): .*"));
        }
    }

    @Test
    void the_example_of_the_help_is_computed_and_capital_letters_do_not_matter() {
        assertThat(formulas("rerata", "10;20;30").out()).startsWith("20");
        assertThat(formulas("CAPAIAN", "100", "90").exit()).isZero();
    }

    @Test
    void a_choice_that_is_left_out_is_called_blank() {
        assertThat(formulas("konsolidasi", "10;20;30").out())
                .contains("Sifat triwulan kosong. Pilih salah satu: jumlah");
    }

    @Test
    void a_negative_number_is_a_value_and_no_option() {
        assertThat(formulas("capaian", "10", "-5").out()).startsWith("-50 %".replace('-', '−'));
        assertThat(formulas("capaian", "10", "--lima").exit()).isEqualTo(2);
    }

    @Test
    void a_reason_instead_of_a_figure_is_exit_one() {
        Outcome outcome = formulas("capaian", "", "5");
        assertThat(outcome.exit()).isOne();
        assertThat(outcome.out()).contains("missing").contains("target kosong");
        assertThat(formulas("capaian", "1.234", "5").exit()).isOne();
        assertThat(formulas("capaian", "sepuluh", "5").exit()).isOne();
    }

    @Test
    void an_unknown_formula_and_too_many_values_are_exit_two() {
        assertThat(formulas("tidak-ada", "1").exit()).isEqualTo(2);
        Outcome outcome = formulas("idg", "1", "2", "3", "4", "5");
        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.err()).contains("paling banyak 4");
    }

    @Test
    void a_formula_of_the_office_is_found_with_its_data_folder() throws IOException {
        Path rules = Files.createDirectories(folder.resolve("aturan").resolve("rumus"));
        Files.writeString(rules.resolve("rata.json"), """
                {"id": "rata-dua", "group": "lokal", "name": {"id": "Rata-rata", "en": "Mean"},
                 "summary": {"id": "Rata-rata daftar.", "en": "Mean of a list."}, "unit": "", "result": "figure",
                 "parameters": [{"key": "nilai", "kind": "list", "size": "2", "name": {"id": "Nilai", "en": "Values"},
                   "help": {"id": "Angka.", "en": "Numbers."}}],
                 "citation": {"standing": "convention", "id": "Kebiasaan", "en": "Custom"},
                 "method": {"expression": "MEAN(nilai)"},
                 "examples": [{"name": "dua", "arguments": [[1, 2]], "expected": {"value": "1.5"}, "source": "tangan"}]}
                """);
        Outcome outcome = formulas("--data", folder.toString(), "rata-dua", "10; 20;33");
        assertThat(outcome.exit()).as(outcome.err()).isZero();
        assertThat(outcome.out()).startsWith("21\n");
        assertThat(formulas("--data", folder.toString(), "rata-dua", "10").exit())
                .isOne();
        assertThat(formulas("rata-dua", "10").exit()).isEqualTo(2);
        Files.writeString(rules.resolve("rusak.json"), "{\n\"id\" 1}");
        Outcome broken = formulas("--data", folder.toString());
        assertThat(broken.exit()).isEqualTo(2);
        assertThat(broken.err()).contains("rusak.json", "baris 2", "Perbaiki").doesNotContain("\n");
    }

    @Test
    void a_scale_file_with_a_hole_is_told_and_exit_one() throws IOException {
        Path file = Files.writeString(folder.resolve("skala.json"), """
                {"id": "skala-kantor", "name": "Skala kantor", "citation": "Keputusan kepala kantor",
                 "above": "NO_RATING", "bands": [{"label": "Kurang", "printed": "< 60"},
                 {"label": "Baik", "printed": "60 - 80"}, {"label": "Sangat baik", "printed": "81 - 100"}]}
                """);
        for (Outcome outcome : new Outcome[] {scales(file.toString()), scales("--check", file.toString())}) {
            assertThat(outcome.exit()).isOne();
            assertThat(outcome.out()).contains("  ! Celah antara", "80,5", "1 cacat");
        }
        Files.writeString(file, Files.readString(file).replace("81 - 100", "> 80 - 100"));
        Outcome sound = scales(file.toString());
        assertThat(sound.exit()).isZero();
        assertThat(sound.out()).contains("Tidak ada celah");
    }

    @Test
    void a_file_that_is_no_scale_is_refused_with_what_is_wrong() throws IOException {
        Path file = Files.writeString(folder.resolve("skala.json"), "{\"id\": \"x\", \"bands\": []}");
        Outcome outcome = scales(file.toString());
        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.err()).contains("skala.json", "tidak ada rentang");
        assertThat(scales(folder.resolve("hilang.json").toString()).exit()).isEqualTo(2);
    }

    @Test
    void a_scale_that_ships_is_shown_with_its_defects() {
        Outcome outcome = scales("renja-jambi-2022-2.2.1");
        assertThat(outcome.exit()).isZero();
        assertThat(outcome.out()).contains("Dasar:", "Berlaku: 2022-01-01", "  ! Celah");
        assertThat(scales("tidak-ada").exit()).isEqualTo(2);
    }
}
