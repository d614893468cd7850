package id.lembarkinerja.formulas.number;

import java.util.List;

/** Cells whose digits are no figure: dates, list items, bounds, sentences, letters typed for digits. */
final class Refusals {
    /**
     * Units are longer than one thinks ("Dokumen Laporan Hasil Evaluasi Kinerja Perangkat Daerah"), sentences longer.
     */
    static final int MAX_WORDS = 8;

    private static final String SENTENCE = "angkanya bagian dari kalimat";
    private static final String BOUND = "berisi batas, bukan satu angka";

    static final String MISTYPED = "memuat huruf di antara angka (O, I, atau l); ketik ulang angkanya";
    private static final String BULLETS = "*+(\"“”•·▪●○■◦►▶➢\uF0B7\uF0A7";

    private Refusals() {}

    /** Why characters of the text cannot be read at all, in Indonesian; empty when all can. */
    static String findStrange(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Letters.isForeignDigit(c)) {
                return "memuat angka aksara lain atau pecahan; ketik dengan angka 0–9, misalnya 0,5";
            }
            if (c == '\\') {
                return "berisi rumus, bukan angka";
            }
            if (Letters.isRaisedDigit(c) && isPower(text, i)) {
                return "memuat angka kecil yang dapat berarti pangkat atau catatan kaki; tulis angkanya saja";
            }
        }
        return "";
    }

    /** Right behind a digit and not a lone ¹, which changes nothing whether it is a power or a footnote. */
    private static boolean isPower(String text, int i) {
        boolean behindDigit = i > 0 && Letters.isDigit(text.charAt(i - 1));
        boolean more = i + 1 < text.length() && Letters.isRaisedDigit(text.charAt(i + 1));
        return behindDigit && (more || text.charAt(i) != '\u00B9');
    }

    /** Why a cell with these numbers is no figure, in Indonesian; empty when nothing speaks against it. */
    static String find(String text, List<Token> tokens) {
        if (isDate(text, tokens)) {
            return "berisi tanggal";
        }
        Token first = tokens.get(0);
        String before = Letters.trim(text.substring(0, first.start()));
        if (hasBound(before) || Words.isBoundBefore(before)) {
            return BOUND;
        }
        boolean opening = isOpening(before) || Phrases.isSpelledLead(before) || Phrases.isGraded(before, first);
        if (!opening && !Phrases.isLabel(before)) {
            return isMistyped(text) ? MISTYPED : SENTENCE;
        }
        if (isListItem(first, before, text)) {
            return "diawali nomor urut, selebihnya kalimat";
        }
        if (isCodeWithTitle(first, text, tokens.size())) {
            return Separators.CODE;
        }
        for (int i = 0; i < tokens.size(); i++) {
            boolean last = i + 1 == tokens.size();
            int end = last ? text.length() : tokens.get(i + 1).start();
            String reason = behind(text.substring(tokens.get(i).end(), end), last);
            if (!reason.isEmpty()) {
                return reason;
            }
        }
        return "";
    }

    private static String behind(String gap, boolean last) {
        String words = Letters.trim(Phrases.spelling(gap).isEmpty() ? gap : Phrases.withoutSpelling(gap));
        if (words.isEmpty()) {
            return "";
        }
        if (Words.count(words) > MAX_WORDS) {
            return SENTENCE;
        }
        if (hasBound(words) || Words.isBoundBehind(words)) {
            return BOUND;
        }
        if (words.startsWith("=(")) {
            return "berisi rumus kolom, bukan angka";
        }
        if (last && Words.count(words) == 1 && isDash(words)) {
            return "diakhiri tanda hubung: nilai negatif atau rentang yang terpotong";
        }
        return isMistypedDigit(gap) || isMistypedWord(words) ? MISTYPED : "";
    }

    /** A dash, or a stroke and a dash: {@code 0/-}. */
    private static boolean isDash(String words) {
        boolean stroke = words.charAt(0) == '/' && words.length() == 2;
        return Letters.isDash(words.charAt(stroke ? 1 : 0));
    }

    /** {@code l00}, {@code O,5 %}: letters and digits in one heap without a space, all of which could be digits. */
    static boolean isMistyped(String text) {
        String heap = Letters.trim(text);
        if (heap.endsWith("%")) {
            heap = Letters.trim(heap.substring(0, heap.length() - 1));
        }
        boolean digit = false;
        boolean letter = false;
        for (int i = 0; i < heap.length(); i++) {
            char c = heap.charAt(i);
            digit |= Letters.isDigit(c);
            letter |= "OoIl".indexOf(c) >= 0;
            if (!Letters.isDigit(c) && "OoIl.,".indexOf(c) < 0) {
                return false;
            }
        }
        return digit && letter;
    }

    /** {@code 1 OO %}: a word of such letters with an O in it; {@code 5 l} are litres. */
    static boolean isMistypedWord(String words) {
        int i = 0;
        boolean zero = false;
        while (i < words.length() && "OoIl".indexOf(words.charAt(i)) >= 0) {
            zero |= words.charAt(i) == 'O' || words.charAt(i) == 'o';
            i++;
        }
        boolean ends = i == words.length() || Letters.isSpace(words.charAt(i)) || words.charAt(i) == '%';
        return zero && i > 1 && ends;
    }

    /** {@code 94,1O}: letters that look like digits, joined to the number and followed by no other letter. */
    private static boolean isMistypedDigit(String gap) {
        int i = 0;
        boolean letter = false;
        while (i < gap.length() && !Letters.isSpace(gap.charAt(i)) && gap.charAt(i) != '%') {
            char c = gap.charAt(i);
            if ("OoIl".indexOf(c) >= 0) {
                letter = true;
            } else if (!Letters.isDigit(c) && c != '.' && c != ',') {
                return false;
            }
            i++;
        }
        return letter;
    }

    /** {@code 1. Termotivasinya}, {@code 2) Jumlah}, {@code (3) Dasar}: a short whole number, its mark, then words. */
    private static boolean isListItem(Token first, String before, String text) {
        boolean atStart = before.isEmpty() || "(".equals(before);
        boolean bullet = first.sign() == Token.Sign.DETACHED_DASH;
        if (!atStart || !isShortWhole(first) || (first.sign() != Token.Sign.NONE && !bullet)) {
            return false;
        }
        int next = first.end();
        while (next < text.length() && (text.charAt(next) == '.' || text.charAt(next) == ')')) {
            next++;
        }
        boolean marked = next > first.end();
        next = Letters.skipSpaces(text, next);
        return marked && next < text.length() && Letters.isLetter(text.charAt(next));
    }

    /** {@code 01 Penyediaan Jasa Surat}: a code before its title; {@code 05 Kali} stays a count. */
    private static boolean isCodeWithTitle(Token first, String text, int numbers) {
        boolean leadingZero =
                first.body().length() > 1 && isShortWhole(first) && first.body().charAt(0) == '0';
        return leadingZero && numbers == 1 && Words.count(text.substring(first.end())) > 2;
    }

    private static boolean isShortWhole(Token token) {
        return token.body().length() <= 3
                && token.body().indexOf(',') < 0
                && token.body().indexOf('.') < 0;
    }

    private static boolean isDate(String text, List<Token> tokens) {
        for (int i = 0; i + 1 < tokens.size(); i++) {
            String gap = Letters.trim(
                    text.substring(tokens.get(i).end(), tokens.get(i + 1).start()));
            if (isMonth(gap)) {
                return true;
            }
        }
        if (isMonth(text.substring(tokens.get(tokens.size() - 1).end()))) {
            return true;
        }
        if (tokens.size() == 1) {
            return isPointedDate(tokens.get(0).body());
        }
        if (tokens.size() != 3) {
            return false;
        }
        String one = text.substring(tokens.get(0).end(), tokens.get(1).start());
        String two = text.substring(tokens.get(1).end(), tokens.get(2).start());
        boolean slash = "/".equals(one);
        boolean dash = one.length() == 1 && Letters.isDash(one.charAt(0));
        return one.equals(two) && (slash || dash) && isDay(tokens, slash);
    }

    /** {@code Maret}, {@code -Mar-}: the name of a month and what joins it to its day and year. */
    private static boolean isMonth(String gap) {
        int from = 0;
        int to = gap.length();
        while (from < to && isJoint(gap.charAt(from))) {
            from++;
        }
        while (to > from && isJoint(gap.charAt(to - 1))) {
            to--;
        }
        return Months.find(gap.substring(from, to)) > 0;
    }

    private static boolean isJoint(char c) {
        return Letters.isSpace(c) || Letters.isDash(c) || c == '.';
    }

    /** Parts of one or two digits with at most one year; a dash parts dates only when a year is there. */
    private static boolean isDay(List<Token> tokens, boolean slash) {
        int years = 0;
        for (Token token : tokens) {
            String body = token.body();
            if (body.length() == 4 && body.indexOf(',') < 0 && body.indexOf('.') < 0) {
                years++;
            } else if (body.length() > 2) {
                return false;
            }
        }
        return years == 1 || (years == 0 && slash);
    }

    /** {@code 12.05.2022} */
    private static boolean isPointedDate(String body) {
        int one = body.indexOf('.');
        int two = body.indexOf('.', one + 1);
        return one >= 1
                && one <= 2
                && two - one >= 2
                && two - one <= 3
                && body.length() - two == 5
                && body.indexOf('.', two + 1) < 0
                && body.indexOf(',') < 0;
    }

    private static boolean isOpening(String before) {
        for (int i = 0; i < before.length(); i++) {
            if (BULLETS.indexOf(before.charAt(i)) < 0 && !Letters.isSpace(before.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasBound(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '<' || c == '>' || c == '~' || (c > 127 && "≤≥±≈".indexOf(c) >= 0)) {
                return true;
            }
        }
        return false;
    }
}
