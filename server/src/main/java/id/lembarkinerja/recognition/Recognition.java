package id.lembarkinerja.recognition;

import java.util.List;

/**
 * Everything found in one workbook: its tables, and what belongs to none of them.
 *
 * @param sheets the same sheet by sheet, for recognising the workbook again after an edit
 */
public record Recognition(
        List<RecognizedTable> tables, List<Unrecognized> unrecognized, List<RecognizedSheet> sheets) {}
