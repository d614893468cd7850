package id.lembarkinerja.formulas.number;

import java.util.ArrayList;
import java.util.List;

/**
 * Cells that list numbered figures, one to a line: {@code 1. 25 orang} and {@code 2. 30 orang}. The mark in front of
 * each figure is a label, not a figure.
 */
final class ListMarks {
    private ListMarks() {}

    /** For each token whether it is a mark; a mark stands at the start of a line and its figure follows at once. */
    static List<Boolean> list(String text, List<Token> tokens) {
        List<Boolean> marks = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean mark = i + 1 < tokens.size()
                    && token.body().length() <= 2
                    && startsLine(text, token.start())
                    && isMark(text.substring(token.end(), tokens.get(i + 1).start()));
            marks.add(mark);
        }
        return marks;
    }

    private static boolean startsLine(String text, int at) {
        int i = at - 1;
        while (i >= 0 && Letters.isSpace(text.charAt(i)) && !Letters.isLineBreak(text.charAt(i))) {
            i--;
        }
        return i < 0 || Letters.isLineBreak(text.charAt(i));
    }

    /** A point or bracket and then spaces: "1. " but not the "1" of "1.250". */
    private static boolean isMark(String gap) {
        return gap.length() >= 2
                && (gap.charAt(0) == '.' || gap.charAt(0) == ')')
                && Letters.skipSpaces(gap, 1) == gap.length();
    }
}
