package id.lembarkinerja.formulas.expression;

import id.lembarkinerja.formulas.expression.Expression.Call;
import id.lembarkinerja.formulas.expression.Expression.Choice;
import id.lembarkinerja.formulas.expression.Expression.Constant;
import id.lembarkinerja.formulas.expression.Expression.Input;
import id.lembarkinerja.formulas.expression.Expression.Negation;
import id.lembarkinerja.formulas.expression.Expression.Operation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * The exact value of a tree, in the unit that its inputs give it, over any range. Nothing is rounded here;
 * {@link Ratio#rounded()} does it once, at the end. Zero and negative values are values; a division by zero, a mean of
 * nothing and figures beyond every report have none. Blanks and N/A never come here: arguments are read before.
 */
public final class Evaluation {
    private Evaluation() {}

    /**
     * The value.
     *
     * @throws UncomputableException for a division by zero, a mean of nothing, or figures beyond every report
     */
    public static Ratio of(Expression expression, Values values) {
        if (expression instanceof Constant constant) {
            return Ratio.of(constant.value());
        }
        if (expression instanceof Input input) {
            return values.number(input.key());
        }
        if (expression instanceof Negation negation) {
            return of(negation.operand(), values).negate();
        }
        if (expression instanceof Operation operation) {
            return operation(operation, values);
        }
        if (expression instanceof Choice choice) {
            return of(chosen(choice, values), values);
        }
        return call((Call) expression, values);
    }

    /** Which side of a choice applies. */
    static Expression chosen(Choice choice, Values values) {
        return holds(choice, values) ? choice.then() : choice.otherwise();
    }

    /** Whether the comparison of a choice is true. */
    static boolean holds(Choice choice, Values values) {
        return choice.comparison().holds(of(choice.left(), values).compareTo(of(choice.right(), values)));
    }

    private static Ratio operation(Operation operation, Values values) {
        Ratio left = of(operation.left(), values);
        Ratio right = of(operation.right(), values);
        return switch (operation.operator()) {
            case ADD -> left.plus(right);
            case SUBTRACT -> left.minus(right);
            case MULTIPLY -> left.times(right);
            case DIVIDE -> {
                if (right.signum() == 0) {
                    throw UncomputableException.division(operation.right());
                }
                yield left.over(right);
            }
        };
    }

    private static Ratio call(Call call, Values values) {
        return switch (call.function()) {
            case SUMPRODUCT -> sumOfProducts(call, values);
            case COUNT -> Ratio.of(BigDecimal.valueOf(elements(call, values).size()));
            case SUM -> sum(elements(call, values));
            case MEAN -> {
                List<Ratio> all = some(elements(call, values));
                yield sum(all).over(Ratio.of(BigDecimal.valueOf(all.size())));
            }
            case MIN -> extreme(some(elements(call, values)), -1);
            case MAX -> extreme(some(elements(call, values)), 1);
            case ABS -> {
                Ratio value = of(call.arguments().get(0), values);
                yield value.signum() < 0 ? value.negate() : value;
            }
        };
    }

    /** The numbers a function takes: the elements of its lists and its single values. */
    static List<Ratio> elements(Call call, Values values) {
        List<Ratio> all = new ArrayList<>();
        for (Expression argument : call.arguments()) {
            if (argument instanceof Input input && values.isList(input.key())) {
                for (BigDecimal value : values.list(input.key())) {
                    all.add(Ratio.of(value));
                }
            } else {
                all.add(of(argument, values));
            }
        }
        return all;
    }

    /** The lists of a sum of products, of one length. */
    static List<List<BigDecimal>> lists(Call call, Values values) {
        List<List<BigDecimal>> lists = new ArrayList<>();
        for (Expression argument : call.arguments()) {
            lists.add(values.list(((Input) argument).key()));
        }
        return lists;
    }

    private static Ratio sumOfProducts(Call call, Values values) {
        List<List<BigDecimal>> lists = lists(call, values);
        BigDecimal total = BigDecimal.ZERO;
        for (int i = 0; i < lists.get(0).size(); i++) {
            total = total.add(lists.get(0).get(i).multiply(lists.get(1).get(i)));
        }
        return Ratio.of(total);
    }

    private static Ratio sum(List<Ratio> all) {
        Ratio total = Ratio.ZERO;
        for (Ratio one : all) {
            total = total.plus(one);
        }
        return total;
    }

    private static Ratio extreme(List<Ratio> all, int side) {
        Ratio best = all.get(0);
        for (Ratio one : all) {
            best = one.compareTo(best) * side > 0 ? one : best;
        }
        return best;
    }

    private static List<Ratio> some(List<Ratio> all) {
        if (all.isEmpty()) {
            throw UncomputableException.tooFew();
        }
        return all;
    }
}
