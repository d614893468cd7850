package id.lembarkinerja.workbook.ooxml;

import id.lembarkinerja.workbook.CalculatedFormulas;
import id.lembarkinerja.workbook.CalculatedFormulas.Circle;
import id.lembarkinerja.workbook.CalculatedFormulas.Differing;
import id.lembarkinerja.workbook.CalculatedFormulas.Result;
import id.lembarkinerja.workbook.FormulaCalculator;
import id.lembarkinerja.workbook.SheetCell;
import id.lembarkinerja.workbook.Workbook;
import java.util.List;
import java.util.Optional;

/**
 * Computes formulas with POI's calculator over our own grid, without POI's model of a workbook: only its parser of
 * formulas and its functions take part.
 */
public final class PoiFormulaCalculator implements FormulaCalculator {

    @Override
    public CalculatedFormulas calculate(Workbook workbook) {
        boolean none = workbook.sheets().stream()
                .allMatch(sheet -> sheet.formulaCells().isEmpty());
        // With the precision of the display, results depend on formats and not on the figures alone.
        if (none || workbook.calculation().asDisplayed()) {
            return CalculatedFormulas.NONE;
        }
        FormulaRun run = new FormulaRun(workbook);
        List<Differing> differing = run.differing();
        List<Circle> circles = workbook.calculation().iterative() ? List.of() : run.circles();
        return new CalculatedFormulas(differing, circles, run.isComplete());
    }

    @Override
    public Optional<Result> compute(Workbook workbook, SheetCell cell, String formula) {
        CellsRead stored = new CellsRead(true);
        GridBook book = new GridBook(workbook, stored);
        return new FormulaTokens(book)
                .find(formula, cell.sheet(), cell.address())
                .flatMap(tokens -> new OneFormula(book, stored).compute(cell, tokens));
    }
}
