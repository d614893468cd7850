package id.lembarkinerja.review;

/**
 * Where a thread stands in one version. It follows from the versions and can be found anew at any time.
 *
 * @param version which one
 * @param gone its row, column, table or sheet is not there; the other members then tell of the last version that had it
 * @param sure false when others of the same words could be it as well
 * @param printed what the cell says there
 * @param found whether the finding the thread is about is still there
 */
public record Placement(
        String thread,
        int version,
        boolean gone,
        boolean sure,
        String sheet,
        String cell,
        String rowKey,
        String column,
        String printed,
        boolean found) {

    /** Where the thread was begun. */
    static Placement first(ReviewThread thread) {
        Anchor anchor = thread.anchor();
        return new Placement(
                thread.id(),
                thread.version(),
                false,
                true,
                anchor.sheet(),
                anchor.cell(),
                anchor.rowKey(),
                anchor.column(),
                anchor.printed(),
                !thread.finding().isEmpty());
    }

    /** The same in a later version that lacks it. */
    Placement goneIn(int later) {
        return new Placement(thread, later, true, true, sheet, cell, rowKey, column, printed, false);
    }
}
