package id.lembarkinerja.recognition;

import java.util.List;

/**
 * What a person said about a layout that could not be read for certain.
 *
 * @param form id of the form, or empty when the table is none that matters
 * @param columns one key for each heading, left to right; {@code other-n} for a column that means nothing to the form
 */
public record LayoutMapping(String form, List<String> columns) {}
