package id.lembarkinerja.configure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * The file a command writes. None of the files it reads is ever changed.
 *
 * @param inputs the files it reads, the first of which says how open the result is
 */
record OutputFile(Path path, List<Path> inputs) {

    /** Said before the work begins. */
    void requireWritable() {
        Path target = path.toAbsolutePath();
        if (Files.isDirectory(target) || target.getFileName() == null) {
            throw new RefusedException(path + " adalah folder. Sebutkan nama berkas hasil, misalnya -o hasil.xlsx.");
        }
        Path folder = target.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new RefusedException(
                    "Folder untuk " + path + " tidak ada. Buat dahulu foldernya, atau pilih tempat lain.");
        }
        try {
            for (Path input : inputs) {
                if (Files.exists(target) && Files.exists(input) && Files.isSameFile(target, input)) {
                    throw new RefusedException(
                            "Berkas hasil sama dengan berkas asal, padahal berkas asal tidak boleh berubah."
                                    + " Sebutkan nama lain dengan -o.");
                }
            }
        } catch (IOException e) {
            throw new RefusedException("Berkas " + path + " tidak dapat diperiksa. Periksa hak aksesnya.");
        }
    }

    /** Beside its place first, then moved: whoever opens the result never sees half of it. */
    void write(byte[] bytes) {
        Path target = path.toAbsolutePath();
        try {
            Path part = Files.createTempFile(target.getParent(), "lembar", ".part");
            try {
                Files.write(part, bytes);
                share(part);
                Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw new RefusedException("Berkas " + path
                    + " tidak dapat ditulis. Tutup dahulu bila sedang terbuka, periksa hak akses dan ruang cakram.");
        }
    }

    /** A temporary file is for its owner alone; the result is as open as the original. */
    private void share(Path part) throws IOException {
        if (part.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(part, Files.getPosixFilePermissions(inputs.get(0)));
        }
    }
}
