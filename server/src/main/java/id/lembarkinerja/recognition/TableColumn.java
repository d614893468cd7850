package id.lembarkinerja.recognition;

/**
 * A column of a recognised table.
 *
 * @param key from the documented English list, such as {@code target} or {@code target-q1}
 * @param header the heading as printed, on one line, levels joined by a slash
 * @param column column in the sheet, from zero
 */
public record TableColumn(String key, String header, int column, ColumnType type) {}
