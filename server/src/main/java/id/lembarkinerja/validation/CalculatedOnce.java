package id.lembarkinerja.validation;

import id.lembarkinerja.workbook.CalculatedFormulas;
import id.lembarkinerja.workbook.CalculatedFormulas.Result;
import id.lembarkinerja.workbook.FormulaCalculator;
import id.lembarkinerja.workbook.SheetCell;
import id.lembarkinerja.workbook.Workbook;
import java.util.IdentityHashMap;
import java.util.Optional;

/** Computes each workbook of one examination once, however many ask for it. */
final class CalculatedOnce implements FormulaCalculator {
    private final FormulaCalculator calculator;
    private final IdentityHashMap<Workbook, CalculatedFormulas> calculated = new IdentityHashMap<>();

    CalculatedOnce(FormulaCalculator calculator) {
        this.calculator = calculator;
    }

    @Override
    public CalculatedFormulas calculate(Workbook workbook) {
        return calculated.computeIfAbsent(workbook, calculator::calculate);
    }

    @Override
    public Optional<Result> compute(Workbook workbook, SheetCell cell, String formula) {
        return calculator.compute(workbook, cell, formula);
    }
}
