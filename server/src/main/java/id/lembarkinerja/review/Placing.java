package id.lembarkinerja.review;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import id.lembarkinerja.review.CellTracing.Follower;
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
 * for from the last version that had it, so that a row which returns is found again. All threads go through a version
 * together, so that it is read once and then let go.
 */
final class Placing {
    private final VersionShelf shelf;
    private final Map<String, Map<Integer, Placement>> known = new HashMap<>();
    private final Map<String, NavigableMap<Integer, Placement>> places = new HashMap<>();
    private final Map<String, Placement> last = new HashMap<>();
    private final List<Placement> fresh = new ArrayList<>();

    /** Starting from what was found before. */
    Placing(VersionShelf shelf, Collection<Placement> found) {
        this.shelf = shelf;
        for (Placement placement : found) {
            known.computeIfAbsent(placement.thread(), thread -> new HashMap<>()).put(placement.version(), placement);
        }
    }

    /** Where each thread stands in its own and every later version up to this one, by thread and version. */
    Map<String, NavigableMap<Integer, Placement>> place(List<ReviewThread> threads, int latest) {
        for (ReviewThread thread : threads) {
            Placement first = Placement.first(thread);
            places.put(thread.id(), new TreeMap<>(Map.of(first.version(), first)));
            last.put(thread.id(), first);
        }
        int earliest = threads.stream().mapToInt(ReviewThread::version).min().orElse(latest);
        for (int n = earliest + 1; n <= latest; n++) {
            arrive(threads, n);
        }
        return places;
    }

    /** Most threads come from the version before, those whose row was gone from an earlier one. */
    private void arrive(List<ReviewThread> threads, int version) {
        List<ReviewThread> unknown = new ArrayList<>();
        for (ReviewThread thread : threads) {
            Placement there = known.getOrDefault(thread.id(), Map.of()).get(version);
            if (thread.version() < version && there == null) {
                unknown.add(thread);
            } else if (there != null) {
                put(there);
            }
        }
        Map<Integer, List<ReviewThread>> byOrigin =
                unknown.stream().collect(groupingBy(thread -> last(thread).version(), TreeMap::new, toList()));
        byOrigin.forEach((from, together) -> shelf.between(from, version)
                .ifPresent(follower -> together.forEach(thread -> trace(thread, follower, version))));
    }

    private Placement last(ReviewThread thread) {
        return Optional.ofNullable(last.get(thread.id())).orElseThrow();
    }

    private void put(Placement placement) {
        Optional.ofNullable(places.get(placement.thread())).orElseThrow().put(placement.version(), placement);
        if (!placement.gone()) {
            last.put(placement.thread(), placement);
        }
    }

    private void trace(ReviewThread thread, Follower follower, int version) {
        Placement before = last(thread);
        Placement traced = follower.follow(before.sheet(), before.cell())
                .map(followed -> moved(thread, followed, version))
                .orElseGet(() -> before.goneIn(version));
        put(traced);
        // Of what is only likely another reading may be better one day; it is found anew each time.
        if (traced.sure()) {
            fresh.add(traced);
        }
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
