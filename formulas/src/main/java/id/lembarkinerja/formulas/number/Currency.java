package id.lembarkinerja.formulas.number;

import java.util.List;

/** Currency signs in front of an amount: Rp, Rp., IDR, USD, US$, $. */
final class Currency {
    private static final List<String> SIGNS = List.of("Rp", "IDR", "USD", "US$", "$");

    private Currency() {}

    /** Where the text goes on after a currency sign and its spaces; {@code from} itself when there is none. */
    static int after(String text, int from) {
        if (from >= text.length() || "RrIiUu$".indexOf(text.charAt(from)) < 0) {
            return from;
        }
        for (String sign : SIGNS) {
            if (text.regionMatches(true, from, sign, 0, sign.length())) {
                int i = from + sign.length();
                if (i < text.length() && Letters.isLetter(text.charAt(i))) {
                    continue;
                }
                if (i < text.length() && (text.charAt(i) == '.' || text.charAt(i) == ':')) {
                    i++;
                }
                return Letters.skipSpaces(text, i);
            }
        }
        return from;
    }

    /** The unit of an amount behind this sign: {@code Rp} for rupiah, {@code USD} for dollars. */
    static String unit(String text, int from) {
        char first = text.charAt(from);
        return first == 'R' || first == 'r' || first == 'I' || first == 'i' ? "Rp" : "USD";
    }
}
