package id.lembarkinerja.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Finds where threads stand in each version since they were begun, from one version to the next; what is gone is looked
 * for from the last version that had it, so that a row which returns is found again.
 */
final class Placing {
    private final VersionShelf shelf;
    private final Map<String, Map<Integer, Placement>> known = new HashMap<>();
    private final List<Placement> fresh = new ArrayList<>();

    /** Starting from what was found before. */
    Placing(VersionShelf shelf, Collection<Placement> found) {
        this.shelf = shelf;
        for (Placement placement : found) {
            known.computeIfAbsent(placement.thread(), thread -> new HashMap<>()).put(placement.version(), placement);
        }
    }

    /** Where the thread stands in its own and every later version up to this one, by version. */
    NavigableMap<Integer, Placement> place(ReviewThread thread, int latest) {
        Map<Integer, Placement> before = known.getOrDefault(thread.id(), Map.of());
        TreeMap<Integer, Placement> placements = new TreeMap<>();
        Placement last = Placement.first(thread);
        placements.put(thread.version(), last);
        for (int n = thread.version() + 1; n <= latest; n++) {
            Placement there = before.get(n);
            if (there == null) {
                there = trace(thread, last, n).orElse(null);
            }
            if (there == null) {
                continue;
            }
            placements.put(n, there);
            last = there.gone() ? last : there;
        }
        return placements;
    }

    /** Nothing when one of the two versions cannot be read. */
    private Optional<Placement> trace(ReviewThread thread, Placement last, int version) {
        Optional<Placement> traced = shelf.between(last.version(), version)
                .map(follower -> follower.follow(last.sheet(), last.cell())
                        .map(followed -> moved(thread, followed, version))
                        .orElseGet(() -> last.goneIn(version)));
        // Of what is only likely another reading may be better one day; it is found anew each time.
        traced.filter(Placement::sure).ifPresent(fresh::add);
        return traced;
    }

    private Placement moved(ReviewThread thread, CellTracing.Followed followed, int version) {
        Anchor now = followed.now().anchor();
        boolean found = !thread.finding().isEmpty()
                && shelf.findings(version).contains(thread.finding(), now.sheet(), now.cell());
        return new Placement(
                thread.id(),
                version,
                false,
                followed.sure(),
                now.sheet(),
                now.cell(),
                now.rowKey(),
                now.column(),
                now.printed(),
                found);
    }

    /** What was found for the first time and is sure. */
    List<Placement> fresh() {
        return fresh;
    }
}
