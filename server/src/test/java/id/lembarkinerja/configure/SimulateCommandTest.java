package id.lembarkinerja.configure;

import static org.assertj.core.api.Assertions.assertThat;

import id.lembarkinerja.samples.SampleWorkbooks;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class SimulateCommandTest {
    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private Path workbook = Path.of("");

    @BeforeEach
    void take_the_first_sample() throws IOException {
        workbook = folder.resolve("iku.xlsx");
        try (InputStream in = SampleWorkbooks.list().get(0).open()) {
            Files.copy(in, workbook);
        }
    }

    @Test
    void the_rules_of_today_flip_nothing() {
        assertThat(run()).isZero();
        assertThat(out.toString()).contains("0 dari ").contains("Sangat Tinggi: 8 → 8");
    }

    @Test
    void another_formula_flips_the_violence_against_children() {
        assertThat(run("--rumus", "turun-rasio")).isEqualTo(1);
        assertThat(out.toString()).contains("Kekerasan Terhadap Anak").contains("61,75 % Rendah  →  72,33 % Sedang");
    }

    @Test
    void a_missing_actual_as_zero_and_another_scale_are_simulated() {
        assertThat(run("--realisasi-kosong", "nol", "--skala", "renja-jambi-2022-2.2.1", "--maksimum", "100"))
                .isEqualTo(1);
        assertThat(out.toString()).contains("tanpa kategori  →  0 % Kurang Berhasil");
    }

    @Test
    void what_is_not_known_is_refused() {
        assertThat(run("--rumus", "naik")).isEqualTo(2);
        assertThat(run("--skala", "skala-kami")).isEqualTo(2);
        assertThat(run("--maksimum", "banyak")).isEqualTo(2);
    }

    private int run(String... options) {
        List<String> arguments = new ArrayList<>(List.of(options));
        arguments.addAll(
                List.of(workbook.toString(), "--data", folder.resolve("data").toString()));
        return new CommandLine(new SimulateCommand())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(new StringWriter()))
                .setExecutionExceptionHandler((failure, parsed, result) -> failure instanceof RefusedException ? 2 : 99)
                .execute(arguments.toArray(String[]::new));
    }
}
