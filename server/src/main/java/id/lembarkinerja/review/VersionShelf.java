package id.lembarkinerja.review;

import id.lembarkinerja.platform.Transactions;
import id.lembarkinerja.review.CellTracing.Follower;
import id.lembarkinerja.submission.Content;
import id.lembarkinerja.submission.SubmissionStore;
import id.lembarkinerja.submission.VersionComparison.Side;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The versions of one submission while one question about them is answered: each is fetched and read at most once. */
final class VersionShelf {
    private final Transactions transactions;
    private final SubmissionStore store;
    private final CellTracing tracing;
    private final String submission;
    private final Map<Integer, Optional<Side>> sides = new HashMap<>();
    private final Map<Integer, StoredFindings> findings = new HashMap<>();
    private final Map<Step, Optional<Follower>> followers = new HashMap<>();

    private record Step(int from, int to) {}

    VersionShelf(Transactions transactions, SubmissionStore store, CellTracing tracing, String submission) {
        this.transactions = transactions;
        this.store = store;
        this.tracing = tracing;
        this.submission = submission;
    }

    /** The workbook of a version; nothing when there is no such version. */
    Optional<Side> side(int version) {
        return sides.computeIfAbsent(
                version,
                n -> transactions.read(() -> store.find(submission)
                        .flatMap(found -> store.findVersion(submission, n)
                                .flatMap(known -> store.findContent(submission, n, Content.Part.WORKBOOK)
                                        .map(bytes -> new Side(
                                                "v" + n,
                                                found.key().agency(),
                                                known.origin().name(),
                                                bytes))))));
    }

    /** What the check found in a version. */
    StoredFindings findings(int version) {
        return findings.computeIfAbsent(
                version,
                n -> new StoredFindings(
                        transactions.read(() -> store.findContent(submission, n, Content.Part.RESULT))));
    }

    /** A way to follow cells between two versions; nothing when one cannot be read. */
    Optional<Follower> between(int from, int to) {
        return followers.computeIfAbsent(
                new Step(from, to),
                step -> side(from).flatMap(old -> side(to).flatMap(fresh -> tracing.between(old, fresh))));
    }
}
