package id.lembarkinerja.workbook.ooxml;

import id.lembarkinerja.workbook.CellAddress;
import id.lembarkinerja.workbook.CellEdit;
import id.lembarkinerja.workbook.CellRange;
import id.lembarkinerja.workbook.CellValue;
import id.lembarkinerja.workbook.ooxml.SheetMap.CellSpan;
import id.lembarkinerja.workbook.ooxml.SheetMap.RowSpan;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** Writes cells into the bytes of one worksheet part, each at its place among rows and cells in order. */
final class SheetEditor {
    private final byte[] xml;
    private final NavigableMap<CellAddress, CellEdit> edits;
    private final SheetMap map;
    private final Splices splices = new Splices();

    SheetEditor(byte[] xml, NavigableMap<CellAddress, CellEdit> edits) {
        this.xml = xml;
        this.edits = edits;
        TreeSet<Integer> rows = new TreeSet<>();
        for (CellEdit edit : edits.values()) {
            rows.add(edit.cell().row());
            CellAddress styleOf = edit.styleOf();
            if (styleOf != null) {
                rows.add(styleOf.row());
            }
        }
        this.map = new SheetMap(xml, rows);
    }

    /** An edit inside an array formula of several cells, which Excel changes only as a whole. */
    Optional<CellEdit> findInsideGroup() {
        for (CellRange group : map.groups) {
            for (CellEdit edit : edits.values()) {
                if (group.contains(edit.cell().row(), edit.cell().column())) {
                    return Optional.of(edit);
                }
            }
        }
        return Optional.empty();
    }

    /** The part with all edits. */
    byte[] write() {
        Map<Integer, NavigableMap<CellAddress, CellEdit>> byRow = new TreeMap<>();
        edits.forEach((cell, edit) ->
                byRow.computeIfAbsent(cell.row(), row -> new TreeMap<>()).put(cell, edit));
        StringBuilder newData = new StringBuilder();
        byRow.forEach((row, rowEdits) -> {
            RowSpan span = map.rows.get(row);
            if (span == null) {
                addRow(row, rowEdits, newData);
            } else {
                editRow(row, span, rowEdits);
            }
        });
        if (map.dataEmpty && newData.length() > 0) {
            String name = map.prefix + "sheetData>";
            splices.replace(map.dataStart, map.dataEnd, "<" + name + newData + "</" + name);
        }
        new SharedFormulas(map, edits.keySet()).free(splices);
        widenDimension();
        return splices.apply(xml);
    }

    private void addRow(int row, NavigableMap<CellAddress, CellEdit> rowEdits, StringBuilder newData) {
        StringBuilder text = new StringBuilder();
        text.append('<').append(map.prefix).append("row r=\"").append(row + 1).append("\">");
        rowEdits.values().forEach(edit -> text.append(CellXml.write(edit, map.prefix, style(edit))));
        text.append("</").append(map.prefix).append("row>");
        if (map.dataEmpty) {
            newData.append(text);
            return;
        }
        Map.Entry<Integer, RowSpan> below = map.rows.higherEntry(row);
        splices.insert(below == null ? map.dataContentEnd : below.getValue().tagStart(), text.toString());
    }

    private void editRow(int row, RowSpan span, NavigableMap<CellAddress, CellEdit> rowEdits) {
        NavigableMap<Integer, CellSpan> cells = map.cells.getOrDefault(row, new TreeMap<>());
        StringBuilder inEmptyRow = new StringBuilder();
        for (CellEdit edit : rowEdits.values()) {
            String text = CellXml.write(edit, map.prefix, style(edit));
            CellSpan cell = cells.get(edit.cell().column());
            Map.Entry<Integer, CellSpan> right = cells.higherEntry(edit.cell().column());
            if (cell != null) {
                splices.replace(cell.start(), cell.end(), text);
            } else if (span.empty()) {
                inEmptyRow.append(text);
            } else {
                splices.insert(
                        right == null ? span.contentEnd() : right.getValue().start(), text);
            }
        }
        widenSpans(span, rowEdits);
        if (span.empty()) {
            splices.replace(span.tagEnd() - 2, span.tagEnd(), ">" + inEmptyRow + "</" + map.prefix + "row>");
        }
    }

    /** Rows may say which columns they use; Excel trusts it. */
    private void widenSpans(RowSpan row, NavigableMap<CellAddress, CellEdit> rowEdits) {
        Span at = row.spans();
        String text = at == null ? "" : XmlText.slice(xml, at.from(), at.to());
        int colon = text.indexOf(':');
        if (at == null || colon < 0 || text.indexOf(' ') >= 0) {
            return;
        }
        try {
            int first = Integer.parseInt(text.substring(0, colon));
            int last = Integer.parseInt(text.substring(colon + 1));
            int newFirst = Math.min(first, rowEdits.firstKey().column() + 1);
            int newLast = Math.max(last, rowEdits.lastKey().column() + 1);
            if (newFirst != first || newLast != last) {
                splices.replace(at.from(), at.to(), newFirst + ":" + newLast);
            }
        } catch (NumberFormatException e) {
            // A hint that nobody can read misleads nobody.
            return;
        }
    }

    /** The style asked for, else the one the cell has, else that of its row, else that of its column, as in Excel. */
    private String style(CellEdit edit) {
        CellAddress model = edit.styleOf();
        CellAddress from = model == null ? edit.cell() : model;
        CellSpan cell = map.cells.getOrDefault(from.row(), new TreeMap<>()).get(from.column());
        RowSpan row = map.rows.get(from.row());
        if (cell != null) {
            return cell.style();
        } else if (row != null && !row.style().isEmpty()) {
            return row.style();
        }
        return map.columnStyles.stream()
                .filter(c -> c.first() <= from.column() && from.column() <= c.last())
                .map(SheetMap.ColumnStyle::style)
                .findFirst()
                .orElse("");
    }

    private void widenDimension() {
        Span at = map.dimension;
        CellRange range = at == null ? null : Ranges.parse(XmlText.slice(xml, at.from(), at.to()));
        if (at == null || range == null) {
            return;
        }
        CellRange wider = range;
        for (CellEdit edit : edits.values()) {
            if (edit.formula() != null || !(edit.value() instanceof CellValue.Blank)) {
                wider = CellRange.of(
                        Math.min(wider.first().row(), edit.cell().row()),
                        Math.min(wider.first().column(), edit.cell().column()),
                        Math.max(wider.last().row(), edit.cell().row()),
                        Math.max(wider.last().column(), edit.cell().column()));
            }
        }
        if (!wider.equals(range)) {
            splices.replace(at.from(), at.to(), wider.a1());
        }
    }
}
