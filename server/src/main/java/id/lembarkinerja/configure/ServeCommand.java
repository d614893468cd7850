package id.lembarkinerja.configure;

import id.lembarkinerja.platform.DataFolder;
import id.lembarkinerja.platform.addin.OfficeFiles;
import id.lembarkinerja.platform.http.InstallationPage;
import id.lembarkinerja.platform.http.WebServer;
import java.io.PrintWriter;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code lembar serve}. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = "Menjalankan server: https untuk semua, http hanya dari komputer ini, pada porta yang sama.")
final class ServeCommand implements Callable<Integer> {
    /** Used when no other is asked for. */
    static final int PORT = 8765;

    @Mixin
    private DataOption data = new DataOption();

    @Option(
            names = "--host",
            paramLabel = "H",
            defaultValue = "127.0.0.1",
            description = "Alamat yang didengarkan (bawaan: ${DEFAULT-VALUE}, hanya komputer ini; 0.0.0.0 untuk"
                    + " jaringan).")
    private String host = "127.0.0.1";

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "" + PORT,
            description = "Porta (bawaan: ${DEFAULT-VALUE}; 0 untuk porta bebas mana saja).")
    private int port = PORT;

    @Option(
            names = "--name",
            paramLabel = "NAMA",
            description = "Nama lain komputer ini di jaringan, untuk sertifikatnya; boleh berulang.")
    private List<String> names = new ArrayList<>();

    @Option(names = "--database", paramLabel = "JDBC-URL", hidden = true)
    private @Nullable String database;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        if (database != null) {
            throw new RefusedException("Basis data lain (--database) belum didukung; data disimpan dalam satu berkas"
                    + " SQLite di folder --data.");
        }
        requirePort(port);
        DataFolder folder = data.open();
        RunningServer server = RunningServer.open(folder, InstantSource.system(), Engines.current());
        try {
            List<String> all = new ArrayList<>(names);
            all.add(host);
            int listening = server.listen(new RunningServer.Settings(host, port, true, all));
            announce(server, listening);
            server.serveUntilStopped();
            return 0;
        } finally {
            server.close();
        }
    }

    static void requirePort(int port) {
        if (port < 0 || port > 65_535) {
            throw new RefusedException("Porta " + port + " tidak ada. Pilih angka 1 sampai 65535.");
        }
    }

    private void announce(RunningServer server, int listening) {
        PrintWriter out = out();
        String name = host.equals("0.0.0.0") || host.equals("::") || WebServer.isLoopback(host) ? "localhost" : host;
        DataFolder folder = server.installation.folder;
        out.println("Lembar Kinerja berjalan.");
        out.println();
        out.println("  Alamat            https://" + name + ":" + listening + "/");
        out.println("  Di komputer ini   http://localhost:" + listening + "/");
        out.println("  Sertifikat        https://" + name + ":" + listening
                + "/lembar-ca.crt  (pasang sekali agar peramban dan Excel percaya)");
        out.println("  Memasang di Excel https://" + name + ":" + listening + InstallationPage.PATH);
        out.println("  Basis data        " + folder.database());
        out.println("  Catatan           " + folder.logs().resolve("lembar.log"));
        OfficeFiles.of(folder).folder().ifPresent(own -> out.println("  office.js         " + own));
        int added = server.formulas.localFormulas().size()
                + server.formulas.localScales().size()
                + server.rules.forms.localForms().size();
        if (added > 0) {
            out.println("  Aturan tambahan   " + added + " rumus, skala atau formulir dari " + folder.rules());
        }
        if (server.installation.accounts.list().isEmpty()) {
            out.println();
            out.println("  Belum ada pengguna. Tambahkan, misalnya:");
            out.println("    lembar user add sekretariat --role sekretariat --name \"Sekretariat\"");
        }
        out.println();
        out.println("Hentikan dengan Ctrl+C.");
        out.flush();
    }

    private PrintWriter out() {
        if (spec == null) {
            throw new IllegalStateException("picocli gives the specification");
        }
        return spec.commandLine().getOut();
    }
}
