package id.lembarkinerja.formulas.number;

/** Kinds of characters in printed cells; own lists, because library answers differ between the JVM and JavaScript. */
public final class Letters {
    private Letters() {}

    static boolean isDigit(char c) {
        return between(c, '0', '9');
    }

    /** Any digit of another script, a fraction such as ½, or a full-width digit: readable, but not by this parser. */
    static boolean isForeignDigit(char c) {
        return c > 127 && (Character.isDigit(c) || between(c, '\u00BC', '\u00BE') || between(c, '\u2150', '\u215E'));
    }

    /** Blank, tab, line break, and the wide and narrow ones that come with copied text (no-break, thin, zero-width). */
    static boolean isSpace(char c) {
        return c < 128 ? c == ' ' || between(c, '\t', '\r') : isWideSpace(c);
    }

    private static boolean isWideSpace(char c) {
        return c == '\u00A0'
                || between(c, '\u2000', '\u200D')
                || c == '\u202F'
                || c == '\u205F'
                || c == '\u3000'
                || c == '\u2060'
                || c == '\uFEFF';
    }

    static boolean isLineBreak(char c) {
        return c == '\n' || c == '\r';
    }

    /** Hyphen, no-break hyphen, en dash, em dash, minus sign and their kin. */
    static boolean isDash(char c) {
        return c == '-' || (c > 127 && isLongDash(c));
    }

    private static boolean isLongDash(char c) {
        return between(c, '\u2010', '\u2015') || c == '\u2212' || c == '\uFE63' || c == '\uFF0D';
    }

    static boolean isLetter(char c) {
        return between(c, 'a', 'z') || between(c, 'A', 'Z') || (c > 127 && Character.isLetter(c));
    }

    private static boolean between(char c, char first, char last) {
        return c >= first && c <= last;
    }

    /** A small raised digit: a power, a footnote or a part of a unit ({@code m²}). */
    static boolean isRaisedDigit(char c) {
        return c > 127 && isHighDigit(c);
    }

    private static boolean isHighDigit(char c) {
        return c == '\u00B9' || c == '\u00B2' || c == '\u00B3' || c == '\u2070' || between(c, '\u2074', '\u2079');
    }

    /** Zero-width marks, soft hyphens and writing directions, which copied text carries unseen. */
    private static boolean isInvisible(char c) {
        return c > 127 && isUnseen(c);
    }

    private static boolean isUnseen(char c) {
        return c == '\u00AD'
                || between(c, '\u200B', '\u200F')
                || between(c, '\u202A', '\u202E')
                || between(c, '\u2060', '\u2069')
                || c == '\uFEFF';
    }

    /** The text as it is seen; the same object when there is nothing unseen in it. */
    static String visible(String text) {
        int i = 0;
        while (i < text.length() && !isInvisible(text.charAt(i))) {
            i++;
        }
        if (i == text.length()) {
            return text;
        }
        var seen = new StringBuilder(text.length());
        for (i = 0; i < text.length(); i++) {
            if (!isInvisible(text.charAt(i))) {
                seen.append(text.charAt(i));
            }
        }
        return seen.toString();
    }

    static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019' || c == '\u2018' || c == '`';
    }

    /** Nothing but spaces of any kind; {@code String.isBlank} knows only one of them in JavaScript. */
    public static boolean isBlank(String text) {
        return trim(text).isEmpty();
    }

    /** Without leading and trailing spaces of any kind. */
    static String trim(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return to - from == text.length() ? text : text.substring(from, to);
    }

    static int skipSpaces(String text, int from) {
        int i = from;
        while (i < text.length() && isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }
}
