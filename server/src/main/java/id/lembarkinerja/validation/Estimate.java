package id.lembarkinerja.validation;

import id.lembarkinerja.formulas.expression.Expression;
import id.lembarkinerja.formulas.expression.Expression.Operator;
import java.math.BigDecimal;
import java.util.Map;

/**
 * The value of a tree of arithmetic in binary fractions, and how far it may be from the exact one. It shows of nearly
 * every right figure that it is right; all others need exact arithmetic.
 *
 * @param value not a number where the tree does more than add, subtract, multiply and divide
 * @param error never negative; not a number, or without end, where nothing is known
 */
record Estimate(double value, double error) {
    /** More than an operation in binary, or writing its result down with fifteen digits, changes of it. */
    private static final double GRAIN = 1e-14;

    private static final double ALMOST_HALF = 0.4999;
    private static final int FINEST = 6;
    private static final double[] UNITS = {1, 1e-1, 1e-2, 1e-3, 1e-4, 1e-5, 1e-6};

    static Estimate of(Expression expression, Map<String, BigDecimal> figures) {
        if (expression instanceof Expression.Constant constant) {
            return of(constant.value().doubleValue(), 0);
        }
        if (expression instanceof Expression.Input input) {
            BigDecimal figure = figures.get(input.key());
            return of(figure == null ? Double.NaN : figure.doubleValue(), 0);
        }
        if (expression instanceof Expression.Operation operation) {
            return of(operation.operator(), of(operation.left(), figures), of(operation.right(), figures));
        }
        return of(Double.NaN, 0);
    }

    private static Estimate of(double value, double error) {
        return new Estimate(value, error + Math.abs(value) * GRAIN);
    }

    private static Estimate of(Operator operator, Estimate a, Estimate b) {
        return switch (operator) {
            case ADD -> of(a.value + b.value, a.error + b.error);
            case SUBTRACT -> of(a.value - b.value, a.error + b.error);
            case MULTIPLY ->
                of(a.value * b.value, Math.abs(a.value) * b.error + Math.abs(b.value) * a.error + a.error * b.error);
            case DIVIDE -> {
                double quotient = a.value / b.value;
                double least = Math.abs(b.value) - b.error;
                // Of a divisor that may be nought nothing is known.
                yield of(quotient, least > 0 ? (a.error + Math.abs(quotient) * b.error) / least : Double.NaN);
            }
        };
    }

    /** Whether the exact value surely rounds to the printed figure, by its own last digit. */
    boolean surelyRoundsTo(BigDecimal printed) {
        double unit = UNITS[Math.max(0, Math.min(FINEST, printed.scale()))];
        double apart = Math.abs(value - printed.doubleValue()) + Math.abs(value) * GRAIN + error;
        return apart < unit * ALMOST_HALF;
    }
}
