package id.lembarkinerja.configure;

import java.io.PrintWriter;
import java.io.StringWriter;
import picocli.CommandLine;

/** A command that was run as from a terminal, and what it said. */
record CommandRun(int code, String out, String err) {
    /** Runs {@code command} with these words behind its name. */
    static CommandRun of(Object command, String... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine line = new CommandLine(command)
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .setExecutionExceptionHandler((failure, parsed, result) -> {
                    err.append(failure.getMessage());
                    return failure instanceof RefusedException ? Main.REFUSED : 99;
                });
        return new CommandRun(line.execute(words), out.toString(), err.toString());
    }
}
