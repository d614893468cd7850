package id.lembarkinerja.formulas.formulatext;

import java.math.BigDecimal;
import java.util.List;

/** Weights right in front of what they weigh, without a sign between: {@code 30% IKA + 30% IKU + 40% ITH}. */
final class Weights {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Weights() {}

    /** Whether the percentages in front of words make up 100 % together, which nothing but weights does. */
    static boolean are(List<Mark> marks) {
        BigDecimal total = BigDecimal.ZERO;
        int weights = 0;
        for (int i = 0; i + 2 < marks.size(); i++) {
            if (marks.get(i).is(Kind.NUMBER)
                    && marks.get(i + 1).is(Kind.PERCENT)
                    && marks.get(i + 2).isAny(Kind.WORD, Kind.MULTIPLY)) {
                total = total.add(Numerals.get(marks.get(i)));
                weights++;
            }
        }
        return weights > 1 && total.compareTo(HUNDRED) == 0;
    }
}
