package id.lembarkinerja.formulas.formulatext;

import java.util.ArrayList;
import java.util.List;

/**
 * The equations of a text: its formulas, and what defines the symbols in them.
 *
 * <p>{@code PKP = (Jprk)/(Jpr) x 100% Jprk = perempuan … Jpr = jumlah …} has one formula and two definitions, although
 * nothing but the repeated symbols says where one ends and the next begins.
 *
 * @param formulas one, or several when the text holds several
 * @param definitions in order
 */
record Outline(List<Equation> formulas, List<Equation> definitions) {
    private static final int MOST_EQUATIONS = 60;
    private static final int LONGEST_SYMBOL = 12;

    static Outline of(Sections sections) {
        List<Equation> formulas = new ArrayList<>();
        List<Equation> definitions = new ArrayList<>();
        List<Mark> main = Bars.nameFirst(sections.main());
        List<Integer> starts = new ArrayList<>();
        List<Integer> separators = new ArrayList<>();
        List<Boolean> defines = new ArrayList<>();
        starts.add(0);
        separators.add(-1);
        defines.add(false);
        for (int i = 0; i < main.size() && starts.size() < MOST_EQUATIONS; i++) {
            if (!separates(main.get(i))) {
                continue;
            }
            int run = run(main, i);
            int symbol = symbol(main, run, i);
            boolean own = main.get(i).is(Kind.EQUALS) && symbol < 0 && run < i && startsEquation(main, run);
            if (symbol >= 0) {
                starts.add(symbol);
                separators.add(i);
                defines.add(true);
            } else if (own && (separators.get(0) >= 0 || hasArithmetic(main.subList(0, run)))) {
                starts.add(run);
                separators.add(i);
                defines.add(false);
            } else if (separators.get(separators.size() - 1) < 0 && names(main, i)) {
                separators.set(separators.size() - 1, i);
            }
        }
        starts.add(main.size());
        for (int k = 0; k + 1 < starts.size(); k++) {
            int from = starts.get(k);
            int separator = separators.get(k);
            List<Mark> name = separator < 0 ? List.of() : main.subList(from, separator);
            Equation equation = new Equation(name, main.subList(Math.max(from, separator + 1), starts.get(k + 1)));
            (defines.get(k) ? definitions : formulas).add(equation);
        }
        legend(sections.legend(), definitions);
        return new Outline(formulas, definitions);
    }

    private static void legend(List<Mark> legend, List<Equation> definitions) {
        int from = 0;
        int separator = -1;
        int entries = 0;
        for (int i = 0; i <= legend.size() && entries < MOST_EQUATIONS; i++) {
            Mark mark = Mark.at(legend, i);
            boolean named = i < legend.size() && separates(mark) && run(legend, i) < i;
            boolean ends = i == legend.size() || mark.isAny(Kind.BREAK, Kind.SEMICOLON) || sentenceEnds(legend, i);
            int start = named ? run(legend, i) : i;
            if ((ends || (named && separator >= 0 && start > separator + 1)) && separator >= 0) {
                definitions.add(new Equation(
                        legend.subList(from, separator), legend.subList(separator + 1, named ? start : i)));
                entries++;
                separator = -1;
            }
            if (named && separator < 0) {
                from = start;
                separator = i;
            } else if (ends && separator < 0) {
                from = i + 1;
            }
        }
    }

    private static boolean sentenceEnds(List<Mark> marks, int i) {
        return marks.get(i).is(Kind.POINT) && Mark.gap(marks, i);
    }

    private static boolean separates(Mark mark) {
        return mark.isAny(Kind.EQUALS, Kind.COLON)
                || mark.isWord("adalah")
                || mark.isWord("ialah")
                || mark.isWord("merupakan");
    }

