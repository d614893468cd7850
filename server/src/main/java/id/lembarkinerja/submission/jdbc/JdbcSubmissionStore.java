package id.lembarkinerja.submission.jdbc;

import id.lembarkinerja.account.Scope;
import id.lembarkinerja.platform.jdbc.Database;
import id.lembarkinerja.submission.Content;
import id.lembarkinerja.submission.Decision;
import id.lembarkinerja.submission.Filed;
import id.lembarkinerja.submission.Period;
import id.lembarkinerja.submission.Removal;
import id.lembarkinerja.submission.State;
import id.lembarkinerja.submission.Submission;
import id.lembarkinerja.submission.SubmissionStore;
import id.lembarkinerja.submission.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Tables {@code period}, {@code submission}, {@code version}, {@code content} and {@code decision}. */
public final class JdbcSubmissionStore implements SubmissionStore {
    private static final String VERSION = "SELECT * FROM version v ";

    private final Database database;
    private final ContentTable contents;

    /** In this database. */
    public JdbcSubmissionStore(Database database) {
        this.database = database;
        this.contents = new ContentTable(database);
    }

    @Override
    public List<Period> listPeriods() {
        return database.query("SELECT * FROM period ORDER BY id DESC")
                .map(Rows::period)
                .list();
    }

    @Override
    public Optional<Period> findPeriod(String id) {
        return database.query("SELECT * FROM period WHERE id = ?", id)
                .map(Rows::period)
                .findOne();
    }

    @Override
    public void save(Period period) {
        database.execute(
                "INSERT INTO period(id, label, closed, closes_at) VALUES (?, ?, ?, ?) ON CONFLICT(id)"
                        + " DO UPDATE SET label = excluded.label, closed = excluded.closed,"
                        + " closes_at = excluded.closes_at",
                period.id(),
                period.label(),
                period.closed(),
                period.closesAt().map(Instant::toString).orElse(""));
    }

    @Override
    public void insert(Submission submission) {
        database.execute(
                "INSERT INTO submission(id, agency, period, form, title, state, created_by, created_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                submission.id(),
                submission.key().agency(),
                submission.key().period(),
                submission.key().form(),
                submission.title(),
                submission.state().label(),
                submission.createdBy(),
                submission.createdAt().toString());
    }

    @Override
    public Optional<Submission> find(String id) {
        return database.query("SELECT * FROM submission WHERE id = ?", id)
                .map(Rows::submission)
                .findOne();
    }

    @Override
    public Optional<Submission> find(Submission.Key key) {
        return database.query(
                        "SELECT * FROM submission WHERE agency = ? AND period = ? AND form = ?",
                        key.agency(),
                        key.period(),
                        key.form())
                .map(Rows::submission)
                .findOne();
    }

    @Override
    public List<Filed> list(Scope scope, String agency, String period) {
        return database
                .query(
                        "SELECT s.*, v.* FROM submission s LEFT JOIN version v ON v.submission = s.id"
                                + " AND v.n = (SELECT max(n) FROM version WHERE submission = s.id)"
                                + " WHERE ? IN ('', s.agency) AND ? IN ('', s.period)"
                                + " ORDER BY s.period DESC, s.agency, s.form",
                        agency,
                        period)
                .map(Rows::filed)
                .list()
                .stream()
                .filter(filed -> scope.contains(filed.submission().key().agency()))
                .toList();
    }

    @Override
    public void setState(String id, State state) {
        database.execute("UPDATE submission SET state = ? WHERE id = ?", state.label(), id);
    }

    @Override
    public void insert(Version version, Content content) {
        Version.Origin origin = version.origin();
        database.execute(
                "INSERT INTO version(submission, n, sha256, rows_hash, result_hash, hash, parent, ruleset, author,"
                        + " author_name, at, note, label, name, size, errors, warnings, infos, proven, silenced, receipt,"
                        + " other_parent, credits)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                version.submission(),
                version.n(),
                origin.digest().sha256(),
                origin.digest().rows(),
                origin.digest().result(),
                version.hash(),
                version.parent(),
                origin.digest().ruleset(),
                origin.sender().author(),
                origin.sender().authorName(),
                origin.sender().at().toString(),
                origin.sender().note(),
                origin.sender().label(),
                origin.name(),
                origin.size(),
                version.findings().error(),
                version.findings().warning(),
                version.findings().info(),
                version.findings().proven(),
                version.findings().silenced(),
                origin.receipt(),
                origin.others().branch(),
                String.join(" ", origin.others().credits()));
        contents.insert(version.submission(), version.n(), content);
    }

    @Override
    public List<Version> listVersions(String submission) {
        return database.query(VERSION + "WHERE submission = ? ORDER BY n", submission)
                .map(Rows::version)
                .list();
    }

    @Override
    public Optional<Version> findVersion(String submission, int n) {
        return database.query(VERSION + "WHERE submission = ? AND n = ?", submission, n)
                .map(Rows::version)
                .findOne();
    }

    @Override
    public Optional<Version> findLatest(String submission) {
        return database.query(VERSION + "WHERE submission = ? ORDER BY n DESC LIMIT 1", submission)
                .map(Rows::version)
                .findOne();
    }

    @Override
    public Optional<Version> findByContent(String submission, String sha256) {
        return database.query(
                        VERSION + "WHERE submission = ? AND sha256 = ? AND EXISTS (SELECT 1 FROM content c"
                                + " WHERE c.submission = v.submission AND c.n = v.n) ORDER BY n DESC LIMIT 1",
                        submission,
                        sha256)
                .map(Rows::version)
                .findOne();
    }

    @Override
    public Optional<Version> findByReceipt(String code) {
        return database.query(VERSION + "WHERE receipt = ?", code)
                .map(Rows::version)
                .findOne();
    }

    @Override
    public Optional<byte[]> findContent(String submission, int n, Content.Part part) {
        return contents.find(submission, n, part);
    }

    @Override
    public void insert(Removal removal) {
        database.execute(
                "INSERT INTO removal(submission, n, reason, actor, at) VALUES (?, ?, ?, ?, ?)",
                removal.submission(),
                removal.version(),
                removal.reason(),
                removal.actor(),
                removal.at().toString());
        contents.remove(removal.submission(), removal.version());
    }

    @Override
    public List<Removal> listRemovals(String submission) {
        return database.query("SELECT * FROM removal WHERE submission = ? ORDER BY n", submission)
                .map(Rows::removal)
                .list();
    }

    @Override
    public void insert(Decision decision) {
        database.execute(
                "INSERT INTO decision(submission, seq, action, state, n, note, overrule, actor, at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                decision.submission(),
                decision.sequence(),
                decision.verdict().label(),
                decision.state().label(),
                decision.version(),
                decision.grounds().note(),
                decision.grounds().overrule(),
                decision.grounds().actor(),
                decision.grounds().at().toString());
    }

    @Override
    public List<Decision> listDecisions(String submission) {
        return database.query("SELECT * FROM decision WHERE submission = ? ORDER BY seq", submission)
                .map(Rows::decision)
                .list();
    }
}
