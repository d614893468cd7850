package id.lembarkinerja.comparison;

import java.util.List;

/**
 * How many changes of each kind.
 *
 * @param changed values, formulas and cells outside tables
 * @param formatOnly cells that only look different; they are in no other number
 * @param following how many of {@code changed} merely follow from others
 */
public record Summary(int added, int removed, int moved, int renamed, int changed, int formatOnly, int following) {

    static Summary of(List<Change> changes, int formatOnly) {
        int added = 0;
        int removed = 0;
        int moved = 0;
        int renamed = 0;
        for (Change change : changes) {
            if (change instanceof Change.Added) {
                added++;
            } else if (change instanceof Change.Removed) {
                removed++;
            } else if (change instanceof Change.Moved) {
                moved++;
            } else if (change instanceof Change.Renamed) {
                renamed++;
            }
        }
        int changed = changes.size() - added - removed - moved - renamed;
        int following = (int) changes.stream().filter(Change::merelyFollows).count();
        return new Summary(added, removed, moved, renamed, changed, formatOnly, following);
    }

    /** All changes of meaning together. */
    public int total() {
        return added + removed + moved + renamed + changed;
    }
}
