package id.lembarkinerja.review;

import id.lembarkinerja.account.User;
import id.lembarkinerja.review.CellTracing.Cell;
import id.lembarkinerja.review.ReviewComment.Kind;
import id.lembarkinerja.review.SuggestionWriting.Value;
import id.lembarkinerja.review.ThreadState.Status;
import id.lembarkinerja.submission.Version;
import java.util.List;
import java.util.Optional;

/**
 * Values that reviewers suggest and staff decline or take over ({@link Acceptances}): threads that propose something.
 */
public final class Suggestions {
    private final Threads threads;
    private final ThreadViews views;
    private final Stores stores;
    private final SuggestionWriting writing;

    /** On stores that share their transactions, and on these features. */
    public Suggestions(Stores stores, Threads threads, ThreadViews views, SuggestionWriting writing) {
        this.threads = threads;
        this.views = views;
        this.stores = stores;
        this.writing = writing;
    }

    /** Suggests a value for a cell, which must be able to hold it; {@code wish.proposed} is not empty. */
    public Commenting propose(String submission, Threads.Wish wish, User by) {
        int version =
                wish.version() == 0 ? findLatest(submission).map(Version::n).orElse(0) : wish.version();
        Optional<Commenting> misfit = views.shelf(submission)
                .side(version)
                .flatMap(side -> views.find(side, wish.aim())
                        .map(Cell::anchor)
                        .flatMap(anchor ->
                                writing.findObjection(side, new Value(anchor.sheet(), anchor.cell(), wish.proposed()))))
                .map(objection -> new Commenting.Misfit(objection.message()));
        return misfit.orElseGet(() -> threads.begin(submission, wish, by));
    }

    Optional<Version> findLatest(String submission) {
        return stores.transactions().read(() -> stores.submissions().findLatest(submission));
    }

    /** All suggestions for a submission, oldest first. */
    public List<ThreadView> list(String submission) {
        return views.list(submission, 0).stream()
                .filter(view -> view.thread().isSuggestion())
                .toList();
    }

    /** Declines a suggestion, saying why. */
    public Commenting decline(String submission, String thread, String reason, User by) {
        Optional<ThreadView> found = list(submission).stream()
                .filter(view -> view.thread().id().equals(thread))
                .findFirst();
        if (found.isEmpty()) {
            return new Commenting.Unknown();
        }
        return found.get().state().status() == Status.RESOLVED
                ? new Commenting.Settled(found.get())
                : threads.say(submission, thread, Kind.DECLINE, reason, by);
    }
}
