package id.lembarkinerja.workbook;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What computing the formulas of a workbook anew showed.
 *
 * @param differing formulas whose stored result is missing or is not what they give, in reading order
 * @param circles formulas that need their own result
 * @param complete every formula was looked at; false when the workbook asks for more work than any real one
 */
public record CalculatedFormulas(List<Differing> differing, List<Circle> circles, boolean complete) {
    /** Nothing was computed. */
    public static final CalculatedFormulas NONE = new CalculatedFormulas(List.of(), List.of(), true);

    /**
     * A stored result that is not what the formula gives.
     *
     * @param stored false when the file keeps no result at all
     * @param cause the first cell with a wrong result among those the formula reads; empty when all of them are right,
     *     so that this cell itself is where the results part
     */
    public record Differing(SheetCell cell, boolean stored, Result result, Optional<SheetCell> cause) {}

    /**
     * Cells whose formulas lead back to the first of them, each read by the one before.
     *
     * @param certain none of the formulas chooses what it reads, so the circle is always gone through
     */
    public record Circle(List<SheetCell> cells, boolean certain) {}

    /** What a formula gives. */
    public sealed interface Result {
        /** A number of at most 15 significant digits, as Excel keeps them. */
        record Figure(BigDecimal number) implements Result {}

        /** A text, possibly empty. */
        record Words(String text) implements Result {}

        /** TRUE or FALSE. */
        record Truth(boolean value) implements Result {}
    }
}
