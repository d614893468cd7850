package id.lembarkinerja.review.jdbc;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import id.lembarkinerja.platform.jdbc.Database;
import id.lembarkinerja.review.Anchor;
import id.lembarkinerja.review.Placement;
import id.lembarkinerja.review.ReviewComment;
import id.lembarkinerja.review.ReviewStore;
import id.lembarkinerja.review.ReviewThread;
import id.lembarkinerja.review.Waiting;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * Tables {@code review_thread}, {@code review_comment}, {@code comment_mention}, {@code thread_placement} and
 * {@code last_look}.
 */
public final class JdbcReviewStore implements ReviewStore {
    private static final String COMMENT = "SELECT c.*, (SELECT group_concat(username) FROM comment_mention m"
            + " WHERE m.thread = c.thread AND m.seq = c.seq) AS mentions FROM review_comment c ";

    private final Database database;

    /** In this database. */
    public JdbcReviewStore(Database database) {
        this.database = database;
    }

    @Override
    public void insert(ReviewThread thread) {
        database.execute(
                "INSERT INTO review_thread(id, submission, n, form, table_title, sheet, cell, row_key, column_key, label,"
                        + " printed, finding, proposed, author, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                thread.id(),
                thread.submission(),
                thread.version(),
                thread.anchor().form(),
                thread.anchor().table(),
                thread.anchor().sheet(),
                thread.anchor().cell(),
                thread.anchor().rowKey(),
                thread.anchor().column(),
                thread.anchor().label(),
                thread.anchor().printed(),
                thread.finding(),
                thread.proposed(),
                thread.author(),
                thread.at().toString());
    }

    @Override
    public void insert(ReviewComment comment) {
        database.execute(
                "INSERT INTO review_comment(thread, seq, kind, text, n, author, at) VALUES (?, ?, ?, ?, ?, ?, ?)",
                comment.thread(),
                comment.sequence(),
                comment.kind().label(),
                comment.text(),
                comment.version(),
                comment.author(),
                comment.at().toString());
        for (String username : comment.mentions()) {
            database.execute(
                    "INSERT INTO comment_mention(thread, seq, username) VALUES (?, ?, ?)",
                    comment.thread(),
                    comment.sequence(),
                    username);
        }
    }

    @Override
    public List<ReviewThread> listThreads(String submission) {
        return database.query("SELECT * FROM review_thread WHERE submission = ? ORDER BY at, id", submission)
                .map(JdbcReviewStore::thread)
                .list();
    }

    @Override
    public List<ReviewThread> listAllThreads() {
        return database.query("SELECT * FROM review_thread ORDER BY id")
                .map(JdbcReviewStore::thread)
                .list();
    }

    @Override
    public List<ReviewComment> listAllComments() {
        return database.query(COMMENT + "ORDER BY c.thread, c.seq")
                .map(JdbcReviewStore::comment)
                .list();
    }

    @Override
    public Optional<ReviewThread> findThread(String id) {
        return database.query("SELECT * FROM review_thread WHERE id = ?", id)
                .map(JdbcReviewStore::thread)
                .findOne();
    }

    @Override
    public Map<String, List<ReviewComment>> listComments(String submission) {
        return database
                .query(
                        COMMENT
                                + "JOIN review_thread t ON t.id = c.thread WHERE t.submission = ? ORDER BY c.thread, c.seq",
                        submission)
                .map(JdbcReviewStore::comment)
                .list()
                .stream()
                .collect(groupingBy(ReviewComment::thread));
    }

    @Override
    public List<Placement> listPlacements(String submission) {
        return database.query(
                        "SELECT p.* FROM thread_placement p JOIN review_thread t ON t.id = p.thread WHERE t.submission = ?"
                                + " ORDER BY p.thread, p.n",
                        submission)
                .map(JdbcReviewStore::placement)
                .list();
    }

