package id.lembarkinerja.workbook;

import id.lembarkinerja.workbook.CalculatedFormulas.Result;
import java.util.Optional;

/** Port: computes the formulas of a workbook anew and compares the results with those the file keeps. */
public interface FormulaCalculator {
    /**
     * Computes every formula whose result is the same in every spreadsheet program; whatever is not certain is left
     * out. Never throws for what a workbook holds.
     */
    CalculatedFormulas calculate(Workbook workbook);

    /**
     * What a formula would give in a cell, from the values and results that the file keeps; empty when that is not
     * certain or is an error.
     *
     * @param formula without the equals sign
     */
    Optional<Result> compute(Workbook workbook, SheetCell cell, String formula);
}
