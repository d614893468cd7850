package id.lembarkinerja.configure;

import id.lembarkinerja.submission.Verification;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code lembar restore}: the way back from a backup. */
@Command(
        name = "restore",
        mixinStandardHelpOptions = true,
        description = "Memulihkan data dari berkas cadangan, setelah membuktikan cadangan itu utuh.")
final class RestoreCommand implements Callable<Integer> {
    @Mixin
    private DataOption data = new DataOption();

    @Parameters(paramLabel = "BERKAS", description = "Berkas cadangan.")
    private Path file = Path.of("");

    @Option(names = "--force", description = "Ganti data yang sudah ada.")
    private boolean force;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        Verification.Report report = Backup.restore(file.toAbsolutePath().normalize(), data.open(), force);
        if (spec != null) {
            spec.commandLine()
                    .getOut()
                    .println("Dipulihkan ke " + data.path() + ": " + report.submissions() + " kiriman, "
                            + report.versions() + " versi, semuanya utuh.");
            spec.commandLine().getOut().flush();
        }
        return 0;
    }
}
