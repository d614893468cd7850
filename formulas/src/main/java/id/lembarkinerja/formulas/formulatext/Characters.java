package id.lembarkinerja.formulas.formulatext;

/** Kinds of characters; own lists, because library answers differ between the JVM and JavaScript. */
final class Characters {
    private Characters() {}

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isLetter(char c) {
        // the Greek Σ is a sign of arithmetic here
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c > 127 && c != 'Σ' && Character.isLetter(c));
    }

    static boolean isUpper(char c) {
        return c >= 'A' && c <= 'Z';
    }

    static boolean isSpace(char c) {
        return c == ' '
                || c == '\t'
                || c == '\u00A0'
                || (c >= '\u2000' && c <= '\u200F')
                || c == '\u202F'
                || c == '\u205F'
                || c == '\u2060'
                || c == '\u3000'
                || c == '\uFEFF';
    }

    static boolean isBreak(char c) {
        return (c >= '\n' && c <= '\r') || c == '\u2028' || c == '\u2029' || c == '\u0085';
    }

    static boolean isDash(char c) {
        return c == '-' || (c >= '\u2010' && c <= '\u2015') || c == '\u2212' || c == '\uFE63' || c == '\uFF0D';
    }

    /** What a fraction line is drawn with. */
    static boolean isLine(char c) {
        return isDash(c) || c == '_' || c == '\u2500' || c == '\u2501' || c == '\u2550' || c == '\u00AF';
    }

    static boolean isTimes(char c) {
        return "*×·∙⋅•✕✖⨯∗".indexOf(c) >= 0;
    }

    static boolean isQuote(char c) {
        return c == '"' || c == '“' || c == '”' || c == '„' || c == '«' || c == '»';
    }

    static boolean isForeign(char c) {
        return "^√∛²³∫∂".indexOf(c) >= 0;
    }

    /** Words between single spaces, without breaks, quotation marks and invisible signs. */
    static String tidy(String text) {
        var tidy = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isSpace(c) || isBreak(c) || c < ' ') {
                if (!tidy.isEmpty() && tidy.charAt(tidy.length() - 1) != ' ') {
                    tidy.append(' ');
                }
            } else if (!isQuote(c) && c != '$') {
                tidy.append(c);
            }
        }
        int from = 0;
        int to = tidy.length();
        while (from < to && " ,.;:".indexOf(tidy.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && " ,;:.".indexOf(tidy.charAt(to - 1)) >= 0) {
            to--;
        }
        return tidy.substring(from, to);
    }
}
