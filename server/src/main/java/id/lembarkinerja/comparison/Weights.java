package id.lembarkinerja.comparison;

import id.lembarkinerja.recognition.ColumnType;
import id.lembarkinerja.recognition.RowKind;
import id.lembarkinerja.recognition.TableColumn;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How much a change matters, from 0 to 1: a judgement of what a reviewer wants to see first, no regulation says it.
 *
 * <table>
 *   <caption>Levels; within a level the greater difference comes first</caption>
 *   <tr><td>0.90–1.00</td><td>the rating flips; from 0.95, a target changed after it was approved</td></tr>
 *   <tr><td>0.88</td><td>a table came or went</td></tr>
 *   <tr><td>0.80</td><td>a row with an achievement came or went</td></tr>
 *   <tr><td>0.70–0.79</td><td>a target changed</td></tr>
 *   <tr><td>0.50–0.69</td><td>the achievement changed, computed or printed</td></tr>
 *   <tr><td>0.30–0.49</td><td>another value, unit or formula, a row with figures came or went</td></tr>
 *   <tr><td>0.10–0.29</td><td>words: labels, headings, titles, figures outside tables</td></tr>
 *   <tr><td>below 0.10</td><td>another order, words outside tables, what merely follows from another change</td></tr>
 * </table>
 *
 * <p>The difference of two numbers is measured as |a − b| / (|a| + |b|), so that it is the same in both directions.
 */
final class Weights {
    static final double TABLE = 0.88;
    static final double SHEET = 0.48;
    static final double SHEET_RENAMED = 0.15;
    static final double TABLE_RENAMED = 0.2;
    static final double COLUMN_RENAMED = 0.22;
    static final double ROW_RENAMED = 0.28;
    static final double MOVED = 0.06;
    static final double LINE_MOVED = 0.03;
    static final double AFTER_APPROVAL = 0.95;
    static final double FOLLOWING = 0.05;
    private static final double UNIT = 0.35;
    private static final double STEP = 0.19;

    private Weights() {}

    static double ofRow(RowKind kind, Score score, boolean figures) {
        if (score.achievement() != null) {
            return 0.8;
        }
        return kind == RowKind.INDICATOR || figures ? 0.45 : 0.2;
    }

    static double ofColumn(TableColumn column) {
        if (isTarget(column.key())) {
            return 0.79;
        }
        return isNumeric(column.type()) ? 0.49 : 0.25;
    }

    static double ofName(double level, Consequence consequence) {
        return ofConsequence(consequence).orElse(level);
    }

    static double ofCell(String column, boolean value, Sides<Entry> entries, Consequence consequence) {
        double magnitude = magnitude(number(entries.from()), number(entries.to()));
        if (consequence.ratingChanged()) {
            return ofConsequence(consequence).orElseThrow();
        }
        if (isTarget(column)) {
            return rounded(0.7 + 0.09 * magnitude);
        }
        if (consequence.achievementChanged()) {
            return ofConsequence(consequence).orElseThrow();
        }
        if (isResult(column)) {
            return rounded(0.5 + STEP * magnitude);
        }
        if (CellAspect.isUnit(column)) {
            return UNIT;
        }
        return rounded(value ? 0.3 + STEP * magnitude : 0.12);
    }

    static double ofOutside(Sides<Entry> entries) {
        BigDecimal from = number(entries.from());
        BigDecimal to = number(entries.to());
        return from == null && to == null ? 0.08 : rounded(0.15 + 0.1 * magnitude(from, to));
    }

    static double ofLine(List<OutsideCell> cells) {
        return cells.stream().anyMatch(cell -> cell.entry().number() != null) ? 0.2 : 0.08;
    }

    private static Optional<Double> ofConsequence(Consequence consequence) {
        double magnitude = magnitude(
                consequence.achievement().from(), consequence.achievement().to());
        if (consequence.ratingChanged()) {
            return Optional.of(rounded(0.9 + 0.1 * magnitude));
        }
        return consequence.achievementChanged() ? Optional.of(rounded(0.5 + STEP * magnitude)) : Optional.empty();
    }

    private static @Nullable BigDecimal number(@Nullable Entry entry) {
        return entry == null ? null : entry.number();
    }

    private static double magnitude(@Nullable BigDecimal from, @Nullable BigDecimal to) {
        if (from == null || to == null) {
            return from == null && to == null ? 0 : 1;
        }
        double a = from.doubleValue();
        double b = to.doubleValue();
        return a == b ? 0 : Math.min(1, Math.abs(a - b) / (Math.abs(a) + Math.abs(b)));
    }

    static boolean isTarget(String column) {
        return column.startsWith("target");
    }

    /** What is computed from the other columns, or should be. */
    static boolean isResult(String column) {
        return column.startsWith("achievement") || column.startsWith("category");
    }

    static boolean isNumeric(ColumnType type) {
        return type == ColumnType.NUMBER || type == ColumnType.PERCENT || type == ColumnType.MONEY;
    }

    private static double rounded(double weight) {
        return Math.round(weight * 1000) / 1000.0;
    }
}
