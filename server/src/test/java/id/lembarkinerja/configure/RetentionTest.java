package id.lembarkinerja.configure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import id.lembarkinerja.submission.RetentionPolicy;
import id.lembarkinerja.submission.State;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Contents go by the policy of the office and by nothing else; what was there stays provable. */
class RetentionTest {
    private static final String POLICY =
            "{\"afterYears\": 10, \"states\": [\"draft\"], \"keep\": [\"approved\", \"labelled\"]}";

    @TempDir
    Path folder = Path.of("");

    private static String versions(String id) {
        return "/api/v1/submissions/" + id + "/versions";
    }

    /** Four versions that share what they have in common; the second has a label, the last one is the latest. */
    private static String fill(Demo demo) {
        String id = demo.postJson(
                        "staf",
                        "/api/v1/submissions",
                        Map.of("agency", "dpmppa-kota-jambi", "period", "2022", "form", "iku"))
                .text("id");
        for (int n = 0; n < 4; n++) {
            String label = n == 1 ? "&label=Murni" : "";
            demo.post("staf", versions(id) + "?base=" + n + label, content(n));
        }
        return id;
    }

    private static byte[] content(int n) {
        return ("a=" + n + "\nb=" + "penanda ".repeat(50)).getBytes(StandardCharsets.UTF_8);
    }

    /** As if the versions had been stored long ago: nothing else makes them old. */
    private static void remove(Demo demo, String reason) {
        var later = new id.lembarkinerja.submission.Retention(
                demo.server.installation.database,
                demo.server.installation.store,
                demo.server.installation.audit,
                () -> Instant.now().plusSeconds(11L * 366 * 24 * 3600));
        RetentionPolicy.Reading policy = RetentionPolicy.parse(POLICY.getBytes(StandardCharsets.UTF_8));
        later.remove(((RetentionPolicy.Reading.Read) policy).policy(), reason, "system");
    }

    @Test
    void removed_contents_are_gone_with_a_reason_and_all_else_verifies() throws IOException {
        try (Demo demo = new Demo(folder)) {
            String id = fill(demo);
            remove(demo, "Jadwal retensi arsip 2035");
            Demo.Answer gone = demo.get("staf", versions(id) + "/1/workbook");
            assertThat(gone.status()).isEqualTo(410);
            assertThat(gone.text("detail")).contains("Isi versi 1", "Jadwal retensi arsip 2035");
            assertThat(demo.get("staf", versions(id) + "/3/result").status()).isEqualTo(410);
            assertThat(demo.get("staf", "/api/v1/submissions/" + id + "/compare?from=1&to=2")
                            .text("type"))
                    .isEqualTo("version-removed");
            // The labelled one and the latest stay, and come back though they were packed against removed ones.
            for (int n : new int[] {2, 4}) {
                assertThat(demo.get("staf", versions(id) + "/" + n + "/workbook")
                                .response()
                                .body())
                        .isEqualTo(content(n - 1));
            }
            JsonNode list = demo.get("staf", versions(id)).json();
            assertThat(list).hasSize(4);
            assertThat(list.get(0).at("/removed/reason").asText()).isEqualTo("Jadwal retensi arsip 2035");
            assertThat(list.get(1).has("removed")).isFalse();
            assertThat(Verify.all(demo.server.installation).defects()).isEmpty();
        }
    }

    @Test
    void a_receipt_of_a_removed_content_stays_valid_and_says_so() throws IOException {
        try (Demo demo = new Demo(folder)) {
            String id = fill(demo);
            remove(demo, "Jadwal retensi");
            String code = demo.get("staf", versions(id) + "/1")
                    .json()
                    .at("/receipt/code")
                    .asText();
            JsonNode receipt = demo.get(null, "/api/v1/receipts/" + code).json();
            assertThat(receipt.path("intact").asBoolean()).isTrue();
            assertThat(receipt.path("file").asText()).isEqualTo("removed");
        }
    }

    @Test
    void the_same_bytes_may_be_stored_again_after_their_content_was_removed() throws IOException {
        try (Demo demo = new Demo(folder)) {
            String id = fill(demo);
            remove(demo, "Jadwal retensi");
            assertThat(demo.post("staf", versions(id) + "?base=4", content(0)).status())
                    .isEqualTo(201);
            assertThat(demo.get("staf", versions(id) + "/5/workbook").response().body())
                    .isEqualTo(content(0));
        }
    }

    @Test
    void a_content_that_goes_without_being_on_record_is_refused_or_found() throws IOException {
        try (Demo demo = new Demo(folder)) {
            fill(demo);
            var database = demo.server.installation.database;
            assertThatThrownBy(() -> database.run(() -> database.handle().execute("DELETE FROM content WHERE n = 1")))
                    .hasMessageContaining("append-only");
            database.run(
                    () -> database.handle()
                            .execute(
                                    "INSERT INTO removal SELECT submission, n, 'palsu', 'system', at FROM version WHERE n = 1"));
            assertThat(Verify.all(demo.server.installation).defects())
                    .singleElement()
                    .asString()
                    .contains("penghapusan isi versi 1", "log audit");
        }
    }

    @Test
    void nothing_young_and_nothing_outside_the_policy_is_removed() throws IOException {
        try (Demo demo = new Demo(folder)) {
            fill(demo);
            RetentionPolicy young = new RetentionPolicy(10, Set.of(State.DRAFT), Set.of());
            assertThat(demo.server.installation.retention.list(young)).isEmpty();
            assertThat(demo.server.installation.retention.remove(young, "x", "system"))
                    .isEmpty();
        }
    }

    @Test
    void the_command_line_needs_a_policy_and_a_reason() throws IOException {
        new Demo(folder).close();
        assertThat(run()).contains("Belum ada kebijakan retensi").contains("retensi.json");
        Path rules = Files.createDirectories(folder.resolve("aturan"));
        Files.writeString(rules.resolve("retensi.json"), "{\"afterYears\": 0}");
        assertThat(run()).contains("tidak dapat dipakai").contains("afterYears");
        Files.writeString(rules.resolve("retensi.json"), POLICY);
        assertThat(run()).contains("belum ada isi yang boleh dihapus");
        assertThat(run("--apply")).contains("--reason");
        assertThat(run("--apply", "--reason", "Jadwal retensi")).contains("Isi 0 versi dan 0 cabang dihapus");
    }

    /** What the command said, on either stream. */
    private String run(String... arguments) {
        StringWriter said = new StringWriter();
        CommandLine line = new CommandLine(new RetainCommand());
        line.setOut(new PrintWriter(said)).setErr(new PrintWriter(said));
        line.setExecutionExceptionHandler((failure, command, parsed) -> {
            command.getErr().println(failure.getMessage());
            return Main.REFUSED;
        });
        String[] all = java.util.Arrays.copyOf(arguments, arguments.length + 2);
        all[arguments.length] = "--data";
        all[arguments.length + 1] = folder.toString();
        line.execute(all);
        return said.toString();
    }
}
