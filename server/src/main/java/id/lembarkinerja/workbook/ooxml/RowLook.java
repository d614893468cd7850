package id.lembarkinerja.workbook.ooxml;

import id.lembarkinerja.workbook.FormatEdit;
import id.lembarkinerja.workbook.StyleProperty;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What is to change about one row and the cells in it. */
final class RowLook {
    final NavigableMap<Integer, List<StyleProperty>> cells = new TreeMap<>();

    @Nullable
    private Double height;

    @Nullable
    private Boolean hidden;

    void style(int column, List<StyleProperty> properties) {
        cells.merge(column, properties, (earlier, later) -> {
            List<StyleProperty> all = new ArrayList<>(earlier);
            all.addAll(later);
            return all;
        });
    }

    void change(FormatEdit.Rows edit) {
        height = edit.height() == null ? height : edit.height();
        hidden = edit.hidden() == null ? hidden : edit.hidden();
    }

    /** Writes what changes about the row itself into its tag. */
    void applyTo(XmlTag row) {
        Double own = height;
        if (own != null) {
            row.set("ht", own > 0 ? SheetColumns.decimal(own) : null).set("customHeight", own > 0 ? "1" : null);
        } else if (growsOrShrinks() && row.get("customHeight") == null) {
            // Whoever opens the file measures the row anew.
            row.set("ht", null);
        }
        if (hidden != null) {
            row.set("hidden", hidden ? "1" : null);
        }
    }

    private boolean growsOrShrinks() {
        return cells.values().stream()
                .flatMap(List::stream)
                .anyMatch(property -> property instanceof StyleProperty.Wrap
                        || property instanceof StyleProperty.FontSize
                        || property instanceof StyleProperty.Rotation);
    }
}
