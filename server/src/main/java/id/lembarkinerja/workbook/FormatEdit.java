package id.lembarkinerja.workbook;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A change of how a sheet looks, not of what its cells hold. Rows and columns count from zero; the last one is
 * included.
 */
public sealed interface FormatEdit {
    /** Name of the sheet, whatever its case. */
    String sheet();

    /**
     * Cells that get properties of style beside those they have; a property named twice counts as it is named last.
     *
     * @param cells each of them is written, so that a range should not be larger than what is shown
     */
    record Style(String sheet, CellRange cells, List<StyleProperty> properties) implements FormatEdit {
        /** Keeps a copy of the list. */
        public Style {
            properties = List.copyOf(properties);
        }
    }

    /** Cells that become one; what all but the first of them hold should be emptied before. */
    record Merge(String sheet, CellRange cells) implements FormatEdit {}

    /** A merged cell that becomes single ones again, named by its upper left one. */
    record Unmerge(String sheet, CellAddress first) implements FormatEdit {}

    /**
     * Columns of another width, hidden or shown.
     *
     * @param width in characters of the standard font, the margin in it, at most 255; zero for the usual width of the
     *     sheet; null to keep it
     * @param hidden null to keep it
     */
    record Columns(
            String sheet,
            int first,
            int last,
            @Nullable Double width,
            @Nullable Boolean hidden) implements FormatEdit {}

    /**
     * Rows of another height, hidden or shown.
     *
     * @param height in points, at most 409.5; zero for as high as what the row holds; null to keep it
     * @param hidden null to keep it
     */
    record Rows(
            String sheet,
            int first,
            int last,
            @Nullable Double height,
            @Nullable Boolean hidden) implements FormatEdit {}

    /** So many rows at the top and columns at the left that stay in sight; none for zero. */
    record Freeze(String sheet, int rows, int columns) implements FormatEdit {}
}
