package id.lembarkinerja.formulas.number;

/** Reads the words around a number: which are its label and which its unit. */
final class Phrases {
    private Phrases() {}

    /**
     * The words of one number.
     *
     * @param label the words in front, before an equals sign or colon; may be empty
     * @param unit the words behind; may be empty
     * @param bracketed the number stands in brackets, the accountant's minus
     */
    record Phrase(String label, String unit, boolean bracketed) {}

    /** The words of the number between the end of the one before ({@code from}) and the start of the next. */
    static Phrase around(String text, Token token, int from, int to) {
        String before = Letters.trim(text.substring(from, token.start()));
        String after = text.substring(token.end(), to);
        boolean inside = text.substring(token.start(), token.end()).indexOf('(') >= 0;
        boolean bracketed = (inside || before.endsWith("(")) && after.indexOf(')') >= 0;
        return new Phrase(label(before), unit(after, to < text.length(), bracketed), bracketed);
    }

    static boolean isLabel(String before) {
        String text = Letters.trim(before);
        return text.endsWith("=") || text.endsWith(":");
    }

    /** Words before "=" or ":"; what stands before a percent sign belongs to the number before. */
    private static String label(String before) {
        if (!isLabel(before)) {
            return "";
        }
        String words = trimSigns(before);
        return trimSigns(words.substring(words.lastIndexOf('%') + 1));
    }

    private static String unit(String after, boolean nextFollows, boolean bracketed) {
        String unit = Letters.trim(bracketed ? after.replace(")", "") : after);
        if (nextFollows && isLabel(unit)) {
            // "94,10 % IDG = 68,11": up to a percent sign it is unit; without one all words are the next one's label
            return unit.startsWith("%") ? "%" : "";
        }
        unit = withoutSpelling(trimSigns(unit));
        if (Words.isJoiner(unit)) {
            return "";
        }
        int lastWord = unit.lastIndexOf(' ');
        // "3 Orang dan 42 Item": the joining word is no part of the unit
        return nextFollows && Words.isJoiner(unit.substring(lastWord + 1))
                ? trimSigns(unit.substring(0, lastWord + 1))
                : unit;
    }

    /** Without the number in words that officials add: {@code (sepuluh) dokumen} is {@code dokumen}. */
    private static String withoutSpelling(String unit) {
        int open = unit.indexOf('(');
        int close = unit.indexOf(')', open + 1);
        if (open < 0 || close < 0 || !Words.isSpelledNumber(unit.substring(open + 1, close))) {
            return unit;
        }
        return trimSigns(trimSigns(unit.substring(0, open)) + " " + trimSigns(unit.substring(close + 1)));
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
        return Letters.isSpace(c) || Letters.isDash(c) || "*;,:.=\"".indexOf(c) >= 0;
    }
}
