package id.lembarkinerja.comparison.align;

import java.util.Arrays;
import java.util.Locale;

/** Text as a tolerant reader sees it. */
public final class Words {
    private Words() {}

    /**
     * White space of any kind and length as one blank, none at the ends: what is left is the text without its layout.
     */
    public static String collapsed(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                gap = true;
                continue;
            }
            if (gap && out.length() > 0) {
                out.append(' ');
            }
            gap = false;
            out.append(c);
        }
        return out.toString();
    }

    /**
     * The text without numbering in front: {@code 3. a. Tersedianya Forum} is {@code Tersedianya Forum}. A running
     * number follows the place of its row, so it says nothing about which row it is. Codes such as {@code 2.08.03} and
     * texts that are a number only stay as they are.
     */
    public static String unnumbered(String text) {
        int start = 0;
        for (int next = afterNumber(text, start); next > start && next < text.length(); ) {
            start = next;
            next = afterNumber(text, start);
        }
        return text.substring(start);
    }

    private static int afterNumber(String text, int start) {
        int end = start;
        while (end < text.length() && end - start < 3 && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        boolean digits = end > start && Character.isDigit(text.charAt(start));
        boolean letter = end == start + 1 && Character.isLetter(text.charAt(start));
        if (!(digits || letter) || end >= text.length() || ".)".indexOf(text.charAt(end)) < 0) {
            return start;
        }
        int after = end + 1;
        while (after < text.length() && text.charAt(after) == ' ') {
            after++;
        }
        boolean spaced = after > end + 1;
        boolean glued = digits && after < text.length() && Character.isLetter(text.charAt(after));
        return spaced || glued ? after : start;
    }

    /** Lower case, without numbering and punctuation, words parted by one blank. */
    public static String normalised(String text) {
        String plain = unnumbered(collapsed(text)).toLowerCase(Locale.ROOT);
        StringBuilder out = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            out.append(Character.isLetterOrDigit(c) || c == '%' ? c : ' ');
        }
        return collapsed(out.toString());
    }

    /** A code by which its spelling does not matter: {@code 02.01} and {@code 2.1} are one. */
    public static String normalisedCode(String code) {
        StringBuilder out = new StringBuilder();
        boolean leading = true;
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            if (!Character.isLetterOrDigit(c)) {
                leading = true;
            } else if (!(leading && c == '0')) {
                if (leading && out.length() > 0) {
                    out.append('.');
                }
                out.append(Character.toLowerCase(c));
                leading = false;
            }
        }
        return out.toString();
    }

    /** The three-letter pieces of a normalised text, sorted: what {@link #likeness} compares. */
    static int[] trigrams(String normalised) {
        String padded = "  " + normalised + " ";
        int[] grams = new int[padded.length() - 2];
        for (int i = 0; i < grams.length; i++) {
            grams[i] = (padded.charAt(i) * 961 + padded.charAt(i + 1)) * 961 + padded.charAt(i + 2);
        }
        Arrays.sort(grams);
        return grams;
    }

    /** Share of common pieces (Dice): 1 for equal texts, about 0.2 for unrelated Indonesian sentences. */
    static double likeness(int[] a, int[] b) {
        int common = 0;
        for (int i = 0, j = 0; i < a.length && j < b.length; ) {
            if (a[i] == b[j]) {
                common++;
                i++;
                j++;
            } else if (a[i] < b[j]) {
                i++;
            } else {
                j++;
            }
        }
        return 2.0 * common / (a.length + b.length);
    }

    /** Likeness of two texts after normalisation, 0 to 1; 0 when one of them is empty. */
    public static double likeness(String a, String b) {
        String left = normalised(a);
        String right = normalised(b);
        return left.isEmpty() || right.isEmpty() ? 0 : likeness(trigrams(left), trigrams(right));
    }
}
