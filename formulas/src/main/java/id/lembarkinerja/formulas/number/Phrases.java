package id.lembarkinerja.formulas.number;

/** Reads the words around a number: which are its label and which its unit. */
final class Phrases {
    /** Signs that set off words and say nothing themselves: quotes, bullets, footnote stars and daggers. */
    private static final String PADDING = "*;,:.=\"'`‘’_•·▪●○■◦►▶➢“”†‡§\uF0B7\uF0A7";

    private Phrases() {}

    /**
     * The words of one number.
     *
     * @param label the words in front, before an equals sign or colon; may be empty
     * @param unit the words behind, or a grade in front ({@code BB (75,2)}); may be empty
     * @param bracketed the number stands in brackets, the accountant's minus
     * @param halfBracketed only the opening bracket is there: perhaps a minus
     * @param spelled the number in words, as {@code (dua belas)} behind it or {@code Dua (2)} before it; may be empty
     */
    record Phrase(String label, String unit, boolean bracketed, boolean halfBracketed, String spelled) {}

    /** The words of the number between the end of the one before ({@code from}) and the start of the next. */
    static Phrase around(String text, Token token, int from, int to) {
        String before = Letters.trim(text.substring(from, token.start()));
        String after = text.substring(token.end(), to);
        boolean inside = text.substring(token.start(), token.end()).indexOf('(') >= 0;
        boolean closed = after.indexOf(')') >= 0;
        String lead = lead(before);
        boolean worded = isSpelledLead(before) || isGraded(before, token);
        boolean open = inside || (before.endsWith("(") && !worded);
        String behind = closed && (open || before.endsWith("(")) ? withoutFirst(after, ')') : after;
        String spelled = isSpelledLead(before) ? lead : spelling(after);
        String unit = unit(behind, to < text.length());
        return new Phrase(
                label(before),
                unit.isEmpty() && isGraded(before, token) ? lead : unit,
                open && closed,
                open && !closed && to == text.length(),
                spelled);
    }

    static boolean isLabel(String before) {
        String text = Letters.trim(before);
        return text.endsWith("=") || text.endsWith(":");
    }

    /** {@code Dua (}: the number in words stands in front of the digits, which are in brackets. */
    static boolean isSpelledLead(String before) {
        return before.endsWith("(") && SpelledNumbers.isSpelled(lead(before));
    }

    /** {@code BB (}, {@code BB /} or {@code BB 75,2}: a grade in front of its score. */
    static boolean isGraded(String before, Token token) {
        if (before.isEmpty() || isLabel(before) || !Words.isGrade(lead(before))) {
            return false;
        }
        String body = token.body();
        int sign = Math.max(body.indexOf(','), body.indexOf('.'));
        boolean setOff = "(/".indexOf(before.charAt(before.length() - 1)) >= 0;
        // "A (1)" and "A 1.2" are numbering; the scores of grades have two digits or are 100.
        return sign < 0 ? setOff && body.length() >= 2 : sign == 2;
    }

    private static String withoutFirst(String text, char c) {
        int at = text.indexOf(c);
        return text.substring(0, at) + text.substring(at + 1);
    }

    /** The words in front of a number without the bracket or stroke that opens it. */
    private static String lead(String before) {
        int end = before.length();
        while (end > 0 && (Letters.isSpace(before.charAt(end - 1)) || "(/:".indexOf(before.charAt(end - 1)) >= 0)) {
            end--;
        }
        return before.substring(0, end);
    }

    /** Words before "=" or ":"; what stands before a percent sign belongs to the number before. */
    private static String label(String before) {
        if (!isLabel(before)) {
            return "";
        }
        String words = trimSigns(before);
        return trimSigns(words.substring(words.lastIndexOf('%') + 1));
    }

