package id.lembarkinerja.formulas.formulatext;

import java.util.List;
import java.util.Locale;

/**
 * One word or sign of a text.
 *
 * @param start its first character in the printed text
 * @param end one behind its last character; a mark that was added has no length
 */
record Mark(Kind kind, String text, int start, int end) {
    /** Stands at the edges of a list, so that every mark has two neighbours. */
    static final Mark NONE = new Mark(Kind.BREAK, "", -1, -1);

    boolean is(Kind one) {
        return kind == one;
    }

    boolean isAny(Kind one, Kind two, Kind... others) {
        boolean found = kind == one || kind == two;
        for (Kind other : others) {
            found |= kind == other;
        }
        return found;
    }

    boolean isNone() {
        return start < 0;
    }

    String folded() {
        return text.toLowerCase(Locale.ROOT);
    }

    boolean isWord(String lower) {
        return kind == Kind.WORD && folded().equals(lower);
    }

    /** A sign of arithmetic that was decided. */
    boolean isOperator() {
        return isAny(Kind.ADD, Kind.SUBTRACT, Kind.MULTIPLY, Kind.DIVIDE);
    }

    /** Whether the operation was written as a word, and so is heard in the order of speech. */
    boolean isSpoken() {
        return isOperator() && !text.isEmpty() && Characters.isLetter(text.charAt(0)) && text.length() > 1;
    }

    /** An operand may end here. */
    boolean endsOperand() {
        return isAny(Kind.WORD, Kind.NUMBER, Kind.NAME, Kind.PERCENT, Kind.CLOSE);
    }

    /** An operand may begin here. */
    boolean startsOperand() {
        return isAny(Kind.WORD, Kind.NUMBER, Kind.NAME, Kind.OPEN, Kind.SIGMA);
    }

    Mark as(Kind other) {
        return new Mark(other, text, start, end);
    }

    static Mark at(List<Mark> marks, int i) {
        return i >= 0 && i < marks.size() ? marks.get(i) : NONE;
    }

    /** Whether anything stands between this mark and the next one in the text. */
    static boolean gap(List<Mark> marks, int left) {
        Mark next = at(marks, left + 1);
        Mark mark = at(marks, left);
        return next.isNone() || mark.isNone() || mark.end < next.start;
    }

    static boolean has(List<Mark> marks, Kind kind) {
        for (Mark mark : marks) {
            if (mark.kind == kind) {
                return true;
            }
        }
        return false;
    }
}
