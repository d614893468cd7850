package id.lembarkinerja.validation;

import id.lembarkinerja.evaluation.Outline;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Whether a parent row is the sum of the rows below it in one column.
 *
 * @param column key of the column
 */
record ParentSum(Outline outline, Outline.Family family, String column) {

    /** The sum of its children, or of the last rows below them, is what it prints; false when it prints no figure. */
    boolean isExact() {
        return printed()
                .filter(figure -> PrintedFigure.agreesAsSum(ofChildren(), figure)
                        || PrintedFigure.agreesAsSum(
                                PrintedFigure.sum(outline.leavesBelow(family.parent()), column), figure))
                .isPresent();
    }

    /** It differs by no more than half a unit of the last printed digit for itself and for each child. */
    boolean isRounded() {
        BigDecimal sum = ofChildren();
        return printed()
                .filter(figure -> figure.subtract(sum).abs().compareTo(slack(figure, sum)) <= 0)
                .isPresent();
    }

    private BigDecimal slack(BigDecimal printed, BigDecimal sum) {
        int digits = Math.min(Math.max(0, printed.scale()), Math.max(0, sum.scale()));
        return BigDecimal.valueOf(family.children().size() + 1L)
                .multiply(new BigDecimal("0.5"))
                .movePointLeft(digits);
    }

    /** What its children give. */
    BigDecimal ofChildren() {
        return PrintedFigure.sum(family.children(), column);
    }

    private Optional<BigDecimal> printed() {
        return PrintedFigure.find(family.parent(), column);
    }
}
