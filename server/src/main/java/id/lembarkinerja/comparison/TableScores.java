package id.lembarkinerja.comparison;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a table is worth in one version.
 *
 * @param rows by row key; rows without figures of their own are missing
 * @param mean computed mean achievement in percent, or null when the table has none
 * @param sums by column key, then by the key of the total row: the computed sum of what stands above it
 */
public record TableScores(
        Map<String, Score> rows, @Nullable BigDecimal mean, Map<String, Map<String, BigDecimal>> sums) {

    /** Nothing was evaluated. */
    public static final TableScores NONE = new TableScores(Map.of(), null, Map.of());

    /** What a row is worth; nothing when it has no figures. */
    public Score get(String rowKey) {
        return rows.getOrDefault(rowKey, Score.NONE);
    }

    @Nullable
    BigDecimal findSum(String column, String totalKey) {
        return sums.getOrDefault(column, Map.of()).get(totalKey);
    }
}
