package id.lembarkinerja.mutation;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A cell as it is meant, before anybody lays it out.
 *
 * @param number the figure, or null when the cell holds words or nothing
 * @param text the words, or how a figure is written when it must be written just so
 * @param unit unit of the figure, or empty
 * @param formula how a spreadsheet would compute it, with {@code {key@row}} for other cells of the table, or empty
 */
record CellModel(Kind kind, @Nullable BigDecimal number, String text, String unit, String formula) {

    /** What stands in the cell. */
    enum Kind {
        BLANK,
        TEXT,
        NUMBER,
        /** A figure that stands there as the given text whatever the other cells look like. */
        WRITTEN,
        /** An error value of the spreadsheet. */
        ERROR,
        /** A figure that the spreadsheet took for a date. */
        DATE
    }

    static final CellModel BLANK = new CellModel(Kind.BLANK, null, "", "", "");

    static CellModel text(String text) {
        return text.isEmpty() ? BLANK : new CellModel(Kind.TEXT, null, text, "", "");
    }

    static CellModel number(BigDecimal number) {
        return new CellModel(Kind.NUMBER, number, "", "", "");
    }

    static CellModel number(BigDecimal number, String unit) {
        return new CellModel(Kind.NUMBER, number, "", unit, "");
    }

    static CellModel written(String text) {
        return new CellModel(Kind.WRITTEN, null, text, "", "");
    }

    CellModel by(String newFormula) {
        return new CellModel(kind, number, text, unit, newFormula);
    }

    CellModel with(BigDecimal newNumber) {
        return new CellModel(Kind.NUMBER, newNumber, "", unit, formula);
    }

    boolean isNumber() {
        return kind == Kind.NUMBER && number != null;
    }
}
