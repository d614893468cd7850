package id.lembarkinerja.workbook;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Collects the cells of one sheet in parallel arrays, one entry for each cell that holds something. Not for use by
 * several threads.
 *
 * <p>A cell costs 24 bytes, whatever it holds; texts are kept once in the workbook's table.
 */
public final class GridCells {
    private long[] places = new long[256];
    private CellKind[] kinds = new CellKind[256];
    private int[] styles = new int[256];
    private long[] payloads = new long[256];
    private FormulaText @Nullable [] formulas;
    private int count;
    private boolean inOrder = true;

    /** Adds a cell that holds a text; the payload is its place in the texts of the workbook. */
    public void text(int row, int column, int style, int text) {
        add(row, column, CellKind.TEXT, style, text);
    }

    /** Adds a number in the notation of {@link PackedDecimal}. */
    public void number(int row, int column, int style, long packed) {
        add(row, column, CellKind.NUMBER, style, packed);
    }

    /** Adds a truth value. */
    public void truth(int row, int column, int style, boolean value) {
        add(row, column, CellKind.BOOLEAN, style, value ? 1 : 0);
    }

    /** Adds an error; the payload is the place of its name in the texts of the workbook. */
    public void error(int row, int column, int style, int text) {
        add(row, column, CellKind.ERROR, style, text);
    }

    /** Adds a cell without a value: one with a formula that was never computed. */
    public void blank(int row, int column, int style) {
        add(row, column, CellKind.BLANK, style, 0);
    }

    /** Gives the cell added last its formula. */
    public void formula(FormulaText formula) {
        if (formulas == null) {
            formulas = new FormulaText[places.length];
        } else if (formulas.length < places.length) {
            formulas = Arrays.copyOf(formulas, places.length);
        }
        formulas[count - 1] = formula;
    }

    /** How many cells were added. */
    public int count() {
        return count;
    }

    private void add(int row, int column, CellKind kind, int style, long payload) {
        if (count == places.length) {
            int larger = count + (count >> 1);
            places = Arrays.copyOf(places, larger);
            kinds = Arrays.copyOf(kinds, larger);
            styles = Arrays.copyOf(styles, larger);
            payloads = Arrays.copyOf(payloads, larger);
        }
        long place = (long) row * CellAddress.COLUMNS + column;
        inOrder &= count == 0 || place > places[count - 1];
        places[count] = place;
        kinds[count] = kind;
        styles[count] = style;
        payloads[count] = payload;
        count++;
    }

    /** An address that was added more than once. */
    public Optional<CellAddress> findDuplicate() {
        if (inOrder) {
            return Optional.empty();
        }
        long[] sorted = Arrays.copyOf(places, count);
        Arrays.sort(sorted);
        for (int i = 1; i < count; i++) {
            if (sorted[i] == sorted[i - 1]) {
                return Optional.of(new CellAddress(
                        (int) (sorted[i] / CellAddress.COLUMNS), (int) (sorted[i] % CellAddress.COLUMNS)));
            }
        }
        return Optional.empty();
    }

    /** The finished sheet. Cells under a merge, except its first one, are left out. */
    public Sheet build(GridShape shape, GridContext context) {
        MergeIndex merges = new MergeIndex(shape.merges());
        IntStream kept = IntStream.range(0, count);
        if (!inOrder) {
            kept = kept.boxed().sorted(Comparator.comparingLong(i -> places[i])).mapToInt(Integer::intValue);
        }
        if (!merges.list().isEmpty()) {
            kept = kept.filter(i -> !isCovered(merges, places[i]));
        }
        boolean untouched = inOrder && merges.list().isEmpty();
        int[] order = untouched ? new int[0] : kept.toArray();
        int size = untouched ? count : order.length;
        GridColumns columns = new GridColumns(size);
        FormulaText[] keptFormulas = formulas == null ? null : new FormulaText[size];
        for (int to = 0; to < size; to++) {
            int from = untouched ? to : order[to];
            columns.places[to] = places[from];
            columns.kinds[to] = kinds[from];
            columns.styles[to] = styles[from];
            columns.payloads[to] = payloads[from];
            if (keptFormulas != null && formulas != null && from < formulas.length) {
                keptFormulas[to] = formulas[from];
            }
        }
        return new Grid(shape, context, merges, columns, keptFormulas);
    }

    private static boolean isCovered(MergeIndex merges, long place) {
        int row = (int) (place / CellAddress.COLUMNS);
        int column = (int) (place % CellAddress.COLUMNS);
        return merges.find(row, column)
                .filter(merge -> merge.first().row() != row || merge.first().column() != column)
                .isPresent();
    }
}
