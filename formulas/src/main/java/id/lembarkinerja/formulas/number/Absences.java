package id.lembarkinerja.formulas.number;

import id.lembarkinerja.formulas.language.Bilingual;
import java.util.Locale;
import java.util.Optional;

/** Recognises cells that say "no number": blank, a dash, and the spellings of "not available". */
final class Absences {
    private static final Bilingual NOT_YET = new Bilingual(
            "tidak berisi angka; tulis N/A bila angkanya belum ada",
            "holds no number; write N/A if there is no figure yet");
    private static final Bilingual DOTS =
            new Bilingual("masih berupa titik-titik, tidak berisi angka", "is still a row of dots and holds no number");

    private Absences() {}

    static Optional<Absence> find(String printed) {
        String text = Letters.trim(printed);
        if (text.isEmpty()) {
            return Optional.of(Absence.BLANK);
        }
        if (isDash(text)) {
            return Optional.of(Absence.DASH);
        }
        return isNotAvailable(text) ? Optional.of(Absence.NOT_AVAILABLE) : Optional.empty();
    }

    /** Dashes alone, also behind a currency sign, as the accounting format prints an empty amount: {@code Rp -}. */
    private static boolean isDash(String text) {
        boolean dash = false;
        for (int i = Currency.after(text, 0); i < text.length(); i++) {
            char c = text.charAt(i);
            if (Letters.isDash(c)) {
                dash = true;
            } else if (!Letters.isSpace(c) && c != ',' && c != '.' && c != '_' && c != '%') {
                return false;
            }
        }
        return dash;
    }

    /** {@code N/A}, {@code n/a}, {@code NA}, {@code N.A.}, and {@code NIA}, which is how a scanner reads N/A. */
    private static boolean isNotAvailable(String text) {
        if (text.length() > 20) {
            return false;
        }
        var letters = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Letters.isLetter(c)) {
                letters.append(c);
            } else if (c == '1') {
                // A scanner also reads N/A as N1A.
                letters.append('I');
            } else if (c != '/' && c != '.' && c != '\\' && c != '|' && c != '%' && !Letters.isSpace(c)) {
                return false;
            }
        }
        return switch (letters.toString().toUpperCase(Locale.ROOT)) {
            case "NA", "NIA", "NLA", "TIDAKTERSEDIA", "TIDAKBERLAKU", "NOTAVAILABLE", "NOTAPPLICABLE" -> true;
            default -> false;
        };
    }

    /** {@code #REF!}, {@code #DIV/0!}, {@code #N/A}: what a spreadsheet shows for a formula that failed. */
    static boolean isSpreadsheetError(String printed) {
        String text = Letters.trim(printed);
        return text.length() > 1 && text.charAt(0) == '#' && Letters.isLetter(text.charAt(1));
    }

    /** Why a text without any digit is no number. */
    static Bilingual whyWords(String printed) {
        String text = Letters.trim(printed).toLowerCase(Locale.ROOT);
        if (text.startsWith("belum") || text.startsWith("tidak ada data") || "tad".equals(text)) {
            return NOT_YET;
        }
        if (isDots(text)) {
            return DOTS;
        }
        boolean nothing = "nihil".equals(text) || "tidak ada".equals(text) || "nol".equals(text);
        return nothing
                ? Bilingual.of(
                        "berisi kata \"{0}\"; ketik 0 bila nilainya memang nol",
                        "holds the word \"{0}\"; type 0 if the value is zero", text)
                : Refusals.NO_DIGITS;
    }

    private static boolean isDots(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) != '.' && text.charAt(i) != '…' && text.charAt(i) != ' ') {
                return false;
            }
        }
        return text.startsWith("..") || text.startsWith("…");
    }
}
