package id.lembarkinerja.workbook.ooxml;

import id.lembarkinerja.workbook.CellAddress;
import id.lembarkinerja.workbook.CellRange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Where in the bytes of a worksheet part its rows, cells and shared formulas stand. */
final class SheetMap {

    /** A row: offsets of its tag, of the place behind its last cell, and its style when it has one of its own. */
    record RowSpan(
            int tagStart,
            int tagEnd,
            int contentEnd,
            boolean empty,
            String style,
            @Nullable Span spans) {}

    /** A cell: offsets of the whole element and the style it names. */
    record CellSpan(int start, int end, String style) {}

    /**
     * A formula that several cells share.
     *
     * @param group its number
     * @param text the formula itself, only at the master; as written, entities and all
     */
    record SharedUse(int group, CellAddress cell, int start, int end, String text) {}

    /** The style of a stretch of columns, counted from zero, last one included. */
    record ColumnStyle(int first, int last, String style) {}

    final NavigableMap<Integer, RowSpan> rows = new TreeMap<>();
    final Map<Integer, NavigableMap<Integer, CellSpan>> cells = new HashMap<>();
    final List<SharedUse> shared = new ArrayList<>();
    final List<CellRange> groups = new ArrayList<>();
    final List<ColumnStyle> columnStyles = new ArrayList<>();
    String prefix = "";

    @Nullable
    Span dimension;

    int dataStart;
    int dataEnd;
    int dataContentEnd;
    boolean dataEmpty;

    private final byte[] xml;
    private final XmlTags tags;
    private final Set<Integer> wantedRows;

    /** Maps a part; cells are noted only in the wanted rows, formulas everywhere. */
    SheetMap(byte[] xml, Set<Integer> wantedRows) {
        this.xml = xml;
        this.tags = new XmlTags(xml);
        this.wantedRows = wantedRows;
        read();
    }

    private void read() {
        boolean root = true;
        boolean columns = false;
        while (tags.next()) {
            if (root) {
                prefix = tags.prefix();
                root = false;
            } else if (tags.opens("dimension") && rows.isEmpty()) {
                dimension = tags.attributeSpan("ref");
            } else if (tags.opens("cols")) {
                columns = true;
            } else if (columns && tags.opens("col")) {
                readColumn();
            } else if (tags.opens("sheetData")) {
                dataStart = tags.start();
                dataEnd = tags.end();
                dataContentEnd = dataEnd;
                dataEmpty = tags.isEmpty();
                if (!dataEmpty) {
                    readRows();
                }
                return;
            }
        }
    }

    private void readColumn() {
        String style = tags.attribute("style");
        if (style != null) {
            columnStyles.add(new ColumnStyle(number("min", 1) - 1, number("max", 1) - 1, style));
        }
    }

    private void readRows() {
        int row = -1;
        while (tags.next() && !tags.closes("sheetData")) {
            if (tags.opens("row")) {
                row = number("r", row + 2) - 1;
                String style = tags.attribute("customFormat") == null ? null : tags.attribute("s");
                int tagStart = tags.start();
                int tagEnd = tags.end();
                Span spans = tags.attributeSpan("spans");
                boolean empty = tags.isEmpty();
                int contentEnd = empty ? tagEnd : readCells(row);
                rows.put(row, new RowSpan(tagStart, tagEnd, contentEnd, empty, style == null ? "" : style, spans));
            }
        }
        dataContentEnd = tags.start();
    }

    private int readCells(int row) {
        int column = -1;
        while (tags.next() && !tags.closes("row")) {
            if (tags.opens("c")) {
                String address = tags.attribute("r");
                column = address == null
                        ? column + 1
                        : CellAddress.parse(address).column();
                String style = tags.attribute("s");
                int start = tags.start();
                if (!tags.isEmpty()) {
                    readFormula(new CellAddress(row, column));
                }
                if (wantedRows.contains(row)) {
                    cells.computeIfAbsent(row, r -> new TreeMap<>())
                            .put(column, new CellSpan(start, tags.end(), style == null ? "" : style));
                }
            }
        }
        return tags.start();
    }

    /** Reads up to the end of the cell. */
    private void readFormula(CellAddress cell) {
        while (tags.next() && !tags.closes("c")) {
            if (tags.opens("f")) {
                String type = tags.attribute("t");
                String ref = tags.attribute("ref");
                int group = number("si", -1);
                int start = tags.start();
                int textStart = tags.end();
                boolean empty = tags.isEmpty();
                if (!empty) {
                    tags.next();
                }
                if ("shared".equals(type)) {
                    String text = empty ? "" : XmlText.slice(xml, textStart, tags.start());
                    shared.add(new SharedUse(group, cell, start, tags.end(), text));
                } else if (type != null && ref != null) {
                    CellRange range = Ranges.parse(ref);
                    if (range != null && !range.first().equals(range.last())) {
                        groups.add(range);
                    }
                }
            }
        }
    }

    private int number(String attribute, int fallback) {
        String value = tags.attribute(attribute);
        try {
            return value == null ? fallback : Integer.parseInt(value.strip());
        } catch (NumberFormatException e) {
            return fallback;
        }
    }
}
