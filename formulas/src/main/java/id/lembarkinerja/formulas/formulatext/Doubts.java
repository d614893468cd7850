package id.lembarkinerja.formulas.formulatext;

import id.lembarkinerja.formulas.expression.Expression.Operator;
import id.lembarkinerja.formulas.formulatext.Term.Applied;
import id.lembarkinerja.formulas.formulatext.Term.Chain;
import id.lembarkinerja.formulas.formulatext.Term.Figure;
import id.lembarkinerja.formulas.formulatext.Term.Negative;
import id.lembarkinerja.formulas.formulatext.Term.Sign;
import java.math.BigDecimal;
import java.util.List;

/**
 * Where staff may mean another order than the written one.
 *
 * <p>Not in doubt: sums whose terms are alike ({@code A/B + C/D}, {@code 30% x A + 70% x B}), and 1 or 100 before them
 * ({@code 1 - A/B}). In doubt: {@code A + B + C / 3}, {@code A - B / B x 100%}, {@code A / B + C}.
 */
final class Doubts {
    private static final int DIVIDED = 1;
    private static final int MULTIPLIED = 2;
    private static final int SCALED = 4;
    private static final int SPOKEN = 8;
    /** More of them would fill pages: what is written doubles with each. */
    static final int MOST_SHARES = 4;

    private Doubts() {}

    /** Which readings besides the written one a term may have. */
    static boolean has(Term term, Precedence precedence) {
        if (term instanceof Chain chain) {
            boolean here = switch (precedence) {
                case WRITTEN -> false;
                case GROUPED -> grouping(chain.parts(), chain.signs());
                case DENOMINATOR -> denominator(chain);
                case PERCENT_OF -> sharesOf(chain) > 0;
            };
            return here || any(chain.parts(), precedence);
        }
        if (term instanceof Applied applied) {
            return any(applied.arguments(), precedence);
        }
        return term instanceof Negative negative && has(negative.operand(), precedence);
    }

    private static boolean any(List<Term> terms, Precedence precedence) {
        for (Term term : terms) {
            if (has(term, precedence)) {
                return true;
            }
        }
        return false;
    }

    /** Whether sums of this chain may be meant to come together before a division or factor. */
    static boolean grouping(List<Term> parts, List<Sign> signs) {
        int terms = 0;
        int first = -1;
        boolean alike = true;
        boolean heavy = false;
        boolean closingScale = !signs.isEmpty() && scales(signs, parts, signs.size() - 1);
        int from = 0;
        for (int i = 0; i < parts.size(); i++) {
            if (i == signs.size() || signs.get(i).operator().binding() == 1) {
                int shape = shape(parts, signs, from, i);
                heavy |= (shape & (DIVIDED | SCALED | SPOKEN)) != 0;
                boolean figure = i == from && parts.get(i) instanceof Figure;
                boolean base = figure && terms == 0 && isBase((Figure) parts.get(i), closingScale);
                boolean last = figure && terms > 0 && !closingScale;
                if (!base && !last) {
                    first = first < 0 ? shape : first;
                    alike &= shape == first;
                }
                terms++;
                from = i + 1;
            }
        }
        return terms > 1 && heavy && (!alike || first < 0);
    }

    /** 1 before ratios, 100 before percentages: {@code 1 - A/B}, {@code 100% - A/B x 100%}. */
    private static boolean isBase(Figure figure, boolean closingScale) {
        return figure.value().compareTo(closingScale ? BigDecimal.valueOf(100) : BigDecimal.ONE) == 0
                || (!closingScale && figure.value().compareTo(BigDecimal.valueOf(100)) == 0);
    }

    private static int shape(List<Term> parts, List<Sign> signs, int from, int to) {
        int shape = 0;
        for (int i = from; i < to; i++) {
            boolean divides = signs.get(i).operator() == Operator.DIVIDE;
            boolean scales = scales(signs, parts, i);
            shape |= divides ? DIVIDED : scales ? SCALED : MULTIPLIED;
            shape |= !divides && !scales && signs.get(i).spoken() ? SPOKEN : 0;
        }
        return shape;
    }

    /** Whether this sign multiplies by 100 %, 100, 1.000 and so on. */
    private static boolean scales(List<Sign> signs, List<Term> parts, int sign) {
        return signs.get(sign).operator() == Operator.MULTIPLY
                && parts.get(sign + 1) instanceof Figure figure
                && Numerals.isScale(figure.value());
    }

    /** Where a chain in doubt is split: at a closing factor, else at its last division. */
    static int split(List<Term> parts, List<Sign> signs) {
        int last = signs.size() - 1;
        if (scales(signs, parts, last)) {
            return last;
        }
        for (int i = last; i >= 0; i--) {
            Sign sign = signs.get(i);
            boolean spoken = sign.operator() == Operator.MULTIPLY && sign.spoken();
            if (sign.operator() == Operator.DIVIDE || spoken) {
                return i;
            }
        }
        for (int i = last; i >= 0; i--) {
            if (signs.get(i).operator() == Operator.MULTIPLY) {
                return i;
            }
        }
        return last;
    }

    /** Whether a factor behind a slash may be meant to stand below it. */
    static boolean below(Sign sign, Term factor) {
        return sign.operator() == Operator.MULTIPLY && !sign.spoken() && !factor.isConstant();
    }

    private static boolean denominator(Chain chain) {
        for (int i = 0; i + 1 < chain.signs().size(); i++) {
            Sign sign = chain.signs().get(i);
            if (sign.operator() == Operator.DIVIDE
                    && !sign.spoken()
                    && below(chain.signs().get(i + 1), chain.parts().get(i + 2))) {
                return true;
            }
        }
        return false;
    }

    /** A percentage other than 100 %. */
    static boolean share(Figure figure) {
        return figure.percent() && figure.value().abs().compareTo(BigDecimal.valueOf(100)) != 0;
    }

    /** How often a percentage is added or taken: each one writes all in front of it a second time. */
    static int shares(Term term) {
        int shares = 0;
        if (term instanceof Chain chain) {
            shares = sharesOf(chain);
            for (Term part : chain.parts()) {
                shares += shares(part);
            }
        } else if (term instanceof Applied applied) {
            for (Term argument : applied.arguments()) {
                shares += shares(argument);
            }
        } else if (term instanceof Negative negative) {
            shares = shares(negative.operand());
        }
        return shares;
    }

    private static int sharesOf(Chain chain) {
        int shares = 0;
        for (int i = 0; i < chain.signs().size(); i++) {
            boolean lonely = i + 1 == chain.signs().size()
                    || chain.signs().get(i + 1).operator().binding() == 1;
            if (lonely
                    && chain.signs().get(i).operator().binding() == 1
                    && chain.parts().get(i + 1) instanceof Figure figure
                    && share(figure)) {
                shares++;
            }
        }
        return shares;
    }
}
