package id.lembarkinerja.workbook.ooxml;

import id.lembarkinerja.workbook.Cell;
import id.lembarkinerja.workbook.CellAddress;
import id.lembarkinerja.workbook.CellEdit;
import id.lembarkinerja.workbook.CellRange;
import id.lembarkinerja.workbook.CellValue;
import id.lembarkinerja.workbook.FormulaReferences;
import id.lembarkinerja.workbook.FormulaReferences.Area;
import id.lembarkinerja.workbook.Sheet;
import id.lembarkinerja.workbook.Workbook;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Decides whether Excel must compute the whole workbook when it opens it.
 *
 * <p>Excel trusts the values stored beside formulas. They are wrong when a formula reads an edited cell, and missing
 * when a new formula came without its value; only then is the workbook marked, and only then does Excel ask to save it
 * on closing.
 */
final class Recalculation {
    /** From so many edits on a sheet, their enclosing rectangle stands for them. */
    private static final int ONE_BY_ONE = 32;

    private Recalculation() {}

    static boolean isNeeded(Workbook workbook, Map<Sheet, NavigableMap<CellAddress, CellEdit>> edits) {
        List<Area> areas = new ArrayList<>();
        for (Map.Entry<Sheet, NavigableMap<CellAddress, CellEdit>> entry : edits.entrySet()) {
            areas.addAll(areas(entry.getKey().name(), entry.getValue()));
            for (CellEdit edit : entry.getValue().values()) {
                if (edit.formula() != null && edit.value() instanceof CellValue.Blank) {
                    return true;
                }
            }
        }
        return workbook.sheets().stream()
                .anyMatch(sheet -> readsAny(sheet, edits.getOrDefault(sheet, new TreeMap<>()), areas));
    }

    private static boolean readsAny(Sheet sheet, NavigableMap<CellAddress, CellEdit> edited, List<Area> areas) {
        for (int row = 0; row < sheet.rowCount(); row++) {
            for (int column = 0; column < sheet.columnCount(); column++) {
                Cell cell = sheet.cell(row, column);
                if (cell.hasFormula()
                        && !edited.containsKey(new CellAddress(row, column))
                        && FormulaReferences.mayRead(cell.formula(), sheet.name(), areas)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static List<Area> areas(String sheet, NavigableMap<CellAddress, CellEdit> edits) {
        if (edits.size() <= ONE_BY_ONE) {
            return edits.keySet().stream()
                    .map(cell -> new Area(sheet, new CellRange(cell, cell)))
                    .toList();
        }
        int left = Integer.MAX_VALUE;
        int right = 0;
        for (CellAddress cell : edits.keySet()) {
            left = Math.min(left, cell.column());
            right = Math.max(right, cell.column());
        }
        return List.of(new Area(
                sheet,
                CellRange.of(edits.firstKey().row(), left, edits.lastKey().row(), right)));
    }
}
