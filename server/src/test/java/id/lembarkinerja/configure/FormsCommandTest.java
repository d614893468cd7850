package id.lembarkinerja.configure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** {@code lembar forms}. */
class FormsCommandTest {
    private static final int TERMINAL = 100;

    @TempDir
    private Path folder = Path.of("");

    private record Outcome(int exit, String out, String err) {}

    private Outcome forms(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine line = new CommandLine(new FormsCommand())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .setExecutionExceptionHandler((failure, parsed, result) -> {
                    err.append(failure.getMessage());
                    return failure instanceof RefusedException ? 2 : 99;
                });
        String[] all = new String[arguments.length + 2];
        System.arraycopy(arguments, 0, all, 0, arguments.length);
        all[arguments.length] = "--data";
        all[arguments.length + 1] = folder.toString();
        return new Outcome(line.execute(all), out.toString(), err.toString());
    }

    @Test
    void a_form_is_described_in_words_and_its_headings_fit_a_terminal() {
        Outcome outcome = forms("t-c-33");
        assertThat(outcome.exit()).isZero();
        assertThat(outcome.out())
                .contains("  budget  uang (Rp)\n", "  target-next  angka, boleh tidak ada\n", "kebutuhan dana");
        assertThat(outcome.out().lines().filter(line -> line.startsWith("      ")))
                .allMatch(line -> line.length() <= TERMINAL);
    }

    @Test
    void a_blank_form_is_written_once_and_never_over_a_file_that_is_there() {
        Path file = folder.resolve("kosong.xlsx");
        assertThat(forms("t-c-33", "--template", file.toString()).exit()).isZero();
        assertThat(file).isNotEmptyFile();
        Outcome again = forms("iku", "--template", file.toString());
        assertThat(again.exit()).isEqualTo(2);
        assertThat(again.err()).contains("sudah ada");
    }

    @Test
    void a_blank_form_of_no_form_is_refused_and_nothing_is_written() {
        Path file = folder.resolve("kosong.xlsx");
        Outcome outcome = forms("--template", file.toString());
        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.err()).contains("Sebutkan formulirnya");
        assertThat(file).doesNotExist();
    }

    @Test
    void a_form_of_the_office_is_listed_and_a_broken_one_refused_with_its_file() throws IOException {
        Path own = Files.createDirectories(folder.resolve("aturan/formulir"));
        Files.writeString(own.resolve("aset.json"), """
                {"id": "daftar-aset", "name": "Daftar aset", "nameEnglish": "List of assets",
                 "citation": "praktik kantor", "columns": ["no", "description", "volume", "budget"],
                 "label": ["description"], "required": [["description"], ["budget"]], "relations": []}
                """);
        assertThat(forms().out()).contains("daftar-aset  Daftar aset  (tambahan)");
        Files.writeString(own.resolve("rusak.json"), "{\"id\": \"rusak\",\n \"columns\": [");
        Outcome broken = forms();
        assertThat(broken.exit()).isEqualTo(2);
        assertThat(broken.err()).contains("rusak.json", "Perbaiki berkas itu");
    }
}
