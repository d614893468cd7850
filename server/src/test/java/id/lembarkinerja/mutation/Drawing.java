package id.lembarkinerja.mutation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A table laid out over cells, from row and column zero, with the truth of what stands where. */
final class Drawing {

    /** A place on the sheet, from zero. */
    record At(int row, int column) {}

    /** What is put into a cell. */
    record Ink(CellModel.Kind kind, String text, @Nullable BigDecimal number, String format, String formula) {
        static Ink text(String text) {
            return new Ink(CellModel.Kind.TEXT, text, null, "General", "");
        }

        static Ink number(BigDecimal number, String format, String formula) {
            return new Ink(CellModel.Kind.NUMBER, "", number, format, formula);
        }
    }

    /** Cells that are merged, both corners included. */
    record Merge(int firstRow, int firstColumn, int lastRow, int lastColumn) {}

    /** A row of the model that stands at a local row. */
    record BodyRow(int model, int row) {}

    private final TableModel table;
    private final Map<At, Ink> inks = new LinkedHashMap<>();
    private final List<Merge> merges = new ArrayList<>();
    private final Map<Integer, String> keys = new LinkedHashMap<>();
    private final List<BodyRow> body = new ArrayList<>();
    private final Map<String, At> cells = new LinkedHashMap<>();
    private int headingRows;
    private int width;

    Drawing(TableModel table) {
        this.table = table;
    }

    TableModel table() {
        return table;
    }

    Map<At, Ink> inks() {
        return inks;
    }

    List<Merge> merges() {
        return merges;
    }

    /** The first local column of each column, with its key. */
    Map<Integer, String> keys() {
        return keys;
    }

    List<BodyRow> body() {
        return body;
    }

    int headingRows() {
        return headingRows;
    }

    int width() {
        return width;
    }

    int height() {
        return body.isEmpty() ? headingRows : body.get(body.size() - 1).row() + 1;
    }

    void setHeadingRows(int rows) {
        headingRows = rows;
    }

    void setWidth(int columns) {
        width = columns;
    }

    void put(int row, int column, Ink ink) {
        inks.put(new At(row, column), ink);
    }

    void merge(int firstRow, int firstColumn, int lastRow, int lastColumn) {
        if (lastRow > firstRow || lastColumn > firstColumn) {
            merges.add(new Merge(firstRow, firstColumn, lastRow, lastColumn));
        }
    }

    /** Says at which local place a cell of the model stands. */
    void locate(int model, String key, int row, int column) {
        cells.put(key + "@" + model, new At(row, column));
    }

    boolean isLocated(int model, String key) {
        return cells.containsKey(key + "@" + model);
    }

    At at(int model, String key) {
        return Objects.requireNonNull(cells.get(key + "@" + model), () -> table.form() + " " + key + "@" + model);
    }

    /**
     * A formula of the model with addresses of the sheet; {@code null} when it speaks of cells that stand elsewhere.
     */
    @Nullable
    String resolve(String formula, int top, int left) {
        StringBuilder resolved = new StringBuilder();
        int done = 0;
        for (int open = formula.indexOf('{'); open >= 0; open = formula.indexOf('{', done)) {
            int close = formula.indexOf('}', open);
            At at = cells.get(formula.substring(open + 1, close));
            if (at == null) {
                return null;
            }
            resolved.append(formula, done, open).append(a1(at.row() + top, at.column() + left));
            done = close + 1;
        }
        return resolved.append(formula.substring(done)).toString();
    }

    static String a1(int row, int column) {
        return new id.lembarkinerja.workbook.CellAddress(row, column).a1();
    }
}
