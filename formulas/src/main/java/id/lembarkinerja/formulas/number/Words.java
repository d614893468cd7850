package id.lembarkinerja.formulas.number;

import java.util.Locale;
import java.util.Set;

/** The closed word lists that number cells are read with; each is only asked whether it has a word. */
final class Words {
    /** What makes a bound of the number behind it. */
    private static final Set<String> BEFORE_BOUND = Set.of(
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
    private static final Set<String> BEHIND_BOUND = Set.of(
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
    private static final Set<String> SCALES = Set.of(
            "ribu",
            "rb",
            "k",
            "juta",
            "jt",
            "jt.",
            "m",
            "miliar",
            "milyar",
            "mlyr",
            "mld",
            "t",
            "triliun",
            "trilyun",
            "tn",
            "bn",
            "thousand",
            "million",
            "billion",
            "trillion");
    /** The grades of performance accountability (SAKIP), best first, and the older E. */
    private static final Set<String> GRADES = Set.of("AA", "A", "A-", "BB", "B", "B+", "CC", "C", "D", "E");
    /** Words and signs that join two numbers and are no unit of the first. */
    private static final Set<String> JOINERS = Set.of(
            "dan",
            "atau",
            "dari",
            "sampai",
            "hingga",
            "s/d",
            "s.d",
            "s.d.",
            "sd",
            "per",
            "and",
            "or",
            "of",
            "to",
            "&",
            "/",
            "-",
            "–",
            "—",
            "−",
            "+",
            "x",
            "×",
            "=",
            "|",
            "•",
            "·",
            "sampai dengan");
    /** Longer than every word of these lists. */
    private static final int TOO_LONG = 24;

    private Words() {}

    /** {@code BB}, {@code CC}; only in capitals, as grades are written. */
    static boolean isGrade(String text) {
        return text.length() <= 2 && GRADES.contains(text);
    }

    /** {@code juta}, {@code M} or {@code ribu orang} behind a figure. */
    static boolean isScaled(String unit) {
        int space = unit.indexOf(' ');
        return contains(SCALES, space < 0 ? unit : unit.substring(0, space));
    }

    /** {@code minimal}, {@code lebih dari}: the words before a number make a bound of it. */
    static boolean isBoundBefore(String before) {
        if (before.isEmpty() || before.length() > TOO_LONG) {
            return false;
        }
        String words = lower(before);
        int end = words.length();
        while (end > 0 && (Letters.isSpace(words.charAt(end - 1)) || ".:".indexOf(words.charAt(end - 1)) >= 0)) {
            end--;
        }
        return BEFORE_BOUND.contains(words.substring(0, end));
    }

    /** {@code ke atas}, {@code +}, {@code % atau lebih}: the words behind a number make a bound of it. */
    static boolean isBoundBehind(String behind) {
        if (behind.length() < 2) {
            return "+".equals(behind);
        }
        if (behind.length() > TOO_LONG) {
            return false;
        }
        String words = lower(behind);
        if (words.startsWith("%")) {
            words = Letters.trim(words.substring(1));
        } else if (words.startsWith("persen")) {
            words = Letters.trim(words.substring(6));
        }
        return BEHIND_BOUND.contains(words);
    }

    static boolean isJoiner(String words) {
        if ("SD".equals(words)) {
            // an elementary school; "sd" is short for sampai dengan
            return false;
        }
        return contains(JOINERS, words);
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

    private static boolean contains(Set<String> list, String words) {
        return !words.isEmpty() && words.length() < TOO_LONG && list.contains(lower(words));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
