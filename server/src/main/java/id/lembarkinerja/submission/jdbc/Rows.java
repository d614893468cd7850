package id.lembarkinerja.submission.jdbc;

import id.lembarkinerja.submission.Contributions;
import id.lembarkinerja.submission.Decision;
import id.lembarkinerja.submission.Filed;
import id.lembarkinerja.submission.FindingCounts;
import id.lembarkinerja.submission.Period;
import id.lembarkinerja.submission.Removal;
import id.lembarkinerja.submission.State;
import id.lembarkinerja.submission.Submission;
import id.lembarkinerja.submission.Verdict;
import id.lembarkinerja.submission.Version;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.statement.StatementContext;

/** Rows of the tables as records of the feature. */
final class Rows {
    private Rows() {}

    static Period period(ResultSet row, StatementContext context) throws SQLException {
        return new Period(
                row.getString("id"),
                row.getString("label"),
                row.getBoolean("closed"),
                closesAt(row.getString("closes_at")));
    }

    private static Optional<Instant> closesAt(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(Instant.parse(text));
    }

    static Submission submission(ResultSet row, StatementContext context) throws SQLException {
        return new Submission(
                row.getString("id"),
                new Submission.Key(row.getString("agency"), row.getString("period"), row.getString("form")),
                row.getString("title"),
                state(row),
                row.getString("created_by"),
                Instant.parse(row.getString("created_at")));
    }

    static Filed filed(ResultSet row, StatementContext context) throws SQLException {
        Submission submission = submission(row, context);
        Optional<Version> latest = row.getObject("n") == null ? Optional.empty() : Optional.of(version(row, context));
        return new Filed(submission, latest);
    }

    static Version version(ResultSet row, StatementContext context) throws SQLException {
        Version.Digest digest = new Version.Digest(
                row.getString("sha256"),
                row.getString("rows_hash"),
                row.getString("result_hash"),
                row.getString("ruleset"));
        Version.Sender sender = new Version.Sender(
                row.getString("author"),
                row.getString("author_name"),
                Instant.parse(row.getString("at")),
                row.getString("note"),
                row.getString("label"));
        return new Version(
                row.getString("submission"),
                row.getInt("n"),
                new Version.Origin(
                        digest,
                        sender,
                        row.getString("name"),
                        row.getLong("size"),
                        row.getString("receipt"),
                        new Contributions(row.getString("other_parent"), words(row.getString("credits")))),
                new FindingCounts(
                        row.getInt("errors"),
                        row.getInt("warnings"),
                        row.getInt("infos"),
                        row.getInt("proven"),
                        row.getInt("silenced")),
                row.getString("parent"),
                row.getString("hash"));
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(" ", -1));
    }

    static Removal removal(ResultSet row, StatementContext context) throws SQLException {
        return new Removal(
                row.getString("submission"),
                row.getInt("n"),
                row.getString("reason"),
                row.getString("actor"),
                Instant.parse(row.getString("at")));
    }

    static Decision decision(ResultSet row, StatementContext context) throws SQLException {
        String action = row.getString("action");
        return new Decision(
                row.getString("submission"),
                row.getInt("seq"),
                Verdict.find(action).orElseThrow(() -> new IllegalStateException("unknown decision " + action)),
                state(row),
                row.getInt("n"),
                new Decision.Grounds(
                        row.getString("actor"),
                        Instant.parse(row.getString("at")),
                        row.getString("note"),
                        row.getString("overrule")));
    }

    private static State state(ResultSet row) throws SQLException {
        return State.valueOf(row.getString("state").toUpperCase(Locale.ROOT));
    }
}
