package id.lembarkinerja.recognition;

import id.lembarkinerja.formulas.language.Bilingual;

/**
 * Non-empty cells that belong to no recognised table.
 *
 * @param reason why
 * @param tableBody they look like the rows of a table whose headings are missing
 */
public record Unrecognized(int file, String sheet, String range, Bilingual reason, boolean tableBody) {}
