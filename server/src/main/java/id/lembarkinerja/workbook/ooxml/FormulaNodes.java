package id.lembarkinerja.workbook.ooxml;

import id.lembarkinerja.workbook.CellAddress;
import id.lembarkinerja.workbook.Sheet;
import id.lembarkinerja.workbook.SheetCell;
import id.lembarkinerja.workbook.Workbook;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.formula.ptg.AreaPtgBase;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.formula.ptg.Pxg;
import org.apache.poi.ss.formula.ptg.RefPtgBase;

/** All formulas of a workbook in reading order, and which of them a formula reads. */
final class FormulaNodes {
    /** The formulas of one column of one sheet: their rows, and their numbers. */
    private record Column(List<Integer> rows, List<Integer> nodes) {}

    private final GridBook book;
    private final CellsRead work;
    private final List<SheetCell> cells = new ArrayList<>();
    private final List<Map<Integer, Column>> columns = new ArrayList<>();

    FormulaNodes(Workbook workbook, GridBook book, CellsRead work) {
        this.book = book;
        this.work = work;
        for (Sheet sheet : workbook.sheets()) {
            Map<Integer, Column> ofSheet = new HashMap<>();
            for (CellAddress cell : sheet.formulaCells()) {
                Column column = ofSheet.computeIfAbsent(
                        cell.column(), unknown -> new Column(new ArrayList<>(), new ArrayList<>()));
                column.rows().add(cell.row());
                column.nodes().add(cells.size());
                cells.add(new SheetCell(columns.size(), cell));
            }
            columns.add(ofSheet);
        }
    }

    int count() {
        return cells.size();
    }

    SheetCell cell(int node) {
        return cells.get(node);
    }

    /** The formulas among the cells that the tokens of a formula name. */
    int[] readBy(int node, Ptg[] tokens) {
        int[] found = new int[8];
        int count = 0;
        for (Ptg token : tokens) {
            int sheet = token instanceof Pxg pxg && pxg.getSheetName() != null
                    ? book.getSheetIndex(pxg.getSheetName())
                    : cells.get(node).sheet();
            if (token instanceof RefPtgBase ref) {
                for (int one : within(sheet, ref.getRow(), ref.getRow(), ref.getColumn(), ref.getColumn())) {
                    found = count == found.length ? Arrays.copyOf(found, count * 2) : found;
                    found[count++] = one;
                }
            } else if (token instanceof AreaPtgBase area) {
                for (int one : within(
                        sheet, area.getFirstRow(), area.getLastRow(), area.getFirstColumn(), area.getLastColumn())) {
                    found = count == found.length ? Arrays.copyOf(found, count * 2) : found;
                    found[count++] = one;
                }
            }
        }
        return Arrays.copyOf(found, count);
    }

    private List<Integer> within(int sheet, int firstRow, int lastRow, int firstColumn, int lastColumn) {
        Map<Integer, Column> ofSheet = columns.get(sheet);
        if (firstColumn == lastColumn) {
            Column column = ofSheet.get(firstColumn);
            return column == null ? List.of() : between(column, firstRow, lastRow);
        }
        List<Integer> found = new ArrayList<>();
        ofSheet.forEach((number, column) -> {
            if (number >= firstColumn && number <= lastColumn) {
                found.addAll(between(column, firstRow, lastRow));
            }
        });
        return found;
    }

    private List<Integer> between(Column column, int firstRow, int lastRow) {
        int from = place(column.rows(), firstRow);
        int to = place(column.rows(), lastRow + 1);
        return from >= to || work.isTooMuch(to - from)
                ? List.of()
                : column.nodes().subList(from, to);
    }

    /** How many rows come before this one. */
    private static int place(List<Integer> rows, int row) {
        int at = Collections.binarySearch(rows, row);
        return at < 0 ? -at - 1 : at;
    }
}
