package id.lembarkinerja.formulas.number;

import java.util.List;
import java.util.Locale;

/** The closed word lists that number cells are read with; each list is one text, framed by spaces. */
final class Words {
    /** What makes a bound of the number behind it. */
    private static final List<String> BEFORE_BOUND = List.of(
            "min",
            "minimal",
            "minimum",
            "maks",
            "maksimal",
            "maksimum",
            "max",
            "paling sedikit",
            "paling banyak",
            "paling lambat",
            "lebih dari",
            "kurang dari",
            "lebih",
            "di atas",
            "diatas",
            "di bawah",
            "dibawah",
            "sekurang-kurangnya",
            "setidaknya",
            "sebanyak-banyaknya",
            "kurang lebih",
            "sekitar",
            "kira-kira",
            "hampir",
            "mendekati",
            "s/d",
            "sd",
            "s.d",
            "sampai dengan",
            "hingga",
            "+/-",
            "at least",
            "at most",
            "up to",
            "more than",
            "less than",
            "about");
    /** What makes a bound of the number before it. */
    private static final List<String> BEHIND_BOUND = List.of(
            "+",
            "ke atas",
            "keatas",
            "ke bawah",
            "kebawah",
            "atau lebih",
            "lebih",
            "atau kurang",
            "minimal",
            "maksimal",
            "min",
            "maks",
            "or more",
            "or less");
    /** Powers of thousand behind a figure; an amount with one of them may have three decimals. */
    private static final String SCALES = " ribu rb k juta jt jt. m miliar milyar mlyr mld t triliun trilyun tn bn"
            + " thousand million billion trillion ";
    /** The grades of performance accountability (SAKIP), best first, and the older E. */
    private static final String GRADES = " AA A A- BB B B+ CC C D E ";
    /** Words and signs that join two numbers and are no unit of the first. */
    private static final String JOINERS =
            " dan atau dari sampai hingga s/d s.d s.d. sd per and or of to & / - – — − + x × = | • · ";

    private Words() {}

    /** {@code BB}, {@code CC}; only in capitals, as grades are written. */
    static boolean isGrade(String text) {
        return !text.isEmpty() && text.indexOf(' ') < 0 && GRADES.contains(" " + text + " ");
    }

    /** {@code juta}, {@code M} or {@code ribu orang} behind a figure. */
    static boolean isScaled(String unit) {
        int space = unit.indexOf(' ');
        return contains(SCALES, space < 0 ? unit : unit.substring(0, space));
    }

    /** {@code minimal}, {@code lebih dari}: the words before a number make a bound of it. */
    static boolean isBoundBefore(String before) {
        String words = lower(before);
        int end = words.length();
        while (end > 0 && (Letters.isSpace(words.charAt(end - 1)) || ".:".indexOf(words.charAt(end - 1)) >= 0)) {
            end--;
        }
        return BEFORE_BOUND.contains(words.substring(0, end));
    }

    /** {@code ke atas}, {@code +}, {@code % atau lebih}: the words behind a number make a bound of it. */
    static boolean isBoundBehind(String behind) {
        String words = lower(behind);
        for (String percent : new String[] {"%", "persen"}) {
            words = words.startsWith(percent) ? Letters.trim(words.substring(percent.length())) : words;
        }
        return BEHIND_BOUND.contains(words);
    }

    static boolean isJoiner(String words) {
        return contains(JOINERS, words) || "sampai dengan".equals(lower(words));
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
