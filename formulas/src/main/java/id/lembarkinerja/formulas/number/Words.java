package id.lembarkinerja.formulas.number;

import java.util.Locale;

/** The closed word lists that number cells are read with; each list is one text, framed by spaces. */
final class Words {
    private static final String MONTHS =
            " januari februari pebruari maret april mei juni juli agustus september oktober"
                    + " november nopember desember january february march may june july august october december ";
    private static final String SPELLED = " nol satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas"
            + " belas puluh seratus ratus seribu ribu juta miliar milyar koma persen rupiah ";
    /** Words and signs that join two numbers and are no unit of the first. */
    private static final String JOINERS =
            " dan atau dari sampai hingga s/d s.d s.d. sd and or of to & / - – — − + x × = | ";

    private Words() {}

    static boolean isMonth(String word) {
        return contains(MONTHS, word);
    }

    static boolean isJoiner(String words) {
        return contains(JOINERS, words) || "sampai dengan".equals(lower(words));
    }

    /** Whether the text is a number in words: {@code dua puluh lima}. */
    static boolean isSpelledNumber(String words) {
        String text = lower(words);
        int from = 0;
        while (from < text.length()) {
            int space = text.indexOf(' ', from);
            int to = space < 0 ? text.length() : space;
            if (to > from && !contains(SPELLED, text.substring(from, to))) {
                return false;
            }
            from = to + 1;
        }
        return !text.isEmpty();
    }

    /** How many words, divided by spaces of any kind. */
    static int count(String text) {
        int words = 0;
        for (int i = 0; i < text.length(); i++) {
            boolean start = !Letters.isSpace(text.charAt(i)) && (i == 0 || Letters.isSpace(text.charAt(i - 1)));
            words += start ? 1 : 0;
        }
        return words;
    }

    private static boolean contains(String list, String word) {
        return !word.isEmpty() && word.indexOf(' ') < 0 && list.contains(" " + lower(word) + " ");
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
