package id.lembarkinerja.review.jdbc;

import id.lembarkinerja.platform.jdbc.Database;
import id.lembarkinerja.review.checklist.ChecklistAnswer;
import id.lembarkinerja.review.checklist.ChecklistStore;
import id.lembarkinerja.review.checklist.Reply;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.statement.StatementContext;

/** Table {@code checklist_answer}. */
public final class JdbcChecklistStore implements ChecklistStore {
    private final Database database;

    /** In this database. */
    public JdbcChecklistStore(Database database) {
        this.database = database;
    }

    @Override
    public void insert(ChecklistAnswer answer) {
        database.execute(
                "INSERT INTO checklist_answer(submission, seq, item, answer, note, n, author, at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                answer.submission(),
                answer.sequence(),
                answer.question(),
                answer.reply().label(),
                answer.note(),
                answer.version(),
                answer.author(),
                answer.at().toString());
    }

    @Override
    public List<ChecklistAnswer> list(String submission) {
        return database.query("SELECT * FROM checklist_answer WHERE submission = ? ORDER BY seq", submission)
                .map(JdbcChecklistStore::answer)
                .list();
    }

    @Override
    public List<ChecklistAnswer> listAll() {
        return database.query("SELECT * FROM checklist_answer ORDER BY submission, seq")
                .map(JdbcChecklistStore::answer)
                .list();
    }

    private static ChecklistAnswer answer(ResultSet row, StatementContext context) throws SQLException {
        String label = row.getString("answer");
        return new ChecklistAnswer(
                row.getString("submission"),
                row.getInt("seq"),
                row.getString("item"),
                Reply.find(label).orElseThrow(() -> new IllegalStateException("unknown answer " + label)),
                row.getString("note"),
                row.getInt("n"),
                row.getString("author"),
                Instant.parse(row.getString("at")));
    }
}
