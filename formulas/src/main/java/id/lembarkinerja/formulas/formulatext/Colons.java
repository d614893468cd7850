package id.lembarkinerja.formulas.formulatext;

import id.lembarkinerja.formulas.language.Bilingual;
import java.util.ArrayList;
import java.util.List;

/** Decides which colons divide. One behind a name of the result is its label, one before a value divides. */
final class Colons {
    private Colons() {}

    /**
     * The equation with a label before a colon made into its left-hand side: a colon in front of what divides on its
     * own.
     */
    static Equation labelled(Equation equation) {
        List<Mark> body = equation.body();
        for (int i = 1; i < body.size(); i++) {
            Mark mark = body.get(i);
            if (mark.is(Kind.COLON)) {
                List<Mark> behind = body.subList(i + 1, body.size());
                boolean words = onlyWords(body.subList(0, i));
                return words && divides(behind)
                        ? new Equation(equation.name().isEmpty() ? body.subList(0, i) : equation.name(), behind)
                        : equation;
            }
        }
        return equation;
    }

    /** Refuses a colon that is the only sign and stands between anything but two values. */
    static void refuseUncertain(List<Mark> body) {
        List<Mark> marks = Sentences.trimmed(body);
        if (Outline.hasArithmetic(marks)) {
            return;
        }
        for (int i = 1; i < marks.size(); i++) {
            Mark next = Mark.at(marks, i + 1);
            boolean values = valued(marks.get(0)) && valued(next);
            boolean numbers = marks.get(i - 1).is(Kind.NUMBER) && next.is(Kind.NUMBER);
            boolean symbols = i == 1 && i + 2 == marks.size();
            if (marks.get(i).is(Kind.COLON) && !values && !numbers && !symbols) {
                throw new UnreadableException(
                        marks.get(i),
                        new Bilingual(
                                "Titik dua ini dapat berarti judul atau pembagian; tulis “/” bila membagi, atau"
                                        + " hapus judulnya.",
                                "This colon may end a heading or divide; write “/” if it divides, or delete the"
                                        + " heading."));
            }
            if (marks.get(i).is(Kind.COLON) && Vocabulary.isResult(marks.get(0).text()) && !numbers) {
                throw new UnreadableException(
                        marks.get(i),
                        new Bilingual(
                                "Titik dua ini dapat berarti nama hasil atau pembagian; tulis “=” sesudah nama"
                                        + " hasil, atau “/” bila membagi.",
                                "This colon may end the name of the result or divide; write “=” behind the name of"
                                        + " the result, or “/” if it divides."));
            }
        }
    }

    private static boolean valued(Mark mark) {
        return mark.is(Kind.OPEN) || (mark.is(Kind.WORD) && Vocabulary.isValue(mark.text()));
    }

    private static boolean onlyWords(List<Mark> marks) {
        for (Mark mark : marks) {
            if (!mark.isAny(Kind.WORD, Kind.OPEN, Kind.CLOSE, Kind.PERCENT, Kind.NUMBER, Kind.SLASH, Kind.DASH)) {
                return false;
            }
        }
        return !Outline.hasArithmetic(marks);
    }

    private static boolean divides(List<Mark> marks) {
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            WordOperators.Found found = WordOperators.at(marks, i);
            boolean slash = mark.isAny(Kind.SLASH, Kind.COLON)
                    && (Outline.hasArithmetic(marks.subList(Math.max(0, i - 1), Math.min(marks.size(), i + 2)))
                            || mark.is(Kind.COLON));
            if (slash || mark.isAny(Kind.DIVIDE, Kind.BAR, Kind.ADD) || found != null) {
                return true;
            }
        }
        return false;
    }

    static List<Mark> decide(List<Mark> marks) {
        List<Mark> decided = new ArrayList<>();
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            if (mark.is(Kind.COLON)) {
                Mark next = Mark.at(marks, i + 1);
                boolean between = Mark.at(marks, i - 1).endsOperand() && next.startsOperand();
                // "SDI: 0 - 4" is a label and its span, "A : 4" and "(A): 4" are divisions
                boolean label = Mark.at(marks, i - 1).is(Kind.WORD) && !Mark.gap(marks, i - 1) && Mark.gap(marks, i);
                boolean value = next.is(Kind.WORD)
                        ? Vocabulary.isValue(next.text())
                                || (Mark.gap(marks, i - 1) || next.text().length() == 1)
                        : !label || next.isAny(Kind.OPEN, Kind.SIGMA);
                decided.add(mark.as(between && value ? Kind.DIVIDE : Kind.WORD));
            } else {
                decided.add(mark);
            }
        }
        return decided;
    }
}
