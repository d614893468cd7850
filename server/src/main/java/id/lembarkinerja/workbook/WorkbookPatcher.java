package id.lembarkinerja.workbook;

import java.util.List;

/** Port: writes cells into the bytes of a workbook and leaves everything else as it is, byte for byte. */
public interface WorkbookPatcher {
    /**
     * Writes the edits, all or none. Never throws for bad input. When one cell is edited twice, the later edit counts.
     *
     * @param name file name as the user knows it; used in messages only
     * @param original the workbook
     */
    WorkbookPatching patch(String name, byte[] original, List<CellEdit> edits);
}
