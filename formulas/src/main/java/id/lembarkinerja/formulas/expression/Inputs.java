package id.lembarkinerja.formulas.expression;

import id.lembarkinerja.formulas.expression.Expression.Call;
import id.lembarkinerja.formulas.expression.Expression.Choice;
import id.lembarkinerja.formulas.expression.Expression.Input;
import id.lembarkinerja.formulas.expression.Expression.Negation;
import id.lembarkinerja.formulas.expression.Expression.Operation;
import java.util.LinkedHashSet;
import java.util.Set;

/** Which inputs a tree uses, in the order in which they stand. */
public final class Inputs {
    private Inputs() {}

    /** Their keys. */
    public static Set<String> of(Expression expression) {
        Set<String> keys = new LinkedHashSet<>();
        collect(expression, keys);
        return keys;
    }

    private static void collect(Expression expression, Set<String> keys) {
        if (expression instanceof Input input) {
            keys.add(input.key());
        } else if (expression instanceof Negation negation) {
            collect(negation.operand(), keys);
        } else if (expression instanceof Operation operation) {
            collect(operation.left(), keys);
            collect(operation.right(), keys);
        } else if (expression instanceof Choice choice) {
            collect(choice.left(), keys);
            collect(choice.right(), keys);
            collect(choice.then(), keys);
            collect(choice.otherwise(), keys);
        } else if (expression instanceof Call call) {
            call.arguments().forEach(argument -> collect(argument, keys));
        }
    }
}
