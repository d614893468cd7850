package id.lembarkinerja.comparison;

import id.lembarkinerja.workbook.CellRange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Where the rows and columns of each old sheet are in the new version. */
final class Layout {
    private static final CellRange EVERYWHERE = CellRange.of(0, 0, Integer.MAX_VALUE, Integer.MAX_VALUE);

    private final Map<String, SheetLayout> sheets = new HashMap<>();

    /**
     * One sheet in both versions.
     *
     * @param to its name in the new version; empty when it is gone, though its tables may be elsewhere
     * @param tables the old places of its tables: within one, its own rows and columns decide, for somebody may have
     *     pushed the cells of one table aside and left those of the others
     */
    record SheetLayout(String to, Axis rows, Axis columns, List<Block> tables) {
        Block around(FormulaTokens.Reference cells) {
            for (Block table : tables) {
                if (table.from().contains(cells.firstRow(), cells.firstColumn())
                        && table.from().contains(cells.lastRow(), cells.lastColumn())) {
                    return table;
                }
            }
            return new Block(EVERYWHERE, to, rows, columns);
        }
    }

    /** A rectangle of the old sheet whose rows and columns went their own way, perhaps to another sheet. */
    record Block(CellRange from, String to, Axis rows, Axis columns) {}

    /** Notes a sheet, before anything on it. */
    void add(String from, String to) {
        sheets.put(from, new SheetLayout(to, new Axis(), new Axis(), new ArrayList<>()));
    }

    /** The layout of an old sheet; empty at first. */
    SheetLayout get(String from) {
        return Objects.requireNonNull(sheets.get(from), from);
    }

    /** The layout of an old sheet that the new version has as well. */
    Optional<SheetLayout> find(String from) {
        return Optional.ofNullable(sheets.get(from))
                .filter(layout -> !layout.to().isEmpty());
    }

    /** Whether the formula of an old cell and that of its new counterpart compute the same from the same cells. */
    boolean sameFormula(String fromSheet, String from, String toSheet, String to) {
        if (from.isEmpty() || to.isEmpty()) {
            return from.isEmpty() && to.isEmpty();
        }
        FormulaTokens left = new FormulaTokens(from);
        FormulaTokens right = new FormulaTokens(to);
        while (left.advance()) {
            if (!right.advance() || !sameToken(fromSheet, left, toSheet, right)) {
                return false;
            }
        }
        return !right.advance();
    }

    private boolean sameToken(String fromSheet, FormulaTokens left, String toSheet, FormulaTokens right) {
        FormulaTokens.Reference a = left.reference();
        FormulaTokens.Reference b = right.reference();
        if (a == null || b == null) {
            return a == null && b == null && left.text().equalsIgnoreCase(right.text());
        }
        String sheetA = a.sheet().isEmpty() ? fromSheet : a.sheet();
        String sheetB = b.sheet().isEmpty() ? toSheet : b.sheet();
        SheetLayout layout = sheets.get(sheetA);
        if (layout == null) {
            return left.text().equalsIgnoreCase(right.text());
        }
        Block around = layout.around(a);
        return around.to().equals(sheetB) && a.fixed().equals(b.fixed()) && samePlace(around, a, b);
    }

    private static boolean samePlace(Block layout, FormulaTokens.Reference a, FormulaTokens.Reference b) {
        if (a.isRange() != b.isRange()) {
            return false;
        }
        if (!a.isRange()) {
            return layout.rows().same(a.firstRow(), b.firstRow())
                    && layout.columns().same(a.firstColumn(), b.firstColumn());
        }
        return sameSpan(layout.rows(), a.firstRow(), a.lastRow(), b.firstRow(), b.lastRow())
                && sameSpan(layout.columns(), a.firstColumn(), a.lastColumn(), b.firstColumn(), b.lastColumn());
    }

    private static boolean sameSpan(Axis axis, int firstFrom, int lastFrom, int firstTo, int lastTo) {
        boolean point = firstFrom == lastFrom && firstTo == lastTo;
        return point ? axis.same(firstFrom, firstTo) : axis.sameRange(firstFrom, lastFrom, firstTo, lastTo);
    }
}
