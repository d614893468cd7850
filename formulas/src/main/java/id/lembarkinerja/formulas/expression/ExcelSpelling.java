package id.lembarkinerja.formulas.expression;

import id.lembarkinerja.formulas.expression.Expression.Call;
import id.lembarkinerja.formulas.expression.Expression.Choice;
import id.lembarkinerja.formulas.expression.Expression.Constant;
import id.lembarkinerja.formulas.expression.Expression.Input;
import id.lembarkinerja.formulas.expression.Expression.Negation;
import id.lembarkinerja.formulas.expression.Expression.Operation;
import id.lembarkinerja.formulas.expression.Expression.Operator;
import id.lembarkinerja.formulas.number.Decimals;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Writes a tree as a native Excel formula, in the English spelling that workbooks store (functions in English, commas
 * between arguments, decimal points), without the equals sign.
 */
public final class ExcelSpelling {
    private final Map<String, String> places;

    private ExcelSpelling(Map<String, String> places) {
        this.places = places;
    }

    /**
     * The formula.
     *
     * @param places for each input the cell or range that holds it ({@code B2}, {@code B2:B6}), for each step its own
     *     formula in brackets
     */
    public static String of(Expression expression, Map<String, String> places) {
        return new ExcelSpelling(places).text(expression, 0);
    }

    private String text(Expression expression, int needed) {
        if (expression instanceof Constant constant) {
            String plain = Decimals.plain(constant.value());
            return constant.value().signum() < 0 ? "(" + plain + ")" : plain;
        }
        if (expression instanceof Input input) {
            return places.getOrDefault(input.key(), input.key());
        }
        if (expression instanceof Negation negation) {
            return "(-" + text(negation.operand(), 3) + ")";
        }
        if (expression instanceof Operation operation) {
            return operation(operation, needed);
        }
        if (expression instanceof Choice choice) {
            return "IF(" + comparison(choice) + "," + text(choice.then(), 0) + "," + text(choice.otherwise(), 0) + ")";
        }
        Call call = (Call) expression;
        List<String> arguments = new ArrayList<>();
        for (Expression argument : call.arguments()) {
            arguments.add(text(argument, 0));
        }
        return name(call) + "(" + String.join(",", arguments) + ")";
    }

    /** The comparison of a choice, as a condition. */
    String comparison(Choice choice) {
        return text(choice.left(), 0) + choice.comparison().sign() + text(choice.right(), 0);
    }

    private String operation(Operation operation, int needed) {
        Operator operator = operation.operator();
        int binding = operator.binding();
        boolean strict = operator == Operator.SUBTRACT || operator == Operator.DIVIDE;
        String sign = switch (operator) {
            case ADD -> "+";
            case SUBTRACT -> "-";
            case MULTIPLY -> "*";
            case DIVIDE -> "/";
        };
        String text = text(operation.left(), binding) + sign + text(operation.right(), strict ? binding + 1 : binding);
        return binding < needed ? "(" + text + ")" : text;
    }

    private static String name(Call call) {
        return switch (call.function()) {
            case MEAN -> "AVERAGE";
            case SUM, MIN, MAX, COUNT, SUMPRODUCT, ABS -> call.function().name();
        };
    }
}
