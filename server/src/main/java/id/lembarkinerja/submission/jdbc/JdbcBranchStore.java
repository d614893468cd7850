package id.lembarkinerja.submission.jdbc;

import id.lembarkinerja.platform.jdbc.Database;
import id.lembarkinerja.submission.Branch;
import id.lembarkinerja.submission.BranchEvent;
import id.lembarkinerja.submission.BranchStore;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.statement.StatementContext;

/** Tables {@code branch}, {@code branch_content} and {@code branch_event}. */
public final class JdbcBranchStore implements BranchStore {
    private static final String BRANCH =
            "SELECT id, submission, base, sha256, hash, name, note, author, at, label, silences, other_form"
                    + " FROM branch WHERE ";

    private final Database database;

    /** In this database. */
    public JdbcBranchStore(Database database) {
        this.database = database;
    }

    @Override
    public void insert(Branch branch) {
        database.execute(
                "INSERT INTO branch(id, submission, base, sha256, hash, name, note, author, at, label,"
                        + " silences, other_form) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                branch.id(),
                branch.submission(),
                branch.base(),
                branch.sha256(),
                branch.hash(),
                branch.name(),
                branch.sender().note(),
                branch.sender().author(),
                branch.sender().at().toString(),
                branch.wishes().label(),
                branch.wishes().silences(),
                branch.wishes().otherForm());
    }

    @Override
    public void insertWorkbook(String id, byte[] workbook) {
        database.execute("INSERT INTO branch_content(branch, workbook) VALUES (?, ?)", id, workbook);
    }

    @Override
    public void deleteWorkbook(String id) {
        database.execute("DELETE FROM branch_content WHERE branch = ?", id);
    }

    @Override
    public void insert(BranchEvent event) {
        database.execute(
                "INSERT INTO branch_event(branch, seq, kind, version, reason, actor, at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                event.branch(),
                event.sequence(),
                event.kind().label(),
                event.version(),
                event.reason(),
                event.actor(),
                event.at().toString());
    }

    @Override
    public Optional<Branch> findSame(String submission, int base, String sha256) {
        return database.query(BRANCH + "submission = ? AND base = ? AND sha256 = ?", submission, base, sha256)
                .map(JdbcBranchStore::branch)
                .findOne();
    }

    @Override
    public List<Branch> list(String submission) {
        return database.query(BRANCH + "submission = ? ORDER BY at, id", submission)
                .map(JdbcBranchStore::branch)
                .list();
    }

    @Override
    public List<BranchEvent> listEvents(String submission) {
        return database.query(
                        "SELECT e.branch, e.seq, e.kind, e.version, e.reason, e.actor, e.at FROM branch_event e"
                                + " JOIN branch b ON b.id = e.branch WHERE b.submission = ? ORDER BY e.branch, e.seq",
                        submission)
                .map(JdbcBranchStore::event)
                .list();
    }

    @Override
    public Optional<byte[]> findWorkbook(String id) {
        return database.query("SELECT workbook FROM branch_content WHERE branch = ?", id)
                .map((row, context) -> row.getBytes(1))
                .findOne();
    }

    @Override
    public long sizeOf(String id) {
        return database.query("SELECT length(workbook) FROM branch_content WHERE branch = ?", id)
                .mapTo(Long.class)
                .findOne()
                .orElse(0L);
    }

    private static Branch branch(ResultSet row, StatementContext context) throws SQLException {
        return new Branch(
                row.getString("id"),
                row.getString("submission"),
                row.getInt("base"),
                row.getString("sha256"),
                new Branch.Sender(row.getString("author"), Instant.parse(row.getString("at")), row.getString("note")),
                row.getString("name"),
                new Branch.Wishes(row.getString("label"), row.getString("silences"), row.getString("other_form")),
                row.getString("hash"));
    }

    private static BranchEvent event(ResultSet row, StatementContext context) throws SQLException {
        return new BranchEvent(
                row.getString("branch"),
                row.getInt("seq"),
                BranchEvent.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                row.getInt("version"),
                row.getString("reason"),
                row.getString("actor"),
                Instant.parse(row.getString("at")));
    }
}
