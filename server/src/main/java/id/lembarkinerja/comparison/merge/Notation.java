package id.lembarkinerja.comparison.merge;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How running numbers are written: {@code 3}, {@code 3.}, {@code (3)}, {@code c)}, {@code III.}
 *
 * @param before what stands before each of them
 * @param after likewise behind
 * @param upper in capitals
 */
record Notation(Sign sign, String before, String after, boolean upper) {
    private static final Pattern MARK = Pattern.compile("(\\(?)([0-9]{1,6}|[A-Za-z]{1,8})([.)]?)");
    private static final List<String> ROMAN =
            List.of("m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i");
    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final int LETTERS = 26;
    private static final int MOST_ROMAN = 4_000;

    /** What counts. */
    enum Sign {
        DIGITS,
        ROMAN,
        LETTERS
    }

    /** The notations in which a text may be a number; the more likely one first. */
    static List<Notation> list(String text) {
        Matcher mark = MARK.matcher(text);
        if (!mark.matches()) {
            return List.of();
        }
        String sign = mark.group(2);
        boolean upper = Character.isUpperCase(sign.charAt(0));
        if (Character.isDigit(sign.charAt(0))) {
            return List.of(new Notation(Sign.DIGITS, mark.group(1), mark.group(3), false));
        }
        return List.of(
                new Notation(Sign.ROMAN, mark.group(1), mark.group(3), upper),
                new Notation(Sign.LETTERS, mark.group(1), mark.group(3), upper));
    }

    /** The number that a text is in this notation: one or more. */
    Optional<Integer> read(String text) {
        Matcher mark = MARK.matcher(text);
        if (!mark.matches() || !mark.group(1).equals(before) || !mark.group(3).equals(after)) {
            return Optional.empty();
        }
        String sign = mark.group(2);
        int number = Character.isDigit(sign.charAt(0)) == (this.sign == Sign.DIGITS) ? value(sign) : 0;
        boolean digits = this.sign == Sign.DIGITS && number > 0;
        return digits || (number > 0 && write(number).equals(text)) ? Optional.of(number) : Optional.empty();
    }

    private int value(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return switch (sign) {
            case DIGITS -> Integer.parseInt(text);
            case LETTERS -> lower.length() == 1 ? lower.charAt(0) - 'a' + 1 : 0;
            case ROMAN -> roman(lower);
        };
    }

    private static int roman(String text) {
        int value = 0;
        int at = 0;
        for (int i = 0; i < VALUES.length; i++) {
            while (text.startsWith(ROMAN.get(i), at)) {
                value += VALUES[i];
                at += ROMAN.get(i).length();
            }
        }
        return at == text.length() && value < MOST_ROMAN ? value : 0;
    }

    /** Whether it can go on so far. */
    boolean reaches(int number) {
        return sign == Sign.DIGITS || number <= (sign == Sign.LETTERS ? LETTERS : MOST_ROMAN - 1);
    }

    /** A number in this notation. */
    String write(int number) {
        String text = switch (sign) {
            case DIGITS -> Integer.toString(number);
            case LETTERS -> Character.toString('a' + number - 1);
            case ROMAN -> inRoman(number);
        };
        return before + (upper ? text.toUpperCase(Locale.ROOT) : text) + after;
    }

    private static String inRoman(int number) {
        StringBuilder text = new StringBuilder();
        int left = number;
        for (int i = 0; i < VALUES.length; i++) {
            for (; left >= VALUES[i]; left -= VALUES[i]) {
                text.append(ROMAN.get(i));
            }
        }
        return text.toString();
    }
}
