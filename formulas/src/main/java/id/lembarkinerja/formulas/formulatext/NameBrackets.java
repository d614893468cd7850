package id.lembarkinerja.formulas.formulatext;

import id.lembarkinerja.formulas.language.Bilingual;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Brackets that belong to a name, as in {@code realisasi (SPJ) Belanja Pengadaan}, become one word of it; what they
 * hold is never computed. A number in words behind its digits ({@code 40 (empat puluh)}) is dropped, a weight
 * ({@code Nilai A (bobot 40%)}) becomes a factor.
 */
final class NameBrackets {
    private final List<Mark> marks;
    private final Notes notes;
    private final int[] closing;
    private final List<Mark> merged = new ArrayList<>();

    private NameBrackets(List<Mark> marks, Notes notes) {
        this.marks = marks;
        this.notes = notes;
        this.closing = closing(marks);
    }

    static List<Mark> merge(List<Mark> marks, Notes notes) {
        var brackets = new NameBrackets(marks, notes);
        int i = 0;
        while (i < marks.size()) {
            i = brackets.next(i);
        }
        return brackets.merged;
    }

    private static int[] closing(List<Mark> marks) {
        int[] closing = new int[marks.size()];
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < marks.size(); i++) {
            if (marks.get(i).is(Kind.OPEN)) {
                open.push(i);
            } else if (marks.get(i).is(Kind.CLOSE)) {
                closing[open.pop()] = i;
            }
        }
        return closing;
    }

    private int next(int i) {
        Mark mark = marks.get(i);
        if (!mark.is(Kind.OPEN)) {
            merged.add(mark);
            return i + 1;
        }
        int close = closing[i];
        List<Mark> content = marks.subList(i + 1, close);
        Mark before = Mark.at(merged, merged.size() - 1);
        Mark behind = Mark.at(marks, close + 1);
        if (before.is(Kind.NUMBER) && spelled(content)) {
            return close + 1;
        }
        boolean name = before.is(Kind.WORD)
                || (before.is(Kind.NUMBER) && Mark.at(merged, merged.size() - 2).is(Kind.WORD));
        if (name && !isFunction(i, before, content)) {
            return belonging(i, close, content);
        }
        boolean begins = !before.endsOperand() && behind.is(Kind.WORD) && !Vocabulary.isCount(behind.text());
        if (begins && !content.isEmpty() && !Outline.hasArithmetic(content) && !Mark.has(content, Kind.DASH)) {
            merged.add(word(i, close));
            return close + 1;
        }
        merged.add(mark);
        return i + 1;
    }

    private int belonging(int open, int close, List<Mark> content) {
        int from = !content.isEmpty() && content.get(0).isWord("bobot") ? 1 : 0;
        if (content.size() == from + 2
                && content.get(from).is(Kind.NUMBER)
                && content.get(from + 1).is(Kind.PERCENT)
                && (from == 1 || !Numerals.isScale(Numerals.get(content.get(from))))) {
            notes.add(
                    "Bobot {0} dalam kurung dibaca sebagai pengali.",
                    "The weight {0} in brackets was read as a factor.", notes.words(content.subList(from, from + 2)));
            merged.add(new Mark(
                    Kind.MULTIPLY, "", marks.get(open).start(), marks.get(open).start()));
            merged.addAll(content.subList(from, from + 2));
            return close + 1;
        }
        boolean closes = close + 1 == marks.size()
                && content.size() == 1
                && content.get(0).is(Kind.PERCENT);
        if (closes && Outline.hasCertainArithmetic(marks.subList(0, open))) {
            notes.sayPercent();
            return close + 1;
        }
        if (computes(content) || (Outline.hasArithmetic(content) && (symbol() || usedOutside(open, close)))) {
            throw new UnreadableException(
                    marks.get(open),
                    new Bilingual(
                            "Tanda “=” atau tanda hitung di depan kurung ini tidak ada; tulis tandanya, atau beri"
                                    + " tanda kutip pada nama yang memuat kurung.",
                            "There is no “=” or other sign before this bracket; write the sign, or put a name that"
                                    + " has brackets in quotation marks."));
        }
        if (Outline.hasArithmetic(content)) {
            notes.add(
                    "Kurung {0} dibaca sebagai bagian dari nama.",
                    "The bracket {0} was read as part of a name.", notes.quote(marks.subList(open, close + 1)));
        }
        merged.add(word(open, close));
        return close + 1;
    }

    /** The word before the bracket is a short symbol of its own, as in {@code fi (Yi + Yj)}. */
    private boolean symbol() {
        Mark before = Mark.at(merged, merged.size() - 1);
        return before.text().length() <= 4
                && !Mark.at(merged, merged.size() - 2).isAny(Kind.WORD, Kind.NUMBER);
    }

    /** Whether a word of the bracket is an operand elsewhere: then the bracket computes with it. */
    private boolean usedOutside(int open, int close) {
        for (int i = open + 1; i < close; i++) {
            Mark mark = marks.get(i);
            for (int j = 0; j < marks.size() && mark.is(Kind.WORD); j++) {
                boolean outside = j < open || j > close;
                boolean whole = !Mark.at(marks, j - 1).is(Kind.WORD)
                        && !Mark.at(marks, j + 1).is(Kind.WORD);
                if (outside
                        && whole
                        && marks.get(j).is(Kind.WORD)
                        && marks.get(j).text().equals(mark.text())) {
                    return true;
                }
            }
        }
        return false;
    }

    private Mark word(int open, int close) {
        int start = marks.get(open).start();
        int end = marks.get(close).end();
        return new Mark(Kind.WORD, "(" + notes.words(marks.subList(open + 1, close)) + ")", start, end);
    }

    private boolean isFunction(int open, Mark before, List<Mark> content) {
        boolean alone =
                before.is(Kind.WORD) && !Mark.at(merged, merged.size() - 2).isAny(Kind.WORD, Kind.NUMBER);
        boolean attached = before.end() == marks.get(open).start();
        Functions.Found function = Functions.find(before.folded());
        return alone && function != null && (attached || Outline.hasArithmetic(content));
    }

    private static boolean spelled(List<Mark> content) {
        for (Mark mark : content) {
            boolean ten = mark.isWord("puluh")
                    || mark.isWord("belas")
                    || mark.isWord("ratus")
                    || mark.isWord("ribu")
                    || mark.isWord("persen")
                    || mark.isWord("sebelas");
            if (!ten && (!mark.is(Kind.WORD) || Vocabulary.spelled(mark.text()) < 0)) {
                return false;
            }
        }
        return !content.isEmpty();
    }

    /** Whether the content is more than a name: it divides or multiplies for certain. */
    private static boolean computes(List<Mark> content) {
        for (int i = 0; i < content.size(); i++) {
            Mark mark = content.get(i);
            Mark next = Mark.at(content, i + 1);
            boolean spaced = i > 0 && Mark.gap(content, i - 1) && Mark.gap(content, i) && next.startsOperand();
            boolean counted = next.is(Kind.OPEN) || (next.is(Kind.WORD) && Vocabulary.isCount(next.text()));
            if (mark.isAny(Kind.MULTIPLY, Kind.DIVIDE)
                    || (mark.is(Kind.CROSS) && next.isAny(Kind.NUMBER, Kind.OPEN))
                    || (mark.is(Kind.SLASH) && i > 0 && (counted || (spaced && !pair(content, i))))) {
                return true;
            }
        }
        return false;
    }

    private static boolean pair(List<Mark> content, int slash) {
        return Vocabulary.isPair(
                content.get(slash - 1).folded(), Mark.at(content, slash + 1).folded());
    }
}
