package id.lembarkinerja.evaluation;

import id.lembarkinerja.recognition.RecognizedTable;
import id.lembarkinerja.recognition.RowKind;
import id.lembarkinerja.recognition.TableRow;
import java.util.ArrayList;
import java.util.List;

/**
 * A total row with the rows it can stand for.
 *
 * @param total the row itself
 * @param own rows since the total before it
 * @param all every row of figures above it in the table
 * @param subtotals totals above it
 */
public record TotalRows(TableRow total, List<TableRow> own, List<TableRow> all, List<TableRow> subtotals) {

    /** The total rows of a table, from top to bottom. */
    public static List<TotalRows> list(RecognizedTable table) {
        List<TotalRows> totals = new ArrayList<>();
        List<TableRow> own = new ArrayList<>();
        List<TableRow> all = new ArrayList<>();
        List<TableRow> subtotals = new ArrayList<>();
        for (TableRow row : table.rows()) {
            if (row.kind() == RowKind.TOTAL) {
                totals.add(new TotalRows(row, List.copyOf(own), List.copyOf(all), List.copyOf(subtotals)));
                subtotals.add(row);
                own.clear();
            } else if (row.kind() == RowKind.INDICATOR) {
                own.add(row);
                all.add(row);
            }
        }
        return totals;
    }

    /** The rows a person would expect it to cover: those since the last total, or all when there are none. */
    public List<TableRow> rows() {
        return own.isEmpty() ? all : own;
    }
}
