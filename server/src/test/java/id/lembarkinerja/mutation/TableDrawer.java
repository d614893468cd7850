package id.lembarkinerja.mutation;

import id.lembarkinerja.recognition.ColumnType;
import id.lembarkinerja.recognition.RowKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/**
 * Lays a table out: headings over one to four rows, column numbers, body with merges, carried-down cells and totals.
 */
final class TableDrawer {
    private static final Set<String> CARRIED = Set.of("goal", "objective");
    private static final int MOST_CODE_COLUMNS = 6;

    private final TableModel table;
    private final Recipe recipe;
    private final NumberLook look;
    private final List<List<String>> paths;
    private final int levels;
    private final boolean verticalMerges;
    private final boolean wideTotals;
    private final int codeColumns;

    TableDrawer(TableModel table, Wording wording, Recipe recipe) {
        this.table = table;
        this.recipe = recipe;
        this.look = new NumberLook(recipe);
        this.paths = new Headings(table, wording, recipe).paths();
        int deepest = paths.stream().mapToInt(List::size).max().orElse(1);
        this.levels = deepest
                + (recipe.has(Mutation.TALL_HEADINGS) ? 1 + recipe.random().nextInt(2) : 0);
        this.verticalMerges = !recipe.has(Mutation.UNMERGED_GROUPS) || recipe.has(Mutation.TALL_HEADINGS);
        this.wideTotals = recipe.has(Mutation.MERGED_CELLS) || recipe.chance(0.3);
        this.codeColumns = recipe.has(Mutation.NARROW_CODES) && table.has("code") ? codeParts() : 1;
    }

    /** The whole table. */
    Drawing draw() {
        return draw(0, table.rows().size());
    }

    /** Some of its rows under the same headings. */
    Drawing draw(int firstRow, int endRow) {
        Drawing drawing = new Drawing(table);
        int column = 0;
        for (TableModel.Column one : table.columns()) {
            drawing.keys().put(column, one.key());
            column += span(one);
        }
        drawing.setWidth(column);
        headings(drawing);
        int row = numbers(drawing);
        drawing.setHeadingRows(row);
        for (int model = firstRow; model < endRow; model++) {
            drawing.body().add(new Drawing.BodyRow(model, row));
            body(drawing, model, row, firstRow, endRow);
            row++;
        }
        return drawing;
    }

    private int span(TableModel.Column column) {
        return column.key().equals("code") ? codeColumns : 1;
    }

    private int codeParts() {
        return table.rows().stream().mapToInt(row -> row.get("code").text().split("\\.", -1).length).max().stream()
                .map(parts -> Math.min(MOST_CODE_COLUMNS, parts))
                .findFirst()
                .orElse(1);
    }

    private void headings(Drawing drawing) {
        int column = 0;
        for (int i = 0; i < paths.size(); i++) {
            List<String> path = paths.get(i);
            int span = span(table.columns().get(i));
            if (path.size() == 2 && (i == 0 || !isSameGroup(i - 1, i))) {
                int end = column;
                int next = i;
                while (next < paths.size() && (next == i || isSameGroup(next - 1, next))) {
                    end += span(table.columns().get(next++));
                }
                drawing.put(0, column, Drawing.Ink.text(path.get(0)));
                if (!recipe.has(Mutation.UNMERGED_GROUPS)) {
                    drawing.merge(0, column, 0, end - 1);
                }
            }
            int top = path.size() - 1;
            drawing.put(top, column, Drawing.Ink.text(path.get(top)));
            drawing.merge(top, column, verticalMerges ? levels - 1 : top, column + span - 1);
            column += span;
        }
    }

    private boolean isSameGroup(int left, int right) {
        return paths.get(left).size() == 2
                && paths.get(right).size() == 2
                && table.columns()
                        .get(left)
                        .wording()
                        .group()
                        .equals(table.columns().get(right).wording().group());
    }

