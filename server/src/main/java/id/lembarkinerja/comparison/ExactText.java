package id.lembarkinerja.comparison;

import id.lembarkinerja.formulas.number.NumberParser;
import id.lembarkinerja.formulas.number.Reading;
import id.lembarkinerja.recognition.TableCell;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes the digits that the format of a cell hides: two numbers that print alike are two numbers. A cell of the format
 * {@code 0.00} that holds 0.018 prints {@code 0,02} and holds {@code 0,018}, as the formula bar shows.
 */
public final class ExactText {
    private static final Pattern NUMERAL = Pattern.compile("\\d[\\d.,]*");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private ExactText() {}

    /** The text of a cell with all digits of what was typed; of a formula and of words as they are printed. */
    public static String of(TableCell cell) {
        return of(Entries.of(cell));
    }

    /** The text of a cell with all digits of what was typed; of a formula and of words as they are printed. */
    public static String of(Entry entry) {
        BigDecimal number = entry.number();
        return number == null || !entry.formula().isEmpty() ? entry.printed() : allDigits(entry.printed(), number);
    }

    /** Both texts as they are printed, with all digits where only these tell the numbers apart. */
    public static Sides<String> apart(Sides<Entry> entries) {
        Entry from = entries.from();
        Entry to = entries.to();
        if (from == null
                || to == null
                || from.number() == null
                || to.number() == null
                || !from.printed().strip().equals(to.printed().strip())) {
            return entries.map(Entry::printed);
        }
        return Sides.of(allDigits(from.printed(), from.number()), allDigits(to.printed(), to.number()));
    }

    private static String allDigits(String printed, BigDecimal number) {
        if (states(printed, number)) {
            return printed;
        }
        Matcher numeral = NUMERAL.matcher(printed);
        if (!numeral.find()) {
            return printed;
        }
        int start = numeral.start();
        int end = numeral.end();
        if (numeral.find()) {
            return printed;
        }
        // A format of percentages shows a hundred times what is stored; a reading has that done already.
        for (BigDecimal shown : List.of(number.abs(), number.abs().multiply(HUNDRED))) {
            String text = printed.substring(0, start) + plain(shown) + printed.substring(end);
            if (isRounded(printed.substring(start, end), shown) && states(text, number, shown)) {
                return text;
            }
        }
        return printed;
    }

    private static String plain(BigDecimal number) {
        BigDecimal bare = number.stripTrailingZeros();
        return bare.toPlainString().replace('.', ',');
    }

    /** Whether the numeral is what a format with so many decimals makes of the number. */
    private static boolean isRounded(String numeral, BigDecimal number) {
        int comma = numeral.lastIndexOf(',');
        int decimals = comma < 0 ? 0 : numeral.length() - comma - 1;
        String digits = numeral.replace(".", "").replace(',', '.');
        return number.setScale(decimals, RoundingMode.HALF_UP).toPlainString().equals(digits);
    }

    private static boolean states(String printed, BigDecimal number) {
        Reading reading = NumberParser.parse(printed);
        if (reading instanceof Reading.Ambiguous ambiguous) {
            return ambiguous.candidates().stream().anyMatch(one -> one.number().compareTo(number) == 0);
        }
        return reading instanceof Reading.Value value && value.number().compareTo(number) == 0;
    }

    private static boolean states(String text, BigDecimal number, BigDecimal shown) {
        BigDecimal signed = number.signum() < 0 ? shown.negate() : shown;
        return states(text, signed);
    }
}
