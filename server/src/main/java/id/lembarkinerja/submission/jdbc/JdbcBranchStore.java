package id.lembarkinerja.submission.jdbc;

import id.lembarkinerja.platform.jdbc.Database;
import id.lembarkinerja.submission.Branch;
import id.lembarkinerja.submission.BranchStore;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.statement.StatementContext;

/** Table {@code branch}. */
public final class JdbcBranchStore implements BranchStore {
    private static final String BRANCH =
            "SELECT id, submission, base, sha256, hash, name, note, author, at FROM branch WHERE ";

    private final Database database;

    /** In this database. */
    public JdbcBranchStore(Database database) {
        this.database = database;
    }

    @Override
    public void insert(Branch branch, byte[] workbook) {
        database.execute(
                "INSERT INTO branch(id, submission, base, sha256, hash, name, note, author, at, workbook)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                branch.id(),
                branch.submission(),
                branch.base(),
                branch.sha256(),
                branch.hash(),
                branch.name(),
                branch.sender().note(),
                branch.sender().author(),
                branch.sender().at().toString(),
                workbook);
    }

    @Override
    public Optional<Branch> find(String submission, String id) {
        return database.query(BRANCH + "submission = ? AND id = ?", submission, id)
                .map(JdbcBranchStore::branch)
                .findOne();
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
    public Optional<byte[]> findWorkbook(String id) {
        return database.query("SELECT workbook FROM branch WHERE id = ?", id)
                .map((row, context) -> row.getBytes(1))
                .findOne();
    }

    private static Branch branch(ResultSet row, StatementContext context) throws SQLException {
        return new Branch(
                row.getString("id"),
                row.getString("submission"),
                row.getInt("base"),
                row.getString("sha256"),
                new Branch.Sender(row.getString("author"), Instant.parse(row.getString("at")), row.getString("note")),
                row.getString("name"),
                row.getString("hash"));
    }
}
