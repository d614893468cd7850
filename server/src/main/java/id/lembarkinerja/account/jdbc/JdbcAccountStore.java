package id.lembarkinerja.account.jdbc;

import id.lembarkinerja.account.AccountStore;
import id.lembarkinerja.account.Agency;
import id.lembarkinerja.account.Role;
import id.lembarkinerja.account.Session;
import id.lembarkinerja.account.User;
import id.lembarkinerja.platform.jdbc.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.statement.StatementContext;

/** Tables {@code agency}, {@code account}, {@code assignment} and {@code session}. */
public final class JdbcAccountStore implements AccountStore {
    private static final String USER = "SELECT username, name, role, agency, disabled,"
            + " (SELECT group_concat(agency) FROM assignment s WHERE s.username = account.username) AS assigned"
            + " FROM account ";

    private final Database database;

    /** In this database. */
    public JdbcAccountStore(Database database) {
        this.database = database;
    }

    @Override
    public List<Agency> listAgencies() {
        return database.handle()
                .createQuery("SELECT id, name FROM agency ORDER BY name")
                .map((row, context) -> new Agency(row.getString("id"), row.getString("name")))
                .list();
    }

    @Override
    public void saveAgency(Agency agency) {
        database.handle()
                .execute(
                        "INSERT INTO agency(id, name) VALUES (?, ?) ON CONFLICT(id) DO UPDATE SET name = excluded.name",
                        agency.id(),
                        agency.name());
    }

    @Override
    public List<User> listUsers() {
        return database.handle()
                .createQuery(USER + "ORDER BY username")
                .map(JdbcAccountStore::user)
                .list();
    }

    @Override
    public Optional<User> findUser(String username) {
        return database.handle()
                .createQuery(USER + "WHERE username = ?")
                .bind(0, username)
                .map(JdbcAccountStore::user)
                .findOne();
    }

    @Override
    public Optional<String> findPasswordHash(String username) {
        return database.handle()
                .createQuery("SELECT password_hash FROM account WHERE username = ?")
                .bind(0, username)
                .mapTo(String.class)
                .findOne();
    }

    @Override
    public void insertUser(User user, String passwordHash, Instant now) {
        database.handle()
                .execute(
                        "INSERT INTO account(username, name, role, agency, password_hash, disabled, created_at)"
                                + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                        user.username(),
                        user.name(),
                        user.role().label(),
                        user.agency().orElse(null),
                        passwordHash,
                        user.disabled(),
                        now.toString());
        insertAssignments(user.username(), user.assigned());
    }

    private void insertAssignments(String username, Set<String> agencies) {
        for (String agency : agencies) {
            database.handle().execute("INSERT INTO assignment(username, agency) VALUES (?, ?)", username, agency);
        }
    }

    @Override
    public void assign(String username, Set<String> agencies) {
        database.handle().execute("DELETE FROM assignment WHERE username = ?", username);
        insertAssignments(username, agencies);
    }

    @Override
    public void disableUser(String username) {
        database.handle().execute("UPDATE account SET disabled = 1 WHERE username = ?", username);
        database.handle().execute("DELETE FROM session WHERE username = ?", username);
    }

    @Override
    public void insertSession(Session session) {
        database.handle()
                .execute(
                        "INSERT INTO session(token_digest, username, created_at, last_seen) VALUES (?, ?, ?, ?)",
                        session.tokenDigest(),
                        session.username(),
                        session.created().toEpochMilli(),
                        session.lastSeen().toEpochMilli());
    }

    @Override
    public Optional<Session> findSession(String tokenDigest) {
        return database.handle()
                .createQuery("SELECT token_digest, username, created_at, last_seen FROM session WHERE token_digest = ?")
                .bind(0, tokenDigest)
                .map((row, context) -> new Session(
                        row.getString("token_digest"),
                        row.getString("username"),
                        Instant.ofEpochMilli(row.getLong("created_at")),
                        Instant.ofEpochMilli(row.getLong("last_seen"))))
                .findOne();
    }

    @Override
    public void touchSession(String tokenDigest, Instant lastSeen) {
        database.handle()
                .execute(
                        "UPDATE session SET last_seen = ? WHERE token_digest = ?",
                        lastSeen.toEpochMilli(),
                        tokenDigest);
    }

    @Override
    public void deleteSession(String tokenDigest) {
        database.handle().execute("DELETE FROM session WHERE token_digest = ?", tokenDigest);
    }

    @Override
    public void deleteSessions(Instant createdBefore, Instant seenBefore) {
        database.handle()
                .execute(
                        "DELETE FROM session WHERE created_at < ? OR last_seen < ?",
                        createdBefore.toEpochMilli(),
                        seenBefore.toEpochMilli());
    }

    private static User user(ResultSet row, StatementContext context) throws SQLException {
        String label = row.getString("role");
        Role role = Role.find(label).orElseThrow(() -> new IllegalStateException("unknown role " + label));
        String assigned = row.getString("assigned");
        return new User(
                row.getString("username"),
                row.getString("name"),
                role,
                Optional.ofNullable(row.getString("agency")),
                assigned == null ? Set.of() : Set.of(assigned.split(",", -1)),
                row.getBoolean("disabled"));
    }
}
