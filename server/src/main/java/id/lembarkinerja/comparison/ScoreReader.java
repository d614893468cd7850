package id.lembarkinerja.comparison;

import id.lembarkinerja.evaluation.Aggregate;
import id.lembarkinerja.evaluation.RowScore;
import id.lembarkinerja.evaluation.Scorecard;
import id.lembarkinerja.formulas.achievement.Outcome;
import id.lembarkinerja.formulas.language.Bilingual;
import id.lembarkinerja.recognition.RecognizedTable;
import id.lembarkinerja.recognition.TableRow;
import id.lembarkinerja.workbook.CellAddress;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was computed for the tables of a workbook → what of it comparing looks at. */
final class ScoreReader {
    private final Map<String, Map<String, Score>> rows = new HashMap<>();
    private final Map<String, BigDecimal> means = new HashMap<>();
    private final Map<String, Map<String, Map<String, BigDecimal>>> sums = new HashMap<>();

    private ScoreReader() {}

    /** By id of the table. */
    static Map<String, TableScores> read(List<RecognizedTable> tables, Scorecard scorecard) {
        ScoreReader reader = new ScoreReader();
        scorecard.rows().forEach(reader::add);
        Map<String, Map<Integer, String>> keys = new HashMap<>();
        for (Aggregate aggregate : scorecard.aggregates()) {
            reader.add(aggregate, keys, tables);
        }
        Map<String, TableScores> scores = new HashMap<>();
        for (RecognizedTable table : tables) {
            scores.put(table.id(), reader.scores(table.id()));
        }
        return scores;
    }

    private void add(RowScore score) {
        @Nullable
        BigDecimal achievement = score.outcome() instanceof Outcome.Computed computed ? computed.value() : null;
        Bilingual rating = score.rating().map(one -> one.names()).orElse(Bilingual.NOTHING);
        rows.computeIfAbsent(score.table(), table -> new HashMap<>())
                .put(score.rowKey(), new Score(achievement, rating));
    }

    private void add(Aggregate aggregate, Map<String, Map<Integer, String>> keys, List<RecognizedTable> tables) {
        String table = aggregate.table();
        if (isComputedMean(aggregate)) {
            means.put(table, aggregate.value());
        } else if (aggregate.kind().equals("sum") && !aggregate.cell().isEmpty()) {
            int row = CellAddress.parse(aggregate.cell()).row();
            Optional.ofNullable(keys.computeIfAbsent(table, id -> keysByRow(id, tables))
                            .get(row))
                    .ifPresent(key -> sums.computeIfAbsent(table, id -> new HashMap<>())
                            .computeIfAbsent(aggregate.column(), column -> new HashMap<>())
                            .put(key, aggregate.value()));
        }
    }

    private static boolean isComputedMean(Aggregate aggregate) {
        return aggregate.kind().equals("mean")
                && aggregate.column().equals("achievement")
                && aggregate.basis().equals("computed");
    }

    private static Map<Integer, String> keysByRow(String id, List<RecognizedTable> tables) {
        Map<Integer, String> keys = new HashMap<>();
        for (RecognizedTable table : tables) {
            if (table.id().equals(id)) {
                for (TableRow row : table.rows()) {
                    keys.put(row.row(), row.key());
                }
            }
        }
        return keys;
    }

    private TableScores scores(String table) {
        return new TableScores(
                rows.getOrDefault(table, Map.of()), means.get(table), sums.getOrDefault(table, Map.of()));
    }
}
