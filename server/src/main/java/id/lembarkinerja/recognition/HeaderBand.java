package id.lembarkinerja.recognition;

import java.util.List;

/**
 * The heading rows of a table.
 *
 * @param firstRow first heading row, from zero
 * @param lastRow last heading row, included; a row of column numbers counts as heading
 * @param columns logical columns from left to right
 */
record HeaderBand(int firstRow, int lastRow, List<HeaderColumn> columns) {

    int firstColumn() {
        return columns.get(0).first();
    }

    int lastColumn() {
        return columns.get(columns.size() - 1).last();
    }
}
