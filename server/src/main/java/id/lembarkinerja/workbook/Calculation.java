package id.lembarkinerja.workbook;

/**
 * How a workbook is computed.
 *
 * @param manual only when its user asks for it, so that stored results may be older than the figures they stand for
 * @param iterative formulas that refer to themselves are wanted and are run through several times
 * @param onOpening everything is computed anew when it is opened, since whoever wrote the file did not keep the results
 *     up to date
 * @param asDisplayed Excel computes with the digits a cell shows instead of those it holds
 */
public record Calculation(boolean manual, boolean iterative, boolean onOpening, boolean asDisplayed) {
    /** What a new workbook has. */
    public static final Calculation USUAL = new Calculation(false, false, false, false);

    /** Whether stored results may be older than the figures they were computed from. */
    public boolean mayBeStale() {
        return manual || onOpening;
    }
}
