package id.lembarkinerja.configure;

import static org.assertj.core.api.Assertions.assertThat;

import id.lembarkinerja.samples.SampleWorkbooks;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** Where the result may go: never over the original, never in the place of a folder. */
@Isolated
class ComputeCommandTest {
    @TempDir
    private Path folder = Path.of("");

    private Path original = Path.of("");
    private byte[] sample = new byte[0];
    private String said = "";

    @BeforeEach
    void write_the_sample() throws Exception {
        try (InputStream in = SampleWorkbooks.list().get(0).open()) {
            sample = in.readAllBytes();
        }
        original = Files.write(folder.resolve("asal.xlsx"), sample);
    }

    private int run(String... arguments) {
        PrintStream before = System.err;
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
        try {
            return Main.run(arguments);
        } finally {
            System.setErr(before);
            said = err.toString(StandardCharsets.UTF_8);
        }
    }

    @Test
    void the_original_is_never_the_result() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("lain.xlsx"), original);
        for (Path output : new Path[] {original, folder.resolve(".").resolve("asal.xlsx"), link}) {
            assertThat(run("compute", original.toString(), "-o", output.toString()))
                    .isEqualTo(2);
            assertThat(said).contains("sama dengan berkas asal").doesNotContain("\tat ");
        }
        assertThat(original).hasBinaryContent(sample);
    }

    @Test
    void a_folder_stays_a_folder_and_a_missing_one_is_named() throws Exception {
        Path empty = Files.createDirectory(folder.resolve("kosong"));
        assertThat(run("compute", original.toString(), "-o", empty.toString())).isEqualTo(2);
        assertThat(said).contains("adalah folder");
        assertThat(empty).isDirectory();
        Path nowhere = folder.resolve("tidak-ada").resolve("hasil.xlsx");
        assertThat(run("compute", original.toString(), "-o", nowhere.toString()))
                .isEqualTo(2);
        assertThat(said).contains("tidak ada. Buat dahulu");
        assertThat(run("check", empty.toString())).isEqualTo(2);
        assertThat(said).contains("adalah folder");
    }

    @Test
    void nothing_is_left_beside_the_result() throws Exception {
        Path output = folder.resolve("hasil.xlsx");
        assertThat(run("compute", original.toString(), "-o", output.toString())).isZero();
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactlyInAnyOrder(original, output);
        }
    }

    @Test
    void cells_cannot_command_the_terminal() {
        assertThat(Terminal.harmless("a\u001b[31mb\r\u202ec\u009b\n")).isEqualTo("a\uFFFD[31mb\uFFFD\uFFFDc\uFFFD\n");
    }
}
