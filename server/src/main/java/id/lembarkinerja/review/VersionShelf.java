package id.lembarkinerja.review;

import id.lembarkinerja.platform.Transactions;
import id.lembarkinerja.review.CellTracing.Follower;
import id.lembarkinerja.submission.Content;
import id.lembarkinerja.submission.SubmissionStore;
import id.lembarkinerja.submission.VersionComparison.Side;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The versions of one submission while one question about them is answered. Only the last few are held: there may be
 * hundreds, each as large as a workbook can be, so whoever walks through them goes version by version.
 */
final class VersionShelf {
    /** A step leads from one to another; the next begins where it ended. */
    private static final int HELD = 2;

    private final Transactions transactions;
    private final SubmissionStore store;
    private final CellTracing tracing;
    private final String submission;
    private final Map<Integer, Optional<Side>> sides = new LastUsed<>();
    private final Map<Integer, StoredFindings> findings = new LastUsed<>();

    @SuppressWarnings("serial") // Never written anywhere.
    private static final class LastUsed<V> extends LinkedHashMap<Integer, V> {
        LastUsed() {
            super(HELD * 2, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, V> eldest) {
            return size() > HELD;
        }
    }

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

    /** A way to follow cells between two versions; nothing when one cannot be read. Whoever keeps it keeps both. */
    Optional<Follower> between(int from, int to) {
        return side(from).flatMap(old -> side(to).flatMap(fresh -> tracing.between(old, fresh)));
    }
}
