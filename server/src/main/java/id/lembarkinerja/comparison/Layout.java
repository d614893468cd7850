package id.lembarkinerja.comparison;

import java.util.HashMap;
import java.util.Map;

/** Where the rows and columns of each old sheet are in the new version. */
final class Layout {
    private final Map<String, SheetLayout> sheets = new HashMap<>();

    /** One sheet in both versions. */
    record SheetLayout(String to, Axis rows, Axis columns) {}

    /** The layout of a sheet that both versions have; empty at first. */
    SheetLayout pair(String from, String to) {
        return sheets.computeIfAbsent(from, name -> new SheetLayout(to, new Axis(), new Axis()));
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
        return layout.to().equals(sheetB) && a.fixed().equals(b.fixed()) && samePlace(layout, a, b);
    }

    private static boolean samePlace(SheetLayout layout, FormulaTokens.Reference a, FormulaTokens.Reference b) {
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
