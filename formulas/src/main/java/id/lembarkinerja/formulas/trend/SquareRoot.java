package id.lembarkinerja.formulas.trend;

import id.lembarkinerja.formulas.expression.Ratio;
import id.lembarkinerja.formulas.number.Decimals;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** Square roots in whole numbers, because the platforms' own differ in their last digit. */
final class SquareRoot {
    private static final int GUARD_DIGITS = 25;

    private SquareRoot() {}

    /** The root of a fraction not below zero, to 15 significant digits half up. */
    static BigDecimal of(Ratio square) {
        if (square.signum() == 0) {
            return BigDecimal.ZERO;
        }
        BigDecimal value = Decimals.divide(square.numerator(), square.denominator(), 2 * GUARD_DIGITS);
        // An even number of decimals, enough for 25 digits of the root whatever its size.
        int magnitude = value.unscaledValue().toString().length() - value.scale();
        int scale = Math.max(0, GUARD_DIGITS - magnitude / 2);
        BigInteger whole = value.setScale(2 * scale, RoundingMode.DOWN).unscaledValue();
        return Decimals.normal(Decimals.significant(new BigDecimal(root(whole), scale), Decimals.FIGURE_DIGITS));
    }

    /** The whole part of the root, by Newton's steps from above. */
    private static BigInteger root(BigInteger n) {
        BigInteger x = BigInteger.ONE.shiftLeft((n.bitLength() + 1) / 2);
        while (true) {
            BigInteger next = x.add(n.divide(x)).shiftRight(1);
            if (next.compareTo(x) >= 0) {
                return x;
            }
            x = next;
        }
    }
}
