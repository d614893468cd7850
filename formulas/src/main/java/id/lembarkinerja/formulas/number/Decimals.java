package id.lembarkinerja.formulas.number;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * Exact decimals, their one division, and their two spellings.
 *
 * <p>This code is also compiled to JavaScript, where BigDecimal miscounts digits in {@code precision()}, in everything
 * that takes a MathContext, in {@code remainder()} and in {@code divide} with a half mode. Only addition, subtraction,
 * multiplication, {@code setScale} and {@code divide} with {@code DOWN} are used; digits are counted here.
 */
public final class Decimals {
    /** Significant digits of every figure that comes out of a division: as many as a spreadsheet cell keeps. */
    public static final int FIGURE_DIGITS = 15;

    /** Inputs beyond this power of ten, or finer than it, belong to no report. */
    public static final int MAX_EXPONENT = 60;

    /** Beyond this many zeros a plain spelling is no longer text for a person but an attack on memory. */
    private static final int MAX_SCALE = 1000;

    /** So many digits always fit a long. */
    private static final int MAX_LONG_DIGITS = 18;

    private Decimals() {}

    /**
     * The quotient to 15 significant digits, half up (away from zero on a tie). For final figures only: rounded once,
     * never used inside a longer calculation.
     *
     * <p>{@code divide(2, 3)} is {@code 0.666666666666667}.
     *
     * @throws IllegalArgumentException when {@code b} is zero; callers decide about zero before they divide
     */
    public static BigDecimal divide(BigDecimal a, BigDecimal b) {
        return divide(a, b, FIGURE_DIGITS);
    }

    /**
     * The quotient to so many significant digits, half up; more than 15 only where a longer calculation goes on.
     *
     * @throws IllegalArgumentException when {@code b} is zero
     */
    public static BigDecimal divide(BigDecimal a, BigDecimal b, int digits) {
        if (b.signum() == 0) {
            throw new IllegalArgumentException("division by zero");
        }
        if (a.signum() == 0) {
            return BigDecimal.ZERO;
        }
        int magnitude = digits(a) - a.scale() - (digits(b) - b.scale());
        int scale = digits + 2 - magnitude;
        // Truncated with two digits to spare: HALF_UP looks at the next digit only, and that digit is exact.
        return normal(significant(a.divide(b, scale, RoundingMode.DOWN), digits));
    }

