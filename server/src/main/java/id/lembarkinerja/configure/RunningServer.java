package id.lembarkinerja.configure;

import id.lembarkinerja.account.http.SessionGate;
import id.lembarkinerja.evaluation.FormulaFiles;
import id.lembarkinerja.platform.DataFolder;
import id.lembarkinerja.platform.FolderLock;
import id.lembarkinerja.platform.http.WebServer;
import id.lembarkinerja.platform.tls.Certificates;
import java.io.IOException;
import java.net.BindException;
import java.nio.file.Files;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A server on a data folder of its own, from lock to last answer. */
final class RunningServer implements AutoCloseable {
    private final FolderLock lock;
    final Installation installation;
    final FormulaFiles.Loaded formulas;
    final Rules rules;
    private @Nullable WebServer web;

    private RunningServer(FolderLock lock, Installation installation, FormulaFiles.Loaded formulas, Rules rules) {
        this.lock = lock;
        this.installation = installation;
        this.formulas = formulas;
        this.rules = rules;
    }

    /** What may differ between servers. */
    record Settings(String host, int port, boolean https, List<String> names) {}

    /** Takes the folder, reads its rules and opens its database; refuses when another server has it. */
    static RunningServer open(DataFolder folder, InstantSource clock, Installation.EngineMaker maker)
            throws IOException {
        FolderLock lock = FolderLock.tryAcquire(folder)
                .orElseThrow(() -> new RefusedException("Folder data " + folder.root()
                        + " sedang dipakai server Lembar Kinerja lain. Hentikan server itu dahulu, atau pilih folder"
                        + " lain dengan --data."));
        try {
            Files.createDirectories(folder.logs());
            Logging.toFile(folder.logs());
            FormulaFiles.Loaded formulas = Formulas.load(folder);
            Formulas.log(formulas);
            Rules rules = Rules.of(folder);
            rules.log();
            return new RunningServer(lock, Installation.open(folder, clock, maker), formulas, rules);
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /** Starts answering; returns the port. */
    int listen(Settings settings) throws IOException {
        Optional<Certificates> certificates = settings.https()
                ? Optional.of(
                        Certificates.open(installation.folder.tls(), settings.names(), installation.clock.instant()))
                : Optional.empty();
        try {
            web = WebServer.start(
                    new WebServer.Address(settings.host(), settings.port(), certificates),
                    Routes.all(installation, rules, formulas.catalogue(), certificates),
                    new SessionGate(installation.accounts));
            return web.port();
        } catch (RuntimeException e) {
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                if (cause instanceof BindException || cause instanceof java.net.SocketException) {
                    throw portRefused(settings);
                }
            }
            throw e;
        }
    }

    private static RefusedException portRefused(Settings settings) {
        return new RefusedException("Porta " + settings.port() + " di " + settings.host()
                + " tidak dapat dipakai: sudah dipakai program lain (mungkin Lembar Kinerja sudah berjalan), atau"
                + " alamatnya bukan milik komputer ini. Hentikan program itu, atau pilih porta lain, misalnya --port "
                + (settings.port() + 10) + ".");
    }

    /** Lets running requests finish, then closes the database and gives the folder back. */
    @Override
    public void close() {
        if (web != null) {
            web.close();
        }
        installation.close();
        lock.close();
    }

    /** Closes when the process is asked to end, and waits for that. */
    void serveUntilStopped() throws InterruptedException {
        Runtime.getRuntime().addShutdownHook(new Thread(this::close, "stop"));
        Thread.currentThread().join();
    }
}
