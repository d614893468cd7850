package id.lembarkinerja.workbook;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An exact decimal of at most 15 significant digits in one {@code long}: the precision that Excel itself keeps and
 * shows. The upper 54 bits are the unscaled value, the lower 10 bits the scale plus 512.
 *
 * <p>Excel writes {@code 0.03} as {@code 0.030000000000000002}, the decimal image of a binary fraction. Rounded half up
 * to 15 significant digits it is {@code 0.03} again.
 */
public final class PackedDecimal {
    /** Not a number that Excel can hold. */
    public static final long INVALID = Long.MIN_VALUE;

    private static final int DIGITS = 15;
    private static final int SCALE_BITS = 10;
    private static final int SCALE_OFFSET = 512;
    private static final long LIMIT = 1_000_000_000_000_000L;
    /** The longest text of a number worth reading; a double never needs more. */
    private static final int LONGEST = 400;

    private PackedDecimal() {}

    /** Packs a decimal, rounded half up to 15 significant digits; {@link #INVALID} outside Excel's range. */
    public static long pack(BigDecimal value) {
        BigDecimal rounded = value;
        if (value.precision() > DIGITS) {
            rounded = value.setScale(value.scale() - (value.precision() - DIGITS), RoundingMode.HALF_UP);
        }
        return normalize(rounded.unscaledValue().longValue(), rounded.scale());
    }

    /** The decimal of a packed number, without trailing zeros after the point and without an exponent. */
    public static BigDecimal unpack(long packed) {
        long unscaled = packed >> SCALE_BITS;
        int scale = (int) (packed & ((1 << SCALE_BITS) - 1)) - SCALE_OFFSET;
        BigDecimal value = BigDecimal.valueOf(unscaled, scale);
        return scale < 0 ? value.setScale(0, RoundingMode.UNNECESSARY) : value;
    }

    /** Reads the text of a number in a workbook part ({@code 12}, {@code -0.5}, {@code 1.2E-3}). */
    public static long parse(String text) {
        int length = text.length();
        int i = length > 0 && (text.charAt(0) == '-' || text.charAt(0) == '+') ? 1 : 0;
        boolean negative = i == 1 && text.charAt(0) == '-';
        long unscaled = 0;
        int scale = 0;
        boolean point = false;
        int digits = 0;
        for (; i < length; i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9' && digits < 18) {
                unscaled = unscaled * 10 + (c - '0');
                digits++;
                scale += point ? 1 : 0;
            } else if (c == '.' && !point) {
                point = true;
            } else {
                return parseSlowly(text);
            }
        }
        return digits == 0 ? INVALID : normalize(negative ? -unscaled : unscaled, scale);
    }

    /** Exponents and more digits than fit in a long. */
    private static long parseSlowly(String text) {
        String trimmed = text.strip();
        if (trimmed.isEmpty() || trimmed.length() > LONGEST) {
            return INVALID;
        }
        try {
            BigDecimal value = new BigDecimal(trimmed);
            // A scale in the billions would make setScale allocate without end.
            return Math.abs((long) value.scale()) > LONGEST * 2L ? INVALID : pack(value);
        } catch (NumberFormatException e) {
            return INVALID;
        }
    }

    private static long normalize(long unscaledValue, int scaleOfValue) {
        long unscaled = unscaledValue;
        int scale = scaleOfValue;
        if (unscaled == 0) {
            return SCALE_OFFSET;
        }
        if (Math.abs(unscaled) >= LIMIT) {
            long divisor = 1;
            while (Math.abs(unscaled) / divisor >= LIMIT) {
                divisor *= 10;
                scale--;
            }
            long half = divisor / 2;
            unscaled = (unscaled + (unscaled < 0 ? -half : half)) / divisor;
        }
        while (unscaled % 10 == 0) {
            unscaled /= 10;
            scale--;
        }
        boolean fits = Math.abs(unscaled) < LIMIT && scale > -SCALE_OFFSET && scale < SCALE_OFFSET;
        return fits ? (unscaled << SCALE_BITS) | (scale + SCALE_OFFSET) : INVALID;
    }
}
