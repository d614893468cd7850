package id.lembarkinerja.formulas.formulatext;

import id.lembarkinerja.formulas.expression.Expression.Function;
import id.lembarkinerja.formulas.expression.Expression.Operator;
import id.lembarkinerja.formulas.formulatext.Term.Applied;
import id.lembarkinerja.formulas.formulatext.Term.Chain;
import id.lembarkinerja.formulas.formulatext.Term.Named;
import id.lembarkinerja.formulas.formulatext.Term.Sign;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a function word or a Σ makes of the bracket behind it: {@code Σ nilai} sums a list, {@code Σ(bobot x nilai)} two
 * lists element by element, {@code rata-rata (A + B + C)} is the mean of three, and {@code Jumlah (A / B)} just A / B.
 */
final class FunctionTerms {
    private FunctionTerms() {}

    /**
     * The sum that a sign stands for.
     *
     * @throws UnreadableException at the sign, for what is neither a list nor a product of two lists
     */
    static Term sum(Term term, Mark sigma) {
        if (term instanceof Named named) {
            return new Applied(Function.SUM, List.of(new Named(named.name(), true)));
        }
        if (term instanceof Chain chain && isProductOfNames(chain)) {
            return new Applied(
                    Function.SUMPRODUCT,
                    List.of(
                            new Named(((Named) chain.parts().get(0)).name(), true),
                            new Named(((Named) chain.parts().get(1)).name(), true)));
        }
        throw new UnreadableException(sigma, Refusals.SUM_OF);
    }

    /**
     * The value of a word and its bracket.
     *
     * @param function null for a word that only names what its bracket computes
     * @param attached whether the bracket touches the word, as in {@code SUM(A)}
     * @param arguments one or more
     * @throws UnreadableException at the word, when it takes no list of arguments
     */
    static Term of(@Nullable Function function, Mark word, boolean attached, List<Term> arguments) {
        Term first = arguments.get(0);
        if (arguments.size() > 1) {
            if (function == null) {
                throw new UnreadableException(word, Refusals.STRAY);
            }
            return new Applied(function, arguments);
        }
        boolean listed = first instanceof Named || (first instanceof Chain chain && isProductOfNames(chain));
        if (function == Function.SUM && attached && listed) {
            return sum(first, word);
        }
        if (function == Function.MEAN && first instanceof Chain chain && isSum(chain)) {
            return new Applied(Function.MEAN, chain.parts());
        }
        if (first instanceof Named named && function != null && function != Function.SUM) {
            return new Applied(function, List.of(new Named(named.name(), true)));
        }
        return function == null || function == Function.SUM ? first : new Applied(function, arguments);
    }

    private static boolean isProductOfNames(Chain chain) {
        return chain.parts().size() == 2
                && chain.signs().get(0).operator() == Operator.MULTIPLY
                && chain.parts().get(0) instanceof Named
                && chain.parts().get(1) instanceof Named;
    }

    private static boolean isSum(Chain chain) {
        for (Sign sign : chain.signs()) {
            if (sign.operator() != Operator.ADD) {
                return false;
            }
        }
        return true;
    }
}
