package id.lembarkinerja.workbook.ooxml;

import id.lembarkinerja.workbook.CalculatedFormulas.Result;
import id.lembarkinerja.workbook.Cell;
import id.lembarkinerja.workbook.CellAddress;
import id.lembarkinerja.workbook.CellKind;
import id.lembarkinerja.workbook.SheetCell;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the formula that is being computed reads, and whether its result can be certain after that. */
final class CellsRead {
    /** More cells than all formulas of a real workbook read together; a computation beyond it is given up. */
    private static final long MOST = 12_000_000;

    private final boolean asStored;
    private final Map<SheetCell, Result> results = new HashMap<>();
    private @Nullable GridCell current;
    private double factor = 1;
    private double largest;
    private boolean doubtful;
    private long count;

    /**
     * Nothing was read yet.
     *
     * @param asStored other formulas count with the results that the file keeps, not with those remembered here
     */
    CellsRead(boolean asStored) {
        this.asStored = asStored;
    }

    /** Begins the next formula; the numbers it reads are moved by the factor. */
    void begin(GridCell formula, double by) {
        current = formula;
        factor = by;
        largest = 0;
        doubtful = false;
    }

    /** The result of a formula, for those that read it. */
    void remember(SheetCell cell, Result result) {
        results.put(cell, result);
    }

    /** The largest number that was read, without its sign. */
    double largest() {
        return largest;
    }

    /** Something was read that programs do not agree about. */
    boolean isDoubtful() {
        return doubtful;
    }

    /** Counts work and says whether there is too much of it. */
    boolean isTooMuch(int more) {
        count += more;
        return count > MOST;
    }

    @Nullable
    GridCell read(GridSheet sheet, int row, int column) {
        GridCell asking = current;
        if (asking != null && isAt(asking, sheet, row, column)) {
            return asking;
        }
        doubtful |= isTooMuch(1);
        Cell cell = sheet.sheet().cell(row, column);
        Result value = value(cell, sheet, row, column);
        doubtful |= value == null && (cell.hasFormula() || !cell.isBlank());
        if (value instanceof Result.Figure figure) {
            largest = Math.max(largest, Math.abs(figure.number().doubleValue()));
        }
        return value == null ? null : new GridCell(sheet, new CellAddress(row, column), value, factor);
    }

    /** The number in a cell, nought in a blank one; not a number where anything else stands or nothing certain. */
    double number(GridSheet sheet, int row, int column) {
        Cell cell = sheet.sheet().cell(row, column);
        if (cell.kind() == CellKind.BLANK && !cell.hasFormula()) {
            return 0;
        }
        Result value = value(cell, sheet, row, column);
        if (value instanceof Result.Figure figure) {
            double number = figure.number().doubleValue();
            largest = Math.max(largest, Math.abs(number));
            return number * factor;
        }
        return Double.NaN;
    }

    private @Nullable Result value(Cell cell, GridSheet sheet, int row, int column) {
        boolean computed = cell.hasFormula() && !asStored;
        return computed ? results.get(new SheetCell(sheet.index(), new CellAddress(row, column))) : stored(cell);
    }

    /** POI looks at the cell of the formula itself to see whether it fills other cells too. */
    private static boolean isAt(GridCell cell, GridSheet sheet, int row, int column) {
        return cell.getRowIndex() == row
                && cell.getColumnIndex() == column
                && cell.sheet().equals(sheet);
    }

    /** The value of a cell; null when it is blank or may be taken for different things. */
    static @Nullable Result stored(Cell cell) {
        return switch (cell.kind()) {
            case NUMBER -> cell.number() == null ? null : new Result.Figure(cell.number());
            case TEXT -> isLikeNumber(cell.printed()) ? null : new Result.Words(cell.printed());
            case BOOLEAN -> new Result.Truth(cell.printed().equals("TRUE"));
            case BLANK, ERROR -> null;
        };
    }

    /** Excel computes with a text that reads as a number in the language of the machine. */
    private static boolean isLikeNumber(String text) {
        String start = text.strip();
        return !start.isEmpty()
                && (Character.isDigit(start.charAt(0))
                        || "+-.,(%$".indexOf(start.charAt(0)) >= 0
                        || start.regionMatches(true, 0, "Rp", 0, 2));
    }
}
