package id.lembarkinerja.recognition;

import java.util.List;

/**
 * A column as one form has it.
 *
 * @param key from the documented English list, such as {@code target} or {@code budget-next}
 * @param type what its cells hold
 * @param headings wordings by which this form knows it instead of those of {@link ColumnDefinition}, Indonesian; empty
 *     when the general ones hold
 * @param also further wordings of this form
 * @param unit unit of its figures where the form fixes one, such as {@code %} or {@code Rp}, or empty
 * @param optional its cells may stay empty by right
 * @param perYear the column repeats, once for each year: its key then carries the year, {@code target-2021}
 */
public record FormColumn(
        String key,
        ColumnType type,
        List<String> headings,
        List<String> also,
        String unit,
        boolean optional,
        boolean perYear) {}
