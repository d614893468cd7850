package id.lembarkinerja.configure;

import id.lembarkinerja.account.Accounts;
import id.lembarkinerja.account.jdbc.JdbcAccountStore;
import id.lembarkinerja.audit.AuditLog;
import id.lembarkinerja.audit.jdbc.JdbcAuditLog;
import id.lembarkinerja.platform.DataFolder;
import id.lembarkinerja.platform.jdbc.Database;
import java.time.InstantSource;

/** The features on one data folder, wired by hand. What the command line and the web server share. */
final class Installation implements AutoCloseable {
    final DataFolder folder;
    final InstantSource clock;
    final Database database;
    final AuditLog audit;
    final Accounts accounts;

    Installation(DataFolder folder, InstantSource clock) {
        this.folder = folder;
        this.clock = clock;
        this.database = Database.open(folder.database());
        this.audit = new JdbcAuditLog(database, clock);
        this.accounts = new Accounts(database, new JdbcAccountStore(database), audit, clock);
    }

    @Override
    public void close() {
        database.close();
    }
}
