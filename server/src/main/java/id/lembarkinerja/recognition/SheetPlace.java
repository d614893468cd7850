package id.lembarkinerja.recognition;

import id.lembarkinerja.workbook.Sheet;
import java.util.Optional;

/**
 * A sheet in its dossier.
 *
 * @param sheet the very same object, when two are compared
 * @param file place of the workbook in the dossier, from zero
 * @param firstId number of the first table id on it; other ids when an earlier sheet has more or fewer tables
 * @param mark what the workbook says about this sheet as a form that was handed out
 */
record SheetPlace(Sheet sheet, int file, int firstId, Optional<TemplateMark> mark) {

    /** The id of the next table after so many. */
    String id(int tables) {
        return "t" + (firstId + tables);
    }
}
