package id.lembarkinerja.configure;

import static org.assertj.core.api.Assertions.assertThat;

import id.lembarkinerja.account.Scope;
import id.lembarkinerja.account.User;
import id.lembarkinerja.platform.DataFolder;
import id.lembarkinerja.recognition.LayoutMapping;
import id.lembarkinerja.submission.Content;
import id.lembarkinerja.submission.Decisions;
import id.lembarkinerja.submission.Opening;
import id.lembarkinerja.submission.Submission;
import id.lembarkinerja.submission.Upload;
import id.lembarkinerja.submission.Verdict;
import id.lembarkinerja.submission.Version;
import id.lembarkinerja.submission.receipt.ReceiptLookup;
import id.lembarkinerja.submission.receipt.Receipts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nothing that anybody reads again can be altered unnoticed. */
class VerifyTest {
    private static final String AGENCY = "dpmppa-kota-jambi";
    private static final User STAFF = DemoData.ACCOUNTS.get(0).user();
    /** So many bits are flipped in a usual run; {@code -Dlembar.bits=2000} for a thorough one. */
    private static final int BITS = Integer.getInteger("lembar.bits", 40);

    @TempDir
    Path folder = Path.of("");

    private Installation open() throws IOException {
        return Installation.open(DataFolder.open(folder), InstantSource.system(), PlainEngine.engine());
    }

    /** Something of every kind. */
    @BeforeEach
    void fill() throws IOException {
        try (Installation all = open()) {
            DemoData.seed(all);
            Opening opening = all.submissions.open(new Submission.Key(AGENCY, "2022", "iku"), "IKU 2022", STAFF);
            String id = ((Opening.Opened) opening).filed().submission().id();
            for (int n = 0; n < 3; n++) {
                byte[] bytes = ("a=" + n + "\nb=" + "penanda ".repeat(80)).getBytes(StandardCharsets.UTF_8);
                all.versions.store(id, new Upload(n, "iku.xlsx", "isi " + n, "Murni", "", bytes), STAFF);
            }
            all.decisions.decide(id, new Decisions.Wish(Verdict.SUBMIT, "siap", "", 3), STAFF);
            all.layouts.remember(
                    AGENCY, "0123456789abcdef", new LayoutMapping("iku", List.of("no", "indicator")), "staf");
            assertThat(Verify.all(all).defects()).isEmpty();
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "UPDATE submission SET title = 'Lain'                                  | Kiriman",
                "UPDATE submission SET form = 'lain'                                   | Kiriman",
                "UPDATE submission SET state = 'approved'                              | status",
                "UPDATE period SET closed = 1 WHERE id = '2022'                        | Periode",
                "UPDATE period SET closes_at = '2030-01-01T00:00:00Z' WHERE id = '2022'| Periode",
                "INSERT INTO period(id, label, closed) VALUES ('2030', 'x', 0)         | Periode",
                "UPDATE account SET role = 'admin', agency = NULL WHERE username = 'staf' | Akun",
                "UPDATE account SET password_hash = 'x' WHERE username = 'admin'       | Akun",
                "UPDATE account SET disabled = 1 WHERE username = 'penelaah'           | Akun",
                "DELETE FROM assignment                                                | Akun",
                "UPDATE agency SET name = 'Dinas Lain' WHERE id = 'dpmppa-kota-jambi'  | Perangkat daerah",
                "UPDATE layout SET form = 'lain'                                       | Arti kolom",
                "DELETE FROM layout                                                    | Arti kolom",
                "UPDATE decision SET note = 'lain'                                     | keputusan 1",
                "UPDATE decision SET state = 'approved'                                | keputusan 1",
                "UPDATE version SET label = 'Final' WHERE n = 2                        | versi 2",
                "UPDATE version SET credits = 'penelaah' WHERE n = 3                   | versi 3",
                "UPDATE content SET rows = x'00' WHERE n = 3                           | baris data",
                "UPDATE audit SET actor = 'lain' WHERE seq = 3                         | baris 3",
                "UPDATE audit SET at = 'kemarin' WHERE seq = 3                         | Log audit",
                "DELETE FROM decision                                                  | decision 1",
            })
    void whatever_is_altered_behind_the_back_of_the_log_is_found(String change, String told) throws IOException {
        try (Installation all = open()) {
            all.database.run(() -> {
                for (String trigger : all.database
                        .handle()
                        .createQuery("SELECT name FROM sqlite_master WHERE type = 'trigger'")
                        .mapTo(String.class)
                        .list()) {
                    all.database.handle().execute("DROP TRIGGER " + trigger);
                }
                all.database.handle().execute(change);
            });
            assertThat(Verify.all(all).defects()).anyMatch(defect -> defect.contains(told));
        }
    }