    @Override
    public void insert(Placement placement) {
        if (!placement.sure()) {
            throw new IllegalArgumentException("only what is sure is kept");
        }
        database.execute(
                "INSERT INTO thread_placement(thread, n, gone, sheet, cell, row_key, column_key, printed, found)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
                placement.thread(),
                placement.version(),
                placement.gone(),
                placement.sheet(),
                placement.cell(),
                placement.rowKey(),
                placement.column(),
                placement.printed(),
                placement.found());
    }

    @Override
    public List<ReviewComment> listUnansweredMentions(String username) {
        return database.query(
                        COMMENT + "JOIN comment_mention me ON me.thread = c.thread AND me.seq = c.seq"
                                + " WHERE me.username = ? AND c.author <> me.username AND NOT EXISTS (SELECT 1"
                                + " FROM review_comment later WHERE later.thread = c.thread AND later.seq > c.seq"
                                + " AND (later.author = me.username OR later.kind NOT IN ('say', 'reopen')))"
                                + " ORDER BY c.at DESC, c.thread, c.seq",
                        username)
                .map(JdbcReviewStore::comment)
                .list();
    }

    @Override
    public Map<String, Waiting> countWaiting() {
        return database
                .query("SELECT t.submission AS submission, count(*) AS threads, sum(t.proposed <> '') AS suggestions"
                        + " FROM review_thread t WHERE coalesce((SELECT c.kind FROM review_comment c"
                        + " WHERE c.thread = t.id AND c.kind <> 'say' ORDER BY c.seq DESC LIMIT 1), 'reopen') = 'reopen'"
                        + " GROUP BY t.submission")
                .map((row, context) -> Map.entry(
                        row.getString("submission"), new Waiting(row.getInt("threads"), row.getInt("suggestions"))))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public Map<String, Integer> listLooks(String username) {
        return database
                .query("SELECT submission, n FROM last_look WHERE username = ?", username)
                .map((row, context) -> Map.entry(row.getString("submission"), row.getInt("n")))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public void saveLook(String username, String submission, int version, Instant at) {
        database.execute(
                "INSERT INTO last_look(username, submission, n, at) VALUES (?, ?, ?, ?)"
                        + " ON CONFLICT(username, submission) DO UPDATE SET n = excluded.n, at = excluded.at",
                username,
                submission,
                version,
                at.toString());
    }

    private static ReviewThread thread(ResultSet row, StatementContext context) throws SQLException {
        return new ReviewThread(
                row.getString("id"),
                row.getString("submission"),
                row.getInt("n"),
                new Anchor(
                        row.getString("form"),
                        row.getString("table_title"),
                        row.getString("sheet"),
                        row.getString("cell"),
                        row.getString("row_key"),
                        row.getString("column_key"),
                        row.getString("label"),
                        row.getString("printed")),
                row.getString("finding"),
                row.getString("proposed"),
                row.getString("author"),
                Instant.parse(row.getString("at")));
    }

    private static ReviewComment comment(ResultSet row, StatementContext context) throws SQLException {
        String kind = row.getString("kind");
        String mentions = row.getString("mentions");
        return new ReviewComment(
                row.getString("thread"),
                row.getInt("seq"),
                ReviewComment.Kind.find(kind).orElseThrow(() -> new IllegalStateException("unknown kind " + kind)),
                row.getString("text"),
                row.getInt("n"),
                row.getString("author"),
                Instant.parse(row.getString("at")),
                mentions == null ? Set.of() : Set.of(mentions.split(",", -1)));
    }

    private static Placement placement(ResultSet row, StatementContext context) throws SQLException {
        return new Placement(
                row.getString("thread"),
                row.getInt("n"),
                row.getBoolean("gone"),
                true,
                row.getString("sheet"),
                row.getString("cell"),
                row.getString("row_key"),
                row.getString("column_key"),
                row.getString("printed"),
                row.getBoolean("found"));
    }
}
