package id.lembarkinerja.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;

/**
 * Where one installation keeps everything: one database file, its certificates, its own rules and its log, in one
 * folder.
 */
public record DataFolder(Path root) {

    /** Opens the folder, making it (readable by its owner only) when it is not there. */
    public static DataFolder open(Path root) throws IOException {
        Path folder = root.toAbsolutePath().normalize();
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
            restrict(folder, true);
        }
        return new DataFolder(folder);
    }

    /** The one database file. */
    public Path database() {
        return root.resolve("lembar.db");
    }

    /** Certificates and their keys. */
    public Path tls() {
        return root.resolve("tls");
    }

    /** Log files. */
    public Path logs() {
        return root.resolve("log");
    }

    /** Formulas and rating scales that the office adds itself, as files. */
    public Path rules() {
        return root.resolve("aturan");
    }

    /** A copy of Microsoft's office.js that takes the place of the one that ships. */
    public Path office() {
        return root.resolve("office");
    }

    /** Held by the running server, so that no second one uses the folder. */
    public Path lock() {
        return root.resolve("lembar.lock");
    }

    /** Leaves a file or folder to its owner, where the file system knows owners. */
    public static void restrict(Path path, boolean folder) throws IOException {
        if (!path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return;
        }
        Set<PosixFilePermission> owner = folder
                ? Set.of(
                        PosixFilePermission.OWNER_READ,
                        PosixFilePermission.OWNER_WRITE,
                        PosixFilePermission.OWNER_EXECUTE)
                : Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
        Files.setPosixFilePermissions(path, owner);
    }
}
