package id.lembarkinerja.configure;

import id.lembarkinerja.account.Agency;
import id.lembarkinerja.account.Role;
import id.lembarkinerja.account.User;
import id.lembarkinerja.platform.DataFolder;
import id.lembarkinerja.submission.Opening;
import id.lembarkinerja.submission.Period;
import id.lembarkinerja.submission.Storing;
import id.lembarkinerja.submission.Submission;
import id.lembarkinerja.submission.Upload;
import id.lembarkinerja.submission.WorkbookExamination;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A throw-away installation into which versions are stored for measuring. */
final class BenchStore implements AutoCloseable {
    private static final User STAFF = new User("bench", "Bench", Role.STAF, Optional.of("a"), Set.of(), false);

    private final Path folder = Files.createTempDirectory("lembar-bench");
    private final byte[] bytes;
    private final Installation installation;
    private final String submission;
    private int latest;
    private boolean live = true;
    private WorkbookExamination.@Nullable Outcome known;

    BenchStore(byte[] bytes) throws IOException {
        this.bytes = bytes;
        this.installation = Installation.open(
                DataFolder.open(folder),
                InstantSource.system(),
                (where, layouts) -> engine(Engines.current().make(where, layouts)));
        installation.accounts.save(new Agency("a", "A"), "bench");
        installation.submissions.save(new Period("2024", "Tahun 2024", false), "bench");
        installation.accounts.add(STAFF, "hanya-untuk-mengukur", "bench");
        Opening opening =
                installation.submissions.open(new Submission.Key("a", "2024", "pengukuran-iku"), "Bench", STAFF);
        this.submission = ((Opening.Opened) opening).filed().submission().id();
    }

    /** The real engine, or one that knows the check already. */
    private Installation.Engine engine(Installation.Engine real) {
        return new Installation.Engine(
                (purpose, name, upload, silenced) -> {
                    if (live || known == null) {
                        known = real.examination().examine(purpose, name, bytes, silenced);
                    }
                    return known;
                },
                real.comparison(),
                real.merging(),
                real.tracing());
    }

    /** Stores a new version whose check is known already. */
    void store() {
        live = false;
        storeNext();
    }

    /** Checks and stores a new version. */
    void storeChecked() {
        live = true;
        storeNext();
    }

    private void storeNext() {
        // Another last byte makes other bytes; the examination is given the readable original.
        byte[] next = Arrays.copyOf(bytes, bytes.length + 4);
        for (int i = 0; i < 4; i++) {
            next[bytes.length + i] = (byte) (latest >> (8 * i));
        }
        Storing storing =
                installation.versions.store(submission, new Upload(latest, "bench.xlsx", "", "", "", next), STAFF);
        latest = ((Storing.Stored) storing).version().n();
    }

    @Override
    public void close() {
        installation.close();
        delete(folder);
    }

    /** Deletes a folder of the benchmark with all it holds. */
    static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(path -> path.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
