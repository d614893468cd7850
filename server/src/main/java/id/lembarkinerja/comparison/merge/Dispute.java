package id.lembarkinerja.comparison.merge;

import id.lembarkinerja.comparison.merge.Choice.Take;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A conflict with what the two did.
 *
 * @param theirs null when they did nothing there, or only something inside of what I took away
 * @param mine null likewise
 * @param edits what else waits for the choice; of what one took away, what the other did in it
 */
record Dispute(
        Conflict conflict,
        Place place,
        @Nullable Deed theirs,
        @Nullable Deed mine,
        List<Deed> edits) {

    Dispute(Conflict conflict, Place place, @Nullable Deed theirs, @Nullable Deed mine) {
        this(conflict, place, theirs, mine, List.of());
    }

    /** The same with less that may be chosen. */
    Dispute taking(List<Take> fewer) {
        return new Dispute(conflict.taking(fewer), place, theirs, mine, edits);
    }

    @Nullable
    Deed of(Party party) {
        return party == Party.THEIRS ? theirs : mine;
    }
}
