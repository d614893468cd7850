package id.lembarkinerja.workbook.ooxml;

import id.lembarkinerja.workbook.CellRange;
import id.lembarkinerja.workbook.FormulaText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Formulas that a sheet writes once for many cells: shared ones and array formulas. */
final class FormulaGroups {
    /** More array formulas than this side by side are no real sheet, and would make reading slow. */
    private static final int OPEN_ARRAYS = 256;

    private record Array(CellRange range, FormulaText formula) {}

    private final Map<Integer, FormulaText> shared = new HashMap<>();
    private final List<Array> arrays = new ArrayList<>();

    void beginRow(int row) {
        if (!arrays.isEmpty()) {
            arrays.removeIf(array -> array.range().last().row() < row);
        }
    }

    /** The array formula that fills this cell, or null. */
    @Nullable
    FormulaText arrayAt(int row, int column) {
        for (Array array : arrays) {
            if (array.range().contains(row, column)) {
                return array.formula();
            }
        }
        return null;
    }

    /** Reads the formula element of a cell; null when it says nothing. */
    @Nullable
    FormulaText read(XmlPart xml, int row, int column) throws Unreadable {
        String type = xml.attribute("t");
        int group = xml.number("si", -1);
        String ref = xml.attribute("ref");
        String text = AddInFunctions.shown(xml.text().strip());
        if ("shared".equals(type) && group >= 0) {
            if (!text.isEmpty()) {
                shared.put(group, new FormulaText.Shared(text, row, column));
            }
            return shared.get(group);
        }
        if (text.isEmpty()) {
            return null;
        }
        boolean array = "array".equals(type);
        FormulaText own = array ? new FormulaText.Array(text) : new FormulaText.Own(text);
        CellRange range = array && ref != null ? Ranges.parse(ref) : null;
        if (range != null && !range.first().equals(range.last()) && arrays.size() < OPEN_ARRAYS) {
            arrays.add(new Array(range, own));
        }
        return own;
    }
}
