package id.lembarkinerja.formulas.formulatext;

import id.lembarkinerja.formulas.language.Bilingual;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Decides which slashes divide and which stand inside a name. Where neither the words nor the spaces tell and a ratio
 * is expected, the readings that remain are all given.
 */
final class Slashes {
    private static final int MOST_READINGS = 4;

    private enum Fate {
        DIVIDES,
        JOINS,
        UNKNOWN
    }

    /** One way to read the slashes; {@code why} is empty when it is the only one. */
    record Choice(List<Mark> marks, Bilingual why) {}

    private final List<Mark> marks;
    private final Notes notes;
    private final List<Fate> fates = new ArrayList<>();
    /** For each mark the bracket it stands in. */
    private final List<Integer> levels = new ArrayList<>();

    private Slashes(List<Mark> marks, Notes notes) {
        this.marks = marks;
        this.notes = notes;
    }

    static List<Choice> decide(List<Mark> marks, Notes notes) {
        return new Slashes(marks, notes).choices();
    }

    private List<Choice> choices() {
        Set<Integer> dividing = new HashSet<>();
        Deque<Integer> open = new ArrayDeque<>();
        open.push(-1);
        for (int i = 0; i < marks.size(); i++) {
            if (marks.get(i).is(Kind.CLOSE) && open.size() > 1) {
                open.pop();
            }
            levels.add(open.peek());
            Fate fate = marks.get(i).is(Kind.SLASH) ? fate(i) : Fate.JOINS;
            fates.add(fate);
            if (fate == Fate.DIVIDES || marks.get(i).is(Kind.DIVIDE)) {
                dividing.add(open.peek());
            }
            if (marks.get(i).is(Kind.OPEN)) {
                open.push(i);
            }
        }
        List<Integer> unknown = new ArrayList<>();
        for (int i = 0; i < marks.size(); i++) {
            if (fates.get(i) == Fate.UNKNOWN) {
                if (dividing.contains(levels.get(i)) || (!ratioExpected() && !weak(i))) {
                    fates.set(i, Fate.JOINS);
                    notes.add(
                            "Garis miring pada {0} dibaca sebagai bagian dari nama, bukan pembagian.",
                            "The slash in {0} was read as part of a name, not as a division.", pair(i));
                } else {
                    unknown.add(i);
                }
            }
        }
        return readings(unknown);
    }

    private List<Choice> readings(List<Integer> unknown) {
        boolean ratio = ratioExpected();
        if (unknown.isEmpty()) {
            return List.of(new Choice(applied(), Bilingual.NOTHING));
        }
        if (unknown.size() == 1 && ratio) {
            fates.set(unknown.get(0), Fate.DIVIDES);
            notes.add(
                    "Garis miring pada {0} dibaca sebagai pembagian.",
                    "The slash in {0} was read as a division.", pair(unknown.get(0)));
            return List.of(new Choice(applied(), Bilingual.NOTHING));
        }
        List<Choice> choices = new ArrayList<>();
        for (int chosen : unknown) {
            if (choices.size() < MOST_READINGS - 1) {
                for (int i : unknown) {
                    fates.set(i, i == chosen ? Fate.DIVIDES : Fate.JOINS);
                }
                choices.add(new Choice(
                        applied(),
                        Bilingual.of(
                                "Garis miring pada {0} dibaca sebagai pembagian.",
                                "The slash in {0} was read as a division.", pair(chosen))));
            }
        }
        if (!ratio) {
            for (int i : unknown) {
                fates.set(i, Fate.JOINS);
            }
            choices.add(new Choice(
                    applied(),
                    Bilingual.of(
                            "Garis miring pada {0} dibaca sebagai bagian dari nama.",
                            "The slash in {0} was read as part of a name.", pair(unknown.get(0)))));
        }
        return choices;
    }

