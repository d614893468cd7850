package id.lembarkinerja.formulas.formulatext;

import id.lembarkinerja.formulas.language.Bilingual;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Makes brackets meet: adds the missing ones where the wording leaves one place, and says so. */
final class Brackets {
    private static final int DEEPEST = 30;

    private Brackets() {}

    static List<Mark> balanced(List<Mark> marks, Notes notes) {
        refuseDepth(marks);
        List<Mark> closed = closed(opened(marks, notes), notes);
        refuseDepth(closed);
        return closed;
    }

    /**
     * Counted from both ends, so that brackets that are never closed, or never opened, are refused before any is added.
     */
    private static void refuseDepth(List<Mark> marks) {
        int depth = 0;
        int missing = 0;
        for (Mark mark : marks) {
            depth += mark.is(Kind.OPEN) ? 1 : mark.is(Kind.CLOSE) ? -1 : 0;
            missing = Math.max(missing, -depth);
            if (depth > DEEPEST || missing > DEEPEST) {
                throw new UnreadableException(
                        mark,
                        new Bilingual(
                                "Kurung bersarang terlalu dalam; sederhanakan rumus atau pecah menjadi beberapa baris.",
                                "Brackets are nested too deep; simplify the formula or split it into several rows."));
            }
        }
    }

    private static List<Mark> opened(List<Mark> marks, Notes notes) {
        int depth = 0;
        int missing = 0;
        for (Mark mark : marks) {
            depth += mark.is(Kind.OPEN) ? 1 : mark.is(Kind.CLOSE) ? -1 : 0;
            if (depth < 0) {
                missing++;
                depth = 0;
            }
        }
        if (missing == 0) {
            return marks;
        }
        notes.add(
                missing == 1
                        ? new Bilingual(
                                "Kurung buka ditambahkan di awal rumus.",
                                "An opening bracket was added at the beginning of the formula.")
                        : Bilingual.of(
                                "{0} kurung buka ditambahkan di awal rumus.",
                                "{0} opening brackets were added at the beginning of the formula.", missing));
        List<Mark> opened = new ArrayList<>();
        int start = marks.get(0).start();
        for (int i = 0; i < missing; i++) {
            opened.add(new Mark(Kind.OPEN, "(", start, start));
        }
        opened.addAll(marks);
        return opened;
    }

    private static List<Mark> closed(List<Mark> marks, Notes notes) {
        Deque<Integer> open = new ArrayDeque<>();
        boolean mixed = false;
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            if (mark.is(Kind.OPEN)) {
                open.push(i);
            } else if (mark.is(Kind.CLOSE)) {
                String pair = marks.get(open.pop()).text() + mark.text();
                mixed |= !("()".equals(pair) || "[]".equals(pair) || "{}".equals(pair));
            }
        }
        if (mixed) {
            notes.add(
                    "Jenis kurung penutup disamakan dengan kurung pembukanya.",
                    "A closing bracket was made the kind of its opening one.");
        }
        List<Mark> closed = new ArrayList<>(marks);
        // From the last one on, so that the places of the earlier ones stay as they are.
        while (!open.isEmpty()) {
            int at = place(closed, open.pop(), notes);
            int where = at < closed.size()
                    ? closed.get(at).start()
                    : closed.get(closed.size() - 1).end();
            closed.add(at, new Mark(Kind.CLOSE, ")", where, where));
        }
        return closed;
    }

    /** A bracket that belongs to a name closes before the next sign, any other before the last factor. */
    private static int place(List<Mark> marks, int open, Notes notes) {
        Mark before = Mark.at(marks, open - 1);
        if (before.is(Kind.WORD)) {
            for (int i = open + 1; i < marks.size(); i++) {
                if (sign(marks, i)) {
                    notes.add(
                            "Kurung tutup ditambahkan di belakang {0}.",
                            "A closing bracket was added behind {0}.", notes.quote(marks.subList(open, i)));
                    return i;
                }
            }
        }
        int factor = marks.size();
        for (int i = marks.size() - 3; i < marks.size(); i++) {
            boolean times = Mark.at(marks, i).isAny(Kind.CROSS, Kind.MULTIPLY);
            boolean number = Mark.at(marks, i + 1).is(Kind.NUMBER);
            boolean last = i + 2 == marks.size()
                    || (i + 3 == marks.size() && Mark.at(marks, i + 2).is(Kind.PERCENT));
            if (times && number && last && i > open + 1) {
                factor = i;
            }
        }
        notes.add(
                factor < marks.size()
                        ? Bilingual.of(
                                "Kurung tutup ditambahkan sebelum {0}.",
                                "A closing bracket was added before {0}.",
                                notes.quote(marks.subList(factor, marks.size())))
                        : new Bilingual(
                                "Kurung tutup ditambahkan di akhir rumus.",
                                "A closing bracket was added at the end of the formula."));
        return factor;
    }

    private static boolean sign(List<Mark> marks, int i) {
        Mark mark = marks.get(i);
        Mark next = Mark.at(marks, i + 1);
        boolean spaced = Mark.gap(marks, i - 1) && Mark.gap(marks, i);
        return mark.isOperator()
                || mark.is(Kind.CLOSE)
                || (mark.is(Kind.CROSS) && next.isAny(Kind.NUMBER, Kind.OPEN))
                || (mark.is(Kind.SLASH)
                        && (spaced || next.is(Kind.OPEN) || (next.is(Kind.WORD) && Vocabulary.isCount(next.text()))));
    }
}
