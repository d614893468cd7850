package id.lembarkinerja.comparison;

import id.lembarkinerja.comparison.Change.CellChanged;
import id.lembarkinerja.comparison.Change.Changed;
import id.lembarkinerja.comparison.Change.FormulaChanged;
import id.lembarkinerja.comparison.Change.Renamed;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What one person did at one place of the base.
 *
 * @param spot where: in the base, or in the person's version for what is new
 * @param entries what stood there and stands there now; null for what is no cell and no name
 * @param result what came of it, when it is no cell and no name: equal for equal work
 */
record Deed(Change change, Spot spot, @Nullable Sides<Entry> entries, Object result) {

    /** Only the result of a formula that nobody touched: it follows from other cells, in whichever version. */
    boolean follows() {
        boolean cell = change instanceof Changed || change instanceof CellChanged;
        return cell && !after().formula().isEmpty();
    }

    /** Both did the same, however it looks. */
    boolean sameAs(Deed other) {
        if (entries == null || other.entries == null) {
            return entries == null && other.entries == null && result.equals(other.result);
        }
        Entry mine = after();
        Entry theirs = other.after();
        boolean number = mine.number() != null
                && theirs.number() != null
                && mine.number().compareTo(theirs.number()) == 0;
        return mine.formula().equals(theirs.formula())
                && (number || mine.printed().equals(theirs.printed()));
    }

    Entry before() {
        return entries == null ? Entry.BLANK : Objects.requireNonNullElse(entries.from(), Entry.BLANK);
    }

    Entry after() {
        return entries == null ? Entry.BLANK : Objects.requireNonNullElse(entries.to(), Entry.BLANK);
    }

    static @Nullable Sides<Entry> entries(Change change) {
        if (change instanceof Changed it) {
            return it.entries();
        }
        if (change instanceof FormulaChanged it) {
            return it.entries();
        }
        if (change instanceof CellChanged it) {
            return it.entries();
        }
        return change instanceof Renamed it ? it.entries() : null;
    }
}
