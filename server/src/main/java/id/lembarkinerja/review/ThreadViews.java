package id.lembarkinerja.review;

import id.lembarkinerja.platform.Transactions;
import id.lembarkinerja.review.CellTracing.Cell;
import id.lembarkinerja.review.Threads.Aim;
import id.lembarkinerja.submission.SubmissionStore;
import id.lembarkinerja.submission.Version;
import id.lembarkinerja.submission.VersionComparison.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;

/** The threads of a submission as they stand, wherever their cells went since. */
public final class ThreadViews {
    private final Transactions transactions;
    private final ReviewStore store;
    private final SubmissionStore submissions;
    private final CellTracing tracing;

    /** On stores that share their transactions. */
    public ThreadViews(Stores stores, CellTracing tracing) {
        this.transactions = stores.transactions();
        this.store = stores.review();
        this.submissions = stores.submissions();
        this.tracing = tracing;
    }

    /** What has to be known before anything is traced, of one moment. */
    private record Known(
            int latest,
            List<ReviewThread> threads,
            Map<String, List<ReviewComment>> comments,
            List<Placement> placements) {}

    /**
     * All threads of a submission, oldest first.
     *
     * @param version in which to say where they stand; zero for the latest. A thread that was begun later stands where
     *     it was begun
     */
    public List<ThreadView> list(String submission, int version) {
        Known known = transactions.read(() -> new Known(
                submissions.findLatest(submission).map(Version::n).orElse(0),
                store.listThreads(submission),
                store.listComments(submission),
                store.listPlacements(submission)));
        Placing placing = new Placing(shelf(submission), known.placements());
        int looked = version == 0 ? known.latest() : version;
        Map<String, NavigableMap<Integer, Placement>> placed = placing.place(known.threads(), known.latest());
        List<ThreadView> views = new ArrayList<>();
        for (ReviewThread thread : known.threads()) {
            NavigableMap<Integer, Placement> places =
                    Optional.ofNullable(placed.get(thread.id())).orElseThrow();
            List<ReviewComment> said = known.comments().getOrDefault(thread.id(), List.of());
            Placement there =
                    places.floorEntry(Math.max(looked, thread.version())).getValue();
            views.add(new ThreadView(thread, said, there, ThreadState.of(thread, said, List.copyOf(places.values()))));
        }
        if (!placing.fresh().isEmpty()) {
            transactions.run(() -> placing.fresh().forEach(store::insert));
        }
        return List.copyOf(views);
    }

    /** Its versions, read one after another. */
    VersionShelf shelf(String submission) {
        return new VersionShelf(transactions, submissions, tracing, submission);
    }

    /** The cell that is meant, in one of its versions. */
    Optional<Cell> find(Side version, Aim aim) {
        if (aim instanceof Aim.Address address) {
            return tracing.find(version, address.sheet(), address.cell());
        }
        Aim.Keys keys = (Aim.Keys) aim;
        return tracing.find(version, keys.form(), keys.rowKey(), keys.column());
    }
}
