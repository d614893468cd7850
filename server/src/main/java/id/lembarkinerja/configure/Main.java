package id.lembarkinerja.configure;

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
            FormsCommand.class,
            ScalesCommand.class,
            ServeCommand.class,
            DemoCommand.class,
            UserCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            VerifyCommand.class
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
            throw failure;
        });
        if (arguments.length == 0) {
            line.usage(line.getOut());
            return 0;
        }
        return line.execute(arguments);
    }
}
