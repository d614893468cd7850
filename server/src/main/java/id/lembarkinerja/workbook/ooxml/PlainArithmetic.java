package id.lembarkinerja.workbook.ooxml;

import id.lembarkinerja.workbook.SheetCell;
import org.apache.poi.ss.formula.eval.NumberEval;
import org.apache.poi.ss.formula.eval.TwoOperandNumericOperation;
import org.apache.poi.ss.formula.eval.ValueEval;
import org.apache.poi.ss.formula.functions.Function;
import org.apache.poi.ss.formula.ptg.AddPtg;
import org.apache.poi.ss.formula.ptg.DividePtg;
import org.apache.poi.ss.formula.ptg.IntPtg;
import org.apache.poi.ss.formula.ptg.MultiplyPtg;
import org.apache.poi.ss.formula.ptg.NumberPtg;
import org.apache.poi.ss.formula.ptg.ParenthesisPtg;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.formula.ptg.RefPtg;
import org.apache.poi.ss.formula.ptg.SubtractPtg;

/**
 * Computes formulas that only add, subtract, multiply and divide numbers and cells of their own sheet: nearly all of a
 * long table. It gives what POI's calculator gives, which remembers much about each formula on its way there.
 */
final class PlainArithmetic {
    /** More numbers waiting for their operator than in any formula that people write. */
    private static final int MOST_OPEN = 64;
    /** Below it a whole number has no more digits than the fifteen that POI multiplies and divides with. */
    private static final double MOST_WHOLE = 1e15;

    private final CellsRead cells;
    private final double[] open = new double[MOST_OPEN];

    PlainArithmetic(CellsRead cells) {
        this.cells = cells;
    }

    /**
     * What the formula gives; not a number where it is of another kind, reads anything but numbers and blank cells, or
     * fails.
     */
    double compute(GridSheet sheet, SheetCell at, Ptg[] tokens) {
        if (tokens.length < 3 || !isOperator(tokens[tokens.length - 1])) {
            return Double.NaN;
        }
        int count = 0;
        int reads = 0;
        for (Ptg token : tokens) {
            if (isOperator(token)) {
                count--;
                open[count - 1] = apply(token, open[count - 1], open[count]);
            } else if (!(token instanceof ParenthesisPtg)) {
                if (count == MOST_OPEN) {
                    return Double.NaN;
                }
                reads += token instanceof RefPtg ? 1 : 0;
                open[count++] = operand(sheet, at, token);
            }
            if (!Double.isFinite(open[count - 1])) {
                return Double.NaN;
            }
        }
        return cells.isTooMuch(reads) ? Double.NaN : open[0];
    }

    private double operand(GridSheet sheet, SheetCell at, Ptg token) {
        if (token instanceof RefPtg ref) {
            boolean itself = ref.getRow() == at.address().row()
                    && ref.getColumn() == at.address().column();
            return itself ? Double.NaN : cells.number(sheet, ref.getRow(), ref.getColumn());
        } else if (token instanceof IntPtg whole) {
            return whole.getValue();
        }
        return token instanceof NumberPtg number ? number.getValue() : Double.NaN;
    }

    private static boolean isOperator(Ptg token) {
        return token instanceof AddPtg
                || token instanceof SubtractPtg
                || token instanceof MultiplyPtg
                || token instanceof DividePtg;
    }

    private static double apply(Ptg operator, double left, double right) {
        if (operator instanceof AddPtg) {
            return left + right;
        } else if (operator instanceof SubtractPtg) {
            return left - right;
        }
        boolean times = operator instanceof MultiplyPtg;
        // POI multiplies and divides decimals of 15 digits, rounding at the end: with whole numbers that is the same.
        if (isWhole(left) && isWhole(right)) {
            return times ? left * right : left / right;
        }
        Function exact = times ? TwoOperandNumericOperation.MultiplyEval : TwoOperandNumericOperation.DivideEval;
        ValueEval value = exact.evaluate(new ValueEval[] {new NumberEval(left), new NumberEval(right)}, 0, 0);
        return value instanceof NumberEval number ? number.getNumberValue() : Double.NaN;
    }

    private static boolean isWhole(double number) {
        return Math.rint(number) == number && Math.abs(number) < MOST_WHOLE;
    }
}