    private static String unit(String after, boolean nextFollows) {
        String unit = Letters.trim(after);
        if (nextFollows && isLabel(unit)) {
            // "94,10 % IDG = 68,11": up to a percent sign it is unit; without one all words are the next one's label
            return unit.startsWith("%") ? "%" : "";
        }
        unit = trimMarks(withoutSpelling(trimSigns(unit)), nextFollows);
        if (Words.isJoiner(unit)) {
            return "";
        }
        int lastWord = unit.lastIndexOf(' ');
        // "3 Orang dan 42 Item": the joining word is no part of the unit
        return nextFollows && Words.isJoiner(unit.substring(lastWord + 1))
                ? trimMarks(trimSigns(unit.substring(0, lastWord + 1)), true)
                : unit;
    }

    /**
     * The number in words that officials add in brackets: {@code sepuluh} of {@code (sepuluh) dokumen}; may be empty.
     */
    static String spelling(String after) {
        int open = after.indexOf('(');
        int close = open < 0 ? -1 : after.indexOf(')', open + 1);
        if (close < 0) {
            return "";
        }
        String words = after.substring(open + 1, close);
        return SpelledNumbers.isSpelled(words) ? words : "";
    }

    /** Without the number in words: {@code (sepuluh) dokumen} is {@code dokumen}. */
    static String withoutSpelling(String unit) {
        if (spelling(unit).isEmpty()) {
            return unit;
        }
        int open = unit.indexOf('(');
        int close = unit.indexOf(')', open + 1);
        return trimSigns(trimSigns(unit.substring(0, open)) + " " + trimSigns(unit.substring(close + 1)));
    }

    /** Without footnotes ({@code *)}, {@code a)}, {@code ¹}), brackets left alone, and what sets a grade apart. */
    private static String trimMarks(String text, boolean nextFollows) {
        int open = text.lastIndexOf('(');
        // "3,05 (Level 3)": what an open bracket begins belongs to the next number
        String unit = withoutFootnote(
                open > 0 && nextFollows && text.indexOf(')', open) < 0 ? trimSigns(text.substring(0, open)) : text);
        if (nextFollows && unit.startsWith("(") && unit.indexOf(')') < 0) {
            return "";
        }
        while (!unit.isEmpty() && ")]".indexOf(unit.charAt(0)) >= 0) {
            unit = trimSigns(unit.substring(1));
        }
        while (!unit.isEmpty() && isLoneEnd(unit, nextFollows)) {
            unit = trimSigns(unit.substring(0, unit.length() - 1));
        }
        if (unit.startsWith("/") || (unit.startsWith("(") && unit.endsWith(")"))) {
            String grade = Letters.trim(unit.substring(1, unit.endsWith(")") ? unit.length() - 1 : unit.length()));
            unit = Words.isGrade(grade) ? grade : unit;
        }
        return "%%".equals(unit) ? "%" : unit;
    }

    private static String withoutFootnote(String unit) {
        if (unit.length() == 2 && unit.charAt(1) == ')' && Letters.isLetter(unit.charAt(0))) {
            return "";
        }
        int end = unit.length();
        while (end > 0 && Letters.isRaisedDigit(unit.charAt(end - 1))) {
            end--;
        }
        boolean apart = end == 0 || Letters.isSpace(unit.charAt(end - 1));
        return apart ? trimSigns(unit.substring(0, end)) : unit;
    }

    /** A bracket without its counterpart, or a stroke before the next number. */
    private static boolean isLoneEnd(String unit, boolean nextFollows) {
        char last = unit.charAt(unit.length() - 1);
        return last == '('
                || last == '['
                || (last == ')' && unit.indexOf('(') < 0)
                || (last == ']' && unit.indexOf('[') < 0)
                || (last == '/' && nextFollows && unit.length() > 1);
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
        // Letters and digits are the common case, and none of them pads.
        if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || Letters.isDigit(c)) {
            return false;
        }
        return Letters.isSpace(c) || Letters.isDash(c) || PADDING.indexOf(c) >= 0;
    }
}
