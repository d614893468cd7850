package id.lembarkinerja.workbook;

import java.util.ArrayList;
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

    /**
     * The same workbook, in which sheets that are the same as in another one are the other's own objects: so one sees
     * at a glance which sheets were changed, and what was worked out about the others stays worked out.
     */
    public Workbook sharing(Workbook other) {
        List<Sheet> shared = new ArrayList<>();
        for (Sheet sheet : sheets) {
            boolean same = sheet.index() < other.sheets.size() && sheet.isSameAs(other.sheets.get(sheet.index()));
            shared.add(same ? other.sheets.get(sheet.index()) : sheet);
        }
        return new Workbook(name, sha256, List.copyOf(shared), calculation);
    }
}
