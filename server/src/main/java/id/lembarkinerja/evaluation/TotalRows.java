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
        List<TableRow> all = table.rows().stream()
                .filter(row -> row.kind() == RowKind.INDICATOR)
                .toList();
        List<TableRow> sums =
                table.rows().stream().filter(row -> row.kind() == RowKind.TOTAL).toList();
        List<TotalRows> totals = new ArrayList<>();
        int seen = 0;
        int start = 0;
        // Views, not copies: a long table may have very many subtotals.
        for (TableRow row : table.rows()) {
            if (row.kind() == RowKind.TOTAL) {
                totals.add(new TotalRows(
                        row, all.subList(start, seen), all.subList(0, seen), sums.subList(0, totals.size())));
                start = seen;
            } else if (row.kind() == RowKind.INDICATOR) {
                seen++;
            }
        }
        return totals;
    }

    /** The rows a person would expect it to cover: those since the last total, or all when there are none. */
    public List<TableRow> rows() {
        return own.isEmpty() ? all : own;
    }
}
