package id.lembarkinerja.review;

import id.lembarkinerja.review.Accepting.Reason;
import id.lembarkinerja.review.CellTracing.Cell;
import id.lembarkinerja.review.ThreadState.Status;
import id.lembarkinerja.review.Threads.Aim;
import id.lembarkinerja.submission.VersionComparison.Side;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What stands against taking suggested values over into the latest version. */
final class AcceptanceObjections {
    private final ThreadViews views;
    private final VersionShelf shelf;
    private final Side latest;

    AcceptanceObjections(ThreadViews views, VersionShelf shelf, Side latest) {
        this.views = views;
        this.shelf = shelf;
        this.latest = latest;
    }

    /** The first thing that stands against them, with all suggestions it concerns. */
    Optional<Accepting> find(List<ThreadView> chosen, Acceptances.Wish wish) {
        return refused(Reason.SETTLED, chosen, view -> view.state().status() == Status.RESOLVED)
                .or(() -> refused(
                        Reason.ROW_GONE, chosen, view -> view.placement().gone()))
                .or(() -> refused(Reason.PLACE_UNKNOWN, chosen, view -> !isFound(view, wish.base())))
                .or(() -> refused(Reason.OUTDATED, chosen, this::isOutdated))
                .or(() -> refused(
                        Reason.DIFFERING, chosen, view -> chosen.stream().anyMatch(other -> differ(view, other))))
                .or(() -> wish.overFormula()
                        ? Optional.empty()
                        : refused(
                                Reason.FORMULA,
                                chosen,
                                view -> now(view)
                                        .filter(cell -> !cell.formula().isEmpty())
                                        .isPresent()));
    }

    static Optional<Accepting> refused(Reason reason, List<ThreadView> chosen, Predicate<ThreadView> stands) {
        List<ThreadView> against = chosen.stream().filter(stands).toList();
        return against.isEmpty() ? Optional.empty() : Optional.of(new Accepting.Refused(reason, against));
    }

    /** A value in the wrong row would be worse than none: a version on the way may be removed, a row be twice there. */
    private static boolean isFound(ThreadView view, int latest) {
        return view.placement().version() == latest && view.placement().sure();
    }

    /** Whether the cell states something else now; of a version that was removed only what it printed is known. */
    private boolean isOutdated(ThreadView view) {
        Anchor anchor = view.thread().anchor();
        Optional<Cell> then = shelf.side(view.thread().version())
                .flatMap(side -> views.find(side, address(anchor.sheet(), anchor.cell())));
        Optional<Cell> now = now(view);
        return (then.isPresent() && now.isPresent())
                ? !now.get().statesSameAs(then.get())
                : !view.placement().printed().equals(anchor.printed());
    }

    private Optional<Cell> now(ThreadView view) {
        return views.find(
                latest, address(view.placement().sheet(), view.placement().cell()));
    }

    private static Aim address(String sheet, String cell) {
        return new Aim.Address(sheet, cell);
    }

    /** Only one of them could be written, and nobody said which. */
    private static boolean differ(ThreadView one, ThreadView other) {
        return one.placement().sheet().equals(other.placement().sheet())
                && one.placement().cell().equals(other.placement().cell())
                && !one.thread().proposed().equals(other.thread().proposed());
    }
}
