package id.lembarkinerja.configure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which office.js the pane gets: the one that ships, or one that an administrator put in its place. */
class OfficeFilesTest {
    @TempDir
    Path folder = Path.of("");

    private Path data = folder;

    @BeforeEach
    void name() {
        data = folder.resolve("data");
    }

    @Test
    void the_shipped_copy_is_served_with_its_licence_and_nothing_unknown_is() throws Exception {
        try (Demo demo = new Demo(data)) {
            assumeThat(demo.get(null, "/addin/office/office.js").status())
                    .as("built without npm")
                    .isEqualTo(200);
            Demo.Answer licence = demo.get(null, "/addin/office/LICENSE.md");
            assertThat(licence.status()).isEqualTo(200);
            assertThat(licence.header("Content-Type")).startsWith("text/plain");
            assertThat(demo.get(null, "/addin/office/tidak-ada.js").status()).isEqualTo(404);
        }
    }

    @Test
    void a_copy_of_the_administrator_takes_its_place_whole() throws Exception {
        Path source = source("16.0.20308.10000");
        CommandRun run = CommandRun.of(new AddInCommand(), "office", source.toString(), "--data", data.toString());
        assertThat(run.out()).contains("4 berkas", "16.0.20308.10000", "Jalankan server");
        try (Demo demo = new Demo(data)) {
            assertThat(body(demo, "office.js")).contains("16.0.20308.10000");
            assertThat(body(demo, "id-id/office_strings.js")).contains("strings");
            assertThat(body(demo, "LICENSE.md")).contains("terms");
            // Of the shipped copy, which this one does not have.
            assertThat(demo.get(null, "/addin/office/es6-promise.js").status()).isEqualTo(404);
        }
    }

    @Test
    void only_what_excel_asks_for_is_copied() throws Exception {
        Path source = source("16.0.20308.10000");
        CommandRun.of(new AddInCommand(), "office", source.toString(), "--data", data.toString());
        assertThat(files(data.resolve("office")))
                .containsExactly(
                        "LICENSE.md",
                        "excel-win32-16.01.js",
                        "id-id/office_strings.js",
                        "office.js",
                        "telemetry/oteljs.js");
    }

    @Test
    void a_newer_copy_leaves_nothing_of_the_older_one() throws Exception {
        CommandRun.of(new AddInCommand(), "office", source("16.0.20308.10000").toString(), "--data", data.toString());
        Path newer = Files.createDirectories(folder.resolve("newer"));
        Files.writeString(newer.resolve("office.js"), "/* 16.0.30000.10000 */");
        CommandRun.of(new AddInCommand(), "office", newer.toString(), "--data", data.toString());
        assertThat(files(data.resolve("office"))).containsExactly("office.js");
    }

    @Test
    void the_shipped_copy_comes_back_when_asked_for() throws Exception {
        CommandRun.of(new AddInCommand(), "office", source("16.0.20308.10000").toString(), "--data", data.toString());
        assertThat(CommandRun.of(new AddInCommand(), "office", "--bundled", "--data", data.toString())
                        .out())
                .contains("dihapus");
        assertThat(data.resolve("office")).doesNotExist();
    }

    @Test
    void a_folder_without_office_js_is_refused_and_changes_nothing() throws Exception {
        CommandRun.of(new AddInCommand(), "office", source("16.0.20308.10000").toString(), "--data", data.toString());
        Path empty = Files.createDirectories(folder.resolve("empty"));
        CommandRun run = CommandRun.of(new AddInCommand(), "office", empty.toString(), "--data", data.toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("tidak ada office.js");
        assertThat(files(data.resolve("office"))).contains("office.js");
    }

    @Test
    void a_running_server_keeps_the_copy_it_serves() throws Exception {
        CommandRun.of(new AddInCommand(), "office", source("16.0.20308.10000").toString(), "--data", data.toString());
        Path newer = Files.createDirectories(folder.resolve("newer"));
        Files.writeString(newer.resolve("office.js"), "/* 16.0.30000.10000 */");
        try (Demo demo = new Demo(data)) {
            for (String wish : List.of(newer.toString(), "--bundled")) {
                CommandRun run = CommandRun.of(new AddInCommand(), "office", wish, "--data", data.toString());
                assertThat(run.code()).isEqualTo(2);
                assertThat(run.err()).contains("Hentikan server dahulu");
            }
            assertThat(body(demo, "office.js")).contains("16.0.20308.10000");
            assertThat(body(demo, "id-id/office_strings.js")).contains("strings");
        }
    }

    private static String body(Demo demo, String name) {
        return new String(
                demo.get(null, "/addin/office/" + name).response().body(), java.nio.charset.StandardCharsets.UTF_8);
    }

    /** As npm unpacks Microsoft's package. */
    private Path source(String build) throws IOException {
        Path source = folder.resolve("office-js");
        write(source.resolve("LICENSE.md"), "terms");
        write(source.resolve("dist/office.js"), "/* " + build + " */");
        write(source.resolve("dist/office.debug.js"), "debug");
        write(source.resolve("dist/excel-win32-16.01.js"), "excel");
        write(source.resolve("dist/word-win32-16.01.js"), "word");
        write(source.resolve("dist/office.d.ts"), "types");
        write(source.resolve("dist/id-id/office_strings.js"), "strings");
        write(source.resolve("dist/de-de/office_strings.js"), "german");
        write(source.resolve("dist/telemetry/oteljs.js"), "telemetry");
        return source;
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static List<String> files(Path root) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}
