package id.lembarkinerja.comparison;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that differs between two versions. Laws, held by tests: nothing differs between a version and itself;
 * comparing backwards gives the inverse; the changes applied to the old version give the new one.
 *
 * @param changes most consequential first, equal ones in reading order
 * @param formatOnly cells that look different and say the same ({@code 1.000} and {@code 1000}, another running number)
 */
public record Comparison(Version from, Version to, List<Change> changes, List<Change> formatOnly) {
    private static final Comparator<Change> MOST_CONSEQUENTIAL_FIRST = Comparator.comparingDouble(Change::weight)
            .reversed()
            .thenComparing(Change::spot, Spot.READING_ORDER)
            .thenComparing(change -> change.getClass().getSimpleName())
            .thenComparing(Comparison::leftSpot, Comparator.nullsFirst(Spot.READING_ORDER));

    /** Sorts the changes. */
    public Comparison {
        changes = changes.stream().sorted(MOST_CONSEQUENTIAL_FIRST).toList();
        formatOnly = formatOnly.stream().sorted(MOST_CONSEQUENTIAL_FIRST).toList();
    }

    /** Which file a version is. */
    public record Version(String name, String sha256) {}

    private static @Nullable Spot leftSpot(Change change) {
        return change.spots().from();
    }

    /** Nothing differs but perhaps the looks. */
    public boolean isSame() {
        return changes.isEmpty();
    }

    /** How many changes of each kind. */
    public Summary summary() {
        return Summary.of(changes, formatOnly.size());
    }

    /** The way back from the new version to the old one. */
    public Comparison inverse() {
        return new Comparison(
                to,
                from,
                changes.stream().map(Change::inverse).toList(),
                formatOnly.stream().map(Change::inverse).toList());
    }
}
