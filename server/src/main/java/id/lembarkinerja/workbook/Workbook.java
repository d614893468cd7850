package id.lembarkinerja.workbook;

import java.util.List;

/**
 * A workbook that was read whole.
 *
 * @param name file name as the user knows it
 * @param sha256 lower-case hexadecimal SHA-256 of the exact bytes
 * @param sheets all sheets in tab order, hidden ones too
 * @param calculation how Excel was told to compute it
 */
public record Workbook(String name, String sha256, List<Sheet> sheets, Calculation calculation) {

    /** A workbook that is computed as a new one is. */
    public Workbook(String name, String sha256, List<Sheet> sheets) {
        this(name, sha256, sheets, Calculation.USUAL);
    }
}
