package id.lembarkinerja.workbook.ooxml;

import com.fasterxml.jackson.core.JsonGenerator;
import id.lembarkinerja.workbook.Cell;
import id.lembarkinerja.workbook.CellAddress;
import id.lembarkinerja.workbook.CellKind;
import id.lembarkinerja.workbook.CellRange;
import id.lembarkinerja.workbook.Sheet;
import id.lembarkinerja.workbook.ooxml.SheetLayout.Line;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes one sheet as Univer's {@code IWorksheetData}. */
final class SheetJson {
    /** Room to write below and beside what the sheet holds. */
    private static final int SPARE_ROWS = 50;

    private static final int SPARE_COLUMNS = 5;
    private static final int LEAST_COLUMNS = 26;

    private final JsonGenerator json;
    private final Sheet sheet;
    private final SheetLayout layout;
    private final int styles;
    private final boolean styledLines;
    private int rowCount;
    private int columnCount;

    SheetJson(JsonGenerator json, Sheet sheet, SheetLayout layout, int styles) {
        this.json = json;
        this.sheet = sheet;
        this.layout = layout;
        this.styles = styles;
        styledLines =
                Stream.concat(layout.rows.stream(), layout.columns.stream()).anyMatch(line -> line.style() > 0);
        rowCount = sheet.rowCount();
        columnCount = sheet.columnCount();
        for (CellRange merge : sheet.merges()) {
            // A merge down to the last row of Excel must not make the grid a million rows long.
            rowCount = Math.max(rowCount, Math.min(merge.last().row() + 1, sheet.rowCount() + 1_000));
            columnCount = Math.max(columnCount, Math.min(merge.last().column() + 1, sheet.columnCount() + 100));
        }
        for (int i = 0; i < layout.count(); i++) {
            rowCount = Math.max(rowCount, layout.row(i) + 1);
            columnCount = Math.max(columnCount, layout.column(i) + 1);
        }
        rowCount += SPARE_ROWS;
        columnCount = Math.max(LEAST_COLUMNS, columnCount + SPARE_COLUMNS);
    }

    static String id(Sheet sheet) {
        return "sheet-" + (sheet.index() + 1);
    }

    /**
     * Writes the sheet.
     *
     * @param tables its tables of Excel, in which nothing is merged
     */
    void write(List<CellRange> tables) throws IOException {
        json.writeObjectFieldStart(id(sheet));
        json.writeStringField("id", id(sheet));
        json.writeStringField("name", sheet.name());
        json.writeStringField("tabColor", layout.tabColor == null ? "" : layout.tabColor);
        json.writeNumberField("hidden", sheet.hidden() ? 1 : 0);
        if (styles > 0) {
            json.writeStringField("defaultStyle", StyleJson.id(0));
        }
        json.writeNumberField("rowCount", rowCount);
        json.writeNumberField("columnCount", columnCount);
        json.writeNumberField("zoomRatio", layout.zoom / 100.0);
        json.writeNumberField("defaultColumnWidth", columnPixels(layout.defaultWidth));
        json.writeNumberField("defaultRowHeight", rowPixels(layout.defaultHeight));
        json.writeNumberField("showGridlines", layout.gridlines ? 1 : 0);
        writeFreeze();
        writeRanges("mergeData", sheet.merges());
        writeLines("rowData", "h", rowCount);
        writeLines("columnData", "w", columnCount);
        writeCells();
        json.writeObjectFieldStart("custom");
        writeRanges("tables", tables);
        writeRanges("arrays", layout.arrays);
        json.writeEndObject();
        json.writeEndObject();
    }

    /** What cells accept, as far as the grid goes: a rule may hold for a million empty rows. */
    List<InputRule> rules() {
        return layout.rules.stream()
                .map(rule -> rule.in(rule.ranges().stream()
                        .filter(range ->
                                range.first().row() < rowCount && range.first().column() < columnCount)
                        .map(range -> CellRange.of(
                                range.first().row(),
                                range.first().column(),
                                Math.min(range.last().row(), rowCount - 1),
                                Math.min(range.last().column(), columnCount - 1)))
                        .toList()))
                .filter(rule -> !rule.ranges().isEmpty())
                .toList();
    }

    private void writeRanges(String field, List<CellRange> ranges) throws IOException {
        json.writeArrayFieldStart(field);
        for (CellRange range : ranges) {
            writeRange(range);
        }
        json.writeEndArray();
    }

