package id.lembarkinerja.workbook;

import java.util.Optional;

/** Port: the mark inside a workbook, which no sheet shows and Excel keeps when it saves. */
public interface WorkbookMarks {
    /** The mark of a workbook; none when it has none, when it is damaged, and when the bytes are no workbook. */
    Optional<FileMark> find(byte[] workbook);

    /**
     * Puts a mark into a workbook in place of the one it may have, and changes nothing else.
     *
     * @param name file name as the user knows it; used in messages only
     * @return the marked workbook; never {@link WorkbookPatching.Impossible}
     */
    WorkbookPatching mark(String name, byte[] original, FileMark mark);

    /** The mark as custom XML, for programs that put it into a workbook themselves. */
    String xml(FileMark mark);
}
