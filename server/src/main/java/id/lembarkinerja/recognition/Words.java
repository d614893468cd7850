package id.lembarkinerja.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Text as people type it, made comparable: case, punctuation, line breaks and slips of the scanner do not matter. */
public final class Words {
    private Words() {}

    /** Lower case, only letters, digits and percent signs, single spaces. */
    public static String normalize(String text) {
        char[] plain = new char[text.length()];
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > '\u007f') {
                return normalizeAnyLetters(text);
            }
            char small = c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
            if ((small >= 'a' && small <= 'z') || (small >= '0' && small <= '9') || small == '%') {
                plain[length++] = small;
            } else if (length > 0 && plain[length - 1] != ' ') {
                plain[length++] = ' ';
            }
        }
        return new String(plain, 0, length > 0 && plain[length - 1] == ' ' ? length - 1 : length);
    }

    /** Letters beyond the English ones have small forms and widths of their own. */
    private static String normalizeAnyLetters(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean gap = false;
        String lower = text.toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (Character.isLetterOrDigit(c) || c == '%') {
                if (gap && !out.isEmpty()) {
                    out.append(' ');
                }
                gap = false;
                out.append(c);
            } else if (!isInvisible(c)) {
                gap = true;
            }
        }
        return out.toString();
    }

    /** The text without characters that nobody sees: marks of the direction of writing, spaces without width. */
    public static String visible(String text) {
        boolean clean = true;
        for (int i = 0; i < text.length() && clean; i++) {
            clean = !isInvisible(text.charAt(i));
        }
        if (clean) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (!isInvisible(text.charAt(i))) {
                out.append(text.charAt(i));
            }
        }
        return out.toString();
    }

    private static boolean isInvisible(char c) {
        return c > '\u007f' && Character.getType(c) == Character.FORMAT;
    }

    /** The words of a text after {@link #normalize}; a percent sign stands alone. */
    public static List<String> of(String text) {
        return cut(normalize(text));
    }

    /** The words of a text that went through {@link #normalize} already. */
    public static List<String> cut(String normal) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int at = 0; at <= normal.length(); at++) {
            boolean percent = at < normal.length() && normal.charAt(at) == '%';
            if (percent || at == normal.length() || normal.charAt(at) == ' ') {
                if (at > start) {
                    words.add(normal.substring(start, at));
                }
                if (percent) {
                    words.add("%");
                }
                start = at + 1;
            }
        }
        return words;
    }

    /**
     * How well a heading says what a known wording says, 0 to 1. Equal words give 1; a heading that contains all words
     * of the wording gives at least 0.6, less the more other words it has.
     */
    public static double likeness(List<String> heading, List<String> wording) {
        if (heading.isEmpty() || wording.isEmpty()) {
            return 0;
        }
        int shared = 0;
        List<String> left = new ArrayList<>(heading);
        for (String word : wording) {
            for (int i = 0; i < left.size(); i++) {
                if (same(left.get(i), word)) {
                    left.remove(i);
                    shared++;
                    break;
                }
            }
        }
        if (shared == wording.size()) {
            return 0.6 + 0.4 * shared / heading.size();
        }
        return 0.7 * shared / Math.max(heading.size(), wording.size());
    }

    /** Equal, or so close that a scanner or a typing slip explains the difference. */
    public static boolean same(String a, String b) {
        if (a.equals(b)) {
            return true;
        }
        int shorter = Math.min(a.length(), b.length());
        if (shorter < 5 || Math.abs(a.length() - b.length()) > 2) {
            return false;
        }
        return isWithin(a, b, shorter >= 9 ? 2 : 1);
    }

    /** At most one slip apart: for words of which another, such as {@code kesehatan} and {@code kejahatan}, is near. */
    public static boolean nearlySame(String a, String b) {
        return a.equals(b)
                || (Math.min(a.length(), b.length()) >= 5
                        && Math.abs(a.length() - b.length()) <= 1
                        && isWithin(a, b, 1));
    }

    private static boolean isWithin(String a, String b, int slips) {
        // Each slip accounts for one letter that only one of them has: most words are told apart without more.
        int left = letters(a);
        int right = letters(b);
        return Integer.bitCount(left & ~right) <= slips
                && Integer.bitCount(right & ~left) <= slips
                && editDistance(a, b) <= slips;
    }

    /** A set of letters, some of which share a place. */
    static int letters(String word) {
        int letters = 0;
        for (int i = 0; i < word.length(); i++) {
            letters |= 1 << (word.charAt(i) & 31);
        }
        return letters;
    }

    /** Likeness of two labels, 0 to 1, whichever is longer: shared words over all words, slips tolerated. */
    public static double labelLikeness(String a, String b) {
        return labelLikeness(of(a), of(b), 0);
    }

    /** The same for texts cut into words already; 0 at once when their lengths rule out the least that matters. */
    public static double labelLikeness(List<String> left, List<String> right, double least) {
        int shorter = Math.min(left.size(), right.size());
        if (shorter == 0 || 2.0 * shorter / (left.size() + right.size()) < least) {
            return 0;
        }
        List<String> open = new ArrayList<>(right);
        int shared = 0;
        for (String word : left) {
            for (int i = 0; i < open.size(); i++) {
                if (same(word, open.get(i))) {
                    open.remove(i);
                    shared++;
                    break;
                }
            }
        }
        return 2.0 * shared / (left.size() + right.size());
    }

    /**
     * Likeness of two texts letter by letter, spaces left out: 1 less the share of letters to change; 0 at once when it
     * cannot reach the least that matters.
     */
    public static double letterLikeness(String a, String b, double least) {
        String left = normalize(a).replace(" ", "");
        String right = normalize(b).replace(" ", "");
        int longer = Math.max(left.length(), right.length());
        if (longer == 0 || 1 - (double) fewestChanges(left, right) / longer < least) {
            return 0;
        }
        return 1 - (double) editDistance(left, right) / longer;
    }

    /** So many letters of one have no partner in the other, wherever they stand: no fewer changes can do. */
    private static int fewestChanges(String a, String b) {
        int[] counts = new int[256];
        for (int i = 0; i < a.length(); i++) {
            counts[a.charAt(i) & 0xff]++;
        }
        for (int i = 0; i < b.length(); i++) {
            counts[b.charAt(i) & 0xff]--;
        }
        int more = 0;
        int fewer = 0;
        for (int count : counts) {
            more += Math.max(0, count);
            fewer += Math.max(0, -count);
        }
        return Math.max(more, fewer);
    }

    /** Letters to add, drop or change, two neighbours that changed places counting once. */
    private static int editDistance(String a, String b) {
        int[] beforePrevious = new int[b.length() + 1];
        int[] previous = new int[b.length() + 1];
        int[] current = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(change, 1 + Math.min(previous[j], current[j - 1]));
                if (areExchanged(a, b, i, j)) {
                    current[j] = Math.min(current[j], beforePrevious[j - 2] + 1);
                }
            }
            int[] oldest = beforePrevious;
            beforePrevious = previous;
            previous = current;
            current = oldest;
        }
        return previous[b.length()];
    }

    private static boolean areExchanged(String a, String b, int i, int j) {
        return i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    }
}
