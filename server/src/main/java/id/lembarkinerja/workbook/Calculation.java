package id.lembarkinerja.workbook;

/**
 * How a workbook is computed.
 *
 * @param manual only when its user asks for it, so that stored results may be older than the figures they stand for
 * @param iterative formulas that refer to themselves are wanted and are run through several times
 * @param asDisplayed Excel computes with the digits a cell shows instead of those it holds
 */
public record Calculation(boolean manual, boolean iterative, boolean asDisplayed) {
    /** What a new workbook has. */
    public static final Calculation USUAL = new Calculation(false, false, false);
}
