package id.lembarkinerja.recognition;

import java.util.List;

/**
 * The heading rows of a table.
 *
 * @param firstRow first heading row, from zero
 * @param lastRow last heading row, included; a row of column numbers counts as heading
 * @param columns logical columns from left to right
 * @param parts when the headings may also be those of several tables side by side: the bands of each, else empty
 * @param apart the parts are tables of their own for certain, known or not
 */
record HeaderBand(int firstRow, int lastRow, List<HeaderColumn> columns, List<HeaderBand> parts, boolean apart) {

    HeaderBand(int firstRow, int lastRow, List<HeaderColumn> columns) {
        this(firstRow, lastRow, columns, List.of(), false);
    }

    HeaderBand withParts(List<HeaderBand> others, boolean certain) {
        return new HeaderBand(firstRow, lastRow, columns, List.copyOf(others), certain);
    }

    int firstColumn() {
        return columns.get(0).first();
    }

    int lastColumn() {
        return columns.get(columns.size() - 1).last();
    }

    /** Whether both stand over some common sheet column. */
    boolean overlaps(HeaderBand other) {
        return firstColumn() <= other.lastColumn() && other.firstColumn() <= lastColumn();
    }
}
