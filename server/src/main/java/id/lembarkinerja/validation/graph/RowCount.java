package id.lembarkinerja.validation.graph;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A stated number of programmes or activities against the rows of another table. */
final class RowCount {
    private RowCount() {}

    /** Rows of an unknown level may count or not: only a number outside of what is possible differs. */
    static Optional<StatedFigure> compare(
            Agreement agreement, Told stated, Cells other, List<Mention> named, PlanRows rows) {
        List<Mention> counted = distinct(rows.select(named, agreement.thing()));
        if (counted.isEmpty() || !Stated.isComparable(agreement, stated, other)) {
            return Optional.empty();
        }
        BigDecimal least = BigDecimal.valueOf(counted.size());
        BigDecimal most = least.add(BigDecimal.valueOf(rows.unknown(named)));
        BigDecimal number = stated.numbers().get(0);
        return number.compareTo(least) >= 0 && number.compareTo(most) <= 0
                ? Optional.empty()
                : Optional.of(new StatedFigure(
                        agreement, stated, counted, other.keys().get(0), least));
    }

    /** A programme printed again on the next page is still one. */
    private static List<Mention> distinct(List<Mention> mentions) {
        Set<Object> seen = new HashSet<>();
        return mentions.stream()
                .filter(mention -> seen.add(mention.code().isEmpty() ? mention.group() : mention.code()))
                .toList();
    }
}
