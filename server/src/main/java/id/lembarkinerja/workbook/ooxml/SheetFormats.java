package id.lembarkinerja.workbook.ooxml;

import id.lembarkinerja.workbook.FormatEdit;
import id.lembarkinerja.workbook.StyleProperty;
import id.lembarkinerja.workbook.ooxml.SheetMap.CellSpan;
import id.lembarkinerja.workbook.ooxml.SheetMap.RowSpan;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Writes the styles of cells and the measures of rows into the bytes of one worksheet part; what the cells hold stays
 * as it is.
 */
final class SheetFormats {
    private final StyleBook book;
    private final NavigableMap<Integer, RowLook> rows = new TreeMap<>();

    SheetFormats(StyleBook book) {
        this.book = book;
    }

    void add(FormatEdit.Style edit) {
        for (int row = edit.cells().first().row(); row <= edit.cells().last().row(); row++) {
            for (int column = edit.cells().first().column();
                    column <= edit.cells().last().column();
                    column++) {
                row(row).style(column, edit.properties());
            }
        }
    }

    void add(FormatEdit.Rows edit) {
        for (int row = edit.first(); row <= edit.last(); row++) {
            row(row).change(edit);
        }
    }

    private RowLook row(int row) {
        return rows.computeIfAbsent(row, missing -> new RowLook());
    }

    /** The part with all of it. */
    byte[] write(byte[] xml) throws FormatRefused {
        if (rows.isEmpty()) {
            return xml;
        }
        SheetMap map = new SheetMap(xml, rows.keySet());
        RowWriter writer = new RowWriter(xml, map);
        for (Map.Entry<Integer, RowLook> row : rows.entrySet()) {
            NavigableMap<Integer, Integer> styles = new TreeMap<>();
            for (Map.Entry<Integer, List<StyleProperty>> cell :
                    row.getValue().cells.entrySet()) {
                styles.put(cell.getKey(), book.with(base(map, row.getKey(), cell.getKey()), cell.getValue()));
            }
            writer.write(row.getKey(), row.getValue(), styles);
        }
        return writer.finish();
    }

    /** The style the cell has, else that of its row, else that of its column, as in Excel. */
    private static int base(SheetMap map, int row, int column) {
        CellSpan cell = map.cells.getOrDefault(row, new TreeMap<>()).get(column);
        RowSpan span = map.rows.get(row);
        String style = cell != null
                ? cell.style()
                : span != null && !span.style().isEmpty()
                        ? span.style()
                        : map.columnStyles.stream()
                                .filter(c -> c.first() <= column && column <= c.last())
                                .map(SheetMap.ColumnStyle::style)
                                .findFirst()
                                .orElse("");
        try {
            return style.isEmpty() ? 0 : Integer.parseInt(style.strip());
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
