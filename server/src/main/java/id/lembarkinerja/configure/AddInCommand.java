package id.lembarkinerja.configure;

import id.lembarkinerja.platform.addin.OfficeFiles;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code lembar addin office}: what an administrator does for the pane in Excel. */
@Command(
        name = "addin",
        mixinStandardHelpOptions = true,
        description = "Panel di Excel: mengganti office.js.",
        synopsisSubcommandLabel = "office")
final class AddInCommand implements Runnable {
    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public void run() {
        requireSpec().commandLine().usage(requireSpec().commandLine().getOut());
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
        Path target = data.open().office();
        if (bundled == (source != null)) {
            throw new RefusedException(
                    "Sebutkan folder office.js, atau --bundled untuk kembali ke salinan yang" + " disertakan.");
        }
        if (source == null) {
            say(
                    OfficeCopy.remove(target)
                            ? "Salinan di " + target + " dihapus."
                            : "Salinan yang disertakan memang sudah dipakai.");
        } else {
            int files = OfficeCopy.replace(source, target);
            say(files + " berkas disalin ke " + target + ".");
        }
        OfficeFiles now = OfficeFiles.of(data.open());
        say("office.js: " + now.build().orElse("nomor bangun tidak tertulis di berkasnya") + ". Mulai ulang server"
                + " agar dipakai, lalu buka ulang Excel.");
        return 0;
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
