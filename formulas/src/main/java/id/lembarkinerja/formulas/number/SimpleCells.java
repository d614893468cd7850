package id.lembarkinerja.formulas.number;

import id.lembarkinerja.formulas.number.Reading.Value;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The short way for cells that hold nothing but digits with regular signs, a percent sign, Rp or a unit in plain
 * letters, or nothing but words: most cells of most tables. It gives what the long way gives, or null where only the
 * long way can tell; a law of the tests holds the two against each other.
 */
final class SimpleCells {
    private static final int LONGEST = 200;
    /** So many digits fit a long. */
    private static final int MOST_DIGITS = 18;

    private final String text;
    private final @Nullable Notation expected;
    private int at;
    private long digits;
    private int count;
    private int signs;
    private int head;
    private int tail;
    private char first;
    private char last;
    private boolean rupiah;
    private boolean closed;

    private SimpleCells(String text, @Nullable Notation expected) {
        this.text = text;
        this.expected = expected;
    }

    static @Nullable Reading find(String text, @Nullable Notation expected) {
        int length = text.length();
        if (length == 0 || length > LONGEST) {
            return null;
        }
        char c = text.charAt(0);
        if (Letters.isDigit(c)) {
            return new SimpleCells(text, expected).number();
        }
        if (c == 'R' && length > 3 && text.charAt(1) == 'p') {
            return new SimpleCells(text, expected).rupiah();
        }
        if (length == 1 && Letters.isDash(c)) {
            return new Reading.Absent(text, Absence.DASH);
        }
        return isPlainLetter(c) && isWords(text) ? new Reading.NotANumber(text, Refusals.NO_DIGITS) : null;
    }

    /** {@code Rp 5.000}, {@code Rp.5.000,-}; other words that begin so have no digit here. */
    private @Nullable Reading rupiah() {
        at = text.charAt(2) == '.' ? 3 : 2;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        rupiah = true;
        return at < text.length() && Letters.isDigit(text.charAt(at)) ? number() : null;
    }

    private @Nullable Reading number() {
        char start = text.charAt(at);
        if (!scan()) {
            return null;
        }
        String unit = unit();
        if (unit == null || (rupiah && !unit.isEmpty())) {
            return null;
        }
        unit = rupiah ? "Rp" : unit;
        if (signs == 0) {
            return start == '0' && count > 1 ? null : value(0, Notation.PLAIN, unit);
        }
        Notation decimal = last == ',' ? Notation.INDONESIAN : Notation.ENGLISH;
        if (start == '0') {
            return signs == 1 && head == 1 ? value(tail, decimal, unit) : null;
        }
        if (signs == 1) {
            return single(decimal, unit);
        }
        boolean amount = rupiah || closed || "rupiah".equalsIgnoreCase(unit);
        if (head > 3 || (amount && first != last && tail == 3)) {
            return null;
        }
        if (first != last) {
            return value(tail, decimal, unit);
        }
        return tail == 3 ? value(0, other(decimal), unit) : null;
    }

    private @Nullable Reading single(Notation decimal, String unit) {
        if (head <= 3 && tail == 6 && last == '.') {
            return null;
        }
        if (head > 3 || tail != 3) {
            return value(tail, decimal, unit);
        }
        Notation group = other(decimal);
        if (rupiah || closed) {
            return value(0, group, unit);
        }
        if (!unit.isEmpty() && !"%".equals(unit)) {
            return null;
        }
        if (expected == group) {
            return value(0, group, unit);
        }
        if (expected == decimal) {
            return value(tail, decimal, unit);
        }
        Value whole = value(0, group, unit);
        Value fraction = value(tail, decimal, unit);
        return new Reading.Ambiguous(
                text, group == Notation.INDONESIAN ? List.of(whole, fraction) : List.of(fraction, whole));
    }

    private Value value(int scale, Notation notation, String unit) {
        return new Value(text, BigDecimal.valueOf(digits, scale), unit, notation, false);
    }

    private static Notation other(Notation notation) {
        return notation == Notation.INDONESIAN ? Notation.ENGLISH : Notation.INDONESIAN;
    }

    /** Over digits and signs; false when groups are broken, signs mixed, or the last sign has nothing behind it. */
    private boolean scan() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Letters.isDigit(c)) {
                digits = digits * 10 + (c - '0');
                tail++;
                if (++count > MOST_DIGITS) {
                    return false;
                }
            } else if ((c == '.' || c == ',') && at + 2 == text.length() && text.charAt(at + 1) == '-') {
                closed = true;
                at += 2;
            } else if (c == '.' || c == ',') {
                if (tail == 0 || (signs > 0 && (tail != 3 || first != last))) {
                    return false;
                }
                head = signs == 0 ? tail : head;
                first = signs == 0 ? c : first;
                last = c;
                signs++;
                tail = 0;
            } else {
                break;
            }
            at += closed ? 0 : 1;
        }
        return tail > 0;
    }

    /** Nothing, a percent sign, or words of plain letters set apart by a space; null for anything else. */
    private @Nullable String unit() {
        int length = text.length();
        int from = at;
        while (from < length && text.charAt(from) == ' ') {
            from++;
        }
        if (from == length) {
            return "";
        }
        int to = length;
        while (text.charAt(to - 1) == ' ') {
            to--;
        }
        if (to == from + 1) {
            return text.charAt(from) == '%' ? "%" : null;
        }
        return from > at ? words(from, to) : null;
    }

    private @Nullable String words(int from, int to) {
        int words = 1;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == ' ') {
                words++;
            } else if (!isPlainLetter(c)) {
                return null;
            }
        }
        if (words > Refusals.MAX_WORDS) {
            return null;
        }
        String unit = text.substring(from, to);
        return Months.find(unit) > 0 || Words.isJoiner(unit) || Words.isBoundBehind(unit) || Mistypings.isWord(unit)
                ? null
                : unit;
    }

    /**
     * Words without any digit, of which the long way says nothing but that. Those that may say "not available" or
     * "none" are left to it.
     */
    private static boolean isWords(String text) {
        char c = text.charAt(0);
        boolean told = "tTnNbB".indexOf(c) >= 0;
        if (told && (text.length() <= 20 || isAnswer(text))) {
            return false;
        }
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            c = text.charAt(i);
            if (isPlainLetter(c)) {
                letters++;
            } else if (c != ' ' && c != ',' && c != '.' && c != '-' && c != '/' && c != '(' && c != ')') {
                return false;
            }
        }
        // Up to three letters may be a currency in front of a dash.
        return letters > 3;
    }

    private static boolean isAnswer(String text) {
        return text.regionMatches(true, 0, "belum", 0, 5) || text.regionMatches(true, 0, "tidak", 0, 5);
    }

    private static boolean isPlainLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