    /** The same value without trailing zeros and without exponent, so that equal figures are equal objects. */
    public static BigDecimal normal(BigDecimal v) {
        if (v.signum() == 0) {
            return BigDecimal.ZERO;
        }
        BigDecimal stripped = v.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0, RoundingMode.DOWN) : stripped;
    }

    /**
     * The value to so many significant digits, half up. {@code significant(9.996, 3)} is {@code 10.0}. A value with
     * fewer digits comes back as it is.
     */
    public static BigDecimal significant(BigDecimal v, int digits) {
        if (digits < 1) {
            throw new IllegalArgumentException("at least one digit");
        }
        int drop = digits(v) - digits;
        if (drop <= 0) {
            return v;
        }
        BigDecimal rounded = v.setScale(v.scale() - drop, RoundingMode.HALF_UP);
        // 9.996 became 10.00: a carry adds a digit, which is a zero, so that cutting it rounds nothing.
        return digits(rounded) > digits ? rounded.setScale(rounded.scale() - 1, RoundingMode.DOWN) : rounded;
    }

    /**
     * Canonical spelling: decimal point, no exponent, no group signs, no trailing zeros, {@code 0} and never
     * {@code -0}. {@code plain(1.50)} is {@code 1.5}.
     *
     * @throws IllegalArgumentException for a scale beyond ±1000, which no figure has
     */
    public static String plain(BigDecimal v) {
        if (v.signum() == 0) {
            return "0";
        }
        if (v.scale() > MAX_SCALE || v.scale() < -MAX_SCALE) {
            throw new IllegalArgumentException("scale " + v.scale() + " is beyond every figure");
        }
        return v.stripTrailingZeros().toPlainString();
    }

    /** Indonesian spelling with all decimals: {@code 10.922.004.616,5}; a hyphen for a negative value. */
    public static String indonesian(BigDecimal v) {
        String plain = plain(v);
        int start = plain.charAt(0) == '-' ? 1 : 0;
        int point = plain.indexOf('.');
        int end = point < 0 ? plain.length() : point;
        var text = new StringBuilder(plain.length() + 8);
        text.append(plain, 0, start);
        for (int i = start; i < end; i++) {
            if (i > start && (end - i) % 3 == 0) {
                text.append('.');
            }
            text.append(plain.charAt(i));
        }
        if (point >= 0) {
            text.append(',').append(plain, point + 1, plain.length());
        }
        return text.toString();
    }

    /**
     * The spelling that reads one way only, for advice what to type: no group signs, and no three decimals, which could
     * be a group ({@code 1234}, {@code 1,25}, and {@code 1,2340} for 1.234).
     */
    public static String unmistakable(BigDecimal v) {
        String plain = plain(v);
        int point = plain.indexOf('.');
        if (point < 0) {
            return plain;
        }
        boolean likeGroup = plain.length() - point == 4;
        return plain.substring(0, point) + "," + plain.substring(point + 1) + (likeGroup ? "0" : "");
    }

    /**
     * Indonesian spelling for display: rounded half up to so many decimals, trailing zeros cut. With 2 decimals
     * {@code 61.7511520737327} is {@code 61,75} and {@code 100} is {@code 100}. For reading only; never computed with.
     */
    public static String indonesian(BigDecimal v, int decimals) {
        return indonesian(v.scale() > decimals ? v.setScale(decimals, RoundingMode.HALF_UP) : v);
    }

    /**
     * The decimal of a canonical or scientific spelling with a decimal point ({@code -0.5}, {@code 1e30}), normalised.
     * Nothing for any other text, for more than 200 digits, and for powers of ten beyond ±60.
     */
    public static Optional<BigDecimal> find(String text) {
        boolean negative = text.startsWith("-");
        int i = negative ? 1 : 0;
        var digits = new StringBuilder();
        int scale = 0;
        boolean point = false;
        while (i < text.length() && (Letters.isDigit(text.charAt(i)) || (text.charAt(i) == '.' && !point))) {
            if (text.charAt(i) == '.') {
                point = true;
            } else {
                digits.append(text.charAt(i));
                scale += point ? 1 : 0;
            }
            i++;
        }
        if (digits.isEmpty() || digits.length() > 200) {
            return Optional.empty();
        }
        if (i < text.length()) {
            Optional<Integer> exponent = exponent(text, i);
            if (exponent.isEmpty()) {
                return Optional.empty();
            }
            scale -= exponent.get();
        }
        BigDecimal value = normal(of(negative, digits.toString(), scale));
        return inReach(value) ? Optional.of(value) : Optional.empty();
    }

    private static Optional<Integer> exponent(String text, int from) {
        int i = from + 1;
        if (text.charAt(from) != 'e' && text.charAt(from) != 'E') {
            return Optional.empty();
        }
        boolean negative = i < text.length() && text.charAt(i) == '-';
        if (i < text.length() && (text.charAt(i) == '-' || text.charAt(i) == '+')) {
            i++;
        }
        if (i >= text.length() || text.length() - i > 4) {
            return Optional.empty();
        }
        int value = 0;
        for (; i < text.length(); i++) {
            if (!Letters.isDigit(text.charAt(i))) {
                return Optional.empty();
            }
            value = value * 10 + (text.charAt(i) - '0');
        }
        return value > 500 ? Optional.empty() : Optional.of(negative ? -value : value);
    }

    /** Whether a figure's first digit lies within ±60 powers of ten and its last not below the 120th decimal. */
    public static boolean inReach(BigDecimal v) {
        int magnitude = digits(v) - v.scale();
        return v.signum() == 0
                || (magnitude <= MAX_EXPONENT && magnitude >= -MAX_EXPONENT && v.scale() <= 2 * MAX_EXPONENT);
    }

    /** A decimal from digits and a scale, the sign apart: a parsed "-0.0005" compares wrongly in JavaScript. */
    static BigDecimal of(boolean negative, String digits, int scale) {
        if (digits.length() <= MAX_LONG_DIGITS) {
            long unscaled = 0;
            for (int i = 0; i < digits.length(); i++) {
                unscaled = unscaled * 10 + (digits.charAt(i) - '0');
            }
            return BigDecimal.valueOf(negative ? -unscaled : unscaled, scale);
        }
        var unscaled = new BigInteger(digits);
        return new BigDecimal(negative ? unscaled.negate() : unscaled, scale);
    }

    /** How many decimal digits the unscaled value has; 1 for zero. */
    private static int digits(BigDecimal v) {
        return v.unscaledValue().abs().toString().length();
    }
}