    private List<Mark> applied() {
        List<Mark> applied = new ArrayList<>();
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            applied.add(mark.is(Kind.SLASH) ? mark.as(fates.get(i) == Fate.DIVIDES ? Kind.DIVIDE : Kind.WORD) : mark);
        }
        return applied;
    }

    private String pair(int i) {
        return notes.quote(marks.subList(Math.max(0, i - 1), Math.min(marks.size(), i + 2)));
    }

    /** A factor of 100 or the like stands in the formula: something is divided. */
    private boolean ratioExpected() {
        for (int i = 0; i + 1 < marks.size(); i++) {
            Mark next = marks.get(i + 1);
            if (marks.get(i).is(Kind.MULTIPLY) && next.is(Kind.NUMBER) && Numerals.isScale(Numerals.get(next))) {
                return true;
            }
        }
        return notes.saysPercent();
    }

    /** The words hint at a division, but do not prove it. */
    private boolean weak(int i) {
        Mark right = Mark.at(marks, i + 1);
        boolean spaced = Mark.gap(marks, i - 1) || Mark.gap(marks, i);
        return spaced || Vocabulary.isValue(right.text());
    }

    private Fate fate(int i) {
        Mark left = Mark.at(marks, i - 1);
        Mark right = Mark.at(marks, i + 1);
        if (!left.endsOperand() || !right.startsOperand()) {
            return Fate.DIVIDES;
        }
        boolean before = Mark.gap(marks, i - 1);
        boolean after = Mark.gap(marks, i);
        boolean wordBeforeLeft = Mark.at(marks, i - 2).isAny(Kind.WORD, Kind.NAME);
        if (Vocabulary.isPair(left.folded(), right.folded())) {
            return Fate.JOINS;
        }
        if (!before && !after && (date(i) || date(i - 2))) {
            return Fate.JOINS;
        }
        if (left.is(Kind.NUMBER) && right.is(Kind.NUMBER)) {
            boolean years = Vocabulary.isYear(right.text())
                    && !before
                    && !after
                    && left.text().length() != 3;
            return years || (wordBeforeLeft && !before && !after) ? Fate.JOINS : Fate.DIVIDES;
        }
        if (!right.is(Kind.WORD) || left.isAny(Kind.CLOSE, Kind.NAME, Kind.PERCENT)) {
            return left.is(Kind.WORD) && right.is(Kind.NUMBER) && wordBeforeLeft && !before && !after
                    ? Fate.UNKNOWN
                    : Fate.DIVIDES;
        }
        boolean value = Vocabulary.isCount(right.text());
        if (value && (wordBeforeLeft || before || !Vocabulary.isValue(left.text()))) {
            return Fate.DIVIDES;
        }
        if (left.is(Kind.NUMBER)) {
            return wordBeforeLeft && !before && !after ? Fate.UNKNOWN : Fate.DIVIDES;
        }
        boolean bounded = !Mark.at(marks, i - 2).isAny(Kind.WORD, Kind.NUMBER, Kind.NAME, Kind.SLASH)
                && !Mark.at(marks, i + 2).isAny(Kind.WORD, Kind.NUMBER, Kind.NAME, Kind.SLASH);
        return (before && after) || bounded || repeats(i) ? Fate.DIVIDES : Fate.UNKNOWN;
    }

    /** {@code 12/05/2024}. */
    private boolean date(int slash) {
        return Mark.at(marks, slash).is(Kind.SLASH)
                && Mark.at(marks, slash + 2).is(Kind.SLASH)
                && Mark.at(marks, slash - 1).is(Kind.NUMBER)
                && Vocabulary.isYear(Mark.at(marks, slash + 3).text());
    }

    /** The right side begins as the left side did: {@code IPM Perempuan/IPM Laki-laki}. */
    private boolean repeats(int slash) {
        int from = slash - 1;
        while (from > 0 && marks.get(from - 1).isAny(Kind.WORD, Kind.NUMBER)) {
            from--;
        }
        return from < slash - 1
                && marks.get(from).folded().equals(Mark.at(marks, slash + 1).folded());
    }
}
