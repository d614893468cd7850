package id.lembarkinerja.recognition;

import java.util.List;

/**
 * A kind of table, as data: a regulation that changes a layout changes a file, no code.
 *
 * @param id stable, kebab-case
 * @param name Indonesian
 * @param citation the document or regulation it comes from
 * @param validFrom first day on which the layout applies, ISO date; empty when no regulation sets one
 * @param columns keys of the columns it may have, left to right
 * @param label keys of the columns whose words name a row, the most telling first
 * @param required groups of keys: of each group at least one must be there
 * @param relations arithmetic between its columns
 */
public record FormDefinition(
        String id,
        String name,
        String citation,
        String validFrom,
        List<String> columns,
        List<String> label,
        List<List<String>> required,
        List<Relation> relations) {}
