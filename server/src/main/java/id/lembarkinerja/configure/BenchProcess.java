package id.lembarkinerja.configure;

import id.lembarkinerja.samples.SampleWorkbooks;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Measures the program from outside, as its user starts it: the command line with its JVM, and an idle server. */
final class BenchProcess {
    private static final int START_SECONDS = 20;

    private final Path script = DataOption.home().toAbsolutePath().resolve("lembar");

    /** Whether the script stands where the program is installed; without it there is nothing to start. */
    boolean isPossible() {
        return Files.isExecutable(script);
    }

    /** Times {@code lembar check} on one small workbook, JVM start included. */
    Timing check() throws Exception {
        Path file = Files.createTempFile("lembar-bench", ".xlsx");
        try (InputStream in = SampleWorkbooks.list().get(0).open()) {
            Files.write(file, in.readAllBytes());
        }
        try {
            return Timing.of(1, 7, () -> run(script.toString(), "check", file.toString()));
        } finally {
            Files.delete(file);
        }
    }

    /** Heap in use by a demo server that was just started, after a collection; empty when the JDK has no jcmd. */
    Optional<Long> idleHeapBytes() throws Exception {
        Path data = Files.createTempDirectory("lembar-bench");
        Process server = new ProcessBuilder(script.toString(), "demo", "--port", "0", "--data", data.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            Thread.sleep(START_SECONDS * 250L);
            String pid = Long.toString(server.pid());
            run("jcmd", pid, "GC.run");
            return Optional.of(usedKilobytes(run("jcmd", pid, "GC.heap_info")) * 1024);
        } catch (IOException e) {
            return Optional.empty();
        } finally {
            server.destroy();
            server.waitFor();
            BenchStore.delete(data);
        }
    }

    private static String run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (InputStream in = process.getInputStream()) {
            String output = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor();
            return output;
        }
    }

    /** Sums what the generations of the heap say they use. */
    private static long usedKilobytes(String info) {
        List<Long> used = new ArrayList<>();
        for (String line :
                info.lines().filter(text -> text.contains("generation")).toList()) {
            int from = line.indexOf("used ") + 5;
            used.add(Long.parseLong(line.substring(from, line.indexOf('K', from))));
        }
        return used.stream().mapToLong(Long::longValue).sum();
    }
}
