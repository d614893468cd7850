package id.lembarkinerja.configure;

import id.lembarkinerja.platform.StorageFullException;
import java.io.IOException;
import java.io.UncheckedIOException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line. */
@Command(
        name = "lembar",
        mixinStandardHelpOptions = true,
        version = "Lembar Kinerja 0.1.0",
        description = "Lembar kinerja: periksa, hitung, simpan versinya, bandingkan.",
        synopsisSubcommandLabel = "PERINTAH",
        commandListHeading = "%nPerintah:%n",
        subcommands = {
            CheckCommand.class,
            ComputeCommand.class,
            BenchCommand.class,
            CompareCommand.class,
            MergeCommand.class,
            FormsCommand.class,
            SimulateCommand.class,
            FormulasCommand.class,
            ScalesCommand.class,
            ServeCommand.class,
            DemoCommand.class,
            UserCommand.class,
            AddInCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            VerifyCommand.class,
            VersionCommand.class,
            RetainCommand.class
        })
public final class Main {
    /** Something was asked for that cannot be done; said on standard error. */
    static final int REFUSED = 2;

    private Main() {}

    /** Runs one command and ends with its exit code. */
    public static void main(String[] arguments) {
        int code = run(arguments);
        if (code != 0) {
            System.exit(code);
        }
    }

    /** Runs one command and returns its exit code. */
    static int run(String... arguments) {
        CommandLine line = new CommandLine(new Main());
        line.setExecutionExceptionHandler((failure, command, parsed) -> {
            if (failure instanceof RefusedException refused) {
                command.getErr().println(refused.getMessage());
                return REFUSED;
            }
            // Whatever else: a person gets a sentence, whoever mends it the trace in the log of the command.
            command.getErr().println(Terminal.harmless(unexpected(failure)));
            if (System.getenv("LEMBAR_TRACE") != null) {
                failure.printStackTrace(command.getErr());
            }
            return REFUSED;
        });
        return guarded(line, arguments);
    }

    /** The command line library hands on no errors, only exceptions. */
    private static int guarded(CommandLine line, String... arguments) {
        if (arguments.length == 0) {
            line.usage(line.getOut());
            return 0;
        }
        try {
            return line.execute(arguments);
        } catch (OutOfMemoryError | StackOverflowError e) {
            line.getErr()
                    .println(
                            "Berkas ini membutuhkan lebih banyak memori daripada yang tersedia. Bagi menjadi beberapa berkas"
                                    + " yang lebih kecil, lalu ulangi.");
            return REFUSED;
        }
    }

    private static String unexpected(Exception failure) {
        if (failure instanceof StorageFullException) {
            return "Cakram penuh; tidak ada yang diubah. Sediakan ruang, lalu ulangi.";
        }
        if (failure instanceof IOException || failure instanceof UncheckedIOException) {
            return "Berkas atau folder tidak dapat dibaca atau ditulis (" + failure.getMessage()
                    + "). Periksa hak akses dan ruang cakram, lalu ulangi.";
        }
        return "Perintah tidak dapat diselesaikan: " + failure
                + ". Ulangi; bila tetap gagal, jalankan sekali lagi dengan"
                + " LEMBAR_TRACE=1 dan laporkan keluarannya.";
    }
}
