package id.lembarkinerja.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The mark that counts an item of a list: {@code 4.}, {@code (4)}, {@code IV.}, {@code d)}.
 *
 * @param value place in the list, from one
 * @param closing the signs around it, such as {@code .} or {@code ()}
 */
record ListMarker(Style style, int value, String closing) {
    private static final int MOST_DIGITS = 3;
    private static final String ROMAN = "ivxl";
    private static final int[] ROMAN_VALUES = {1, 5, 10, 50};

    /** How the item is counted; capitals and small letters are two levels of one table. */
    enum Style {
        DIGITS,
        ROMAN,
        SMALL_ROMAN,
        LETTERS,
        SMALL_LETTERS
    }

    /**
     * What a cell that holds nothing but a mark may say: {@code I} is the first or the ninth; empty for other texts.
     */
    static List<ListMarker> readings(String printed) {
        String text = printed.strip();
        StringBuilder closing = new StringBuilder();
        if (text.startsWith("(")) {
            closing.append('(');
            text = text.substring(1);
        }
        while (!text.isEmpty() && ".)".indexOf(text.charAt(text.length() - 1)) >= 0) {
            closing.append(text.charAt(text.length() - 1));
            text = text.substring(0, text.length() - 1);
        }
        return readings(text.strip(), closing.toString());
    }

    private static List<ListMarker> readings(String mark, String closing) {
        if (mark.isEmpty()) {
            return List.of();
        }
        if (mark.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return mark.length() > MOST_DIGITS
                    ? List.of()
                    : List.of(new ListMarker(Style.DIGITS, Integer.parseInt(mark), closing));
        }
        List<ListMarker> readings = new ArrayList<>();
        boolean small = mark.equals(mark.toLowerCase(Locale.ROOT));
        boolean capital = mark.equals(mark.toUpperCase(Locale.ROOT));
        if (!small && !capital) {
            return List.of();
        }
        int roman = roman(mark.toLowerCase(Locale.ROOT));
        if (roman > 0) {
            readings.add(new ListMarker(small ? Style.SMALL_ROMAN : Style.ROMAN, roman, closing));
        }
        char letter = Character.toLowerCase(mark.charAt(0));
        if (mark.length() == 1 && letter >= 'a' && letter <= 'z') {
            readings.add(new ListMarker(small ? Style.SMALL_LETTERS : Style.LETTERS, letter - 'a' + 1, closing));
        }
        return readings;
    }

    private static int roman(String text) {
        int total = 0;
        int last = Integer.MAX_VALUE;
        for (int i = 0; i < text.length(); i++) {
            int place = ROMAN.indexOf(text.charAt(i));
            if (place < 0) {
                return 0;
            }
            int value = ROMAN_VALUES[place];
            total += value > last ? value - 2 * last : value;
            last = value;
        }
        return total;
    }

    /** The mark for another place of the same list, such as {@code 5.} for {@code 4.}. */
    String at(int place) {
        String mark = switch (style) {
            case DIGITS -> Integer.toString(place);
            case LETTERS -> Character.toString((char) ('A' + place - 1));
            case SMALL_LETTERS -> Character.toString((char) ('a' + place - 1));
            case ROMAN -> romanOf(place).toUpperCase(Locale.ROOT);
            case SMALL_ROMAN -> romanOf(place);
        };
        return closing.startsWith("(") ? "(" + mark + closing.substring(1) : mark + closing;
    }

    private static String romanOf(int place) {
        StringBuilder out = new StringBuilder();
        int rest = place;
        for (String step : List.of("50l", "40xl", "10x", "9ix", "5v", "4iv", "1i")) {
            String letters = step.replaceAll("[0-9]", "");
            int value = Integer.parseInt(step.replaceAll("[a-z]", ""));
            while (rest >= value) {
                out.append(letters);
                rest -= value;
            }
        }
        return out.toString();
    }
}
