package id.lembarkinerja.comparison.contrast;

import id.lembarkinerja.comparison.Score;
import id.lembarkinerja.comparison.Sides;
import id.lembarkinerja.comparison.Sighting;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * An indicator that one or both agencies have.
 *
 * @param form id of the form of its tables
 * @param sides what each has; null where it lacks the indicator
 */
public record AgencyRow(String form, Sides<Standing> sides) {

    /**
     * What one agency has.
     *
     * @param label its words for the indicator
     * @param target the cell of the target, if the table has such a column
     * @param actual the cell of the realisation, likewise
     * @param score computed achievement and rating
     */
    public record Standing(String label, Optional<Sighting> target, Optional<Sighting> actual, Score score) {
        static Standing of(FiguredRow row) {
            return new Standing(row.row().label(), row.find("target"), row.find("actual"), row.score());
        }
    }

    /** How far the achievements lie apart, right minus left, in percentage points; empty when one has none. */
    public Optional<BigDecimal> findGap() {
        Sides<BigDecimal> both = sides.map(standing -> standing.score().achievement());
        BigDecimal left = both.from();
        BigDecimal right = both.to();
        return left == null || right == null ? Optional.empty() : Optional.of(right.subtract(left));
    }

    /** Both have it. */
    public boolean isShared() {
        return sides.from() != null && sides.to() != null;
    }
}
