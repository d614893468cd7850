package id.lembarkinerja.comparison;

import id.lembarkinerja.recognition.TableColumn;
import java.math.BigDecimal;
import java.util.Locale;

/** What about a cell of a table is different. */
public enum CellAspect {
    /** Another figure, or its absence. */
    VALUE,
    /** The figure is the same and counts something else, or the column of units says so. */
    UNIT,
    /** Another target: what was promised, not what was done. */
    TARGET,
    /** Other words. */
    TEXT;

    /**
     * The aspect of one change.
     *
     * @param value the cells differ in what they state, not only in their words
     */
    static CellAspect of(TableColumn column, boolean value, Sides<Entry> entries) {
        if (isUnit(column.key()) || (value && sameNumber(entries))) {
            return UNIT;
        }
        if (Weights.isTarget(column.key())) {
            return TARGET;
        }
        return value || Weights.isNumeric(column.type()) ? VALUE : TEXT;
    }

    static boolean isUnit(String column) {
        return column.equals("unit") || column.startsWith("unit-");
    }

    private static boolean sameNumber(Sides<Entry> entries) {
        Sides<BigDecimal> numbers = entries.map(Entry::number);
        BigDecimal from = numbers.from();
        BigDecimal to = numbers.to();
        return from != null && to != null && from.compareTo(to) == 0;
    }

    /** As it is called in JSON. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
