package id.lembarkinerja.formulas.formulatext;

import java.util.ArrayList;
import java.util.List;

/** Decides which x multiplies and which is a symbol or the number of a class. */
final class Crosses {
    private static final String NUMBERED = " kelas bab golongan komisi bagian tipe indikator variabel nilai faktor ";

    private Crosses() {}

    static List<Mark> decide(List<Mark> marks) {
        List<Mark> decided = new ArrayList<>();
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            if (mark.is(Kind.CROSS)) {
                decided.add(mark.as(times(marks, i, Mark.at(decided, i - 1)) ? Kind.MULTIPLY : Kind.WORD));
            } else {
                decided.add(mark);
            }
        }
        return decided;
    }

    private static boolean times(List<Mark> marks, int i, Mark before) {
        Mark next = Mark.at(marks, i + 1);
        Mark afterNext = Mark.at(marks, i + 2);
        if (!before.endsOperand()) {
            // "A / x 100%": the operand is missing, not a symbol x
            return next.is(Kind.NUMBER);
        }
        if (next.is(Kind.CROSS)) {
            return !afterNext.startsOperand();
        }
        if (!next.startsOperand()) {
            // "(A / B) x %": the 100 is missing, but the sign is meant
            return next.is(Kind.PERCENT);
        }
        if (next.isAny(Kind.NUMBER, Kind.OPEN, Kind.SIGMA) || !before.is(Kind.WORD)) {
            return true;
        }
        if ("x".equals(marks.get(i).text())) {
            return true;
        }
        boolean numbered = NUMBERED.contains(" " + before.folded() + " ");
        boolean symbols = !Mark.at(marks, i - 2).is(Kind.WORD) && !afterNext.is(Kind.WORD);
        return !numbered && (symbols || Vocabulary.isValue(next.text()));
    }
}
