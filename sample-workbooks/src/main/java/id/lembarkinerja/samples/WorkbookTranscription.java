package id.lembarkinerja.samples;

import java.time.LocalDate;
import java.util.List;

/**
 * A document as data.
 *
 * @param id name of the folder and, with {@code .xlsx}, of the file
 * @param dated the date written into the file's properties, so that its bytes do not depend on the day of the build
 * @param paper {@code A4} or {@code FOLIO}
 * @param headingFill background of heading rows as RRGGBB
 */
record WorkbookTranscription(
        String id,
        String title,
        String agency,
        LocalDate dated,
        String font,
        int fontSize,
        String paper,
        String headingFill,
        List<SheetTranscription> sheets) {
    WorkbookTranscription {
        sheets = List.copyOf(sheets);
    }
}
