package id.lembarkinerja.comparison;

import id.lembarkinerja.workbook.CellAddress;
import java.util.Comparator;

/**
 * Where something stands in one version.
 *
 * @param sheetIndex place of the sheet, from zero
 * @param cell the cell to look at
 * @param form id of the table's form, or empty outside tables
 * @param table id of the table in this version, or empty
 * @param rowKey business key of the row in this version, or empty
 * @param label the words by which a person knows the row, table or sheet
 * @param column column key in this version, or empty
 * @param heading the column's heading as printed, or empty
 */
public record Spot(
        int sheetIndex,
        String sheet,
        CellAddress cell,
        String form,
        String table,
        String rowKey,
        String label,
        String column,
        String heading) {

    /** Reading order: sheet by sheet, row by row. */
    static final Comparator<Spot> READING_ORDER = Comparator.comparingInt(Spot::sheetIndex)
            .thenComparing(Spot::cell)
            .thenComparing(Spot::table)
            .thenComparing(Spot::rowKey)
            .thenComparing(Spot::column);

    /** Another cell of the same row or line, of a column whose heading is not told. */
    public Spot at(CellAddress other, String otherColumn) {
        return new Spot(sheetIndex, sheet, other, form, table, rowKey, label, otherColumn, "");
    }

    /** The same cell as another row has it that carries it on. */
    public Spot ofRow(String otherKey) {
        return new Spot(sheetIndex, sheet, cell, form, table, otherKey, label, column, heading);
    }

    /** {@code Sheet!E7} without quoting, for people. */
    public String a1() {
        return sheet + "!" + cell.a1();
    }
}
