package id.lembarkinerja.evaluation;

import id.lembarkinerja.formulas.language.Bilingual;
import id.lembarkinerja.workbook.CellEdit;
import java.util.Optional;

/**
 * One cell that computing would write, to be shown before anything is written.
 *
 * @param file place of the workbook in the dossier, from zero
 * @param column {@code achievement} or {@code category}
 * @param label the words of the row, or of the heading
 * @param before what stands there now, as printed
 * @param after what would be written, in plain decimal notation or words
 * @param display the same the Indonesian way
 * @param score the figure behind it; empty for a heading
 * @param added the cell lies in a column the table does not have yet
 * @param edit the write itself
 */
public record ProposedCell(
        int file,
        String table,
        String rowKey,
        String column,
        Bilingual label,
        String before,
        String after,
        String display,
        Optional<RowScore> score,
        boolean added,
        CellEdit edit) {}
