package id.lembarkinerja.formulas.expression;

import id.lembarkinerja.formulas.number.Decimals;
import java.math.BigDecimal;

/**
 * An exact fraction of two decimals: a chain of divisions loses nothing until the one rounding at its end.
 *
 * @param numerator carries the sign
 * @param denominator above zero
 */
public record Ratio(BigDecimal numerator, BigDecimal denominator) implements Comparable<Ratio> {
    /** Digits beyond which a chain of fractions is no figure of a report but an attack on memory. */
    private static final int MAX_DIGITS = 4000;

    /** Zero. */
    public static final Ratio ZERO = of(BigDecimal.ZERO);

    /** A whole number or decimal. */
    public static Ratio of(BigDecimal value) {
        return new Ratio(value, BigDecimal.ONE);
    }

    /** The sum. */
    public Ratio plus(Ratio other) {
        if (denominator.compareTo(other.denominator) == 0) {
            return bounded(numerator.add(other.numerator), denominator);
        }
        return bounded(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    /** The difference. */
    public Ratio minus(Ratio other) {
        return plus(other.negate());
    }

    /** The product. */
    public Ratio times(Ratio other) {
        return bounded(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /**
     * The quotient.
     *
     * @throws UncomputableException when {@code other} is zero
     */
    public Ratio over(Ratio other) {
        if (other.numerator.signum() == 0) {
            throw UncomputableException.division();
        }
        BigDecimal top = numerator.multiply(other.denominator);
        BigDecimal bottom = denominator.multiply(other.numerator);
        return bottom.signum() < 0 ? bounded(top.negate(), bottom.negate()) : bounded(top, bottom);
    }

    /** The same below zero. */
    public Ratio negate() {
        return new Ratio(numerator.negate(), denominator);
    }

    /** Below zero -1, zero 0, above zero 1. */
    public int signum() {
        return numerator.signum();
    }

    /** The decimal of this fraction: 15 significant digits half up, or all digits of an exact decimal within 15. */
    public BigDecimal rounded() {
        return Decimals.divide(numerator, denominator);
    }

    @Override
    public int compareTo(Ratio other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    private static Ratio bounded(BigDecimal numerator, BigDecimal denominator) {
        BigDecimal top = Decimals.normal(numerator);
        BigDecimal bottom = Decimals.normal(denominator);
        // A bit is a third of a digit: cheap to ask for, and near enough for a limit.
        if (top.unscaledValue().bitLength() + bottom.unscaledValue().bitLength() > MAX_DIGITS * 3) {
            throw UncomputableException.tooLarge();
        }
        return new Ratio(top, bottom);
    }
}
