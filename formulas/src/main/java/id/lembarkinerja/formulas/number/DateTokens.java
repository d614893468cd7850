package id.lembarkinerja.formulas.number;

import java.util.List;

/** Whether the numbers of a text are the parts of a date, by their shape and by what stands between them. */
final class DateTokens {
    private DateTokens() {}

    static boolean isDate(String text, List<Token> tokens) {
        for (int i = 0; i + 1 < tokens.size(); i++) {
            String gap = Letters.trim(
                    text.substring(tokens.get(i).end(), tokens.get(i + 1).start()));
            if (isMonth(gap)) {
                return true;
            }
        }
        if (isMonth(text.substring(tokens.get(tokens.size() - 1).end()))) {
            return true;
        }
        if (tokens.size() == 1) {
            return isPointedDate(tokens.get(0).body());
        }
        if (tokens.size() != 3) {
            return false;
        }
        String one = text.substring(tokens.get(0).end(), tokens.get(1).start());
        String two = text.substring(tokens.get(1).end(), tokens.get(2).start());
        boolean slash = "/".equals(one);
        boolean dash = one.length() == 1 && Letters.isDash(one.charAt(0));
        return one.equals(two) && (slash || dash) && isDay(tokens, slash);
    }

    /** {@code Maret}, {@code -Mar-}: the name of a month and what joins it to its day and year. */
    private static boolean isMonth(String gap) {
        int from = 0;
        int to = gap.length();
        while (from < to && isJoint(gap.charAt(from))) {
            from++;
        }
        while (to > from && isJoint(gap.charAt(to - 1))) {
            to--;
        }
        return Months.find(gap.substring(from, to)) > 0;
    }

    private static boolean isJoint(char c) {
        return Letters.isSpace(c) || Letters.isDash(c) || c == '.';
    }

    /** Parts of one or two digits with at most one year; a dash parts dates only when a year is there. */
    private static boolean isDay(List<Token> tokens, boolean slash) {
        int years = 0;
        for (Token token : tokens) {
            String body = token.body();
            if (body.length() == 4 && body.indexOf(',') < 0 && body.indexOf('.') < 0) {
                years++;
            } else if (body.length() > 2) {
                return false;
            }
        }
        return years == 1 || (years == 0 && slash);
    }

    /** {@code 12.05.2022} */
    private static boolean isPointedDate(String body) {
        int one = body.indexOf('.');
        int two = body.indexOf('.', one + 1);
        return one >= 1
                && one <= 2
                && two - one >= 2
                && two - one <= 3
                && body.length() - two == 5
                && body.indexOf('.', two + 1) < 0
                && body.indexOf(',') < 0;
    }
}
