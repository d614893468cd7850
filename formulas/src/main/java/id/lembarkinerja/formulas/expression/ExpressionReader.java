package id.lembarkinerja.formulas.expression;

import id.lembarkinerja.formulas.data.BadDataException;
import id.lembarkinerja.formulas.expression.Expression.Call;
import id.lembarkinerja.formulas.expression.Expression.Choice;
import id.lembarkinerja.formulas.expression.Expression.Comparison;
import id.lembarkinerja.formulas.expression.Expression.Constant;
import id.lembarkinerja.formulas.expression.Expression.Function;
import id.lembarkinerja.formulas.expression.Expression.Input;
import id.lembarkinerja.formulas.expression.Expression.Negation;
import id.lembarkinerja.formulas.expression.Expression.Operation;
import id.lembarkinerja.formulas.expression.Expression.Operator;
import id.lembarkinerja.formulas.number.Decimals;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the expressions of formula definitions: {@code (2 * target - actual) / target * 100}, {@code MEAN(values)},
 * {@code IF(a > b, a, b)}. Inputs are lower case with underscores, functions upper case, numbers with a decimal point.
 *
 * <p>What staff write in their cells is read by {@code formulatext}, not here.
 */
public final class ExpressionReader {
    private final String text;
    private int at;

    private ExpressionReader(String text) {
        this.text = text;
    }

    /**
     * The tree of a text.
     *
     * @throws BadDataException with the place, when the text is no expression
     */
    public static Expression read(String text) {
        ExpressionReader reader = new ExpressionReader(text);
        Expression expression = reader.sum();
        reader.end();
        return expression;
    }

    /**
     * The comparison of a text such as {@code SUM(weights) <> 100}, as a choice between 1 and 0.
     *
     * @throws BadDataException with the place, when the text is no comparison
     */
    public static Choice readCondition(String text) {
        ExpressionReader reader = new ExpressionReader(text);
        Choice choice = reader.condition(new Constant(BigDecimal.ONE), new Constant(BigDecimal.ZERO));
        reader.end();
        return choice;
    }

    private Choice condition(Expression then, Expression otherwise) {
        Expression left = sum();
        Comparison comparison = comparison();
        return new Choice(left, comparison, sum(), then, otherwise);
    }

    private Expression sum() {
        Expression left = product();
        while (true) {
            if (skip('+')) {
                left = new Operation(Operator.ADD, left, product());
            } else if (skip('-')) {
                left = new Operation(Operator.SUBTRACT, left, product());
            } else {
                return left;
            }
        }
    }

    private Expression product() {
        Expression left = factor();
        while (true) {
            if (skip('*')) {
                left = new Operation(Operator.MULTIPLY, left, factor());
            } else if (skip('/')) {
                left = new Operation(Operator.DIVIDE, left, factor());
            } else {
                return left;
            }
        }
    }

    private Expression factor() {
        if (skip('-')) {
            return new Negation(factor());
        }
        if (skip('(')) {
            Expression inside = sum();
            expect(')');
            return inside;
        }
        spaces();
        int from = at;
        while (at < text.length() && (isWord(text.charAt(at)) || text.charAt(at) == '.')) {
            at++;
        }
        String word = text.substring(from, at);
        if (word.isEmpty()) {
            throw bad("di sini harus ada angka, masukan, atau kurung");
        }
        char first = word.charAt(0);
        if (first >= '0' && first <= '9') {
            return new Constant(Decimals.find(word).orElseThrow(() -> bad("angka " + word + " tidak terbaca")));
        }
        return skip('(') ? call(word) : new Input(word);
    }

    private Expression call(String word) {
        if ("IF".equals(word)) {
            Choice test = condition(new Constant(BigDecimal.ONE), new Constant(BigDecimal.ZERO));
            expect(',');
            Expression then = sum();
            expect(',');
            Expression otherwise = sum();
            expect(')');
            return new Choice(test.left(), test.comparison(), test.right(), then, otherwise);
        }
        List<Expression> arguments = new ArrayList<>();
        do {
            arguments.add(sum());
        } while (skip(','));
        expect(')');
        Function function = function(word);
        boolean pair = function == Function.SUMPRODUCT;
        boolean one = function == Function.ABS;
        if ((pair && arguments.size() != 2) || (one && arguments.size() != 1)) {
            throw bad("fungsi " + word + " memakai " + (pair ? 2 : 1) + " nilai");
        }
        for (Expression argument : arguments) {
            if (pair && !(argument instanceof Input)) {
                throw bad("fungsi " + word + " memakai dua daftar");
            }
        }
        return new Call(function, arguments);
    }

    private Function function(String word) {
        for (Function function : Function.values()) {
            if (function.name().equals(word)) {
                return function;
            }
        }
        throw bad("fungsi " + word + " tidak dikenal");
    }

    private Comparison comparison() {
        spaces();
        for (Comparison comparison : new Comparison[] {
            Comparison.AT_MOST,
            Comparison.AT_LEAST,
            Comparison.DIFFERENT,
            Comparison.LESS,
            Comparison.MORE,
            Comparison.EQUAL
        }) {
            if (text.startsWith(comparison.sign(), at)) {
                at += comparison.sign().length();
                return comparison;
            }
        }
        throw bad("di sini harus ada perbandingan");
    }

    private static boolean isWord(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
    }

    private boolean skip(char c) {
        spaces();
        if (at < text.length() && text.charAt(at) == c) {
            at++;
            return true;
        }
        return false;
    }

    private void expect(char c) {
        if (!skip(c)) {
            throw bad("di sini harus ada " + c);
        }
    }

    private void spaces() {
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
    }

    private void end() {
        spaces();
        if (at < text.length()) {
            throw bad("teks setelah akhir rumus");
        }
    }

    private BadDataException bad(String what) {
        return new BadDataException("rumus \"" + text + "\" pada huruf ke-" + (at + 1) + ": " + what);
    }
}
