package id.lembarkinerja.formulas.number;

import java.util.ArrayList;
import java.util.List;

/**
 * Cells that list numbered figures, one to a line: {@code 1. 25 orang} and {@code 2. 30 orang}. The mark in front of
 * each figure is a label, not a figure. So is a year in front of a colon.
 */
final class ListMarks {
    private ListMarks() {}

    /** For each token whether it is a mark; a mark stands at the start of a line and its figure follows at once. */
    static List<Boolean> list(String text, List<Token> tokens) {
        List<Boolean> marks = new ArrayList<>();
        int expected = 0;
        char sign = ' ';
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            String gap = i + 1 < tokens.size()
                    ? text.substring(token.end(), tokens.get(i + 1).start())
                    : "";
            boolean mark = token.body().length() <= 2
                    && isMark(gap)
                    && (startsLine(text, token) || (isNext(token, expected) && gap.charAt(0) == sign));
            if (mark && isWhole(token)) {
                expected = Integer.parseInt(token.body()) + 1;
                sign = gap.charAt(0);
            }
            marks.add(mark || isYear(token, gap));
        }
        return marks;
    }

    /** {@code 2021: 75; 2022: 80}: a year before a colon or equals sign names the number behind it. */
    private static boolean isYear(Token token, String gap) {
        String body = token.body();
        boolean year = body.length() == 4 && (body.startsWith("19") || body.startsWith("20")) && isWhole(token);
        String sign = Letters.trim(gap);
        return year && (":".equals(sign) || "=".equals(sign));
    }

    /** The second and later marks of a list that runs on in one line: {@code 1. 25 orang 2. 30 orang}. */
    private static boolean isNext(Token token, int expected) {
        return expected > 1 && isWhole(token) && Integer.parseInt(token.body()) == expected;
    }

    private static boolean isWhole(Token token) {
        return token.body().indexOf(',') < 0 && token.body().indexOf('.') < 0;
    }

    private static boolean startsLine(String text, Token token) {
        int i = token.start() - 1;
        if (i >= 0 && text.charAt(i) == '(' && "1".equals(token.body())) {
            i--;
        }
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
