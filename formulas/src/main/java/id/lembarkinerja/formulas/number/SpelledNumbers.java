package id.lembarkinerja.formulas.number;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Numbers in Indonesian words, as officials add them to digits: {@code dua puluh lima}, {@code seratus lima rupiah},
 * {@code dua belas koma lima persen}. They are only compared with the digits, never taken in their place.
 */
final class SpelledNumbers {
    private static final List<String> DIGITS =
            List.of("nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan");
    private static final String UNITS = " persen prosen rupiah ";
    private static final int MOST_WORDS = 40;

    private SpelledNumbers() {}

    /** Whether every word belongs to a number in words. */
    static boolean isSpelled(String text) {
        for (String word : words(text)) {
            if (digit(word) < 0 && power(word) == 0 && fixed(word) < 0 && !isUnit(word) && !"koma".equals(word)) {
                return false;
            }
        }
        return !Letters.trim(text).isEmpty();
    }

    /** The value of a number in words; null when the words make none, such as {@code dua lima}. */
    static @Nullable BigDecimal find(String text) {
        List<String> words = words(text);
        if (words.size() > MOST_WORDS) {
            return null;
        }
        int comma = words.indexOf("koma");
        Long whole = whole(comma < 0 ? words : words.subList(0, comma));
        if (whole == null) {
            return null;
        }
        var decimals = new StringBuilder();
        for (String word : comma < 0 ? List.<String>of() : words.subList(comma + 1, words.size())) {
            if (digit(word) >= 0) {
                decimals.append(digit(word));
            } else if (!isUnit(word)) {
                return null;
            }
        }
        return Decimals.of(false, whole.toString() + decimals, decimals.length());
    }

    /** Ratus within puluh and satuan, then ribu, juta, miliar, triliun, each smaller than the one before. */
    private static @Nullable Long whole(List<String> words) {
        long total = 0;
        long group = 0;
        long last = -1;
        long bound = Long.MAX_VALUE;
        boolean any = false;
        for (String word : words) {
            if (isUnit(word)) {
                continue;
            }
            long power = power(word);
            if (digit(word) >= 0 || fixed(word) >= 0) {
                long value = digit(word) >= 0 ? digit(word) : fixed(word);
                if (last >= 0 && (last < 10 || (last < 100 && value >= 10))) {
                    return null;
                }
                group += value;
                last = value;
            } else if (power >= 1_000) {
                if (power >= bound || (group == 0 && !"seribu".equals(word))) {
                    return null;
                }
                total += ("seribu".equals(word) ? 1 : group) * power;
                group = 0;
                last = -1;
                bound = power;
            } else if (power > 0 && last >= 0 && last < 10) {
                // "lima belas" is 15; "lima puluh" 50; "lima ratus" 500
                long value = "belas".equals(word) ? 10 + last : last * power;
                group += value - last;
                last = value;
            } else {
                return null;
            }
            any = true;
        }
        return any ? total + group : null;
    }

    private static int digit(String word) {
        return DIGITS.indexOf(word);
    }

    private static int fixed(String word) {
        return switch (word) {
            case "sepuluh" -> 10;
            case "sebelas" -> 11;
            case "seratus" -> 100;
            default -> -1;
        };
    }

    private static long power(String word) {
        return switch (word) {
            case "belas" -> 1;
            case "puluh" -> 10;
            case "ratus" -> 100;
            case "ribu", "seribu" -> 1_000;
            case "juta" -> 1_000_000;
            case "miliar", "milyar" -> 1_000_000_000;
            case "triliun", "trilyun" -> 1_000_000_000_000L;
            default -> 0;
        };
    }

    /** Whether the text says a power of thousand in words, which may also stand behind the digits as their unit. */
    static boolean isScaled(String text) {
        for (String word : words(text)) {
            if (power(word) >= 1_000) {
                return true;
            }
        }
        return false;
    }

    private static boolean isUnit(String word) {
        return UNITS.contains(" " + word + " ");
    }

    /** {@code duabelas} and {@code limapuluh} are two words each. */
    private static void addWord(List<String> words, String word) {
        for (String power : new String[] {"belas", "puluh", "ratus", "ribu"}) {
            int cut = word.length() - power.length();
            if (cut > 0 && word.endsWith(power) && digit(word.substring(0, cut)) >= 0) {
                words.add(word.substring(0, cut));
                words.add(power);
                return;
            }
        }
        words.add(word);
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        String lower = text.toLowerCase(Locale.ROOT);
        int i = 0;
        while (i < lower.length()) {
            int from = i;
            while (i < lower.length() && !Letters.isSpace(lower.charAt(i)) && !Letters.isDash(lower.charAt(i))) {
                i++;
            }
            if (i > from) {
                addWord(words, lower.substring(from, i));
            }
            i++;
        }
        return words;
    }
}
