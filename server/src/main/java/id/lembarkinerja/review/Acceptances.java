package id.lembarkinerja.review;

import id.lembarkinerja.account.User;
import id.lembarkinerja.review.Accepting.Reason;
import id.lembarkinerja.review.ReviewComment.Kind;
import id.lembarkinerja.review.SuggestionWriting.Value;
import id.lembarkinerja.submission.Contributions;
import id.lembarkinerja.submission.Preparation;
import id.lembarkinerja.submission.Storing;
import id.lembarkinerja.submission.Upload;
import id.lembarkinerja.submission.Version;
import id.lembarkinerja.submission.VersionComparison.Side;
import id.lembarkinerja.submission.Versions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Taking suggested values over into a new version, which credits both sides. */
public final class Acceptances {
    private final Stores stores;
    private final Threads threads;
    private final Suggestions suggestions;
    private final ThreadViews views;
    private final Versions versions;
    private final SuggestionWriting writing;

    /** On stores that share their transactions, and on these features. */
    public Acceptances(
            Stores stores,
            Threads threads,
            Suggestions suggestions,
            ThreadViews views,
            Versions versions,
            SuggestionWriting writing) {
        this.stores = stores;
        this.threads = threads;
        this.suggestions = suggestions;
        this.views = views;
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
    public record Wish(Set<String> threads, int base, String note, boolean overFormula) {}

    /** Writes the suggested values into the latest version and stores it as the next, which credits both sides. */
    public Accepting accept(String submission, Wish wish, User by) {
        List<ThreadView> chosen = suggestions.list(submission).stream()
                .filter(view -> wish.threads().contains(view.thread().id()))
                .toList();
        Optional<Version> latest = suggestions.findLatest(submission);
        VersionShelf shelf = views.shelf(submission);
        Optional<Side> side = latest.flatMap(version -> shelf.side(version.n()));
        if (side.isEmpty() || chosen.isEmpty() || chosen.size() < wish.threads().size()) {
            return new Accepting.Unknown();
        }
        if (latest.get().n() != wish.base()) {
            return new Accepting.Stale(latest.get());
        }
        Optional<Accepting> objection = new AcceptanceObjections(views, shelf, side.get()).find(chosen, wish);
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

    private static Upload upload(Version latest, Wish wish, List<ThreadView> chosen, byte[] workbook) {
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

    /** Version, credit and decision are stored together or not at all, whatever happens in between. */
    private Accepting store(String submission, Wish wish, List<ThreadView> chosen, Upload upload, User by) {
        Preparation preparation = versions.prepare(submission, upload, by);
        if (!(preparation instanceof Preparation.Ready ready)) {
            return notStored(((Preparation.Answered) preparation).storing());
        }
        return stores.transactions().write(() -> {
            Map<String, List<ReviewComment>> said = stores.review().listComments(submission);
            Optional<Accepting> decided =
                    AcceptanceObjections.refused(Reason.SETTLED, chosen, view -> isDecidedSince(view, said));
            if (decided.isPresent()) {
                return decided.get();
            }
            Storing storing = versions.store(ready);
            if (!(storing instanceof Storing.Stored stored)) {
                return notStored(storing);
            }
            chosen.forEach(view -> threads.add(view.thread(), Kind.ACCEPT, wish.note(), by));
            return new Accepting.Accepted(stored.version());
        });
    }

    private static Accepting notStored(Storing storing) {
        return storing instanceof Storing.Stale stale
                ? new Accepting.Stale(stale.latest())
                : new Accepting.NotStored(storing);
    }

    /** Whether somebody decided about it while its version was made. */
    private static boolean isDecidedSince(ThreadView view, Map<String, List<ReviewComment>> said) {
        return said.getOrDefault(view.thread().id(), List.of()).stream()
                .skip(view.comments().size())
                .anyMatch(comment -> comment.kind() != Kind.SAY && comment.kind() != Kind.REOPEN);
    }
}
