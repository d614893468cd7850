package id.lembarkinerja.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A sheet kept in parallel arrays, sorted by row and column. Immutable; what a cell prints is worked out when it is
 * asked for and then remembered.
 */
final class Grid implements Sheet {
    private final GridShape shape;
    private final GridContext context;
    private final MergeIndex merges;
    private final GridColumns columns;
    private final FormulaText @Nullable [] formulas;
    /** Rows that hold cells, and where each begins among the cells; one entry more at the end. */
    private final int[] rows;

    private final int[] starts;
    private final int columnCount;
    /** Written without a lock: a cell is immutable, so that two threads at worst make the same one twice. */
    private final @Nullable Cell[] made;

    Grid(
            GridShape shape,
            GridContext context,
            MergeIndex merges,
            GridColumns columns,
            FormulaText @Nullable [] formulas) {
        this.shape = shape;
        this.context = context;
        this.merges = merges;
        this.columns = columns;
        this.formulas = formulas;
        long[] places = columns.places;
        int[] rowNumbers = new int[places.length];
        int[] rowStarts = new int[places.length + 1];
        int rowsFound = 0;
        int widest = -1;
        for (int i = 0; i < places.length; i++) {
            int row = (int) (places[i] / CellAddress.COLUMNS);
            widest = Math.max(widest, (int) (places[i] % CellAddress.COLUMNS));
            if (rowsFound == 0 || rowNumbers[rowsFound - 1] != row) {
                rowNumbers[rowsFound] = row;
                rowStarts[rowsFound++] = i;
            }
        }
        rowStarts[rowsFound] = places.length;
        this.rows = Arrays.copyOf(rowNumbers, rowsFound);
        this.starts = Arrays.copyOf(rowStarts, rowsFound + 1);
        this.columnCount = widest + 1;
        this.made = new Cell[places.length];
    }

    @Override
    public String name() {
        return shape.name();
    }

    @Override
    public int index() {
        return shape.index();
    }

    @Override
    public boolean hidden() {
        return shape.hidden();
    }

    @Override
    public int rowCount() {
        return rows.length == 0 ? 0 : rows[rows.length - 1] + 1;
    }

    @Override
    public int columnCount() {
        return columnCount;
    }

    @Override
    public Cell cell(int row, int column) {
        int at = find(row, column);
        if (at < 0) {
            return Cell.BLANK;
        }
        Cell cell = made[at];
        if (cell == null) {
            cell = make(at, row, column);
            made[at] = cell;
        }
        return cell;
    }

    @Override
    public FormatCode format(int row, int column) {
        int at = find(row, column);
        return at < 0 ? FormatCode.GENERAL : context.format(columns.styles[at]);
    }

    @Override
    public int nextRow(int row) {
        int at = Arrays.binarySearch(rows, row);
        int r = at < 0 ? -at - 1 : at;
        return r < rows.length ? rows[r] : -1;
    }

    @Override
    public int nextColumn(int row, int column) {
        int r = Arrays.binarySearch(rows, row);
        if (r < 0) {
            return -1;
        }
        long place = (long) row * CellAddress.COLUMNS + column;
        int at = Arrays.binarySearch(columns.places, starts[r], starts[r + 1], place);
        int next = at < 0 ? -at - 1 : at;
        return next < starts[r + 1] ? (int) (columns.places[next] % CellAddress.COLUMNS) : -1;
    }

    @Override
    public int cellCount() {
        return columns.places.length;
    }

    @Override
    public long textLength() {
        return IntStream.range(0, columns.places.length)
                .filter(at -> columns.kinds[at] == CellKind.TEXT)
                .map(at -> (int) columns.payloads[at])
                .distinct()
                .mapToLong(text -> context.texts().get(text).length())
                .sum();
    }

    /** Formulas must be written alike, too: one that is shared and one that is not count as two. */
    @Override
    public boolean isSameAs(Sheet other) {
        return this == other
                || (other instanceof Grid grid
                        && shape.equals(grid.shape)
                        && context.from1904() == grid.context.from1904()
                        && Arrays.equals(columns.places, grid.columns.places)
                        && Arrays.equals(columns.kinds, grid.columns.kinds)
                        && Arrays.equals(formulas, grid.formulas)
                        && IntStream.range(0, columns.places.length).allMatch(at -> isSameContent(grid, at)));
    }

    private boolean isSameContent(Grid other, int at) {
        long payload = columns.payloads[at];
        long others = other.columns.payloads[at];
        CellKind kind = columns.kinds[at];
        boolean same = (kind == CellKind.TEXT || kind == CellKind.ERROR)
                ? context.texts()
                        .get((int) payload)
                        .equals(other.context.texts().get((int) others))
                : payload == others;
        String format = context.format(columns.styles[at]).code();
        return same
                && format.equals(other.context.format(other.columns.styles[at]).code());
    }

    @Override
    public List<CellAddress> formulaCells() {
        List<CellAddress> cells = new ArrayList<>();
        for (int i = 0; formulas != null && i < formulas.length; i++) {
            if (formulas[i] != null) {
                long place = columns.places[i];
                cells.add(new CellAddress((int) (place / CellAddress.COLUMNS), (int) (place % CellAddress.COLUMNS)));
            }
        }
        return cells;
    }

    @Override
    public boolean isArrayFormula(int row, int column) {
        int at = formulas == null ? -1 : find(row, column);
        return formulas != null && at >= 0 && formulas[at] instanceof FormulaText.Array;
    }

    private int find(int row, int column) {
        if (column < 0 || column >= columnCount) {
            return -1;
        }
        // Most sheets have no empty rows above or between, so the row's own number is a good first guess.
        int r = row >= 0 && row < rows.length && rows[row] == row ? row : Arrays.binarySearch(rows, row);
        if (r < 0) {
            return -1;
        }
        long place = (long) row * CellAddress.COLUMNS + column;
        int guess = starts[r] + column;
        if (guess < starts[r + 1] && columns.places[guess] == place) {
            return guess;
        }
        return Arrays.binarySearch(columns.places, starts[r], starts[r + 1], place);
    }

    private Cell make(int at, int row, int column) {
        FormatCode format = context.format(columns.styles[at]);
        long payload = columns.payloads[at];
        CellKind kind = columns.kinds[at];
        BigDecimal number = kind == CellKind.NUMBER ? PackedDecimal.unpack(payload) : null;
        String printed = switch (kind) {
            case BLANK -> "";
            case TEXT, ERROR -> context.texts().get((int) payload);
            case BOOLEAN -> payload == 1 ? "TRUE" : "FALSE";
            case NUMBER -> number == null ? "" : format.print(number, context.from1904());
        };
        FormulaText formula = formulas == null ? null : formulas[at];
        return new Cell(kind, printed, number, formula == null ? "" : formula.at(row, column), style(format));
    }

    private NumberStyle style(FormatCode format) {
        NumberStyle style = format.style();
        return style == NumberStyle.DATE && context.from1904() ? NumberStyle.DATE_1904 : style;
    }

    @Override
    public List<CellRange> merges() {
        return merges.list();
    }

    @Override
    public Optional<CellRange> mergeAt(int row, int column) {
        return merges.find(row, column);
    }

    @Override
    public boolean rowHidden(int row) {
        boolean byDefault = shape.rowsHiddenByDefault() && !shape.shownRows().get(row);
        return byDefault || shape.hiddenRows().get(row);
    }

    @Override
    public boolean columnHidden(int column) {
        return shape.hiddenColumns().get(column);
    }
}
