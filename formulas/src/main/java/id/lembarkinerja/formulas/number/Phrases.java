package id.lembarkinerja.formulas.number;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads the words around numbers: which are units, which are labels, and when they make the number no number. */
final class Phrases {
    private static final int MAX_WORDS = 8;
    private static final Set<String> MONTHS = Set.of(
            "januari",
            "februari",
            "pebruari",
            "maret",
            "april",
            "mei",
            "juni",
            "juli",
            "agustus",
            "september",
            "oktober",
            "november",
            "nopember",
            "desember",
            "january",
            "february",
            "march",
            "may",
            "june",
            "july",
            "august",
            "october",
            "december");
    private static final Set<String> SPELLED = Set.of(
            "nol",
            "satu",
            "dua",
            "tiga",
            "empat",
            "lima",
            "enam",
            "tujuh",
            "delapan",
            "sembilan",
            "sepuluh",
            "sebelas",
            "belas",
            "puluh",
            "seratus",
            "ratus",
            "seribu",
            "ribu",
            "juta",
            "miliar",
            "milyar",
            "koma");
    private static final Set<String> JOINERS = Set.of(
            "",
            "dan",
            "&",
            "/",
            "-",
            "–",
            "—",
            "s/d",
            "s.d",
            "s.d.",
            "sd",
            "sampai",
            "sampai dengan",
            "hingga",
            "+",
            "x",
            "=");

    private Phrases() {}

    /**
     * The words of one number.
     *
     * @param label the words in front, before an equals sign or colon; may be empty
     * @param unit the words behind; may be empty
     * @param bracketed the number stands in brackets, the accountant's minus
     */
    record Phrase(String label, String unit, boolean bracketed) {}

    /** Why the words make this cell no number, in Indonesian; empty when they do not. */
    static String whyNot(String text, List<Token> tokens) {
        Token first = tokens.get(0);
        String before = Letters.trim(text.substring(0, first.start()));
        String after = text.substring(first.end(), end(text, tokens, 0));
        if (isDate(text, tokens)) {
            return "berisi tanggal";
        }
        if (isListMark(first, after, tokens.size() > 1)) {
            return "diawali nomor urut, selebihnya kalimat";
        }
        if (hasBound(before)) {
            return "berisi batas, bukan satu angka";
        }
        if (!before.isEmpty() && !isOpening(before) && !isLabel(before)) {
            return "angkanya bagian dari kalimat";
        }
        for (int i = 0; i < tokens.size(); i++) {
            String gap = Letters.trim(text.substring(tokens.get(i).end(), end(text, tokens, i)));
            if (words(gap) > MAX_WORDS) {
                return "angkanya bagian dari kalimat";
            }
            if (i + 1 == tokens.size() && !gap.isEmpty() && Letters.isDash(gap.charAt(0)) && words(gap) == 1) {
                return "diakhiri tanda hubung: nilai negatif atau rentang yang terpotong";
            }
            if (hasBound(gap)) {
                return "berisi batas, bukan satu angka";
            }
        }
        return "";
    }

    /** The words of the number between the end of the one before ({@code from}) and the start of the next. */
    static Phrase around(String text, Token token, int from, int to) {
        String before = Letters.trim(text.substring(from, token.start()));
        String after = text.substring(token.end(), to);
        boolean inside = text.substring(token.start(), token.end()).indexOf('(') >= 0;
        boolean bracketed = (inside || endsWith(before, "(")) && after.indexOf(')') >= 0;
        return new Phrase(label(before), unit(after, to < text.length(), bracketed), bracketed);
    }

    private static int end(String text, List<Token> tokens, int i) {
        return i + 1 < tokens.size() ? tokens.get(i + 1).start() : text.length();
    }

    /** Words before "=" or ":"; of {@code % IDG =} only the last word, the rest is the unit of the number before. */
    private static String label(String before) {
        if (!isLabel(before)) {
            return "";
        }
        String words = trimSigns(before);
        int cut = words.lastIndexOf('%');
        String own = cut >= 0 ? words.substring(cut + 1) : words;
        return trimSigns(own);
    }

