package id.lembarkinerja.workbook;

import java.util.List;

/** A change of how a sheet looks, not of what its cells hold. */
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
}
