package id.lembarkinerja.workbook;

import java.util.List;

/** Port: lets rows come and go in the bytes of a workbook; everything that refers to moved cells follows them. */
@FunctionalInterface
public interface RowPatcher {
    /**
     * Does the edits all at once, or none. Never throws for bad input. What Excel would refuse, or what cannot follow,
     * is said in words.
     *
     * @param name file name as the user knows it; used in messages only
     * @param original the workbook
     */
    WorkbookPatching move(String name, byte[] original, List<RowEdit> edits);
}
