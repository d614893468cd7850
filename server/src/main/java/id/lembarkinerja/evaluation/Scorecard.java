package id.lembarkinerja.evaluation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All figures computed for the tables of a dossier. */
public final class Scorecard {
    private final List<RowScore> rows;
    private final List<Aggregate> aggregates;
    private final Map<String, Map<String, RowScore>> byRow = new HashMap<>();

    /** The scores of all rows and the aggregates of all tables, in reading order. */
    public Scorecard(List<RowScore> rows, List<Aggregate> aggregates) {
        this.rows = List.copyOf(rows);
        this.aggregates = List.copyOf(aggregates);
        for (RowScore score : rows) {
            byRow.computeIfAbsent(score.table(), table -> new HashMap<>()).putIfAbsent(score.rowKey(), score);
        }
    }

    /** The scorecards of several tables as one, in this order. */
    public static Scorecard of(List<Scorecard> tables) {
        if (tables.size() == 1) {
            return tables.get(0);
        }
        return new Scorecard(
                tables.stream().flatMap(one -> one.rows.stream()).toList(),
                tables.stream().flatMap(one -> one.aggregates.stream()).toList());
    }

    /** Every computed row. */
    public List<RowScore> rows() {
        return rows;
    }

    /** Every sum and mean. */
    public List<Aggregate> aggregates() {
        return aggregates;
    }

    /** The score of a row, when its table computes achievement. */
    public Optional<RowScore> find(String table, String rowKey) {
        return Optional.ofNullable(byRow.getOrDefault(table, Map.of()).get(rowKey));
    }
}
