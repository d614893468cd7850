package id.lembarkinerja.recognition;

import java.util.Map;
import java.util.Optional;

/**
 * One row of a recognised table.
 *
 * @param key business key: stays the same when the row moves; unique in its table
 * @param row row in the sheet, from zero
 * @param label the words by which a person knows the row
 * @param cells by column key, in the order of the columns; blank cells are present with an absent reading
 */
public record TableRow(String key, int row, String label, RowKind kind, Map<String, TableCell> cells) {

    /** The cell under a column key, when the table has that column. */
    public Optional<TableCell> find(String columnKey) {
        return Optional.ofNullable(cells.get(columnKey));
    }
}
