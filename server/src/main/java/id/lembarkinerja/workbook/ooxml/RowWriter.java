package id.lembarkinerja.workbook.ooxml;

import id.lembarkinerja.workbook.CellAddress;
import id.lembarkinerja.workbook.ooxml.SheetMap.CellSpan;
import id.lembarkinerja.workbook.ooxml.SheetMap.RowSpan;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Writes rows and the styles of their cells at their places in the bytes of one worksheet part. */
final class RowWriter {
    private final byte[] xml;
    private final SheetMap map;
    private final Splices splices = new Splices();
    private final StringBuilder newData = new StringBuilder();

    RowWriter(byte[] xml, SheetMap map) {
        this.xml = xml;
        this.map = map;
    }

    /**
     * Writes one row.
     *
     * @param styles the number of the style of each cell that gets one
     */
    void write(int row, RowLook look, NavigableMap<Integer, Integer> styles) {
        RowSpan span = map.rows.get(row);
        if (span != null) {
            edit(row, span, look, styles);
        } else if (map.dataEmpty) {
            newData.append(newRow(row, look, styles));
        } else {
            Map.Entry<Integer, RowSpan> below = map.rows.higherEntry(row);
            int place = below == null ? map.dataContentEnd : below.getValue().tagStart();
            splices.insert(place, newRow(row, look, styles));
        }
    }

    /** The part with all rows. */
    byte[] finish() {
        if (newData.length() > 0) {
            String name = map.prefix + "sheetData>";
            splices.replace(map.dataStart, map.dataEnd, "<" + name + newData + "</" + name);
        }
        return splices.apply(xml);
    }

    private String newRow(int row, RowLook look, NavigableMap<Integer, Integer> styles) {
        StringBuilder cells = new StringBuilder();
        styles.forEach((column, style) -> cells.append(newCell(row, column, style)));
        XmlTag tag = XmlTag.of(map.prefix + "row").set("r", Integer.toString(row + 1));
        look.applyTo(tag);
        return tag.around(cells.toString());
    }

    private String newCell(int row, int column, int style) {
        return XmlTag.of(map.prefix + "c")
                .set("r", new CellAddress(row, column).a1())
                .set("s", Integer.toString(style))
                .write();
    }

    private void edit(int row, RowSpan span, RowLook look, NavigableMap<Integer, Integer> styles) {
        NavigableMap<Integer, CellSpan> cells = map.cells.getOrDefault(row, new TreeMap<>());
        StringBuilder inEmptyRow = new StringBuilder();
        XmlTag tag = XmlTag.parse(xml, span.tagStart(), span.tagEnd());
        String before = tag.write();
        for (Map.Entry<Integer, Integer> style : styles.entrySet()) {
            CellSpan cell = cells.get(style.getKey());
            if (cell != null) {
                restyle(cell, style.getValue());
                continue;
            }
            // The columns a row says it uses are a hint, and would be wrong now.
            tag.set("spans", null);
            String text = newCell(row, style.getKey(), style.getValue());
            Map.Entry<Integer, CellSpan> right = cells.higherEntry(style.getKey());
            if (span.empty()) {
                inEmptyRow.append(text);
            } else {
                splices.insert(
                        right == null ? span.contentEnd() : right.getValue().start(), text);
            }
        }
        look.applyTo(tag);
        String after = span.empty() ? tag.around(inEmptyRow.toString()) : tag.write();
        if (!after.equals(before)) {
            splices.replace(span.tagStart(), span.tagEnd(), after);
        }
    }

    private void restyle(CellSpan cell, int style) {
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
