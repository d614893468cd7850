package id.lembarkinerja.workbook.ooxml;

import id.lembarkinerja.workbook.CellAddress;
import id.lembarkinerja.workbook.CellRange;
import id.lembarkinerja.workbook.StyleProperty;
import id.lembarkinerja.workbook.ooxml.SheetMap.CellSpan;
import id.lembarkinerja.workbook.ooxml.SheetMap.RowSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Writes the styles of cells into the bytes of one worksheet part; what the cells hold stays as it is. */
final class SheetFormats {
    private final StyleBook book;
    private final NavigableMap<Integer, NavigableMap<Integer, List<StyleProperty>>> rows = new TreeMap<>();

    SheetFormats(StyleBook book) {
        this.book = book;
    }

    void style(CellRange cells, List<StyleProperty> properties) {
        for (int row = cells.first().row(); row <= cells.last().row(); row++) {
            NavigableMap<Integer, List<StyleProperty>> columns = rows.computeIfAbsent(row, r -> new TreeMap<>());
            for (int column = cells.first().column(); column <= cells.last().column(); column++) {
                columns.merge(column, properties, SheetFormats::both);
            }
        }
    }

    private static List<StyleProperty> both(List<StyleProperty> earlier, List<StyleProperty> later) {
        List<StyleProperty> all = new ArrayList<>(earlier);
        all.addAll(later);
        return all;
    }

    /** The part with all styles; empty when the workbook has no room for another style. */
    Optional<byte[]> write(byte[] xml) {
        SheetMap map = new SheetMap(xml, rows.keySet());
        Splices splices = new Splices();
        StringBuilder newData = new StringBuilder();
        for (Map.Entry<Integer, NavigableMap<Integer, List<StyleProperty>>> row : rows.entrySet()) {
            NavigableMap<Integer, Integer> styles = new TreeMap<>();
            for (Map.Entry<Integer, List<StyleProperty>> cell : row.getValue().entrySet()) {
                Optional<Integer> style = book.findWith(base(map, row.getKey(), cell.getKey()), cell.getValue());
                if (style.isEmpty()) {
                    return Optional.empty();
                }
                styles.put(cell.getKey(), style.get());
            }
            RowSpan span = map.rows.get(row.getKey());
            if (span != null) {
                editRow(xml, map, row.getKey(), styles, splices);
            } else if (map.dataEmpty) {
                newData.append(newRow(map.prefix, row.getKey(), styles));
            } else {
                Map.Entry<Integer, RowSpan> below = map.rows.higherEntry(row.getKey());
                int place =
                        below == null ? map.dataContentEnd : below.getValue().tagStart();
                splices.insert(place, newRow(map.prefix, row.getKey(), styles));
            }
        }
        if (newData.length() > 0) {
            String name = map.prefix + "sheetData>";
            splices.replace(map.dataStart, map.dataEnd, "<" + name + newData + "</" + name);
        }
        return Optional.of(splices.apply(xml));
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

    private static String newRow(String prefix, int row, NavigableMap<Integer, Integer> styles) {
        StringBuilder cells = new StringBuilder();
        styles.forEach((column, style) -> cells.append(newCell(prefix, row, column, style)));
        return XmlTag.of(prefix + "row").set("r", Integer.toString(row + 1)).around(cells.toString());
    }

    private static String newCell(String prefix, int row, int column, int style) {
        return XmlTag.of(prefix + "c")
                .set("r", new CellAddress(row, column).a1())
                .set("s", Integer.toString(style))
                .write();
    }

    private static void editRow(
            byte[] xml, SheetMap map, int row, NavigableMap<Integer, Integer> styles, Splices splices) {
        RowSpan span = map.rows.get(row);
        NavigableMap<Integer, CellSpan> cells = map.cells.getOrDefault(row, new TreeMap<>());
        StringBuilder inEmptyRow = new StringBuilder();
        boolean wider = false;
        for (Map.Entry<Integer, Integer> style : styles.entrySet()) {
            CellSpan cell = cells.get(style.getKey());
            if (cell != null) {
                restyle(xml, cell, style.getValue(), splices);
                continue;
            }
            wider = true;
            String text = newCell(map.prefix, row, style.getKey(), style.getValue());
            Map.Entry<Integer, CellSpan> right = cells.higherEntry(style.getKey());
            if (span.empty()) {
                inEmptyRow.append(text);
            } else {
                splices.insert(
                        right == null ? span.contentEnd() : right.getValue().start(), text);
            }
        }
        if (wider) {
            // The columns a row says it uses are a hint, and would be wrong now.
            XmlTag tag = XmlTag.parse(xml, span.tagStart(), span.tagEnd()).set("spans", null);
            splices.replace(
                    span.tagStart(), span.tagEnd(), span.empty() ? tag.around(inEmptyRow.toString()) : tag.write());
        }
    }

    private static void restyle(byte[] xml, CellSpan cell, int style, Splices splices) {
        int end = cell.start();
        byte quote = 0;
        while (quote != 0 || xml[end] != '>') {
            quote = quote == 0 && (xml[end] == '"' || xml[end] == '\'') ? xml[end] : xml[end] == quote ? 0 : quote;
            end++;
        }
        XmlTag tag = XmlTag.parse(xml, cell.start(), end + 1).set("s", Integer.toString(style));
        splices.replace(cell.start(), end + 1, tag.write());
    }
}
