package id.lembarkinerja.review;

import id.lembarkinerja.account.User;
import id.lembarkinerja.review.Accepting.Reason;
import id.lembarkinerja.review.ReviewComment.Kind;
import id.lembarkinerja.review.SuggestionWriting.Value;
import id.lembarkinerja.review.ThreadState.Status;
import id.lembarkinerja.submission.Contributions;
import id.lembarkinerja.submission.Storing;
import id.lembarkinerja.submission.Submissions;
import id.lembarkinerja.submission.Upload;
import id.lembarkinerja.submission.Version;
import id.lembarkinerja.submission.VersionComparison.Side;
import id.lembarkinerja.submission.Versions;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Values that reviewers suggest and staff take over or decline: threads that propose something. */
public final class Suggestions {
    private final Threads threads;
    private final ThreadViews views;
    private final Submissions submissions;
    private final Versions versions;
    private final SuggestionWriting writing;

    /** On these features. */
    public Suggestions(
            Threads threads, ThreadViews views, Submissions submissions, Versions versions, SuggestionWriting writing) {
        this.threads = threads;
        this.views = views;
        this.submissions = submissions;
        this.versions = versions;
        this.writing = writing;
    }

    /**
     * Which suggestions to take over.
     *
     * @param threads their ids
     * @param base the version that was looked at; must be the latest
     * @param note of the new version; empty for one that names the cells
     * @param overFormula whether a formula may be replaced by a value
     */
    public record Acceptance(Set<String> threads, int base, String note, boolean overFormula) {}

    /** Suggests a value for a cell; {@code wish.proposed} is not empty. */
    public Commenting propose(String submission, Threads.Wish wish, User by) {
        return threads.begin(submission, wish, by);
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

    /** Writes the suggested values into the latest version and stores it as the next, which credits both sides. */
    public Accepting accept(String submission, Acceptance wish, User by) {
        List<ThreadView> chosen = list(submission).stream()
                .filter(view -> wish.threads().contains(view.thread().id()))
                .toList();
        Optional<Version> latest = submissions.read(store -> store.findLatest(submission));
        Optional<Side> side = latest.flatMap(version -> views.shelf(submission).side(version.n()));
        if (side.isEmpty() || chosen.isEmpty() || chosen.size() < wish.threads().size()) {
            return new Accepting.Unknown();
        }
        if (latest.get().n() != wish.base()) {
            return new Accepting.Stale(latest.get());
        }
        Optional<Accepting> objection = objection(chosen, side.get(), wish);
        if (objection.isPresent()) {
            return objection.get();
        }
        List<Value> values = chosen.stream()
                .map(view -> new Value(
                        view.placement().sheet(),
                        view.placement().cell(),
                        view.thread().proposed()))
                .toList();
        SuggestionWriting.Outcome outcome = writing.write(side.get(), values);
        return outcome instanceof SuggestionWriting.Written written
                ? store(submission, wish, chosen, upload(latest.get(), wish, chosen, written.workbook()), by)
                : new Accepting.Impossible(((SuggestionWriting.Impossible) outcome).message());
    }

    private Optional<Accepting> objection(List<ThreadView> chosen, Side latest, Acceptance wish) {
        return refused(Reason.SETTLED, chosen, view -> view.state().status() == Status.RESOLVED)
                .or(() -> refused(
                        Reason.ROW_GONE, chosen, view -> view.placement().gone()))
                .or(() -> refused(Reason.PLACE_UNKNOWN, chosen, view -> !isFound(view, wish.base())))
                .or(() -> refused(Reason.OUTDATED, chosen, Suggestions::isOutdated))
                .or(() -> refused(
                        Reason.DIFFERING, chosen, view -> chosen.stream().anyMatch(other -> differ(view, other))))
                .or(() -> wish.overFormula()
                        ? Optional.empty()
                        : refused(Reason.FORMULA, chosen, view -> hasFormula(latest, view.placement())));
    }

    private static Optional<Accepting> refused(Reason reason, List<ThreadView> chosen, Predicate<ThreadView> stands) {
        List<ThreadView> against = chosen.stream().filter(stands).toList();
        return against.isEmpty() ? Optional.empty() : Optional.of(new Accepting.Refused(reason, against));
    }

    /** A value in the wrong row would be worse than none: a version on the way may be removed, a row be twice there. */
    private static boolean isFound(ThreadView view, int latest) {
        return view.placement().version() == latest && view.placement().sure();
    }

    private static boolean isOutdated(ThreadView view) {
        return !view.placement().printed().equals(view.thread().anchor().printed());
    }

    /** Only one of them could be written, and nobody said which. */
    private static boolean differ(ThreadView one, ThreadView other) {
        return one.placement().sheet().equals(other.placement().sheet())
                && one.placement().cell().equals(other.placement().cell())
                && !one.thread().proposed().equals(other.thread().proposed());
    }

    private boolean hasFormula(Side latest, Placement placement) {
        return views.tracing()
                .find(latest, placement.sheet(), placement.cell())
                .filter(cell -> !cell.formula().isEmpty())
                .isPresent();
    }

    private static Upload upload(Version latest, Acceptance wish, List<ThreadView> chosen, byte[] workbook) {
        List<String> credits =
                chosen.stream().map(view -> view.thread().author()).distinct().toList();
        String cells = chosen.stream()
                .map(view -> view.placement().sheet() + "!" + view.placement().cell() + " "
                        + view.thread().proposed())
                .collect(Collectors.joining("; "));
        return new Upload(
                latest.n(),
                latest.origin().name(),
                wish.note().isBlank() ? "Usulan diterima: " + cells : wish.note(),
                "",
                "",
                new Contributions("", credits),
                // Whatever form the latest version has, it was stored with it.
                new Upload.Despite(true, "sama seperti versi " + latest.n()),
                workbook);
    }

    private Accepting store(String submission, Acceptance wish, List<ThreadView> chosen, Upload upload, User by) {
        Storing storing = versions.store(submission, upload, by);
        if (storing instanceof Storing.Stale stale) {
            return new Accepting.Stale(stale.latest());
        }
        if (!(storing instanceof Storing.Stored stored)) {
            return new Accepting.NotStored(storing);
        }
        chosen.forEach(view -> threads.say(submission, view.thread().id(), Kind.ACCEPT, wish.note(), by));
        return new Accepting.Accepted(stored.version());
    }
}
