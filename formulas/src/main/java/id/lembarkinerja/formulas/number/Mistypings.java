package id.lembarkinerja.formulas.number;

/** Letters typed for digits: O for 0, I and l for 1. They are told, never read, for 1O may be 10 or 1 and a letter. */
final class Mistypings {
    private static final String LETTERS = "OoIl";

    private Mistypings() {}

    /** {@code l00}, {@code O,5 %}: letters and digits in one heap without a space, all of which could be digits. */
    static boolean isHeap(String text) {
        String heap = Letters.trim(text);
        if (heap.endsWith("%")) {
            heap = Letters.trim(heap.substring(0, heap.length() - 1));
        }
        boolean digit = false;
        boolean letter = false;
        for (int i = 0; i < heap.length(); i++) {
            char c = heap.charAt(i);
            digit |= Letters.isDigit(c);
            letter |= LETTERS.indexOf(c) >= 0;
            if (!Letters.isDigit(c) && "OoIl.,".indexOf(c) < 0) {
                return false;
            }
        }
        return digit && letter;
    }

    /** {@code 1 OO %}: a word of such letters with an O in it; {@code 5 l} are litres. */
    static boolean isWord(String words) {
        int i = 0;
        boolean zero = false;
        while (i < words.length() && LETTERS.indexOf(words.charAt(i)) >= 0) {
            zero |= words.charAt(i) == 'O' || words.charAt(i) == 'o';
            i++;
        }
        boolean ends = i == words.length() || Letters.isSpace(words.charAt(i)) || words.charAt(i) == '%';
        return zero && i > 1 && ends;
    }

    /** {@code 94,1O}: letters that look like digits, joined to the number and followed by no other letter. */
    static boolean isDigit(String gap) {
        int i = 0;
        boolean letter = false;
        while (i < gap.length() && !Letters.isSpace(gap.charAt(i)) && gap.charAt(i) != '%') {
            char c = gap.charAt(i);
            if (LETTERS.indexOf(c) >= 0) {
                letter = true;
            } else if (!Letters.isDigit(c) && c != '.' && c != ',') {
                return false;
            }
            i++;
        }
        return letter;
    }
}
