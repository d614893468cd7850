package id.lembarkinerja.formulas.formulatext;

import id.lembarkinerja.formulas.expression.Expression.Function;
import id.lembarkinerja.formulas.expression.Expression.Operator;
import java.math.BigDecimal;
import java.util.List;

/** A formula as it stands in the text: brackets are kept, precedence is not decided. */
sealed interface Term {

    /** A number as printed; {@code 35%} is 35 with percent. */
    record Figure(BigDecimal value, boolean percent) implements Term {}

    /** A named value, or list of values. */
    record Named(String name, boolean list) implements Term {}

    /** Parts of one bracket with the signs between them: one sign less than parts. */
    record Chain(List<Term> parts, List<Sign> signs) implements Term {}

    /** A function of what its bracket holds. */
    record Applied(Function function, List<Term> arguments) implements Term {}

    /** With the sign turned round. */
    record Negative(Term operand) implements Term {}

    /** A sign, and whether it was written as a word. */
    record Sign(Operator operator, boolean spoken) {}

    /** How many leaves the term has, up to a limit beyond which nobody counts. */
    default int size() {
        int size = 1;
        if (this instanceof Chain chain) {
            for (Term part : chain.parts()) {
                size = Math.min(size + part.size(), 100_000);
            }
        } else if (this instanceof Applied applied) {
            for (Term argument : applied.arguments()) {
                size = Math.min(size + argument.size(), 100_000);
            }
        } else if (this instanceof Negative negative) {
            size = negative.operand().size();
        }
        return size;
    }

    /** Whether only numbers stand in it. */
    default boolean isConstant() {
        if (this instanceof Chain chain) {
            for (Term part : chain.parts()) {
                if (!part.isConstant()) {
                    return false;
                }
            }
            return true;
        }
        return this instanceof Figure
                || (this instanceof Negative negative && negative.operand().isConstant());
    }
}