    private int numbers(Drawing drawing) {
        boolean brackets = recipe.has(Mutation.COLUMN_NUMBERS_IN_BRACKETS);
        if (!brackets && !recipe.has(Mutation.COLUMN_NUMBERS)) {
            return levels;
        }
        int column = 0;
        for (int i = 0; i < table.columns().size(); i++) {
            int number = i + 1;
            drawing.put(
                    levels,
                    column,
                    brackets
                            ? Drawing.Ink.text("(" + number + ")")
                            : Drawing.Ink.number(BigDecimal.valueOf(number), "General", ""));
            drawing.merge(levels, column, levels, column + span(table.columns().get(i)) - 1);
            column += span(table.columns().get(i));
        }
        return levels + 1;
    }

    private void body(Drawing drawing, int model, int row, int firstRow, int endRow) {
        TableModel.Row one = table.row(model);
        int column = 0;
        for (TableModel.Column of : table.columns()) {
            CellModel cell = one.get(of.key());
            drawing.locate(model, of.key(), row, column);
            if (of.key().equals("code") && codeColumns > 1) {
                code(drawing, cell.text(), row, column);
            } else if (CARRIED.contains(of.key()) && one.kind() == RowKind.INDICATOR) {
                carried(drawing, model, of.key(), row, column, firstRow, endRow);
            } else if (one.kind() != RowKind.INDICATOR && cell.kind() == CellModel.Kind.TEXT) {
                label(drawing, one, cell, row, column);
            } else if (cell.kind() != CellModel.Kind.BLANK) {
                drawing.put(row, column, look.ink(cell, of.type(), table.has("unit")));
            }
            column += span(of);
        }
    }

    private void code(Drawing drawing, String code, int row, int column) {
        String[] parts = code.split("\\.", codeColumns);
        for (int i = 0; i < parts.length; i++) {
            if (!parts[i].isEmpty()) {
                drawing.put(row, column + i, Drawing.Ink.text(parts[i]));
            }
        }
    }

    /** A text that holds for several rows: written once and merged, written once, or written every time. */
    private void carried(Drawing drawing, int model, String key, int row, int column, int firstRow, int endRow) {
        String text = table.row(model).get(key).text();
        boolean once = recipe.has(Mutation.MERGED_CELLS) || recipe.has(Mutation.CARRIED_DOWN);
        if (once && model > firstRow && isSame(model - 1, key, text)) {
            return;
        }
        drawing.put(row, column, Drawing.Ink.text(text));
        int last = model;
        while (recipe.has(Mutation.MERGED_CELLS) && last + 1 < endRow && isSame(last + 1, key, text)) {
            last++;
        }
        drawing.merge(row, column, row + last - model, column);
    }

    private boolean isSame(int model, String key, String text) {
        TableModel.Row row = table.row(model);
        return row.kind() == RowKind.INDICATOR && row.get(key).text().equals(text);
    }

    /** The name of a total stands in its column or over all columns of words; that of a group may cross the table. */
    private void label(Drawing drawing, TableModel.Row one, CellModel cell, int row, int column) {
        int words = wordColumns();
        boolean wide = wideTotals && words > 1;
        if (one.kind() == RowKind.TOTAL && wide) {
            drawing.put(row, 0, Drawing.Ink.text(cell.text()));
            drawing.merge(row, 0, row, words - 1);
        } else if (one.kind() == RowKind.GROUP && wide) {
            drawing.put(row, 0, Drawing.Ink.text(cell.text()));
            drawing.merge(row, 0, row, drawing.width() - 1);
        } else {
            drawing.put(row, column, Drawing.Ink.text(cell.text()));
        }
    }

    /** How many sheet columns of words there are before the first figure. */
    private int wordColumns() {
        int columns = 0;
        for (TableModel.Column column : table.columns()) {
            if (column.type() != ColumnType.TEXT && column.type() != ColumnType.CODE) {
                break;
            }
            columns += span(column);
        }
        return columns;
    }
}