    private static String unit(String after, boolean nextFollows, boolean bracketed) {
        String unit = bracketed ? after.replace(")", "") : after;
        unit = Letters.trim(unit);
        if (nextFollows && isLabel(unit)) {
            // everything up to a percent sign is unit; without one the words are the next number's label
            return unit.startsWith("%") ? "%" : "";
        }
        unit = withoutSpelling(trimSigns(unit));
        return JOINERS.contains(unit.toLowerCase(Locale.ROOT)) ? "" : unit;
    }

    /** Without the number in words that officials add: {@code (sepuluh) dokumen} is {@code dokumen}. */
    private static String withoutSpelling(String unit) {
        int close = unit.indexOf(')');
        if (!unit.startsWith("(") || close < 0) {
            return unit;
        }
        String inside = unit.substring(1, close).toLowerCase(Locale.ROOT);
        int from = 0;
        while (from < inside.length()) {
            int space = inside.indexOf(' ', from);
            int to = space < 0 ? inside.length() : space;
            if (to > from && !SPELLED.contains(inside.substring(from, to))) {
                return unit;
            }
            from = to + 1;
        }
        return trimSigns(unit.substring(close + 1));
    }

    private static String trimSigns(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isPadding(text.charAt(from))) {
            from++;
        }
        while (to > from && isPadding(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isPadding(char c) {
        return Letters.isSpace(c) || "*;,:.=\"".indexOf(c) >= 0;
    }

    private static boolean isOpening(String before) {
        for (int i = 0; i < before.length(); i++) {
            if ("*+(\"".indexOf(before.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLabel(String before) {
        return endsWith(before, "=") || endsWith(before, ":");
    }

    private static boolean endsWith(String text, String sign) {
        return Letters.trim(text).endsWith(sign);
    }

    private static boolean hasBound(String text) {
        for (int i = 0; i < text.length(); i++) {
            if ("<>≤≥±~≈".indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean letters(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Letters.isLetter(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static int words(String text) {
        int words = 0;
        for (int i = 0; i < text.length(); i++) {
            boolean start = !Letters.isSpace(text.charAt(i)) && (i == 0 || Letters.isSpace(text.charAt(i - 1)));
            words += start ? 1 : 0;
        }
        return words;
    }

    /** {@code 1. Termotivasinya}, {@code 2) Jumlah}: a short whole number, its point or bracket, then words. */
    private static boolean isListMark(Token first, String after, boolean more) {
        if (first.body().length() > 3
                || first.body().indexOf(',') >= 0
                || first.body().indexOf('.') >= 0) {
            return false;
        }
        boolean marked = !after.isEmpty() && (after.charAt(0) == '.' || after.charAt(0) == ')');
        return marked && first.sign() == Token.Sign.NONE && first.start() == 0 && (letters(after) || more);
    }

    private static boolean isDate(String text, List<Token> tokens) {
        for (int i = 0; i + 1 < tokens.size(); i++) {
            String gap = Letters.trim(
                    text.substring(tokens.get(i).end(), tokens.get(i + 1).start()));
            if (MONTHS.contains(gap.toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        if (tokens.size() != 3) {
            return false;
        }
        String one = text.substring(tokens.get(0).end(), tokens.get(1).start());
        String two = text.substring(tokens.get(1).end(), tokens.get(2).start());
        boolean parted = one.equals(two) && ("/".equals(one) || (one.length() == 1 && Letters.isDash(one.charAt(0))));
        return parted && isDatePart(tokens.get(0)) && isDatePart(tokens.get(1)) && isDatePart(tokens.get(2));
    }

    private static boolean isDatePart(Token token) {
        int length = token.body().length();
        return length <= 4
                && length != 3
                && token.body().indexOf(',') < 0
                && token.body().indexOf('.') < 0;
    }
}
