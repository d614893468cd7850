package id.lembarkinerja.configure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lembarkinerja.account.User;
import id.lembarkinerja.platform.DataFolder;
import id.lembarkinerja.platform.StorageFullException;
import id.lembarkinerja.submission.BranchKeeping;
import id.lembarkinerja.submission.Contributions;
import id.lembarkinerja.submission.Opening;
import id.lembarkinerja.submission.Storing;
import id.lembarkinerja.submission.Submission;
import id.lembarkinerja.submission.Upload;
import id.lembarkinerja.submission.Verification;
import id.lembarkinerja.submission.Version;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DurabilityTest {
    @TempDir
    Path folder = Path.of("");

    private Installation installation(Path where) throws Exception {
        Installation installation =
                Installation.open(DataFolder.open(where), InstantSource.system(), PlainEngine.engine());
        DemoData.seed(installation);
        return installation;
    }

    private static String open(Installation installation) {
        Submission.Key key = new Submission.Key("dpmppa-kota-jambi", "2022", "iku");
        Opening opening = installation.submissions.open(key, "IKU", staff());
        return opening instanceof Opening.Opened opened
                ? opened.filed().submission().id()
                : ((Opening.Existing) opening).filed().submission().id();
    }

    private static User staff() {
        return DemoData.ACCOUNTS.get(0).user();
    }

    private static Storing store(Installation installation, String id, int base, byte[] bytes) {
        return installation.versions.store(id, new Upload(base, "iku.xlsx", "isi", "", "", bytes), staff());
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void a_full_disk_stores_nothing_of_the_version_and_keeps_all_before() throws Exception {
        try (Installation installation = installation(folder)) {
            String id = open(installation);
            store(installation, id, 0, text("a=1"));
            installation.database.run(() -> {
                int pages = installation
                        .database
                        .handle()
                        .createQuery("PRAGMA page_count")
                        .mapTo(Integer.class)
                        .one();
                installation.database.handle().execute("PRAGMA max_page_count = " + (pages + 8));
            });
            byte[] large = new byte[1 << 20];
            new Random(1).nextBytes(large);
            large[0] = '=';
            assertThatThrownBy(() -> store(installation, id, 1, large)).isInstanceOf(StorageFullException.class);
            List<Version> kept = installation.submissions.read(s -> s.listVersions(id));
            assertThat(kept).hasSize(1);
            assertThat(Verify.all(installation).defects()).isEmpty();
            // What still fits is still taken.
            assertThat(store(installation, id, 1, text("a=2"))).isInstanceOf(Storing.Stored.class);
        }
    }

    @Test
    void whose_work_a_version_holds_is_kept_and_proved() throws Exception {
        try (Installation installation = installation(folder)) {
            String id = open(installation);
            Upload work = new Upload(0, "surel.xlsx", "dari surel", "", "", text("a=2"));
            BranchKeeping keeping = installation.branches.keep(id, work, staff());
            String branch = ((BranchKeeping.Done) keeping).branch().hash();
            Contributions others = new Contributions(branch, List.of("penelaah", "sekretariat"));
            Upload upload = new Upload(0, "iku.xlsx", "isi", "", "", text("a=1")).with(others);
            installation.versions.store(id, upload, staff());
            List<Version> kept = installation.submissions.read(s -> s.listVersions(id));
            assertThat(kept)
                    .singleElement()
                    .satisfies(version -> assertThat(version.origin().others()).isEqualTo(others))
                    .satisfies(version -> assertThat(version.isIntact()).isTrue());
            assertThat(Verify.all(installation).defects()).isEmpty();
        }
    }

    @Test
    void a_branch_that_was_altered_or_lost_is_found() throws Exception {
        try (Installation installation = installation(folder)) {
            String id = open(installation);
            installation.branches.keep(id, new Upload(0, "a.xlsx", "", "", "", text("a=1")), staff());
            installation.branches.keep(id, new Upload(0, "b.xlsx", "", "", "", text("a=2")), staff());
            installation.database.run(() -> {
                for (String sql : List.of(
                        "DROP TRIGGER branch_content_keeps_update",
                        "DROP TRIGGER branch_content_keeps_delete",
                        "DROP TRIGGER branch_keeps_delete",
                        "UPDATE branch_content SET workbook = x'00'"
                                + " WHERE branch = (SELECT id FROM branch WHERE name = 'a.xlsx')",
                        "DELETE FROM branch_content WHERE branch = (SELECT id FROM branch WHERE name = 'b.xlsx')",
                        "DELETE FROM branch WHERE name = 'b.xlsx'")) {
                    installation.database.handle().execute(sql);
                }
            });
            assertThat(Verify.all(installation).defects())
                    .anySatisfy(defect -> assertThat(defect).contains("cabang", "berkas Excel berubah"))
                    .anySatisfy(defect -> assertThat(defect).contains("Log audit menyebut cabang"));
        }
    }

    /** Run as a process of its own: stores versions until it is killed, printing each one that was acknowledged. */
    static final class Writer {
        private Writer() {}

        public static void main(String[] arguments) throws Exception {
            Installation installation = Installation.open(
                    DataFolder.open(Path.of(arguments[0])), InstantSource.system(), PlainEngine.engine());
            String id = open(installation);
            for (int n = 0; ; n++) {
                if (store(installation, id, n, text("a=" + n)) instanceof Storing.Stored stored) {
                    System.out.println(stored.version().hash());
                    System.out.flush();
                }
            }
        }
    }

    @Test
    void a_killed_server_loses_nothing_it_acknowledged_and_leaves_nothing_half() throws Exception {
        installation(folder).close();
        Process writer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Writer.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        List<String> acknowledged = new ArrayList<>();
        try (var lines = writer.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                acknowledged.add(line);
                if (acknowledged.size() == 25) {
                    writer.destroyForcibly();
                }
            }
        } catch (IOException killed) {
            // The pipe broke with the process, as it should.
        }
        assertThat(writer.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(25);
        try (Installation installation = installation(folder)) {
            List<String> kept = installation.submissions.read(s -> s.listVersions(open(installation)).stream()
                    .map(version -> version.hash())
                    .toList());
            assertThat(kept).containsSequence(acknowledged.subList(0, 25));
            assertThat(Verify.all(installation).defects()).isEmpty();
        }
    }

    @Test
    void a_flipped_bit_in_a_stored_file_is_found() throws Exception {
        byte[] content = text("a=" + "penanda".repeat(30));
        try (Installation installation = installation(folder)) {
            store(installation, open(installation), 0, content);
        }
        Path database = folder.resolve("lembar.db");
        byte[] file = Files.readAllBytes(database);
        int at = indexOf(file, content);
        file[at + 40] ^= 4;
        Files.write(database, file);
        try (Installation installation =
                Installation.open(DataFolder.open(folder), InstantSource.system(), PlainEngine.engine())) {
            assertThat(Verify.all(installation).defects())
                    .singleElement()
                    .asString()
                    .contains("berkas Excel berubah");
        }
    }

    @Test
    void a_removed_version_is_found_by_the_log() throws Exception {
        try (Installation installation = installation(folder)) {
            String id = open(installation);
            store(installation, id, 0, text("a=1"));
            store(installation, id, 1, text("a=2"));
            installation.database.run(() -> {
                installation.database.handle().execute("DROP TRIGGER version_keeps_delete");
                installation.database.handle().execute("DROP TRIGGER content_keeps_delete");
                installation.database.handle().execute("DELETE FROM content WHERE n = 2");
                installation.database.handle().execute("DELETE FROM version WHERE n = 2");
            });
            assertThat(Verify.all(installation).defects())
                    .singleElement()
                    .asString()
                    .contains("tidak ada lagi");
        }
    }

    @Test
    void stored_rows_cannot_be_changed() throws Exception {
        try (Installation installation = installation(folder)) {
            String id = open(installation);
            store(installation, id, 0, text("a=1"));
            for (String sql : List.of(
                    "UPDATE version SET note = 'x'",
                    "DELETE FROM content",
                    "UPDATE audit SET actor = 'x'",
                    "DELETE FROM audit")) {
                assertThatThrownBy(() -> execute(installation, sql)).as(sql).hasMessageContaining("append-only");
            }
        }
    }

    @Test
    void what_was_said_in_review_cannot_be_changed() throws Exception {
        try (Installation installation = installation(folder)) {
            String id = open(installation);
            for (String sql : List.of(
                    "INSERT INTO branch VALUES ('b1', '" + id
                            + "', 1, 's', 'h', 'iku.xlsx', '', 'staf', 't', '', '', '')",
                    "INSERT INTO branch_content VALUES ('b1', x'00')",
                    "INSERT INTO branch_event VALUES ('b1', 1, 'discarded', 0, 'salah berkas', 'staf', 't')",
                    "INSERT INTO review_thread VALUES ('u1', '" + id
                            + "', 1, 'iku', '', 'C', 'E7', 'k', 'target', 'l', '80', '', '', 'penelaah', 't')",
                    "INSERT INTO review_comment VALUES ('u1', 1, 'say', 'Periksa lagi', 1, 'penelaah', 't')",
                    "INSERT INTO comment_mention VALUES ('u1', 1, 'staf')",
                    "INSERT INTO checklist_answer VALUES ('" + id + "', 1, 'p1', 'yes', '', 1, 'penelaah', 't')")) {
                execute(installation, sql);
            }
            Map<String, String> columns =
                    Map.of("comment_mention", "username", "branch_content", "workbook", "branch_event", "reason");
            for (String table : List.of(
                    "branch",
                    "branch_content",
                    "branch_event",
                    "review_thread",
                    "review_comment",
                    "comment_mention",
                    "checklist_answer")) {
                String column = columns.getOrDefault(table, "author");
                for (String sql : List.of("UPDATE " + table + " SET " + column + " = 'x'", "DELETE FROM " + table)) {
                    assertThatThrownBy(() -> execute(installation, sql)).as(sql).hasMessageContaining("append-only");
                }
            }
        }
    }

    private static void execute(Installation installation, String sql) {
        installation.database.run(() -> installation.database.handle().execute(sql));
    }

    @Test
    void a_backup_taken_while_running_restores_to_the_same() throws Exception {
        Path backup = folder.resolve("cadangan.db");
        Path other = folder.resolve("lain");
        try (Installation installation = installation(folder.resolve("asal"))) {
            String id = open(installation);
            store(installation, id, 0, text("a=1"));
            Backup.write(installation, backup, false);
            store(installation, id, 1, text("a=2"));
            assertThatThrownBy(() -> Backup.write(installation, backup, false)).isInstanceOf(RefusedException.class);
        }
        Verification.Report report = Backup.restore(backup, DataFolder.open(other), false);
        assertThat(report.versions()).isEqualTo(1);
        assertThatThrownBy(() -> Backup.restore(backup, DataFolder.open(other), false))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("--force");
        assertThat(Backup.restore(backup, DataFolder.open(other), true).versions())
                .isEqualTo(1);
        try (var files = Files.list(other)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> !name.equals("lembar.lock")))
                    .containsExactly("lembar.db");
        }
    }

    @Test
    void a_damaged_backup_is_not_restored_and_changes_nothing() throws Exception {
        Path data = folder.resolve("asal");
        Path backup = folder.resolve("cadangan.db");
        byte[] content = text("a=" + "penanda".repeat(30));
        try (Installation installation = installation(data)) {
            store(installation, open(installation), 0, content);
            Backup.write(installation, backup, false);
        }
        byte[] file = Files.readAllBytes(backup);
        file[indexOf(file, content) + 9] ^= 1;
        Files.write(backup, file);
        byte[] before = Files.readAllBytes(data.resolve("lembar.db"));
        assertThatThrownBy(() -> Backup.restore(backup, DataFolder.open(data), true))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("tidak utuh");
        Files.writeString(backup, "bukan basis data");
        assertThatThrownBy(() -> Backup.restore(backup, DataFolder.open(data), true))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("Cadangan " + backup);
        assertThat(Files.readAllBytes(data.resolve("lembar.db"))).isEqualTo(before);
    }

    private static int indexOf(byte[] all, byte[] part) {
        outer:
        for (int i = 0; i <= all.length - part.length; i++) {
            for (int j = 0; j < part.length; j++) {
                if (all[i + j] != part[j]) {
                    continue outer;
                }
            }
            return i;
        }
        throw new IllegalStateException("the content is not in the file");
    }
}
