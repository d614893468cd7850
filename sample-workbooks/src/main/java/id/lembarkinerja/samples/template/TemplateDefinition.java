package id.lembarkinerja.samples.template;

import java.util.List;
import java.util.Map;

/**
 * A blank form as data.
 *
 * @param form id of the form
 * @param version raised whenever the layout changes
 * @param sheet name of the sheet
 * @param title lines above the headings
 * @param numbers what stands in the row of column numbers, or empty for none
 * @param rows how many rows there are to fill in
 * @param total the row below them, or none
 * @param parents keys of money columns whose parents, told by code, are the sums of their children
 * @param instructions Indonesian, one sentence or two each
 */
record TemplateDefinition(
        String form,
        int version,
        String sheet,
        List<String> title,
        List<TemplateColumn> columns,
        List<String> numbers,
        int rows,
        List<Total> total,
        List<String> parents,
        List<String> instructions) {

    /**
     * A row of totals.
     *
     * @param label what it is called
     * @param at key of the column the label stands in
     * @param cells for each column its formula; {@code {budget}} is the range of that column
     */
    record Total(String label, String at, Map<String, String> cells) {}

    /** Place of the column with this key. */
    int indexOf(String key) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).key().equals(key)) {
                return i;
            }
        }
        throw new IllegalArgumentException(form + ": no column " + key);
    }

    /** Levels of the tallest heading. */
    int levels() {
        return columns.stream()
                .mapToInt(column -> column.heading().size())
                .max()
                .orElse(1);
    }
}
