package id.lembarkinerja.formulas.formulatext;

import id.lembarkinerja.formulas.expression.Expression;
import id.lembarkinerja.formulas.expression.Expression.Call;
import id.lembarkinerja.formulas.expression.Expression.Constant;
import id.lembarkinerja.formulas.expression.Expression.Function;
import id.lembarkinerja.formulas.expression.Expression.Input;
import id.lembarkinerja.formulas.expression.Expression.Negation;
import id.lembarkinerja.formulas.expression.Expression.Operation;
import id.lembarkinerja.formulas.expression.Expression.Operator;
import id.lembarkinerja.formulas.formulatext.Term.Applied;
import id.lembarkinerja.formulas.formulatext.Term.Chain;
import id.lembarkinerja.formulas.formulatext.Term.Figure;
import id.lembarkinerja.formulas.formulatext.Term.Named;
import id.lembarkinerja.formulas.formulatext.Term.Negative;
import id.lembarkinerja.formulas.formulatext.Term.Sign;
import id.lembarkinerja.formulas.number.Decimals;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Builds the tree of a term by one precedence; the term keeps the order of the text, the tree has decided it. */
final class ExpressionBuilder {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Precedence precedence;
    private final Keys keys;

    /**
     * A part of the tree.
     *
     * @param expression over the keys of the inputs
     * @param percent its value is a percentage, 0–100
     */
    record Part(Expression expression, boolean percent) {}

    private ExpressionBuilder(Precedence precedence, Keys keys) {
        this.precedence = precedence;
        this.keys = keys;
    }

    static Part build(Term term, Precedence precedence, Keys keys) {
        return new ExpressionBuilder(precedence, keys).part(term);
    }

    private Part part(Term term) {
        if (term instanceof Figure figure) {
            boolean whole = figure.percent() && figure.value().abs().compareTo(HUNDRED) == 0;
            BigDecimal value = figure.percent() && !whole ? Decimals.divide(figure.value(), HUNDRED) : figure.value();
            return new Part(new Constant(value), whole);
        }
        if (term instanceof Named named) {
            return new Part(new Input(keys.of(named)), false);
        }
        if (term instanceof Negative negative) {
            Part operand = part(negative.operand());
            return new Part(new Negation(operand.expression()), operand.percent());
        }
        if (term instanceof Applied applied) {
            List<Expression> arguments = new ArrayList<>();
            boolean percent = false;
            for (Part part : arguments(applied)) {
                arguments.add(part.expression());
                percent |= part.percent();
            }
            return new Part(new Call(applied.function(), arguments), percent);
        }
        Chain chain = (Chain) term;
        return chain(chain.parts(), chain.signs());
    }

    /** One for each argument; the mean of one sum is the mean of what it adds, once it is decided what that is. */
    private List<Part> arguments(Applied applied) {
        List<Part> arguments = new ArrayList<>();
        Term first = applied.arguments().get(0);
        boolean alone =
                applied.function() == Function.MEAN && applied.arguments().size() == 1;
        if (alone && first instanceof Chain chain && isSum(chain)) {
            int from = 0;
            for (int i = 0; i <= chain.signs().size(); i++) {
                if (i == chain.signs().size() || chain.signs().get(i).operator() == Operator.ADD) {
                    arguments.add(product(
                            chain.parts().subList(from, i + 1), chain.signs().subList(from, i)));
                    from = i + 1;
                }
            }
            return arguments;
        }
        applied.arguments().forEach(argument -> arguments.add(part(argument)));
        return arguments;
    }

    /** Whether, by this precedence, the bracket adds products and takes nothing away. */
    private boolean isSum(Chain chain) {
        boolean grouped = precedence == Precedence.GROUPED && Doubts.grouping(chain.parts(), chain.signs());
        boolean adds = false;
        for (Sign sign : chain.signs()) {
            adds |= sign.operator() == Operator.ADD;
            grouped |= sign.operator() == Operator.SUBTRACT;
        }
        return adds && !grouped;
    }

    private Part chain(List<Term> parts, List<Sign> signs) {
        if (precedence == Precedence.GROUPED && Doubts.grouping(parts, signs)) {
            return grouped(parts, signs);
        }
        Part sum = null;
        Operator before = Operator.ADD;
        int from = 0;
        for (int i = 0; i < parts.size(); i++) {
            Operator sign = i < signs.size() ? signs.get(i).operator() : Operator.ADD;
            if (i == signs.size() || sign.binding() == 1) {
                sum = sum == null
                        ? product(parts.subList(from, i + 1), signs.subList(from, i))
                        : plus(sum, before, parts.subList(from, i + 1), signs.subList(from, i));
                before = sign;
                from = i + 1;
            }
        }
        return Objects.requireNonNull(sum);
    }

    private Part plus(Part sum, Operator sign, List<Term> parts, List<Sign> signs) {
        if (parts.size() == 1 && parts.get(0) instanceof Figure figure && Doubts.share(figure)) {
            if (sum.percent()) {
                // 95 % + 3 % are percentage points
                return new Part(new Operation(sign, sum.expression(), new Constant(figure.value())), true);
            }
            if (precedence == Precedence.PERCENT_OF) {
                Expression share = new Operation(
                        Operator.MULTIPLY, sum.expression(), new Constant(Decimals.divide(figure.value(), HUNDRED)));
                return new Part(new Operation(sign, sum.expression(), share), false);
            }
        }
        Part next = product(parts, signs);
        return new Part(new Operation(sign, sum.expression(), next.expression()), sum.percent() || next.percent());
    }

    private Part product(List<Term> parts, List<Sign> signs) {
        Part product = part(parts.get(0));
        int i = 1;
        while (i < parts.size()) {
            Sign sign = signs.get(i - 1);
            Part next = part(parts.get(i));
            i++;
            if (precedence == Precedence.DENOMINATOR && sign.operator() == Operator.DIVIDE && !sign.spoken()) {
                while (i < parts.size() && Doubts.below(signs.get(i - 1), parts.get(i))) {
                    next = combined(next, Operator.MULTIPLY, part(parts.get(i)));
                    i++;
                }
            }
            product = combined(product, sign.operator(), next);
        }
        return product;
    }

    private static Part combined(Part left, Operator operator, Part right) {
        boolean percent =
                operator == Operator.DIVIDE ? left.percent() && !right.percent() : left.percent() || right.percent();
        return new Part(new Operation(operator, left.expression(), right.expression()), percent);
    }

    /** Splits at the last division or closing factor; sums on either side of it come together first. */
    private Part grouped(List<Term> parts, List<Sign> signs) {
        if (!Doubts.grouping(parts, signs)) {
            return chain(parts, signs);
        }
        int split = Doubts.split(parts, signs);
        Part left = grouped(parts.subList(0, split + 1), signs.subList(0, split));
        Part right = grouped(parts.subList(split + 1, parts.size()), signs.subList(split + 1, signs.size()));
        return combined(left, signs.get(split).operator(), right);
    }
}
