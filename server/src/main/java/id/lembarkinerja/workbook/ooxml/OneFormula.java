package id.lembarkinerja.workbook.ooxml;

import id.lembarkinerja.workbook.CalculatedFormulas.Result;
import id.lembarkinerja.workbook.Cell;
import id.lembarkinerja.workbook.CellKind;
import id.lembarkinerja.workbook.PackedDecimal;
import id.lembarkinerja.workbook.SheetCell;
import java.math.BigDecimal;
import java.util.Optional;
import org.apache.poi.ss.formula.IStabilityClassifier;
import org.apache.poi.ss.formula.WorkbookEvaluator;
import org.apache.poi.ss.formula.eval.BoolEval;
import org.apache.poi.ss.formula.eval.NumberEval;
import org.apache.poi.ss.formula.eval.StringEval;
import org.apache.poi.ss.formula.eval.ValueEval;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.formula.udf.AggregatingUDFFinder;

/** Computes one formula from the values before it, and says whether a stored result is another. */
final class OneFormula {
    /** Programs add in binary and in different orders; of a sum so much is noise. */
    private static final double NOISE = 1e-11;
    /** As far as inputs are moved to see whether a result stands on an edge, such as that of rounding. */
    private static final double NUDGE = 1e-12;

    private static final int KEPT_RESULTS = 5_000;

    private final GridBook book;
    private final CellsRead work;
    private final WorkbookEvaluator evaluator;
    private final PlainArithmetic plain;
    private int kept;

    OneFormula(GridBook book, CellsRead work) {
        this.book = book;
        this.work = work;
        this.plain = new PlainArithmetic(work);
        this.evaluator =
                new WorkbookEvaluator(book, IStabilityClassifier.TOTALLY_IMMUTABLE, AggregatingUDFFinder.DEFAULT);
    }

    /** What the formula gives; empty when that is not certain or is an error. */
    Optional<Result> compute(SheetCell at, Ptg[] tokens) {
        return compute(at, tokens, 1);
    }

    private Optional<Result> compute(SheetCell at, Ptg[] tokens, double factor) {
        GridSheet sheet = book.sheet(at.sheet());
        GridCell formula = new GridCell(sheet, at.address(), null, 1);
        work.begin(formula, factor);
        double number = plain.compute(sheet, at, tokens);
        if (!Double.isNaN(number)) {
            return figure(number);
        }
        if (++kept % KEPT_RESULTS == 0) {
            evaluator.clearAllCachedResultValues();
        }
        book.setCurrent(tokens);
        work.begin(formula, factor);
        ValueEval value;
        try {
            value = evaluator.evaluate(formula);
        } catch (RuntimeException e) {
            // POI says with exceptions of many kinds that it does not know how; then neither do we.
            return Optional.empty();
        }
        return work.isDoubtful() ? Optional.empty() : result(value);
    }

    private static Optional<Result> result(ValueEval value) {
        if (value instanceof NumberEval number && Double.isFinite(number.getNumberValue())) {
            return figure(number.getNumberValue());
        } else if (value instanceof BoolEval truth) {
            return Optional.of(new Result.Truth(truth.getBooleanValue()));
        }
        return value instanceof StringEval text
                ? Optional.of(new Result.Words(text.getStringValue()))
                : Optional.empty();
    }

    private static Optional<Result> figure(double number) {
        long packed = PackedDecimal.pack(BigDecimal.valueOf(number));
        return packed == PackedDecimal.INVALID
                ? Optional.empty()
                : Optional.of(new Result.Figure(PackedDecimal.unpack(packed)));
    }

    /** The stored result is another one, also when the figures were a trifle larger or smaller. */
    boolean differs(SheetCell at, Ptg[] tokens, Cell cell, Result result) {
        if (!differs(cell, result, work.largest())) {
            return false;
        }
        if (cell.kind() == CellKind.BLANK) {
            return true;
        }
        for (double factor : new double[] {1 - NUDGE, 1 + NUDGE}) {
            Optional<Result> nudged = compute(at, tokens, factor);
            if (nudged.isEmpty() || !differs(cell, nudged.get(), work.largest())) {
                return false;
            }
        }
        return true;
    }

    private static boolean differs(Cell cell, Result result, double largest) {
        if (cell.kind() == CellKind.BLANK || cell.kind() == CellKind.ERROR) {
            return true;
        }
        Result stored = CellsRead.stored(cell);
        if (stored instanceof Result.Figure before && result instanceof Result.Figure now) {
            if (before.number().compareTo(now.number()) == 0) {
                return false;
            }
            double scale = Math.max(largest, before.number().abs().doubleValue());
            double apart = before.number().subtract(now.number()).abs().doubleValue();
            return apart > scale * NOISE;
        }
        // A text that looks like a number is not comparable.
        return stored != null && !stored.equals(result);
    }
}
