package id.lembarkinerja.configure;

import id.lembarkinerja.platform.DataFolder;
import id.lembarkinerja.platform.http.InstallationPage;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code lembar demo}: a server for trying, reached from this machine only, so that its accounts can have passwords
 * that everybody knows. Its data folder is kept until {@code --fresh}.
 */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = "Menjalankan server percobaan dengan data contoh, hanya untuk komputer ini.")
final class DemoCommand implements Callable<Integer> {
    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "" + ServeCommand.PORT,
            description = "Porta (bawaan: ${DEFAULT-VALUE}; 0 untuk porta bebas mana saja).")
    private int port = ServeCommand.PORT;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Folder data percobaan (bawaan: data/demo di samping program; disimpan antar percobaan).")
    private @Nullable Path folder;

    @Option(names = "--fresh", description = "Mulai dari awal: kosongkan folder data percobaan dahulu.")
    private boolean fresh;

    @Option(names = "--https", description = "Dengan sertifikat, agar panel dapat dicoba di Excel pada komputer ini.")
    private boolean https;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        ServeCommand.requirePort(port);
        Path path = folder == null ? DataOption.home().resolve("data").resolve("demo") : folder;
        if (fresh) {
            empty(path.toAbsolutePath().normalize());
        }
        RunningServer server = RunningServer.open(DataFolder.open(path), InstantSource.system(), Engines.current());
        try {
            DemoData.seed(server.installation);
            int listening = server.listen(new RunningServer.Settings("127.0.0.1", port, https, List.of()));
            announce(server, listening);
            server.serveUntilStopped();
            return 0;
        } finally {
            server.close();
        }
    }

    /** Removes what a demo made, and nothing else: the folder must look like a data folder. */
    private static void empty(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return;
        }
        if (!Files.exists(path.resolve(DemoData.MARK))) {
            try (Stream<Path> content = Files.list(path)) {
                if (content.findAny().isPresent()) {
                    throw new RefusedException("Folder " + path + " bukan folder percobaan, jadi tidak dikosongkan."
                            + " Pilih folder lain dengan --data.");
                }
            }
            return;
        }
        try (Stream<Path> all = Files.walk(path)) {
            // A new certificate would have to be trusted again.
            DataFolder data = new DataFolder(path);
            all.sorted(Comparator.reverseOrder())
                    .filter(p -> !p.equals(path) && !p.startsWith(data.rules()) && !p.startsWith(data.tls()))
                    .forEach(p -> {
                        try {
                            Files.delete(p);
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    });
        }
    }

    private void announce(RunningServer server, int listening) {
        if (spec == null) {
            throw new IllegalStateException("picocli gives the specification");
        }
        PrintWriter out = spec.commandLine().getOut();
        out.println("Lembar Kinerja, percobaan dengan data contoh.");
        out.println();
        out.println("  Buka di peramban   http://localhost:" + listening + "/");
        if (https) {
            String secure = "https://localhost:" + listening;
            out.println(
                    "  Di Excel           " + secure + InstallationPage.PATH + "   (manifes, sertifikat, dan caranya)");
        }
        out.println();
        out.println("  Masuk sebagai");
        for (DemoData.Account account : DemoData.ACCOUNTS) {
            out.printf("    %-14s sandi %-20s %s%n", account.username(), account.password(), account.whatFor());
        }
        out.println();
        out.println("  Data percobaan     " + server.installation.folder.database());
        out.println("  Mulai dari awal    lembar demo --fresh");
        out.println();
        out.println("Hanya dapat dibuka dari komputer ini. Hentikan dengan Ctrl+C.");
        out.flush();
    }
}
