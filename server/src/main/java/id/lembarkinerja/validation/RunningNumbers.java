package id.lembarkinerja.validation;

import id.lembarkinerja.validation.ListMarker.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Follows the marks of a list from item to item, through its levels: {@code I, 1, 2, II, 1, 2, 3}. Restarting at one is
 * right, so is going on below a heading; told is what repeats, jumps or falls back.
 */
final class RunningNumbers<T> {
    private final List<Entry<T>> entries = new ArrayList<>();

    private record Entry<T>(T item, List<ListMarker> readings) {}

    private record Level(Style style, int last) {}

    /** What is wrong with a mark. */
    enum Kind {
        /** The mark of the item before stands there again. */
        REPEATED,
        /** Marks are missing in front of it. */
        JUMP,
        /** It is neither the next one nor the first, but its neighbours are right. */
        MISPRINT
    }

    /**
     * An item out of order.
     *
     * @param marker as it stands there
     * @param previous place of the item before, from one
     */
    record Slip<T>(T item, Kind kind, ListMarker marker, int previous) {
        String expected() {
            return marker.at(previous + 1);
        }
    }

    /** The next item of the list; an item without a mark is not told. */
    void add(T item, List<ListMarker> readings) {
        if (!readings.isEmpty()) {
            entries.add(new Entry<>(item, readings));
        }
    }

    /** A heading or another list: what follows may begin anywhere. */
    void interrupt() {
        if (!entries.isEmpty() && !entries.get(entries.size() - 1).readings().isEmpty()) {
            entries.add(new Entry<>(entries.get(entries.size() - 1).item(), List.of()));
        }
    }

    /** How many items carry a mark. */
    int size() {
        return (int)
                entries.stream().filter(entry -> !entry.readings().isEmpty()).count();
    }

    /** All slips in the order of the items. */
    List<Slip<T>> slips() {
        List<Slip<T>> slips = new ArrayList<>();
        List<Level> levels = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            Entry<T> entry = entries.get(i);
            if (entry.readings().isEmpty()) {
                levels.clear();
            } else if (!follows(levels, entry) && !starts(levels, entry)) {
                slip(levels, entry, i).ifPresent(slips::add);
            }
        }
        return slips;
    }

    private static <T> boolean follows(List<Level> levels, Entry<T> entry) {
        for (int depth = levels.size() - 1; depth >= 0; depth--) {
            Level level = levels.get(depth);
            for (ListMarker marker : entry.readings()) {
                if (marker.style() == level.style() && marker.value() == level.last() + 1) {
                    enter(levels, depth, marker);
                    return true;
                }
            }
        }
        return false;
    }

    private static <T> boolean starts(List<Level> levels, Entry<T> entry) {
        for (ListMarker marker : entry.readings()) {
            int depth = depthOf(levels, marker.style());
            if (marker.value() == 1 && (depth < 0 || levels.get(depth).last() != 1)) {
                enter(levels, depth < 0 ? levels.size() : depth, marker);
                return true;
            }
        }
        return false;
    }

    private Optional<Slip<T>> slip(List<Level> levels, Entry<T> entry, int index) {
        for (ListMarker marker : entry.readings()) {
            int depth = depthOf(levels, marker.style());
            if (depth >= 0) {
                int previous = levels.get(depth).last();
                boolean misprint = nextOf(index, marker.style()) == previous + 2;
                enter(levels, depth, misprint ? at(marker, previous + 1) : marker);
                if (marker.value() == previous) {
                    return Optional.of(new Slip<>(entry.item(), Kind.REPEATED, marker, previous));
                }
                if (misprint) {
                    return Optional.of(new Slip<>(entry.item(), Kind.MISPRINT, marker, previous));
                }
                // Falling back without a right neighbour begins another list.
                return marker.value() > previous
                        ? Optional.of(new Slip<>(entry.item(), Kind.JUMP, marker, previous))
                        : Optional.empty();
            }
        }
        enter(levels, levels.size(), entry.readings().get(0));
        return Optional.empty();
    }

    private static ListMarker at(ListMarker marker, int value) {
        return new ListMarker(marker.style(), value, marker.closing());
    }

    private int nextOf(int index, Style style) {
        if (index + 1 >= entries.size()) {
            return -1;
        }
        return entries.get(index + 1).readings().stream()
                .filter(marker -> marker.style() == style)
                .mapToInt(ListMarker::value)
                .findFirst()
                .orElse(-1);
    }

    private static int depthOf(List<Level> levels, Style style) {
        for (int depth = levels.size() - 1; depth >= 0; depth--) {
            if (levels.get(depth).style() == style) {
                return depth;
            }
        }
        return -1;
    }

    private static void enter(List<Level> levels, int depth, ListMarker marker) {
        while (levels.size() > depth) {
            levels.remove(levels.size() - 1);
        }
        levels.add(new Level(marker.style(), marker.value()));
    }
}
