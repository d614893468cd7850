package id.lembarkinerja.formulas.formulatext;

import java.util.ArrayList;
import java.util.List;

/**
 * Decides which dashes subtract. A hyphen inside a word ({@code e-SAKIP}), a span ({@code usia 15-64 tahun},
 * {@code 2020-2024}) and a year before ({@code n-1}) belong to the name around them.
 */
final class Dashes {
    private final List<Mark> marks;
    private final List<Mark> decided = new ArrayList<>();

    private Dashes(List<Mark> marks) {
        this.marks = marks;
    }

    static List<Mark> decide(List<Mark> marks) {
        var dashes = new Dashes(marks);
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            if (!mark.is(Kind.DASH)) {
                dashes.decided.add(mark);
            } else if (dashes.subtracts(i)) {
                dashes.decided.add(mark.as(Kind.SUBTRACT));
            } else {
                i += dashes.join(mark, Mark.at(marks, i + 1)) ? 1 : 0;
            }
        }
        return dashes.decided;
    }

    /** Makes one word of the two sides; true when the right side was taken. */
    private boolean join(Mark dash, Mark right) {
        int last = decided.size() - 1;
        Mark left = Mark.at(decided, last);
        if (!left.endsOperand()) {
            decided.add(dash.as(Kind.SUBTRACT));
            return false;
        }
        if (!right.isAny(Kind.WORD, Kind.NUMBER) || !left.isAny(Kind.WORD, Kind.NUMBER)) {
            decided.add(dash.as(Kind.WORD));
            return false;
        }
        decided.set(last, new Mark(Kind.WORD, left.text() + dash.text() + right.text(), left.start(), right.end()));
        return true;
    }

    private boolean subtracts(int i) {
        Mark left = Mark.at(decided, decided.size() - 1);
        Mark right = Mark.at(marks, i + 1);
        if (!left.endsOperand() || !right.startsOperand()) {
            return !left.endsOperand();
        }
        boolean spaceBefore = Mark.gap(marks, i - 1);
        boolean spaceAfter = Mark.gap(marks, i);
        if (left.is(Kind.NUMBER) && right.is(Kind.NUMBER)) {
            return numbers(i, left, right);
        }
        if (!spaceBefore && !spaceAfter && indexed(left, right)) {
            return false;
        }
        if (yearBefore(left, right) || (Vocabulary.isMonth(left.text()) && Vocabulary.isMonth(right.text()))) {
            return false;
        }
        if (right.isAny(Kind.OPEN, Kind.NAME, Kind.SIGMA) || left.isAny(Kind.CLOSE, Kind.NAME, Kind.PERCENT)) {
            return !right.is(Kind.WORD) || spaceBefore || right.text().length() > 3;
        }
        if (spaceBefore && spaceAfter) {
            return true;
        }
        if (right.is(Kind.WORD) && Vocabulary.isCount(right.text())) {
            return !left.folded().equals(right.folded());
        }
        if (spaceBefore || spaceAfter) {
            return right.is(Kind.NUMBER) || (right.is(Kind.WORD) && Vocabulary.isValue(right.text()));
        }
        return symbols(i, left, right);
    }

    private boolean numbers(int i, Mark left, Mark right) {
        boolean years = Vocabulary.isYear(left.text()) && Vocabulary.isYear(right.text());
        boolean inName = Mark.at(decided, decided.size() - 2).isAny(Kind.WORD, Kind.NAME)
                || (Mark.at(marks, i + 2).is(Kind.WORD) && !Mark.gap(marks, i));
        return !years && !inName;
    }

    /** {@code n-1}, {@code t - 1}: the year before. */
    private static boolean yearBefore(Mark left, Mark right) {
        return (left.isWord("n") || left.isWord("t"))
                && !Characters.isUpper(left.text().charAt(0))
                && right.is(Kind.NUMBER)
                && right.text().length() == 1;
    }

    /** {@code Wn-1}, {@code PADn-1}: a symbol with the year before as its index. */
    private static boolean indexed(Mark left, Mark right) {
        String symbol = left.text();
        int last = symbol.length() - 1;
        if (!left.is(Kind.WORD) || !right.is(Kind.NUMBER) || right.text().length() != 1 || last < 1 || last > 5) {
            return false;
        }
        for (int i = 0; i < last; i++) {
            if (!Characters.isUpper(symbol.charAt(i))) {
                return false;
            }
        }
        return symbol.charAt(last) == 'n' || symbol.charAt(last) == 't';
    }

    /** {@code (Realisasi-Rencana)}: two words alone in their bracket, of which one is an operand elsewhere. */
    private boolean bracketed(int i, Mark left, Mark right) {
        boolean alone = Mark.at(decided, decided.size() - 2).is(Kind.OPEN)
                && Mark.at(marks, i + 2).is(Kind.CLOSE);
        boolean words = left.is(Kind.WORD) && right.is(Kind.WORD);
        return alone
                && words
                && left.text().length() > 2
                && right.text().length() > 2
                && !left.folded().equals(right.folded())
                && (used(left, i) || used(right, i));
    }

    /** {@code T-R} without spaces: two symbols that are whole operands, one of them used elsewhere. */
    private boolean symbols(int i, Mark left, Mark right) {
        boolean bounded = !Mark.at(decided, decided.size() - 2).isAny(Kind.WORD, Kind.NUMBER, Kind.NAME)
                && !Mark.at(marks, i + 2).isAny(Kind.WORD, Kind.NUMBER, Kind.NAME);
        if (!bounded || (Vocabulary.isPrefix(left.text()) && left.text().length() > 1)) {
            return false;
        }
        boolean number = left.is(Kind.NUMBER) || right.is(Kind.NUMBER);
        if (number) {
            Mark word = left.is(Kind.NUMBER) ? right : left;
            return word.text().length() <= 2 && word.is(Kind.WORD);
        }
        boolean letters = left.text().length() == 1 && right.text().length() == 1;
        boolean indexed = left.text().indexOf('_') > 0 && right.text().indexOf('_') > 0;
        return letters
                || indexed
                || bracketed(i, left, right)
                || (isSymbol(left) && isSymbol(right) && (used(left, i) || used(right, i)));
    }

    private static boolean isSymbol(Mark mark) {
        return mark.text().length() <= 6 && Characters.isUpper(mark.text().charAt(0));
    }

    private boolean used(Mark symbol, int dash) {
        for (int i = 0; i < marks.size(); i++) {
            boolean bounded = !Mark.at(marks, i - 1).is(Kind.WORD)
                    && !Mark.at(marks, i + 1).is(Kind.WORD);
            if (Math.abs(i - dash) > 1 && bounded && marks.get(i).folded().equals(symbol.folded())) {
                return true;
            }
        }
        return false;
    }
}
