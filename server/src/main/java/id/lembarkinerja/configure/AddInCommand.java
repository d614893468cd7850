package id.lembarkinerja.configure;

import id.lembarkinerja.platform.DataFolder;
import id.lembarkinerja.platform.FolderLock;
import id.lembarkinerja.platform.addin.InstallKit;
import id.lembarkinerja.platform.addin.OfficeFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code lembar addin kit|office}: what an administrator does for the pane in Excel. */
@Command(
        name = "addin",
        mixinStandardHelpOptions = true,
        description = "Panel di Excel: menyiapkan berkas pemasangan, mengganti office.js.",
        synopsisSubcommandLabel = "kit|office")
final class AddInCommand implements Runnable {
    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public void run() {
        requireSpec().commandLine().usage(requireSpec().commandLine().getOut());
    }

    @Command(
            name = "kit",
            mixinStandardHelpOptions = true,
            description =
                    "Menulis berkas untuk memasang panel di komputer kantor: manifes, sertifikat, skrip untuk Windows"
                            + " dan Mac, dan lembar petunjuk bagi petugas TI.")
    int kit(
            @Mixin DataOption data,
            @Parameters(paramLabel = "DIR", description = "Folder untuk berkas-berkas itu.") Path folder,
            @Option(
                            names = "--address",
                            required = true,
                            paramLabel = "ALAMAT",
                            description = "Alamat server, misalnya https://lembar.jambi.local:8765.")
                    String address,
            @Option(
                            names = "--share",
                            paramLabel = "FOLDER",
                            description = "Folder bersama untuk Excel di Windows, misalnya \\\\server\\kinerja.")
                    @Nullable
                    String share)
            throws IOException {
        InstallKit kit = KitRequest.of(address, Optional.ofNullable(share)).kit(data.existing());
        Files.createDirectories(folder);
        for (Map.Entry<String, byte[]> file : kit.files().entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.write(path, file.getValue());
            if (InstallKit.isRun(file.getKey())) {
                makeRunnable(path);
            }
        }
        say(kit.files().size() + " berkas ditulis ke " + folder + ".");
        say("Mulai dari LEMBAR-PETUGAS-TI.html: buka di peramban, cetak, dan ikuti.");
        return 0;
    }

    private static void makeRunnable(Path path) throws IOException {
        if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    @Command(
            name = "office",
            mixinStandardHelpOptions = true,
            description = "Memakai salinan office.js dari Microsoft yang lebih baru daripada yang disertakan.")
    int office(
            @Mixin DataOption data,
            @Parameters(
                            paramLabel = "DIR",
                            arity = "0..1",
                            description = "Folder paket @microsoft/office-js, atau folder yang berisi office.js.")
                    @Nullable
                    Path source,
            @Option(names = "--bundled", description = "Kembali ke salinan yang disertakan program.") boolean bundled)
            throws IOException {
        if (bundled == (source != null)) {
            throw new RefusedException(
                    "Sebutkan folder office.js, atau --bundled untuk kembali ke salinan yang" + " disertakan.");
        }
        DataFolder folder = data.open();
        // A running server has read part of the copy it serves; the rest would come from the other one.
        FolderLock lock = FolderLock.tryAcquire(folder)
                .orElseThrow(() -> new RefusedException("Folder data " + folder.root()
                        + " sedang dipakai server; office.js tidak diganti. Hentikan server dahulu, lalu ulangi."));
        try {
            replaceOffice(source, folder.office());
        } finally {
            lock.close();
        }
        OfficeFiles now = OfficeFiles.of(folder);
        say("office.js: " + now.build().orElse("nomor bangun tidak tertulis di berkasnya") + ". Jalankan server, lalu"
                + " buka ulang Excel.");
        return 0;
    }

    private void replaceOffice(@Nullable Path source, Path target) throws IOException {
        if (source == null) {
            say(
                    OfficeCopy.remove(target)
                            ? "Salinan di " + target + " dihapus."
                            : "Salinan yang disertakan memang sudah dipakai.");
        } else {
            int files = OfficeCopy.replace(source, target);
            say(files + " berkas disalin ke " + target + ".");
        }
    }

    private CommandSpec requireSpec() {
        if (spec == null) {
            throw new IllegalStateException("picocli gives the specification");
        }
        return spec;
    }

    private void say(String text) {
        requireSpec().commandLine().getOut().println(text);
        requireSpec().commandLine().getOut().flush();
    }
}