    /** Where the words in front of a separator begin. */
    private static int run(List<Mark> marks, int separator) {
        int from = separator;
        while (from > 0
                && from > separator - LONGEST_SYMBOL
                && marks.get(from - 1).isAny(Kind.WORD, Kind.NAME, Kind.CROSS)
                && !separates(marks.get(from - 1))) {
            from--;
        }
        for (int i = separator - 1; i > from; i--) {
            if (marks.get(i - 1).isWord("atau") || marks.get(i - 1).isWord("sedangkan")) {
                return i;
            }
        }
        return from;
    }

    /** Where the longest symbol begins that stands in front of the separator and was used before; -1 for none. */
    private static int symbol(List<Mark> marks, int run, int separator) {
        for (int from = run; from < separator; from++) {
            for (int i = 0; i + (separator - from) <= from; i++) {
                if (same(marks, i, from, separator - from) && bounded(marks, i, i + separator - from)) {
                    return from;
                }
            }
        }
        return -1;
    }

    private static boolean same(List<Mark> marks, int one, int other, int length) {
        for (int k = 0; k < length; k++) {
            Mark left = marks.get(one + k);
            if (!left.isAny(Kind.WORD, Kind.CROSS)
                    || !left.text().equals(marks.get(other + k).text())) {
                return false;
            }
        }
        return true;
    }

    /** The words are a whole operand: no other word touches them. */
    private static boolean bounded(List<Mark> marks, int from, int to) {
        return !Mark.at(marks, from - 1).isAny(Kind.WORD, Kind.NUMBER)
                && !Mark.at(marks, to).isAny(Kind.WORD, Kind.NUMBER, Kind.EQUALS);
    }

    private static boolean startsEquation(List<Mark> marks, int run) {
        return Mark.at(marks, run - 1)
                        .isAny(
                                Kind.BREAK,
                                Kind.SEMICOLON,
                                Kind.POINT,
                                Kind.COMMA,
                                Kind.PERCENT,
                                Kind.NUMBER,
                                Kind.CLOSE)
                || Mark.at(marks, run - 1).isWord("atau")
                || Mark.at(marks, run - 1).isWord("sedangkan");
    }

    /** Whether a first separator closes a left-hand side, and not an explanation or a result. */
    private static boolean names(List<Mark> marks, int separator) {
        Mark mark = marks.get(separator);
        List<Mark> left = marks.subList(0, separator);
        if (left.isEmpty() || hasArithmetic(left)) {
            return false;
        }
        return mark.is(Kind.EQUALS) || !mark.is(Kind.COLON);
    }

    /** Signs that only a formula has, or a dash that may be one. */
    static boolean hasArithmetic(List<Mark> marks) {
        return hasArithmetic(marks, true);
    }

    /** Signs that only a formula has. */
    static boolean hasCertainArithmetic(List<Mark> marks) {
        return hasArithmetic(marks, false);
    }

    private static boolean hasArithmetic(List<Mark> marks, boolean dashes) {
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            Mark before = Mark.at(marks, i - 1);
            Mark next = Mark.at(marks, i + 1);
            boolean between =
                    (before.endsOperand() || before.is(Kind.CROSS)) && (next.startsOperand() || next.is(Kind.CROSS));
            boolean slash = mark.is(Kind.SLASH)
                    && between
                    && (before.is(Kind.CLOSE)
                            || next.is(Kind.OPEN)
                            || next.is(Kind.NUMBER)
                            || (next.is(Kind.WORD) && Vocabulary.isCount(next.text()))
                            || (Mark.gap(marks, i - 1) && Mark.gap(marks, i)));
            boolean cross = mark.is(Kind.CROSS) && before.endsOperand() && next.isAny(Kind.NUMBER, Kind.OPEN);
            boolean dash = dashes && mark.is(Kind.DASH) && Mark.gap(marks, i - 1) && Mark.gap(marks, i) && between;
            if (slash
                    || cross
                    || dash
                    || mark.isOperator()
                    || mark.isAny(Kind.BAR, Kind.SIGMA)
                    || WordOperators.at(marks, i) != null) {
                return true;
            }
        }
        return false;
    }
}
