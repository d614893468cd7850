package id.lembarkinerja.comparison;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a table is worth in one version.
 *
 * @param rows by row key; rows without figures of their own are missing
 * @param mean computed mean achievement in percent, or null when the table has none
 */
public record TableScores(Map<String, Score> rows, @Nullable BigDecimal mean) {

    /** Nothing was evaluated. */
    public static final TableScores NONE = new TableScores(Map.of(), null);

    Score get(String rowKey) {
        return rows.getOrDefault(rowKey, Score.NONE);
    }
}
