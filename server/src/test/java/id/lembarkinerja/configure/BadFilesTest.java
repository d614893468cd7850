package id.lembarkinerja.configure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.lembarkinerja.platform.json.Json;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** Whatever is sent, the command line and the web server answer clearly: with findings, or with what to do. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadFilesTest {
    @TempDir
    static Path folder = Path.of("");

    private @Nullable Demo running;

    @BeforeAll
    void start() throws IOException {
        running = new Demo(folder.resolve("server"), Engines.current());
    }

    @AfterAll
    void stop() {
        demo().close();
    }

    private Demo demo() {
        if (running == null) {
            throw new IllegalStateException();
        }
        return running;
    }

    private record Outcome(int exit, String out, String err) {}

    private Outcome check(byte[] bytes, String... options) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine line = new CommandLine(new CheckCommand())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    err.append(failure.getMessage());
                    return failure instanceof RefusedException ? 2 : 99;
                });
        List<String> arguments = new ArrayList<>(List.of(options));
        arguments.addAll(List.of("--data", folder.resolve("data").toString()));
        try {
            arguments.add(Files.write(folder.resolve("uji.xlsx"), bytes).toString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return new Outcome(line.execute(arguments.toArray(String[]::new)), out.toString(), err.toString());
    }

    static Stream<Map.Entry<String, byte[]>> readable() {
        return BadFiles.readable().entrySet().stream();
    }

    static Stream<Map.Entry<String, byte[]>> refused() {
        return BadFiles.refused().entrySet().stream();
    }

    private static List<String> found(JsonNode report) {
        return StreamSupport.stream(report.path("findings").spliterator(), false)
                .map(finding -> finding.path("code").asText() + "@"
                        + finding.path("cell").asText())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("readable")
    void what_can_be_read_is_checked_on_the_command_line_and_over_http(Map.Entry<String, byte[]> file) {
        Outcome told = check(file.getValue());
        assertThat(told.exit()).as(told.err()).isEqualTo(1);
        assertThat(told.out()).contains("G3");
        assertThat(told.out().codePoints().filter(Character::isISOControl).filter(c -> c != '\n'))
                .isEmpty();
        Outcome written = check(file.getValue(), "--format", "json");
        assertThat(found(Json.read(written.out().getBytes(StandardCharsets.UTF_8))))
                .contains("achievement-mismatch@G3");
        Demo.Answer answer = demo().post("staf", "/api/v1/check?name=uji.xlsx", file.getValue());
        assertThat(answer.status()).isEqualTo(200);
        assertThat(found(answer.json())).contains("achievement-mismatch@G3");
    }

    @ParameterizedTest
    @MethodSource("refused")
    void what_cannot_be_read_is_refused_with_what_to_do(Map.Entry<String, byte[]> file) {
        Outcome told = check(file.getValue());
        assertThat(told.exit()).as(told.err()).isEqualTo(2);
        assertThat(told.err()).contains("uji.xlsx").endsWith(".").doesNotContain("Exception");
        Demo.Answer answer = demo().post("staf", "/api/v1/check?name=uji.xlsx", file.getValue());
        assertThat(answer.status()).isIn(413, 422);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.text("type")).isEqualTo(file.getKey().strip());
        assertThat(answer.text("detail")).hasSizeGreaterThan(20).endsWith(".").doesNotContain("Exception");
    }

    @ParameterizedTest
    @MethodSource("oddities")
    void what_is_odd_in_a_file_that_can_be_read_is_told(String name, String code) {
        Demo.Answer answer = demo().post(
                        "staf",
                        "/api/v1/check?name=uji.xlsx",
                        Objects.requireNonNull(BadFiles.readable().get(name)));
        assertThat(found(answer.json())).anyMatch(finding -> finding.startsWith(code + "@"));
    }

    static Stream<Arguments> oddities() {
        return Stream.of(
                        List.of("circular formulas", "formula-circular"),
                        List.of("external link", "formula-external"),
                        List.of("formula that starts a program", "formula-unsafe"))
                .map(pair -> Arguments.of(pair.get(0), pair.get(1)));
    }
}
