package id.lembarkinerja.configure;

import id.lembarkinerja.comparison.merge.MergeOutcome;
import id.lembarkinerja.comparison.merge.MergeOutcome.CellWrite;
import id.lembarkinerja.workbook.CalculatedFormulas.Differing;
import id.lembarkinerja.workbook.CalculatedFormulas.Result;
import id.lembarkinerja.workbook.Cell;
import id.lembarkinerja.workbook.CellAddress;
import id.lembarkinerja.workbook.CellEdit;
import id.lembarkinerja.workbook.CellKind;
import id.lembarkinerja.workbook.CellValue;
import id.lembarkinerja.workbook.FormulaCalculator;
import id.lembarkinerja.workbook.Sheet;
import id.lembarkinerja.workbook.SheetCell;
import id.lembarkinerja.workbook.Workbook;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The results that stand beside the formulas of a merged workbook. Those that are sure are brought up to date. One that
 * is not, in a row in which a figure is gone, is left out: an achievement that divides by a target nobody has any more
 * must not go on saying what it was. Excel computes it when it opens the file.
 */
record MergedResults(FormulaCalculator calculator, Workbook workbook) {

    List<CellEdit> list(MergeOutcome outcome) {
        List<CellEdit> edits = new ArrayList<>();
        Set<SheetCell> known = new HashSet<>();
        for (Differing differing : calculator.calculate(workbook).differing()) {
            known.add(differing.cell());
            result(differing).ifPresent(edits::add);
        }
        rowsWithout(outcome).forEach((sheet, rows) -> rows.forEach(row -> leaveOut(sheet, row, known, edits)));
        return edits;
    }

    private Optional<CellEdit> result(Differing differing) {
        Sheet sheet = workbook.sheets().get(differing.cell().sheet());
        CellAddress at = differing.cell().address();
        if (sheet.isArrayFormula(at.row(), at.column())) {
            return Optional.empty();
        }
        CellValue value = value(differing.result());
        String formula = sheet.cell(at.row(), at.column()).formula();
        return Optional.of(CellEdit.of(sheet.name(), at, value, null).withFormula(formula));
    }

    private static CellValue value(Result result) {
        if (result instanceof Result.Figure figure) {
            return new CellValue.Numeric(figure.number());
        }
        if (result instanceof Result.Words words) {
            return new CellValue.Text(words.text());
        }
        // There is no truth value to write beside a formula; opening computes it.
        return new CellValue.Numeric(((Result.Truth) result).value() ? BigDecimal.ONE : BigDecimal.ZERO);
    }

    /** By sheet, the rows in which something was written that is no figure, or nought. */
    private Map<Integer, Set<Integer>> rowsWithout(MergeOutcome outcome) {
        Map<Integer, Set<Integer>> rows = new TreeMap<>();
        for (CellWrite write : outcome.cells()) {
            for (Sheet sheet : workbook.sheets()) {
                BigDecimal number = sheet.effectiveCell(
                                write.cell().row(), write.cell().column())
                        .number();
                boolean figure = number != null && number.signum() != 0;
                if (!figure && sheet.name().equalsIgnoreCase(write.sheet())) {
                    rows.computeIfAbsent(sheet.index(), key -> new TreeSet<>())
                            .add(write.cell().row());
                }
            }
        }
        return rows;
    }

    private void leaveOut(int index, int row, Set<SheetCell> known, List<CellEdit> edits) {
        Sheet sheet = workbook.sheets().get(index);
        for (int column = sheet.nextColumn(row, 0); column >= 0; column = sheet.nextColumn(row, column + 1)) {
            Cell cell = sheet.cell(row, column);
            SheetCell at = new SheetCell(index, new CellAddress(row, column));
            boolean stored = cell.hasFormula() && cell.kind() == CellKind.NUMBER && !sheet.isArrayFormula(row, column);
            if (stored
                    && !known.contains(at)
                    && calculator.compute(workbook, at, cell.formula()).isEmpty()) {
                edits.add(CellEdit.of(sheet.name(), at.address(), new CellValue.Blank(), null)
                        .withFormula(cell.formula()));
            }
        }
    }
}
