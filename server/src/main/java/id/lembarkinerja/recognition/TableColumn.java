package id.lembarkinerja.recognition;

/**
 * A column of a recognised table.
 *
 * @param key from the documented English list, such as {@code target} or {@code target-q1}
 * @param header the heading as printed, on one line, levels joined by a slash
 * @param column column in the sheet, from zero
 * @param sure whether its heading says clearly enough what it is for arithmetic over it to prove anything
 */
public record TableColumn(String key, String header, int column, ColumnType type, boolean sure) {

    /** A column of which nobody doubts what it is. */
    public TableColumn(String key, String header, int column, ColumnType type) {
        this(key, header, column, type, true);
    }
}
