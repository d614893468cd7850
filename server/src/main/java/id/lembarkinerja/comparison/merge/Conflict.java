package id.lembarkinerja.comparison.merge;

import id.lembarkinerja.comparison.Spot;
import id.lembarkinerja.comparison.merge.Choice.Take;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the work of both touches.
 *
 * @param id the same for the same place of the same base, whatever else the two did
 * @param about what of the base it is about
 * @param takes what may be chosen; nothing has to be chosen in a soft one
 */
public record Conflict(String id, ConflictKind kind, About about, Telling told, List<Take> takes) {

    /**
     * What it is about.
     *
     * @param rowKey business key of the row in the base, or the place of the cell outside tables, or empty
     * @param label the words by which a person knows it
     * @param column column key, or empty
     * @param heading the column's heading as printed, or empty
     * @param deed what was done, such as {@code added-sheet} or {@code moved-row}; empty where the kind says it
     */
    public record About(String rowKey, String label, String column, String heading, String deed) {
        static About of(Spot spot) {
            boolean outside = spot.table().isEmpty();
            return new About(outside ? spot.a1() : spot.rowKey(), spot.label(), spot.column(), spot.heading(), "");
        }

        About in(String otherColumn, String otherHeading) {
            return new About(rowKey, label, otherColumn, otherHeading, deed);
        }

        About by(String done) {
            return new About(rowKey, label, column, heading, done);
        }
    }

    /**
     * What each version says.
     *
     * @param base before both
     * @param result what comes of both, where that is known and new to both
     */
    public record Telling(Told base, Told theirs, Told mine, Told result) {
        Telling(Told base, Told theirs, Told mine) {
            this(base, theirs, mine, Told.NOTHING);
        }

        static Telling of(Told base, Party party, Told its, Told other) {
            return party == Party.THEIRS ? new Telling(base, its, other) : new Telling(base, other, its);
        }
    }

    /**
     * What one version says.
     *
     * @param spot where; null when that version does not have it
     * @param text as printed; where two formulas differ, the formula; for something moved, the cell where it stands;
     *     empty when there is nothing
     */
    public record Told(@Nullable Spot spot, String text) {
        /** Nothing there. */
        public static final Told NOTHING = new Told(null, "");
    }

    /** Whether a person has to choose. */
    public boolean isHard() {
        return kind.isHard();
    }

    /** The same when less may be chosen. */
    Conflict taking(List<Take> fewer) {
        return new Conflict(id, kind, about, told, fewer);
    }
}
