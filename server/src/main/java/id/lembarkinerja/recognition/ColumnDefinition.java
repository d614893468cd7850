package id.lembarkinerja.recognition;

import java.util.List;

/**
 * A column that forms may have.
 *
 * @param key from the documented English list
 * @param type what its cells hold
 * @param headings wordings seen in workbooks, Indonesian, as data
 */
public record ColumnDefinition(String key, ColumnType type, List<String> headings) {}
