package id.lembarkinerja.workbook;

import java.util.List;

/**
 * Port: writes how cells and sheets look into the bytes of a workbook and leaves everything else as it is, byte for
 * byte.
 */
@FunctionalInterface
public interface FormatPatcher {
    /**
     * Does the edits in their order, all or none. Never throws for bad input. What Excel would refuse is said in words.
     *
     * @param name file name as the user knows it; used in messages only
     * @param original the workbook
     */
    WorkbookPatching format(String name, byte[] original, List<FormatEdit> edits);
}
