package id.lembarkinerja.configure;

import id.lembarkinerja.platform.DataFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option {@code --data}, shared by all commands that use a data folder. */
final class DataOption {
    @Option(names = "--data", paramLabel = "DIR", description = "Folder data (bawaan: folder data di samping program).")
    private @Nullable Path folder;

    /** The folder to use, made when it is not there. */
    DataFolder open() {
        Path path = path();
        try {
            return DataFolder.open(path);
        } catch (IOException e) {
            throw new RefusedException("Folder data " + path + " tidak dapat dibuat: " + e.getMessage()
                    + ". Pilih folder lain dengan --data.");
        }
    }

    /** The folder to use, which must hold a database. */
    DataFolder existing() {
        Path path = path();
        if (!Files.exists(new DataFolder(path).database())) {
            throw new RefusedException("Di folder " + path + " belum ada data. Jalankan \"lembar serve\" dahulu, atau"
                    + " sebutkan folder yang benar dengan --data.");
        }
        return open();
    }

    /** The folder to use, which need not exist. */
    Path path() {
        Path path = folder == null ? home().resolve("data") : folder;
        return path.toAbsolutePath().normalize();
    }

    /** Where the program is installed: the script says so; without it, the current folder. */
    static Path home() {
        return Path.of(System.getProperty("lembar.home", ""));
    }
}
