package id.lembarkinerja.formulas.formulatext;

/** Where in a text a word, a number or an address ends that begins at a given place. */
final class WordEnds {
    /** An index in braces is longer only where the brace is not one. */
    private static final int MOST_INDEX = 20;

    private final String text;

    WordEnds(String text) {
        this.text = text;
    }

    /** Digits with points and commas between them; a point behind them ends a sentence. */
    int ofNumber(int from) {
        int to = from;
        while (to < text.length()
                && (isDigit(to) || ((text.charAt(to) == '.' || text.charAt(to) == ',') && isDigit(to + 1)))) {
            to++;
        }
        return to;
    }

    /** Letters, digits and what belongs to them: {@code X_{max}}, {@code s.d.}, {@code rata-rata}. */
    int ofWord(int from) {
        int to = from;
        while (to < text.length() && isInWord(from, to)) {
            to++;
            // X_{max}
            if (to + 1 < text.length() && text.charAt(to - 1) == '_' && text.charAt(to) == '{') {
                int close = text.indexOf('}', to);
                to = close > 0 && close - to < MOST_INDEX ? close + 1 : to;
            }
        }
        return isDoubled(from, to) ? to + 1 + (to - from) : to;
    }

    /** Up to the next space or line. */
    int ofAddress(int from) {
        int to = from;
        while (to < text.length() && !Characters.isSpace(text.charAt(to)) && !Characters.isBreak(text.charAt(to))) {
            to++;
        }
        return to;
    }

    /** Indonesian doubles words with a dash, which subtracts nothing: rata-rata, laki-laki, nilai-nilai. */
    private boolean isDoubled(int from, int to) {
        int length = to - from;
        return length > 2
                && Characters.isDash(to < text.length() ? text.charAt(to) : ' ')
                && text.regionMatches(true, from, text, to + 1, length)
                && !isLetter(to + 1 + length);
    }

    private boolean isInWord(int from, int i) {
        char c = text.charAt(i);
        if (Characters.isLetter(c) || Characters.isDigit(c) || c == '_' || c == '&') {
            return true;
        }
        if (c == '\'' || c == '’') {
            return isLetter(i + 1);
        }
        // T.L. and s.d. are one word; the point of "tahun." ends a sentence
        boolean pointBefore = text.lastIndexOf('.', i - 1) >= from;
        return c == '.' && (pointBefore || (i == from + 1 && isLetter(i + 1)));
    }

    private boolean isLetter(int i) {
        return i < text.length() && Characters.isLetter(text.charAt(i));
    }

    private boolean isDigit(int i) {
        return i < text.length() && Characters.isDigit(text.charAt(i));
    }
}