    private void writeRange(CellRange range) throws IOException {
        json.writeStartObject();
        json.writeNumberField("startRow", range.first().row());
        json.writeNumberField("startColumn", range.first().column());
        json.writeNumberField("endRow", Math.min(range.last().row(), rowCount - 1));
        json.writeNumberField("endColumn", Math.min(range.last().column(), columnCount - 1));
        json.writeEndObject();
    }

    private void writeFreeze() throws IOException {
        json.writeObjectFieldStart("freeze");
        json.writeNumberField("xSplit", layout.frozenColumns);
        json.writeNumberField("ySplit", layout.frozenRows);
        json.writeNumberField("startRow", layout.frozenRows > 0 ? layout.frozenRows : -1);
        json.writeNumberField("startColumn", layout.frozenColumns > 0 ? layout.frozenColumns : -1);
        json.writeEndObject();
    }

    private void writeLines(String field, String size, int count) throws IOException {
        boolean rows = size.equals("h");
        // What is described twice counts once, so that no file makes the answer longer than the sheet.
        BitSet written = new BitSet();
        json.writeObjectFieldStart(field);
        for (Line line : rows ? layout.rows : layout.columns) {
            int last = Math.min(line.last(), count - 1);
            for (int i = written.nextClearBit(line.first()); i <= last; i = written.nextClearBit(i + 1)) {
                written.set(i);
                json.writeObjectFieldStart(Integer.toString(i));
                if (line.size() > 0) {
                    json.writeNumberField(size, rows ? rowPixels(line.size()) : columnPixels(line.size()));
                }
                if (rows && line.fixed()) {
                    json.writeNumberField("ia", 0);
                }
                if (line.hidden()) {
                    json.writeNumberField("hd", 1);
                }
                if (line.style() >= 0 && line.style() < styles) {
                    json.writeStringField("s", StyleJson.id(line.style()));
                }
                json.writeEndObject();
            }
        }
        json.writeEndObject();
    }

    private void writeCells() throws IOException {
        json.writeObjectFieldStart("cellData");
        int open = -1;
        for (int i = 0; i < layout.count(); i++) {
            int row = layout.row(i);
            if (row != open) {
                if (open >= 0) {
                    json.writeEndObject();
                }
                json.writeObjectFieldStart(Integer.toString(row));
                open = row;
            }
            json.writeObjectFieldStart(Integer.toString(layout.column(i)));
            int style = layout.style(i);
            // Without a word about it a cell would take the style of its row or column.
            if ((style > 0 || styledLines) && style < styles) {
                json.writeStringField("s", StyleJson.id(style));
            }
            writeContent(sheet.cell(row, layout.column(i)), row, layout.column(i));
            json.writeEndObject();
        }
        if (open >= 0) {
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void writeContent(Cell cell, int row, int column) throws IOException {
        boolean addIn = cell.hasFormula() && AddInFunctions.isIn(cell.formula());
        Optional<CellRange> array = addIn
                ? layout.arrays.stream()
                        .filter(range -> range.contains(row, column))
                        .findFirst()
                : Optional.empty();
        if (array.isEmpty()) {
            writeValue(cell);
        }
        // The grid fills the cells of an array formula itself, and only where it finds them empty.
        boolean fillsItself = array.isPresent() && !array.get().first().equals(new CellAddress(row, column));
        if (cell.hasFormula() && !fillsItself) {
            json.writeStringField("f", "=" + cell.formula());
        }
    }

    private void writeValue(Cell cell) throws IOException {
        BigDecimal number = cell.number();
        if (number != null) {
            json.writeNumberField("v", number);
            json.writeNumberField("t", 2);
        } else if (cell.kind() == CellKind.BOOLEAN) {
            json.writeNumberField("v", cell.printed().equals("TRUE") ? 1 : 0);
            json.writeNumberField("t", 3);
        } else if (cell.kind() != CellKind.BLANK) {
            json.writeStringField("v", cell.printed());
            json.writeNumberField("t", 1);
        }
    }

    /** Widths count digits of the standard font, seven pixels each, the margin already in them. */
    private static long columnPixels(double characters) {
        return Math.round(Math.min(characters, 255) * 7);
    }

    /** Heights are in points, of which 72 make an inch of 96 pixels. */
    private static long rowPixels(double points) {
        return Math.round(Math.min(points, 409.5) * 96 / 72);
    }
}
