package id.lembarkinerja.workbook;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The format {@code General}: what Excel shows of a number without a format of its own.
 *
 * <p>At most eleven characters beside the sign, the decimal comma included: {@code 1234,56789}, {@code 12345678901}.
 * From 10¹¹ on, and below 0,0001 when digits would be lost, it turns to {@code 1,23457E+11}.
 */
final class GeneralNumber {
    private static final int WIDTH = 11;
    private static final int SCIENTIFIC_DECIMALS = 5;
    private static final BigDecimal HUGE = new BigDecimal("100000000000");
    private static final BigDecimal TINY = new BigDecimal("0.0001");

    private GeneralNumber() {}

    static String print(BigDecimal value) {
        if (value.signum() == 0) {
            return "0";
        }
        if (value.scale() == 0 && value.precision() <= WIDTH) {
            return value.toString();
        }
        BigDecimal size = value.abs();
        String sign = value.signum() < 0 ? "-" : "";
        int whole = Math.max(1, size.precision() - size.scale());
        BigDecimal rounded = size.setScale(
                Math.min(Math.max(size.scale(), 0), Math.max(0, WIDTH - 1 - whole)), RoundingMode.HALF_UP);
        boolean loses = rounded.compareTo(size) != 0;
        if (rounded.compareTo(HUGE) >= 0 || (size.compareTo(TINY) < 0 && loses)) {
            return sign + scientific(size);
        }
        String plain = rounded.signum() == 0
                ? "0"
                : rounded.stripTrailingZeros().toPlainString().replace('.', ',');
        return (plain.equals("0") ? "" : sign) + plain;
    }

    private static String scientific(BigDecimal size) {
        int exponent = size.precision() - size.scale() - 1;
        BigDecimal mantissa = size.movePointLeft(exponent).setScale(SCIENTIFIC_DECIMALS, RoundingMode.HALF_UP);
        if (mantissa.compareTo(BigDecimal.TEN) >= 0) {
            mantissa = mantissa.movePointLeft(1);
            exponent++;
        }
        int digits = Math.abs(exponent);
        return mantissa.stripTrailingZeros().toPlainString().replace('.', ',')
                + (exponent < 0 ? "E-" : "E+")
                + (digits < 10 ? "0" : "")
                + digits;
    }
}
