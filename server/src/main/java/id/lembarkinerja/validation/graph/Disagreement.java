package id.lembarkinerja.validation.graph;

import java.util.List;

/**
 * Cells that should state the same and do not.
 *
 * @param sides cells that state the same, in the order of the tables; two sides at least
 * @param otherUnit the numbers agree, what they count does not
 */
public record Disagreement(Agreement agreement, List<List<Told>> sides, boolean otherUnit) {

    /** All cells, in the order of the tables. */
    public List<Told> cells() {
        return sides.stream().flatMap(List::stream).toList();
    }
}