    @Test
    void a_version_altered_together_with_its_hash_is_found_by_the_log_and_by_its_receipt() throws IOException {
        try (Installation all = open()) {
            Version latest = all.submissions.list(Scope.everything(), "", "").stream()
                    .flatMap(filed -> filed.latest().stream())
                    .findFirst()
                    .orElseThrow();
            Version.Origin was = latest.origin();
            Version.Sender other = new Version.Sender(
                    "staf",
                    "Orang Lain",
                    was.sender().at(),
                    was.sender().note(),
                    was.sender().label());
            Version forged = Version.following(
                    latest.submission(),
                    latest.n(),
                    new Version.Origin(was.digest(), other, was.name(), was.size(), was.receipt(), was.others()),
                    latest.findings(),
                    latest.parent());
            all.database.run(() -> {
                all.database.handle().execute("DROP TRIGGER version_keeps_update");
                all.database
                        .handle()
                        .execute(
                                "UPDATE version SET author_name = 'Orang Lain', hash = ? WHERE n = ?",
                                forged.hash(),
                                latest.n());
            });
            assertThat(forged.isIntact()).isTrue();
            assertThat(Verify.all(all).defects()).anyMatch(defect -> defect.contains("tidak cocok dengan log audit"));
            Receipts receipts = new Receipts(all.submissions, all.audit, () -> DemoData.AGENCIES);
            ReceiptLookup.Known found = (ReceiptLookup.Known) receipts.find(was.receipt());
            assertThat(receipts.verify(found.receipt()).record()).isFalse();
        }
    }

    @Test
    void of_any_flipped_bit_either_verify_tells_or_everything_reads_as_before() throws IOException {
        Path database = folder.resolve("lembar.db");
        byte[] whole = Files.readAllBytes(database);
        String before = reading();
        Random random = new Random(20_220_817);
        List<String> unnoticed = new ArrayList<>();
        for (int i = 0; i < BITS; i++) {
            int at = random.nextInt(whole.length);
            int bit = random.nextInt(8);
            byte[] flipped = whole.clone();
            flipped[at] ^= (byte) (1 << bit);
            clear();
            Files.write(database, flipped);
            if (!isTold() && !reading().equals(before)) {
                unnoticed.add("byte " + at + " bit " + bit);
            }
        }
        assertThat(unnoticed).isEmpty();
    }

    /** What the database keeps beside its file belongs to the file of before. */
    private void clear() throws IOException {
        Files.deleteIfExists(folder.resolve("lembar.db-wal"));
        Files.deleteIfExists(folder.resolve("lembar.db-shm"));
    }

    private boolean isTold() throws IOException {
        try (Installation all = open()) {
            return !Verify.all(all).defects().isEmpty();
        } catch (RefusedException refused) {
            return true;
        }
    }

    /** Everything that is stored, as the features read it. */
    private String reading() throws IOException {
        try (Installation all = open()) {
            StringBuilder text = new StringBuilder();
            text.append(all.accounts.list())
                    .append(all.accounts.recordedUsers())
                    .append(all.accounts.recordedAgencies())
                    .append(all.layouts.list(AGENCY))
                    .append(all.submissions.listPeriods());
            all.submissions.list(Scope.everything(), "", "").forEach(filed -> {
                String id = filed.submission().id();
                text.append(filed.submission()).append(all.submissions.listDecisions(id));
                for (Version version : all.submissions.read(store -> store.listVersions(id))) {
                    text.append(version);
                    for (Content.Part part : Content.Part.values()) {
                        text.append(contentOf(all, version, part));
                    }
                }
            });
            all.database.read(() -> text.append(all.audit.listAfter(0, 10_000)));
            return text.toString();
        }
    }

    private static String contentOf(Installation all, Version version, Content.Part part) {
        return all.submissions
                .read(store -> store.findContent(version.submission(), version.n(), part))
                .map(Arrays::toString)
                .orElse("");
    }
}
