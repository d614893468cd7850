package id.lembarkinerja.formulas.formulatext;

import id.lembarkinerja.formulas.expression.Expression;
import id.lembarkinerja.formulas.expression.Expression.Call;
import id.lembarkinerja.formulas.expression.Expression.Input;
import id.lembarkinerja.formulas.expression.Expression.Negation;
import id.lembarkinerja.formulas.expression.Expression.Operation;
import id.lembarkinerja.formulas.expression.Expression.Operator;
import id.lembarkinerja.formulas.expression.Spelling;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The formula in one line that cannot be read in another way: brackets are added where a reader could doubt, and names
 * are quoted where they look like arithmetic, but only when the plain spelling is not enough.
 */
final class Rule {
    private final Map<String, String> names;

    private Rule(Map<String, String> names) {
        this.names = new LinkedHashMap<>(names);
    }

    /** The first spelling that passes the test, from the plainest to the most careful. */
    static String text(Expression expression, Map<String, String> names, Predicate<String> readsBack) {
        String plain = Spelling.rule(expression, names);
        if (readsBack.test(plain)) {
            return plain;
        }
        String bracketed = bracketed(expression, names);
        if (readsBack.test(bracketed)) {
            return bracketed;
        }
        Map<String, String> quoted = quoted(names);
        String plainQuoted = Spelling.rule(expression, quoted);
        return readsBack.test(plainQuoted) ? plainQuoted : bracketed(expression, quoted);
    }

    /** The most careful spelling, by which two formulas are compared. */
    static String exact(Expression expression, Map<String, String> names) {
        return bracketed(expression, quoted(names));
    }

    private static Map<String, String> quoted(Map<String, String> names) {
        Map<String, String> quoted = new LinkedHashMap<>();
        names.forEach((key, name) -> quoted.put(key, "“" + name + "”"));
        return quoted;
    }

    private static String bracketed(Expression expression, Map<String, String> names) {
        var rule = new Rule(names);
        return Spelling.rule(rule.wrapped(expression, null), rule.names);
    }

    /** The same tree with each operation inside another one made into a bracket of its own. */
    private Expression wrapped(Expression expression, @Nullable Operator around) {
        if (expression instanceof Operation operation) {
            Operator own = operation.operator();
            boolean chained = around == Operator.ADD && (own == Operator.ADD || own == Operator.SUBTRACT);
            Expression left = wrapped(operation.left(), own.binding() == 1 ? Operator.ADD : own);
            Expression inside = new Operation(own, left, wrapped(operation.right(), Operator.DIVIDE));
            if (around == null || chained) {
                return inside;
            }
            String key = "(" + names.size();
            names.put(key, "(" + Spelling.rule(inside, names) + ")");
            return new Input(key);
        }
        if (expression instanceof Negation negation) {
            return new Negation(wrapped(negation.operand(), Operator.DIVIDE));
        }
        if (expression instanceof Call call) {
            List<Expression> arguments = new ArrayList<>();
            for (Expression argument : call.arguments()) {
                arguments.add(wrapped(argument, null));
            }
            return new Call(call.function(), arguments);
        }
        return expression;
    }
}
