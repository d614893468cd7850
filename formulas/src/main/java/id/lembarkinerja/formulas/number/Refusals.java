package id.lembarkinerja.formulas.number;

import java.util.List;

/** Cells whose digits are no figure: dates, list items, bounds, sentences, letters typed for digits. */
final class Refusals {
    /**
     * Units are longer than one thinks ("Dokumen Laporan Hasil Evaluasi Kinerja Perangkat Daerah"), sentences longer.
     */
    private static final int MAX_WORDS = 8;

    private static final String SENTENCE = "angkanya bagian dari kalimat";
    private static final String BOUND = "berisi batas, bukan satu angka";

    private Refusals() {}

    /** Why a cell with these numbers is no figure, in Indonesian; empty when nothing speaks against it. */
    static String find(String text, List<Token> tokens) {
        if (isDate(text, tokens)) {
            return "berisi tanggal";
        }
        Token first = tokens.get(0);
        String before = Letters.trim(text.substring(0, first.start()));
        if (hasBound(before)) {
            return BOUND;
        }
        if (!isOpening(before) && !Phrases.isLabel(before)) {
            return SENTENCE;
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
        String words = Letters.trim(gap);
        if (words.isEmpty()) {
            return "";
        }
        if (Words.count(words) > MAX_WORDS) {
            return SENTENCE;
        }
        if (hasBound(words)) {
            return BOUND;
        }
        if (words.startsWith("=(")) {
            return "berisi rumus kolom, bukan angka";
        }
        if (last && Letters.isDash(words.charAt(0)) && Words.count(words) == 1) {
            return "diakhiri tanda hubung: nilai negatif atau rentang yang terpotong";
        }
        return isMistypedDigit(gap) ? "memuat huruf di antara angka (O, I, atau l); ketik ulang angkanya" : "";
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
            if (Words.isMonth(gap)) {
                return true;
            }
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
            if ("*+(\"".indexOf(before.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasBound(String text) {
        for (int i = 0; i < text.length(); i++) {
            if ("<>≤≥±~≈".indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
