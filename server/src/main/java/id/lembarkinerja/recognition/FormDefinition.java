package id.lembarkinerja.recognition;

import id.lembarkinerja.formulas.language.Bilingual;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A kind of table, as data: a regulation that changes a layout changes a file, no code.
 *
 * @param id stable, kebab-case
 * @param name Indonesian
 * @param nameEnglish the same in English
 * @param citation the document or regulation it comes from
 * @param validFrom first day on which the layout applies, ISO date, 1 January when only the year is known; empty when
 *     no regulation sets one
 * @param validUntil last day, likewise
 * @param titles phrases that name the form in a title above the table, such as {@code t-c 33}
 * @param columns the columns it may have, left to right
 * @param label keys of the columns whose words name a row, the most telling first
 * @param required groups of keys: of each group at least one must be there
 * @param rows the kinds of rows its body may have; what looks like another kind is a row of its own figures
 * @param levels how its rows lie below one another
 * @param relations arithmetic between its columns and rows
 */
public record FormDefinition(
        String id,
        String name,
        String nameEnglish,
        String citation,
        String validFrom,
        String validUntil,
        List<String> titles,
        List<FormColumn> columns,
        List<String> label,
        List<List<String>> required,
        Set<RowKind> rows,
        Levels levels,
        List<Relation> relations) {

    /** How the rows of a form lie below one another. */
    public enum Levels {
        /** Told by codes, else by numbering, as far as the figures bear it out. */
        OUTLINE,
        /** No row is the parent of another. */
        FLAT
    }

    /** Its name in both languages. */
    public Bilingual names() {
        return new Bilingual(name, nameEnglish.isEmpty() ? name : nameEnglish);
    }

    /** The same rules, with no name in English. */
    public FormDefinition withoutEnglish() {
        return new FormDefinition(
                id,
                name,
                "",
                citation,
                validFrom,
                validUntil,
                titles,
                columns,
                label,
                required,
                rows,
                levels,
                relations);
    }

    /** The keys of its columns, left to right. */
    public List<String> keys() {
        return columns.stream().map(FormColumn::key).toList();
    }

    /** The column with this key; of a repeating column also with a year behind it. */
    public Optional<FormColumn> findColumn(String key) {
        return columns.stream()
                .filter(column -> column.key().equals(key) || (column.perYear() && key.startsWith(column.key() + "-")))
                .findFirst();
    }

    /** Whether a document of this year may use the layout. */
    public boolean appliesIn(int year) {
        return (validFrom.isEmpty() || validFrom.compareTo(year + "-12-31") <= 0)
                && (validUntil.isEmpty() || validUntil.compareTo(year + "-01-01") >= 0);
    }
}
