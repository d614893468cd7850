package id.lembarkinerja.validation.graph;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** A stated amount against the sum over programmes of another table. */
final class RowSum {
    private RowSum() {}

    /** Silent unless every programme of the table states one amount. */
    static Optional<StatedFigure> compare(
            Agreement agreement, Told stated, Cells other, List<Mention> named, PlanRows rows) {
        List<Mention> added = rows.select(named, agreement.thing());
        if (added.isEmpty() || !Stated.isComparable(agreement, stated, other)) {
            return Optional.empty();
        }
        BigDecimal sum = BigDecimal.ZERO;
        String column = "";
        for (Mention mention : added) {
            List<Told> told = other.told(mention.row()).stream()
                    .filter(one -> one.speaksLike(stated, agreement.quarters()))
                    .toList();
            if (told.size() != 1 || told.get(0).numbers().size() != 1) {
                return Optional.empty();
            }
            column = told.get(0).column().key();
            sum = sum.add(told.get(0).numbers().get(0));
        }
        return sum.compareTo(stated.numbers().get(0)) == 0
                ? Optional.empty()
                : Optional.of(new StatedFigure(agreement, stated, added, column, sum));
    }
}
