package id.lembarkinerja.validation;

import id.lembarkinerja.workbook.CalculatedFormulas;
import id.lembarkinerja.workbook.CalculatedFormulas.Result;
import id.lembarkinerja.workbook.FormulaCalculator;
import id.lembarkinerja.workbook.SheetCell;
import id.lembarkinerja.workbook.Workbook;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.function.Supplier;

/** Computes the workbooks of one examination once, however many ask for it, and begins before somebody does. */
final class CalculatedOnce implements FormulaCalculator {
    private final FormulaCalculator calculator;
    private final Supplier<IdentityHashMap<Workbook, CalculatedFormulas>> calculated;

    private CalculatedOnce(FormulaCalculator calculator, Collection<Workbook> workbooks, SideBySide threads) {
        this.calculator = calculator;
        this.calculated = threads.ahead(() -> {
            IdentityHashMap<Workbook, CalculatedFormulas> results = new IdentityHashMap<>();
            workbooks.forEach(workbook -> results.put(workbook, calculator.calculate(workbook)));
            return results;
        });
    }

    /** Needs nothing but the cells, so that it can begin while tables are looked for. */
    static CalculatedOnce begin(FormulaCalculator calculator, Collection<Workbook> workbooks, SideBySide threads) {
        return new CalculatedOnce(calculator, workbooks, threads);
    }

    /** @throws IllegalArgumentException for another workbook than those of the examination */
    @Override
    public CalculatedFormulas calculate(Workbook workbook) {
        CalculatedFormulas results = calculated.get().get(workbook);
        if (results == null) {
            throw new IllegalArgumentException(workbook.name());
        }
        return results;
    }

    @Override
    public Optional<Result> compute(Workbook workbook, SheetCell cell, String formula) {
        return calculator.compute(workbook, cell, formula);
    }
}
