package id.lembarkinerja.comparison.merge;

import org.jspecify.annotations.Nullable;

/**
 * A conflict with what the two did.
 *
 * @param theirs null when they did nothing there, or only something inside of what I took away
 * @param mine null likewise
 */
record Dispute(
        Conflict conflict,
        Place place,
        @Nullable Deed theirs,
        @Nullable Deed mine) {

    @Nullable
    Deed of(Party party) {
        return party == Party.THEIRS ? theirs : mine;
    }
}
