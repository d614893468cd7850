package id.lembarkinerja.recognition;

import id.lembarkinerja.formulas.language.Bilingual;
import java.util.List;

/**
 * What a person must say about a table before its figures can be trusted.
 *
 * @param text what is not clear and what to do
 * @param forms the forms it may be, the likeliest first
 * @param columns the headings, left to right
 */
public record MappingQuestion(Bilingual text, List<FormChoice> forms, List<ColumnChoice> columns) {

    /** A form it may be, with how well it fits, 0 to 1. */
    public record FormChoice(String form, Bilingual name, double confidence) {}

    /**
     * A heading with what it was taken for.
     *
     * @param column column in the sheet, from zero
     * @param sure whether nobody need be asked about it
     */
    public record ColumnChoice(int column, String header, String key, boolean sure) {}
}
