package id.lembarkinerja.comparison.merge;

import id.lembarkinerja.comparison.Change;
import id.lembarkinerja.comparison.Entry;
import id.lembarkinerja.comparison.FormulaRelocation;
import id.lembarkinerja.comparison.Sides;
import id.lembarkinerja.comparison.Spot;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What one person did at one place of the base.
 *
 * @param spot where: in the base, or in the person's version for what is new
 * @param entries what stood there and stands there now; null for what is no cell and no name
 * @param result what came of it, when it is no cell and no name: equal for equal work; of a formula somebody wrote, the
 *     formula in places of the base
 */
record Deed(Change change, Spot spot, @Nullable Sides<Entry> entries, Object result, Nature nature) {

    /** Whether somebody has to answer for it. */
    enum Nature {
        /** Somebody's work. */
        WORK,
        /** It only looks different and says the same. */
        LOOKS,
        /** It follows from other cells, in whichever version: the result of a formula, a name made of several cells. */
        FOLLOWS
    }

    boolean isWork() {
        return nature == Nature.WORK;
    }

    /** Both did the same, however it looks. */
    boolean sameAs(Deed other) {
        if (entries == null || other.entries == null) {
            return entries == null && other.entries == null && result.equals(other.result);
        }
        Entry mine = after();
        Entry theirs = other.after();
        if (!mine.formula().isEmpty() && !theirs.formula().isEmpty()) {
            // What a formula came to follows from its cells; what it says depends on where those stand.
            boolean sure = !result.toString().contains(FormulaRelocation.LOST)
                    || mine.formula().equals(theirs.formula());
            return sure && result.equals(other.result);
        }
        // Two numbers that print alike are two numbers.
        boolean same = (mine.number() != null && theirs.number() != null)
                ? mine.number().compareTo(theirs.number()) == 0
                : mine.printed().equals(theirs.printed());
        return same && mine.formula().equals(theirs.formula());
    }

    Entry before() {
        return entries == null ? Entry.BLANK : Objects.requireNonNullElse(entries.from(), Entry.BLANK);
    }

    Entry after() {
        return entries == null ? Entry.BLANK : Objects.requireNonNullElse(entries.to(), Entry.BLANK);
    }

    static @Nullable Sides<Entry> entries(Change change) {
        return change.findEntries().orElse(null);
    }
}
