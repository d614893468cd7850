package id.lembarkinerja.audit.jdbc;

import id.lembarkinerja.audit.AuditEntry;
import id.lembarkinerja.audit.AuditLog;
import id.lembarkinerja.platform.jdbc.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.statement.StatementContext;

/** The log in table {@code audit}, which refuses updates and deletions. */
public final class JdbcAuditLog implements AuditLog {
    private static final String COLUMNS = "SELECT seq, at, actor, action, subject, detail, previous, hash FROM audit ";

    private final Database database;
    private final InstantSource clock;

    /** In this database, by this clock. */
    public JdbcAuditLog(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public void append(String actor, String action, String subject, String detail) {
        Optional<AuditEntry> last = listBefore(Long.MAX_VALUE, 1).stream().findFirst();
        AuditEntry entry = AuditEntry.following(
                last.map(AuditEntry::sequence).orElse(0L) + 1,
                clock.instant(),
                new AuditEntry.Event(actor, action, subject, detail),
                last.map(AuditEntry::hash).orElse(AuditEntry.START));
        database.handle()
                .createUpdate("INSERT INTO audit(seq, at, actor, action, subject, detail, previous, hash)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
                .bind(0, entry.sequence())
                .bind(1, entry.at().toString())
                .bind(2, actor)
                .bind(3, action)
                .bind(4, subject)
                .bind(5, detail)
                .bind(6, entry.previous())
                .bind(7, entry.hash())
                .execute();
    }

    @Override
    public boolean isRecorded(String action, String subject, String detail) {
        return database
                .handle()
                .createQuery(COLUMNS + "WHERE subject = ? AND action = ? AND detail = ?")
                .bind(0, subject)
                .bind(1, action)
                .bind(2, detail)
                .map(JdbcAuditLog::entry)
                .list()
                .stream()
                .anyMatch(AuditEntry::isIntact);
    }

    @Override
    public List<AuditEntry> listBefore(long sequence, int atMost) {
        return list(COLUMNS + "WHERE seq < ? ORDER BY seq DESC LIMIT ?", sequence, atMost);
    }

    @Override
    public List<AuditEntry> listAfter(long sequence, int atMost) {
        return list(COLUMNS + "WHERE seq > ? ORDER BY seq LIMIT ?", sequence, atMost);
    }

    private List<AuditEntry> list(String sql, long sequence, int atMost) {
        return database.handle()
                .createQuery(sql)
                .bind(0, sequence)
                .bind(1, atMost)
                .map(JdbcAuditLog::entry)
                .list();
    }

    private static AuditEntry entry(ResultSet row, StatementContext context) throws SQLException {
        return new AuditEntry(
                row.getLong("seq"),
                Instant.parse(row.getString("at")),
                row.getString("actor"),
                row.getString("action"),
                row.getString("subject"),
                row.getString("detail"),
                row.getString("previous"),
                row.getString("hash"));
    }
}
