package id.lembarkinerja.configure;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code lembar backup}: everything in one file, also while the server runs. */
@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        description = "Menyalin seluruh data ke satu berkas, juga selagi server berjalan.")
final class BackupCommand implements Callable<Integer> {
    @Mixin
    private DataOption data = new DataOption();

    @Parameters(paramLabel = "BERKAS", description = "Berkas cadangan yang dibuat.")
    private Path file = Path.of("");

    @Option(names = "--force", description = "Ganti berkas cadangan yang sudah ada.")
    private boolean force;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        Path target = file.toAbsolutePath().normalize();
        try (Installation installation =
                Installation.open(data.existing(), InstantSource.system(), Engines.current())) {
            if (target.getParent() == null || !Files.isDirectory(target.getParent())) {
                throw new RefusedException(
                        "Folder untuk " + target + " tidak ada. Buat dahulu, atau pilih tempat lain.");
            }
            Backup.write(installation, target, force);
        }
        if (spec != null) {
            spec.commandLine().getOut().println("Cadangan dibuat: " + target + " (" + Files.size(target) + " bita).");
            spec.commandLine().getOut().flush();
        }
        return 0;
    }
}
