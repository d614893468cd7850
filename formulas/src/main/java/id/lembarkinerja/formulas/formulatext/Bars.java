package id.lembarkinerja.formulas.formulatext;

import id.lembarkinerja.formulas.language.Bilingual;
import java.util.ArrayList;
import java.util.List;

/**
 * A fraction drawn over two lines, with a line of dashes between them, becomes a division of brackets. A factor beside
 * the line ({@code ------- x 100%}) multiplies the whole fraction, also when the line breaks are lost.
 */
final class Bars {
    private Bars() {}

    /** With the left-hand side in front, when it stands beside the fraction line and so behind the numerator. */
    static List<Mark> nameFirst(List<Mark> marks) {
        for (int i = 1; i + 1 < marks.size(); i++) {
            if (marks.get(i).is(Kind.EQUALS) && marks.get(i + 1).is(Kind.BAR)) {
                int line = i;
                while (line > 0 && !marks.get(line - 1).is(Kind.BREAK)) {
                    line--;
                }
                if (line > 1) {
                    List<Mark> ordered = new ArrayList<>(marks.subList(line, i + 1));
                    ordered.addAll(marks.subList(0, line));
                    ordered.addAll(marks.subList(i + 1, marks.size()));
                    return ordered;
                }
            }
        }
        return marks;
    }

    static List<Mark> toDivision(List<Mark> body) {
        int bar = -1;
        for (int i = 0; i < body.size(); i++) {
            if (body.get(i).is(Kind.BAR)) {
                if (bar >= 0) {
                    throw new UnreadableException(
                            body.get(i),
                            new Bilingual(
                                    "Ada dua garis pecahan, sehingga pembilang dan penyebutnya tidak pasti; tulis"
                                            + " dengan kurung dan tanda “/”.",
                                    "There are two fraction bars, so numerator and denominator are not certain;"
                                            + " write it with brackets and the sign “/”."));
                }
                bar = i;
            }
        }
        if (bar < 0) {
            return body;
        }
        Mark line = body.get(bar);
        int tail = factorEnd(body, bar + 1);
        List<Mark> above = Sentences.trimmed(body.subList(0, bar));
        List<Mark> below = Sentences.trimmed(body.subList(tail, body.size()));
        if (above.isEmpty() || below.isEmpty()) {
            throw new UnreadableException(
                    line,
                    Bilingual.of(
                            "Garis pecahan ini tidak mempunyai {0}; tulis pecahannya sebagai “(pembilang) /"
                                    + " (penyebut)”.",
                            "This fraction bar has {0}; write the fraction as “(numerator) / (denominator)”.",
                            above.isEmpty()
                                    ? new Bilingual("pembilang di atasnya", "no numerator above it")
                                    : new Bilingual("penyebut di bawahnya", "no denominator below it")));
        }
        int scale = below.size();
        for (int i = 0; i < below.size(); i++) {
            boolean cross = below.get(i).isAny(Kind.CROSS, Kind.MULTIPLY);
            if (tail == bar + 1 && cross && factorEnd(below, i) == below.size() && i > 0) {
                scale = i;
                break;
            }
        }
        List<Mark> division = new ArrayList<>();
        division.add(new Mark(Kind.OPEN, "(", line.start(), line.start()));
        division.addAll(above);
        division.add(new Mark(Kind.CLOSE, ")", line.start(), line.start()));
        division.add(line.as(Kind.DIVIDE));
        division.add(new Mark(Kind.OPEN, "(", line.end(), line.end()));
        division.addAll(below.subList(0, scale));
        Mark last = below.get(scale - 1);
        division.add(new Mark(Kind.CLOSE, ")", last.end(), last.end()));
        division.addAll(body.subList(bar + 1, tail));
        division.addAll(below.subList(scale, below.size()));
        return division;
    }

    /** The end of {@code x 100%} that begins here, or here when none begins. */
    private static int factorEnd(List<Mark> marks, int from) {
        boolean factor = Mark.at(marks, from).isAny(Kind.CROSS, Kind.MULTIPLY)
                && Mark.at(marks, from + 1).is(Kind.NUMBER);
        if (!factor) {
            return from;
        }
        return Mark.at(marks, from + 2).is(Kind.PERCENT) ? from + 3 : from + 2;
    }
}
