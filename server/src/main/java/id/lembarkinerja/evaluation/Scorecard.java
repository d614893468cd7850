package id.lembarkinerja.evaluation;

import java.util.List;
import java.util.Optional;

/** All figures computed for the tables of a dossier. */
public record Scorecard(List<RowScore> rows, List<Aggregate> aggregates) {

    /** The score of a row, when its table computes achievement. */
    public Optional<RowScore> find(String table, String rowKey) {
        return rows.stream()
                .filter(score -> score.table().equals(table) && score.rowKey().equals(rowKey))
                .findFirst();
    }
}
