package id.lembarkinerja.workbook;

import java.util.List;

/**
 * A workbook that was read whole.
 *
 * @param name file name as the user knows it
 * @param sha256 lower-case hexadecimal SHA-256 of the exact bytes
 * @param sheets all sheets in tab order, hidden ones too
 */
public record Workbook(String name, String sha256, List<Sheet> sheets) {}
