package id.lembarkinerja.formulas.number;

import id.lembarkinerja.formulas.language.Bilingual;
import java.util.List;

/** Says of cells whose digits are no figure why: dates, list items, bounds, sentences, letters typed for digits. */
final class Refusals {
    /**
     * Units are longer than one thinks ("Dokumen Laporan Hasil Evaluasi Kinerja Perangkat Daerah"), sentences longer.
     */
    static final int MAX_WORDS = 8;

    private static final Bilingual SENTENCE =
            new Bilingual("angkanya bagian dari kalimat", "its number is part of a sentence");
    private static final Bilingual BOUND =
            new Bilingual("berisi batas, bukan satu angka", "holds a bound, not one number");
    private static final Bilingual LIST_ITEM = new Bilingual(
            "diawali nomor urut, selebihnya kalimat", "begins with a list number, the rest is a sentence");
    private static final Bilingual COLUMN_FORMULA =
            new Bilingual("berisi rumus kolom, bukan angka", "holds a column formula, not a number");
    private static final Bilingual DATE = new Bilingual("berisi tanggal", "holds a date");
    private static final Bilingual CUT_OFF = new Bilingual(
            "diakhiri tanda hubung: nilai negatif atau rentang yang terpotong",
            "ends with a dash: a negative value, or a range cut off");
    private static final Bilingual OTHER_DIGITS = new Bilingual(
            "memuat angka aksara lain atau pecahan; ketik dengan angka 0–9, misalnya 0,5",
            "has digits of another script or a fraction; type it with the digits 0–9, such as 0,5");
    private static final Bilingual FORMULA =
            new Bilingual("berisi rumus, bukan angka", "holds a formula, not a number");
    private static final Bilingual RAISED = new Bilingual(
            "memuat angka kecil yang dapat berarti pangkat atau catatan kaki; tulis angkanya saja",
            "has a raised digit that may be a power or a footnote; write the number alone");

    static final Bilingual NO_DIGITS = new Bilingual("tidak berisi angka", "holds no number");
    static final Bilingual MISTYPED = new Bilingual(
            "memuat huruf di antara angka (O, I, atau l); ketik ulang angkanya",
            "has letters among its digits (O, I or l); type the number again");
    private static final String BULLETS = "*+(\"“”•·▪●○■◦►▶➢\uF0B7\uF0A7";

    private Refusals() {}

    /** Why characters of the text cannot be read at all, or nothing when all can. */
    static Bilingual findStrange(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Letters.isForeignDigit(c)) {
                return OTHER_DIGITS;
            }
            if (c == '\\') {
                return FORMULA;
            }
            if (Letters.isRaisedDigit(c) && isPower(text, i)) {
                return RAISED;
            }
        }
        return Bilingual.NOTHING;
    }

    /** Right behind a digit and not a lone ¹, which changes nothing whether it is a power or a footnote. */
    private static boolean isPower(String text, int i) {
        boolean behindDigit = i > 0 && Letters.isDigit(text.charAt(i - 1));
        boolean more = i + 1 < text.length() && Letters.isRaisedDigit(text.charAt(i + 1));
        return behindDigit && (more || text.charAt(i) != '\u00B9');
    }

    /** Why a cell with these numbers is no figure, or nothing when nothing speaks against it. */
    static Bilingual find(String text, List<Token> tokens) {
        if (DateTokens.isDate(text, tokens)) {
            return DATE;
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
            return LIST_ITEM;
        }
        if (isCodeWithTitle(first, text, tokens.size())) {
            return Separators.CODE;
        }
        for (int i = 0; i < tokens.size(); i++) {
            boolean last = i + 1 == tokens.size();
            int end = last ? text.length() : tokens.get(i + 1).start();
            Bilingual reason = behind(text.substring(tokens.get(i).end(), end), last);
            if (!reason.isEmpty()) {
                return reason;
            }
        }
        return Bilingual.NOTHING;
    }

    private static Bilingual behind(String gap, boolean last) {
        String words = Letters.trim(Phrases.spelling(gap).isEmpty() ? gap : Phrases.withoutSpelling(gap));
        if (words.isEmpty()) {
            return Bilingual.NOTHING;
        }
        if (Words.count(words) > MAX_WORDS) {
            return SENTENCE;
        }
        if (hasBound(words) || Words.isBoundBehind(words)) {
            return BOUND;
        }
        if (words.startsWith("=(")) {
            return COLUMN_FORMULA;
        }
        if (last && Words.count(words) == 1 && isDash(words)) {
            return CUT_OFF;
        }
        return Mistypings.isDigit(gap) || Mistypings.isWord(words) ? MISTYPED : Bilingual.NOTHING;
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
