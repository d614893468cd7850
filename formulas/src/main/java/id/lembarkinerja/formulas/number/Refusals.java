package id.lembarkinerja.formulas.number;

import java.util.List;

/** Says of cells whose digits are no figure why: dates, list items, bounds, sentences, letters typed for digits. */
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
        if (DateTokens.isDate(text, tokens)) {
            return "berisi tanggal";
        }
        Token first = tokens.get(0);
        String before = Letters.trim(text.substring(0, first.start()));
        if (hasBound(before) || Words.isBoundBefore(before)) {
            return BOUND;
        }
        boolean opening = isOpening(before) || Phrases.isSpelledLead(before) || Phrases.isGraded(before, first);
        if (!opening && !Phrases.isLabel(before)) {
            return Mistypings.isHeap(text) ? MISTYPED : SENTENCE;
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
        return Mistypings.isDigit(gap) || Mistypings.isWord(words) ? MISTYPED : "";
    }

    /** A dash, or a stroke and a dash: {@code 0/-}. */
    private static boolean isDash(String words) {
        boolean stroke = words.charAt(0) == '/' && words.length() == 2;
        return Letters.isDash(words.charAt(stroke ? 1 : 0));
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
