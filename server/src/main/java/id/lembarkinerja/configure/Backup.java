package id.lembarkinerja.configure;

import id.lembarkinerja.platform.DataFolder;
import id.lembarkinerja.platform.FolderLock;
import id.lembarkinerja.submission.Verification;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import java.util.List;

/** Copies of everything in one file, and the way back. Each either happens whole or leaves all as it was. */
final class Backup {
    private static final List<String> BESIDE = List.of("-wal", "-shm", "-journal");

    private Backup() {}

    /** Copies the database, also while the server runs. */
    static void write(Installation installation, Path file, boolean force) throws IOException {
        if (!force && Files.exists(file)) {
            throw new RefusedException(
                    "Berkas " + file + " sudah ada. Pilih nama lain, atau tambahkan --force untuk menggantinya.");
        }
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        try {
            installation.database.backup(fresh);
            DataFolder.restrict(fresh, false);
            replace(fresh, file);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    /** Puts a copy in the place of the database, after proving it; refuses while a server runs. */
    static Verification.Report restore(Path file, DataFolder folder, boolean force) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new RefusedException("Berkas cadangan " + file + " tidak ada. Periksa namanya.");
        }
        FolderLock lock = FolderLock.tryAcquire(folder)
                .orElseThrow(() -> new RefusedException("Folder data " + folder.root()
                        + " sedang dipakai server. Hentikan server dahulu, lalu pulihkan."));
        try {
            if (!force && Files.exists(folder.database())) {
                throw new RefusedException("Di folder " + folder.root() + " sudah ada data; tidak ada yang diubah."
                        + " Cadangkan dahulu dengan \"lembar backup\", lalu ulangi dengan --force untuk menggantinya.");
            }
            return restoreAlone(file, folder);
        } finally {
            lock.close();
        }
    }

    private static Verification.Report restoreAlone(Path file, DataFolder folder) throws IOException {
        Path trial = Files.createTempDirectory(folder.root(), "restore");
        try {
            DataFolder candidate = new DataFolder(trial);
            Files.copy(file, candidate.database());
            DataFolder.restrict(candidate.database(), false);
            Verification.Report report;
            try (Installation copy = Installation.open(candidate, InstantSource.system(), Engines.current())) {
                report = Verify.all(copy);
            } catch (RefusedException unreadable) {
                // It names the copy made for the trial, which nobody knows.
                throw new RefusedException("Cadangan " + file
                        + " rusak, terpotong, bukan milik Lembar Kinerja, atau berasal dari versi yang lebih baru, jadi"
                        + " tidak dipulihkan; data yang ada tidak diubah. Pakai cadangan lain, atau perbarui program.");
            }
            if (!report.defects().isEmpty()) {
                throw new RefusedException(
                        "Cadangan " + file + " tidak utuh, jadi tidak dipulihkan; data yang ada tidak"
                                + " diubah. Pertama: " + report.defects().get(0));
            }
            // Pages that wait beside the old database must never be applied to the new one, so they go first.
            settle(folder);
            replace(candidate.database(), folder.database());
            return report;
        } finally {
            for (String suffix : List.of("", "-wal", "-shm", "-journal")) {
                Files.deleteIfExists(trial.resolve("lembar.db" + suffix));
            }
            Files.deleteIfExists(trial);
        }
    }

    private static void settle(DataFolder folder) throws IOException {
        if (Files.exists(folder.database())) {
            try {
                Installation.open(folder, InstantSource.system(), Engines.current())
                        .close();
            } catch (RefusedException damaged) {
                // Which is why it is being replaced.
            }
        }
        for (String suffix : BESIDE) {
            Files.deleteIfExists(folder.root().resolve(folder.database().getFileName() + suffix));
        }
    }

    private static void replace(Path fresh, Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
