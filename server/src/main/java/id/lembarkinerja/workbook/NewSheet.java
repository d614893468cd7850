package id.lembarkinerja.workbook;

import java.util.List;

/**
 * A sheet of a new workbook.
 *
 * @param widths of its columns, in characters
 * @param headings so many rows on top stay in sight and are repeated on paper
 */
public record NewSheet(String name, List<Integer> widths, int headings, List<List<NewCell>> rows) {
    /** Excel opens no sheet with more links than these. */
    public static final int MOST_LINKS = 65_530;
}
