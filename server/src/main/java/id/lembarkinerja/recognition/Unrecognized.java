package id.lembarkinerja.recognition;

/**
 * Non-empty cells that belong to no recognised table.
 *
 * @param reason why, in Indonesian
 * @param tableBody they look like the rows of a table whose headings are missing
 */
public record Unrecognized(int file, String sheet, String range, String reason, boolean tableBody) {}
