package id.lembarkinerja.formulas.expression;

import java.math.BigDecimal;
import java.util.List;

/**
 * A tree of arithmetic over named inputs. It is built by a reader and evaluated ({@link Evaluation}), explained
 * ({@link Spelling}) or spelled for Excel ({@link ExcelSpelling}): one tree, so that the three cannot disagree.
 *
 * <p>Worked example: {@code (2 * target - actual) / target * 100} for 0,0217 and 0,03 is 61.7511520737327, derived as
 * {@code (2 × 0,0217 − 0,03) / 0,0217 × 100} and native as {@code (2*B2-C2)/B2*100}.
 */
public sealed interface Expression {

    /** A number that belongs to the formula itself, such as the 50 of EDEP/50. */
    record Constant(BigDecimal value) implements Expression {}

    /** A named input, or a step of the same formula: one number, or a list where a function takes lists. */
    record Input(String key) implements Expression {}

    /** A value with its sign turned round. */
    record Negation(Expression operand) implements Expression {}

    /** Two values and the sign between them. */
    record Operation(Operator operator, Expression left, Expression right) implements Expression {}

    /** A function of lists or values. */
    record Call(Function function, List<Expression> arguments) implements Expression {

        /** Copies the arguments. */
        public Call {
            arguments = List.copyOf(arguments);
        }
    }

    /** One of two values, by a comparison of two others. */
    record Choice(Expression left, Comparison comparison, Expression right, Expression then, Expression otherwise)
            implements Expression {}

    /** The four operations. */
    enum Operator {
        /** Sum. */
        ADD("+", 1),
        /** Difference. */
        SUBTRACT("−", 1),
        /** Product. */
        MULTIPLY("×", 2),
        /** Quotient. */
        DIVIDE("/", 2);

        private final String sign;
        private final int binding;

        Operator(String sign, int binding) {
            this.sign = sign;
            this.binding = binding;
        }

        /** As printed in a derivation. */
        public String sign() {
            return sign;
        }

        /** Products bind more closely (2) than sums (1). */
        public int binding() {
            return binding;
        }
    }

    /** What a list is made into; a blank element of a list counts nowhere. */
    enum Function {
        /** Sum of a list. */
        SUM,
        /** Arithmetic mean of a list; none for an empty one. */
        MEAN,
        /** The least of a list or of several values. */
        MIN,
        /** The greatest of a list or of several values. */
        MAX,
        /** How many numbers a list has. */
        COUNT,
        /** Sum of the products of two lists, element by element. */
        SUMPRODUCT,
        /** The value without its sign. */
        ABS
    }

    /** How two values are compared. */
    enum Comparison {
        /** Below. */
        LESS("<"),
        /** Below or equal. */
        AT_MOST("<="),
        /** Above. */
        MORE(">"),
        /** Above or equal. */
        AT_LEAST(">="),
        /** Equal. */
        EQUAL("="),
        /** Not equal. */
        DIFFERENT("<>");

        private final String sign;

        Comparison(String sign) {
            this.sign = sign;
        }

        /** As Excel writes it. */
        public String sign() {
            return sign;
        }

        /** Whether an order as compareTo gives it satisfies this. */
        boolean holds(int order) {
            return switch (this) {
                case LESS -> order < 0;
                case AT_MOST -> order <= 0;
                case MORE -> order > 0;
                case AT_LEAST -> order >= 0;
                case EQUAL -> order == 0;
                case DIFFERENT -> order != 0;
            };
        }
    }
}
