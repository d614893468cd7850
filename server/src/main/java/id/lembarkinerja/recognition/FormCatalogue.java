package id.lembarkinerja.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;

/**
 * All known forms and columns.
 *
 * @param columns every column that any form may have, by key
 * @param forms every form, in order of preference when two fit equally
 * @param abbreviations short words of headings with what they stand for, {@code ket} for {@code keterangan}
 * @param synonyms words of headings that agencies use for each other
 * @param roots roots of the words that tell what a column with an unknown heading holds, by its key: of one entry all
 *     must occur
 * @param countUnits units of things that are counted one by one and have no decimals
 * @param localForms ids of the forms that an office added
 */
public record FormCatalogue(
        Map<String, ColumnDefinition> columns,
        List<FormDefinition> forms,
        Map<String, String> abbreviations,
        Synonyms synonyms,
        Map<String, List<String>> roots,
        Set<String> countUnits,
        List<String> localForms) {

    /** The form with this id. */
    public Optional<FormDefinition> findForm(String id) {
        return forms.stream().filter(form -> form.id().equals(id)).findFirst();
    }

    /**
     * The column with this key.
     *
     * @throws NoSuchElementException when no such column is defined
     */
    public ColumnDefinition getColumn(String key) {
        ColumnDefinition column = columns.get(key);
        if (column == null) {
            throw new NoSuchElementException("no column " + key);
        }
        return column;
    }

    /** What the cells under a key hold; text for a key that no form has, such as {@code other-1}. */
    public ColumnType typeOf(String key) {
        ColumnDefinition column = columns.get(key);
        if (column != null) {
            return column.type();
        }
        int dash = key.lastIndexOf('-');
        return dash < 0 ? ColumnType.TEXT : typeOf(key.substring(0, dash));
    }

    /** Every wording of a form's column: its own ones first, then those that every form knows. */
    public List<String> headings(FormColumn column) {
        List<String> all = new ArrayList<>(column.headings());
        all.addAll(column.also());
        ColumnDefinition general = columns.get(column.key());
        if (general != null && column.headings().isEmpty()) {
            all.addAll(general.headings());
        }
        return List.copyOf(all);
    }
}
