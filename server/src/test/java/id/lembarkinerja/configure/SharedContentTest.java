package id.lembarkinerja.configure;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.luben.zstd.Zstd;
import id.lembarkinerja.account.User;
import id.lembarkinerja.platform.DataFolder;
import id.lembarkinerja.submission.Content;
import id.lembarkinerja.submission.Opening;
import id.lembarkinerja.submission.Storing;
import id.lembarkinerja.submission.Submission;
import id.lembarkinerja.submission.Upload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Versions share what they have in common, and each comes back exactly as it was sent. */
class SharedContentTest {
    private static final User STAFF = DemoData.ACCOUNTS.get(0).user();

    @TempDir
    Path folder = Path.of("");

    private @Nullable Installation opened;
    private String submission = "";
    private final List<byte[]> sent = new ArrayList<>();

    @BeforeEach
    void open() throws IOException {
        opened = Installation.open(DataFolder.open(folder), InstantSource.system(), PlainEngine.engine());
        DemoData.seed(all());
        Opening opening =
                all().submissions.open(new Submission.Key("dpmppa-kota-jambi", "2022", "iku"), "IKU 2022", STAFF);
        submission = ((Opening.Opened) opening).filed().submission().id();
    }

    private Installation all() {
        if (opened == null) {
            throw new IllegalStateException("opened before each test");
        }
        return opened;
    }

    @AfterEach
    void close() {
        all().close();
    }

    /** What no packing makes smaller, with a part of its own. */
    private static byte[] workbook(int seed, String own) {
        byte[] begin = (own + "=").getBytes(StandardCharsets.US_ASCII);
        byte[] noise = new byte[6_000];
        new Random(seed).nextBytes(noise);
        byte[] workbook = Arrays.copyOf(begin, begin.length + noise.length);
        System.arraycopy(noise, 0, workbook, begin.length, noise.length);
        return workbook;
    }

    private void store(byte[] workbook) {
        Upload upload = new Upload(sent.size(), "iku.xlsx", "", "", "", workbook);
        assertThat(all().versions.store(submission, upload, STAFF)).isInstanceOf(Storing.Stored.class);
        sent.add(workbook);
    }

    private byte[] find(int n, Content.Part part) {
        return all().submissions
                .read(store -> store.findContent(submission, n, part))
                .orElseThrow();
    }

    private List<Integer> listPackings() {
        return all().database
                .read(() -> all().database
                        .handle()
                        .createQuery("SELECT packing FROM content ORDER BY n")
                        .mapTo(Integer.class)
                        .list());
    }

    private long kept() {
        return all().database
                .read(() -> all().database
                        .handle()
                        .createQuery("SELECT sum(length(workbook)) FROM content")
                        .mapTo(Long.class)
                        .one());
    }

    private void execute(String sql, Object... values) {
        all().database.run(() -> all().database.handle().execute(sql, values));
    }

    private void requireAllAsSent() {
        for (int n = 1; n <= sent.size(); n++) {
            assertThat(find(n, Content.Part.WORKBOOK)).isEqualTo(sent.get(n - 1));
            assertThat(find(n, Content.Part.ROWS)).isEqualTo(sent.get(n - 1));
            assertThat(find(n, Content.Part.RESULT)).asString().isEqualTo("{\"errors\":0}");
        }
        assertThat(Verify.all(all()).defects()).isEmpty();
    }

    @Test
    void versions_that_differ_little_take_little_and_come_back_as_they_were_sent() {
        for (int n = 0; n < 40; n++) {
            store(workbook(1, "baris" + n));
        }
        requireAllAsSent();
        assertThat(kept()).isLessThan(4L * sent.get(0).length);
    }

    @Test
    void no_version_is_more_than_fifteen_others_away_from_one_that_needs_none() {
        for (int n = 0; n < 40; n++) {
            store(workbook(1, "baris" + n));
        }
        List<Integer> packings = listPackings();
        assertThat(packings.indexOf(1)).isZero();
        assertThat(packings.lastIndexOf(1)).isEqualTo(32);
        assertThat(packings.stream().filter(packing -> packing == 1)).hasSize(3);
    }

    @Test
    void a_version_unlike_the_one_before_stands_by_itself() {
        store(workbook(1, "a"));
        store(workbook(2, "b"));
        store(workbook(2, "c"));
        assertThat(listPackings()).containsExactly(1, 1, 2);
        requireAllAsSent();
    }

    @Test
    void what_was_stored_before_versions_shared_is_still_read_and_shared_with() {
        store(workbook(1, "a"));
        execute("DROP TRIGGER content_keeps_update");
        execute(
                "UPDATE content SET packing = 0, rows = ?, result = ?",
                Zstd.compress(sent.get(0)),
                Zstd.compress("{\"errors\":0}".getBytes(StandardCharsets.US_ASCII)));
        store(workbook(1, "b"));
        assertThat(listPackings()).containsExactly(0, 2);
        requireAllAsSent();
    }

    @Test
    void a_damaged_version_takes_those_that_need_it_along_and_each_is_told() {
        store(workbook(1, "a"));
        store(workbook(1, "b"));
        store(workbook(3, "c"));
        execute("DROP TRIGGER content_keeps_update");
        execute("UPDATE content SET workbook = zeroblob(length(workbook)) WHERE n = 1");
        assertThat(Verify.all(all()).defects())
                .hasSize(2)
                .anyMatch(defect -> defect.contains("versi 1: berkas Excel berubah"))
                .anyMatch(defect -> defect.contains("versi 2: berkas Excel berubah"));
    }

    @Test
    void what_is_just_small_enough_finds_all_of_the_version_before() {
        byte[] large = new byte[2 << 20];
        new Random(4).nextBytes(large);
        large[0] = '=';
        store(large);
        byte[] next = large.clone();
        next[large.length - 1]++;
        store(next);
        assertThat(listPackings()).containsExactly(1, 2);
        assertThat(kept()).isLessThan(large.length + 10_000L);
        assertThat(find(2, Content.Part.WORKBOOK)).isEqualTo(next);
        assertThat(find(2, Content.Part.ROWS)).isEqualTo(next);
    }

    @Test
    void the_largest_share_nothing_but_come_back_all_the_same() {
        byte[] large = new byte[(2 << 20) + 1];
        new Random(4).nextBytes(large);
        large[0] = '=';
        store(large);
        byte[] next = large.clone();
        next[large.length - 1]++;
        store(next);
        store(workbook(1, "kecil"));
        assertThat(listPackings()).containsExactly(0, 0, 1);
        assertThat(find(1, Content.Part.WORKBOOK)).isEqualTo(large);
        assertThat(find(2, Content.Part.WORKBOOK)).isEqualTo(next);
    }
}
