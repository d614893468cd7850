package id.lembarkinerja.recognition;

import id.lembarkinerja.formulas.language.Bilingual;
import id.lembarkinerja.workbook.CellRange;
import java.util.List;
import java.util.Optional;

/**
 * A table of a known form found in a workbook.
 *
 * @param id unique in the dossier: {@code t1}, {@code t2}, … in reading order
 * @param file place of the workbook in the dossier, from zero
 * @param sheet name of the sheet
 * @param title the words above the table that name it, or empty
 * @param range headings and body together
 * @param form id of the form
 * @param confidence 0 to 1: how surely this form was recognised
 * @param reasons why, one sentence each
 * @param layout fingerprint of the headings: equal for equal headings wherever they stand; empty when there are none
 * @param question what a person must say about the mapping, when it is unsure
 * @param continues id of the table that this one continues on a further page or sheet, or empty
 */
public record RecognizedTable(
        String id,
        int file,
        String sheet,
        String title,
        CellRange range,
        String form,
        double confidence,
        List<Bilingual> reasons,
        List<TableColumn> columns,
        List<TableRow> rows,
        String layout,
        Optional<MappingQuestion> question,
        String continues) {

    /** Whether it was taken for a table of figures without being one of a particular form. */
    public boolean isOfNoParticularForm() {
        return form.equals(FormMatcher.ANY_TABLE);
    }

    /** The same with other rows. */
    public RecognizedTable withRows(List<TableRow> others) {
        return new RecognizedTable(
                id,
                file,
                sheet,
                title,
                range,
                form,
                confidence,
                reasons,
                columns,
                List.copyOf(others),
                layout,
                question,
                continues);
    }

    /** The same as the continuation of another. */
    RecognizedTable continuing(String other) {
        return new RecognizedTable(
                id, file, sheet, title, range, form, confidence, reasons, columns, rows, layout, question, other);
    }

    /** Whether nobody has filled in anything yet: a blank form has its totals at most. */
    public boolean isBlank() {
        return rows.stream().allMatch(row -> row.kind() == RowKind.TOTAL);
    }

    /** The column with this key. */
    public Optional<TableColumn> findColumn(String key) {
        return columns.stream().filter(column -> column.key().equals(key)).findFirst();
    }

    /** The heading of a column as a person reads it, on one line; the key when the table has no such column. */
    public String heading(String key) {
        return findColumn(key).map(TableColumn::header).orElse(key);
    }
}
