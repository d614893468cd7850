package id.lembarkinerja.formulas.formulatext;

import java.util.ArrayList;
import java.util.List;

/** The markers of lists ({@code a.}, {@code 1)}, a dash at the start of a line) become breaks between the entries. */
final class ListMarkers {
    private ListMarkers() {}

    static List<Mark> toBreaks(List<Mark> marks) {
        List<Mark> kept = new ArrayList<>();
        int depth = 0;
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            Mark next = Mark.at(marks, i + 1);
            boolean starts = kept.isEmpty() || kept.get(kept.size() - 1).isAny(Kind.BREAK, Kind.COLON, Kind.SEMICOLON);
            boolean dash = mark.is(Kind.DASH) && starts && next.is(Kind.WORD) && !kept.isEmpty();
            if (depth == 0 && marker(mark, next, Mark.at(marks, i + 2), starts)) {
                kept.add(new Mark(Kind.BREAK, "", mark.start(), next.end()));
                i++;
            } else if (dash) {
                kept.add(mark.as(Kind.BREAK));
            } else {
                depth = Math.max(0, depth + (mark.is(Kind.OPEN) ? 1 : mark.is(Kind.CLOSE) ? -1 : 0));
                kept.add(mark);
            }
        }
        return kept;
    }

    private static boolean marker(Mark mark, Mark next, Mark afterwards, boolean starts) {
        boolean letter = mark.is(Kind.WORD)
                && mark.text().length() == 1
                && !Characters.isUpper(mark.text().charAt(0));
        boolean number = mark.is(Kind.NUMBER) && mark.text().length() <= 2;
        boolean behind = afterwards.isAny(Kind.WORD, Kind.OPEN, Kind.NAME);
        boolean attached = mark.end() == next.start() && next.end() < afterwards.start();
        return behind
                && ((next.is(Kind.POINT) && attached && (letter || (number && starts)))
                        || (next.is(Kind.CLOSE) && attached && starts && (letter || number)));
    }
}
