package id.lembarkinerja.formulas.formulatext;

import id.lembarkinerja.formulas.number.Decimals;
import id.lembarkinerja.formulas.number.Notation;
import id.lembarkinerja.formulas.number.NumberParser;
import id.lembarkinerja.formulas.number.Reading;
import java.math.BigDecimal;
import java.util.Optional;

/** The numbers inside a formula, in Indonesian notation: {@code 100.000} is a hundred thousand, {@code 0,5} a half. */
final class Numerals {
    private Numerals() {}

    /** The number of digits, points and commas; none for a code such as 2.08.03 or a number such as 05. */
    static Optional<BigDecimal> find(String body) {
        boolean code = body.length() > 1 && body.charAt(0) == '0' && Characters.isDigit(body.charAt(1));
        Reading reading = NumberParser.parse(isEnglishScale(body) ? body.replace(',', '.') : body, Notation.INDONESIAN);
        return code
                        || reading.value().isEmpty()
                        || !Decimals.inReach(reading.value().get())
                ? Optional.empty()
                : Optional.of(Decimals.normal(reading.value().get()));
    }

    /** {@code 100,000}: nobody writes three zeros behind a decimal comma, but staff write the English thousand. */
    static boolean isEnglishScale(String body) {
        int comma = body.indexOf(',');
        if (comma < 1 || comma > 3 || body.charAt(0) == '0' || (body.length() - comma) % 4 != 0) {
            return false;
        }
        for (int i = comma; i < body.length(); i++) {
            if (body.charAt(i) != ((i - comma) % 4 == 0 ? ',' : '0')) {
                return false;
            }
        }
        return true;
    }

    /** Whether the text alone has two readings, such as {@code 1.250}; here the point groups thousands. */
    static boolean isUnsure(String body) {
        return body.indexOf('.') > 0 && NumberParser.parse(body) instanceof Reading.Ambiguous;
    }

    /** The number of a mark. */
    static BigDecimal get(Mark number) {
        return find(number.text()).orElseThrow();
    }

    /** Whether a factor only chooses the base of a ratio: 100, 1.000, 10.000 and so on. */
    static boolean isScale(BigDecimal number) {
        BigDecimal scale = BigDecimal.valueOf(100);
        while (scale.compareTo(number) < 0) {
            scale = scale.multiply(BigDecimal.TEN);
        }
        return scale.compareTo(number) == 0;
    }
}
