package id.lembarkinerja.mutation;

import java.util.ArrayList;
import java.util.List;

/** One sheet: tables at their places, and the words around them. */
final class Page {

    /** A table whose first cell stands at a row and a column. */
    record Placed(Drawing drawing, int top, int left) {
        int bottom() {
            return top + drawing.height() - 1;
        }

        int right() {
            return left + drawing.width() - 1;
        }
    }

    /** Words that belong to no table. */
    record Words(int row, int column, String text) {}

    private final String name;
    private final List<Placed> tables = new ArrayList<>();
    private final List<Words> words = new ArrayList<>();
    private final List<Integer> hiddenRows = new ArrayList<>();
    private final List<Integer> hiddenColumns = new ArrayList<>();
    private boolean listObject;
    private boolean autofilter;
    private boolean frozen;
    private boolean emptyFormattedColumns;

    Page(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    List<Placed> tables() {
        return tables;
    }

    List<Words> words() {
        return words;
    }

    List<Integer> hiddenRows() {
        return hiddenRows;
    }

    List<Integer> hiddenColumns() {
        return hiddenColumns;
    }

    boolean listObject() {
        return listObject;
    }

    boolean autofilter() {
        return autofilter;
    }

    boolean frozen() {
        return frozen;
    }

    boolean emptyFormattedColumns() {
        return emptyFormattedColumns;
    }

    void write(int row, int column, String text) {
        words.add(new Words(row, column, text));
    }

    /** Dresses the sheet as the recipe says. */
    void dress(Recipe recipe) {
        listObject = recipe.has(Mutation.LIST_OBJECT);
        autofilter = recipe.has(Mutation.AUTOFILTER);
        frozen = recipe.has(Mutation.FROZEN_PANES);
        emptyFormattedColumns = recipe.has(Mutation.EMPTY_FORMATTED_COLUMNS);
        Placed first = tables.get(0);
        if (recipe.has(Mutation.HIDDEN_ROWS) && first.drawing().body().size() > 3) {
            hiddenRows.add(first.top() + first.drawing().headingRows() + 1);
        }
        if (recipe.has(Mutation.HIDDEN_COLUMNS) && first.drawing().width() > 4) {
            hiddenColumns.add(first.left() + 2 + recipe.random().nextInt(2));
        }
    }
}
