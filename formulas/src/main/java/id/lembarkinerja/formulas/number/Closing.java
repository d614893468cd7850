package id.lembarkinerja.formulas.number;

/**
 * What closes an amount: {@code ,-} and {@code .-} (no cents), or a point or comma left alone.
 *
 * @param length how many characters it takes
 * @param irregular a stray sign rather than a custom: {@code 571.677.}
 */
record Closing(int length, boolean irregular) {
    private static final Closing NONE = new Closing(0, false);

    static Closing at(String text, int from) {
        int i = from;
        boolean sign = false;
        while (i < text.length() && (text.charAt(i) == ',' || text.charAt(i) == '.')) {
            sign = true;
            i++;
        }
        if (!sign) {
            return NONE;
        }
        int afterSign = i;
        i = Letters.skipSpaces(text, i);
        boolean space = i > afterSign;
        int dashes = i;
        while (i < text.length() && (Letters.isDash(text.charAt(i)) || text.charAt(i) == '=')) {
            i++;
        }
        boolean last = Letters.skipSpaces(text, i) == text.length();
        boolean beforeWords = !space && i < text.length() && Letters.isSpace(text.charAt(i));
        if (i > dashes && (last || beforeWords)) {
            return new Closing(i - from, space);
        }
        return afterSign == text.length() || Letters.skipSpaces(text, afterSign) == text.length()
                ? new Closing(afterSign - from, true)
                : NONE;
    }
}
