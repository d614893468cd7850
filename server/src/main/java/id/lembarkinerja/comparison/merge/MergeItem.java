package id.lembarkinerja.comparison.merge;

import id.lembarkinerja.comparison.Change;
import java.util.List;

/**
 * One change of one side, and what becomes of it.
 *
 * @param conflicts ids of those in which it is disputed
 */
public record MergeItem(Party party, Change change, Standing standing, List<String> conflicts) {

    /** What becomes of a change. */
    public enum Standing {
        /** Only this side has it; it goes into the merged workbook. */
        TAKEN,
        /** Both did the same. */
        SAME,
        /** A result that follows from other cells; it is computed anew. */
        FOLLOWS,
        /** A person chooses. */
        DISPUTED
    }
}
