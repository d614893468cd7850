package id.lembarkinerja.review;

/**
 * A cell as it was in one version: what it means there, where it stood and what it said.
 *
 * @param form of its table, or empty outside tables
 * @param table title of its table, or empty
 * @param sheet name of the sheet in that version
 * @param cell such as {@code E7}
 * @param rowKey business key of its row in that version, or empty
 * @param column key of its column in that version, or empty
 * @param label the words by which a person knows its row
 * @param printed its text as on the screen; empty when the cell was
 */
public record Anchor(
        String form,
        String table,
        String sheet,
        String cell,
        String rowKey,
        String column,
        String label,
        String printed) {}
