package id.lembarkinerja.formulas.formulatext;

import id.lembarkinerja.formulas.expression.Expression.Function;
import id.lembarkinerja.formulas.expression.Expression.Operator;
import id.lembarkinerja.formulas.formulatext.Term.Chain;
import id.lembarkinerja.formulas.formulatext.Term.Figure;
import id.lembarkinerja.formulas.formulatext.Term.Named;
import id.lembarkinerja.formulas.formulatext.Term.Negative;
import id.lembarkinerja.formulas.formulatext.Term.Sign;
import id.lembarkinerja.formulas.language.Bilingual;
import id.lembarkinerja.formulas.number.Decimals;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads decided marks into a term, from left to right, looking at each mark once. */
final class TermReader {
    private static final int MOST_PARTS = 120;

    private final List<Mark> marks;
    private final Notes notes;
    private int at;
    private int parts;

    private TermReader(List<Mark> marks, Notes notes) {
        this.marks = marks;
        this.notes = notes;
    }

    static Term read(List<Mark> marks, Notes notes) {
        var reader = new TermReader(marks, notes);
        Term term = reader.chain();
        if (reader.at < marks.size()) {
            throw new UnreadableException(reader.now(), Refusals.STRAY);
        }
        return term;
    }

    private Mark now() {
        return Mark.at(marks, at);
    }

    /** Until the bracket closes, an argument ends, or the text does. */
    private Term chain() {
        List<Term> operands = new ArrayList<>();
        List<Sign> signs = new ArrayList<>();
        operands.add(operand());
        while (at < marks.size() && !now().isAny(Kind.CLOSE, Kind.SEMICOLON)) {
            Mark mark = now();
            if (mark.isOperator()) {
                at++;
                signs.add(new Sign(operator(mark), mark.isSpoken()));
                if (mark.text().isEmpty() && mark.is(Kind.MULTIPLY) && now().is(Kind.WORD)) {
                    notes.add(
                            "Tanda kali ditambahkan di antara angka dan “{0}”.",
                            "A multiplication sign was added between the number and “{0}”.", now().text());
                }
                operands.add(operand());
            } else if (mark.is(Kind.OPEN) && constantBracket()) {
                notes.add(
                        "Tanda kali ditambahkan di antara dua kurung.",
                        "A multiplication sign was added between two brackets.");
                signs.add(new Sign(Operator.MULTIPLY, false));
                operands.add(operand());
            } else {
                note();
            }
        }
        return operands.size() == 1 ? operands.get(0) : new Chain(operands, signs);
    }

    private static Operator operator(Mark mark) {
        return switch (mark.kind()) {
            case ADD -> Operator.ADD;
            case SUBTRACT -> Operator.SUBTRACT;
            case MULTIPLY -> Operator.MULTIPLY;
            default -> Operator.DIVIDE;
        };
    }

    private boolean constantBracket() {
        boolean percent = Mark.at(marks, at + 2).is(Kind.PERCENT);
        return Mark.at(marks, at + 1).is(Kind.NUMBER)
                && Mark.at(marks, at + (percent ? 3 : 2)).is(Kind.CLOSE);
    }

    /** Words behind a finished operand: an explanation when nothing is computed behind them, else a missing sign. */
    private void note() {
        int from = at;
        int to = at;
        int depth = 0;
        while (to < marks.size() && !(depth == 0 && marks.get(to).isAny(Kind.CLOSE, Kind.SEMICOLON))) {
            depth += marks.get(to).is(Kind.OPEN) ? 1 : marks.get(to).is(Kind.CLOSE) ? -1 : 0;
            to++;
        }
        List<Mark> rest = marks.subList(from, to);
        Mark first = rest.get(0).is(Kind.OPEN) && rest.size() > 1 ? rest.get(1) : rest.get(0);
        boolean percent = first.is(Kind.PERCENT) && (rest.size() == 3 || rest.size() == 1);
        if (percent) {
            notes.sayPercent();
            at = to;
            return;
        }
        Refusals.check(rest, first, Mark.at(marks, from - 1));
        notes.add("Keterangan {0} tidak ikut dihitung.", "The remark {0} is not computed with.", notes.quote(rest));
        at = to;
    }

    private Term operand() {
        if (++parts > MOST_PARTS) {
            throw new UnreadableException(now(), Refusals.TOO_MANY);
        }
        Mark mark = now();
        return switch (mark.kind()) {
            case SUBTRACT -> negative();
            case OPEN -> bracket();
            case NUMBER -> figure();
            case SIGMA -> sum();
            case NAME -> {
                at++;
                yield new Named(Characters.tidy(mark.text()), false);
            }
            case PERCENT -> {
                at++;
                notes.add(
                        "Tanda “%” tanpa angka dibaca sebagai 100 %.",
                        "The sign “%” without a number was read as 100 %.");
                yield new Figure(BigDecimal.valueOf(100), true);
            }
            case WORD -> word();
            default -> throw Refusals.missingOperand(marks, at);
        };
    }

    private Term negative() {
        at++;
        if (!now().startsOperand()) {
            throw Refusals.missingOperand(marks, at);
        }
        Term operand = operand();
        return operand instanceof Figure figure
                ? new Figure(figure.value().negate(), figure.percent())
                : new Negative(operand);
    }

    private Term bracket() {
        at++;
        Term inside = chain();
        if (!now().is(Kind.CLOSE)) {
            throw new UnreadableException(now(), Refusals.STRAY);
        }
        at++;
        // A bracket of its own is kept, so that its sum stays one part of the chain around it.
        return inside;
    }

    private Term figure() {
        Mark number = now();
        BigDecimal value = Numerals.get(number);
        at++;
        if (Numerals.isEnglishScale(number.text())) {
            notes.add(
                    "Angka {0} dibaca {1}.",
                    "The number {0} was read as {1}.", number.text(), Decimals.indonesian(value));
        } else if (Numerals.isUnsure(number.text()) && !Numerals.isScale(value)) {
            notes.add(
                    "Angka {0} dibaca {1}; bila maksudnya pecahan, tulis dengan koma.",
                    "The number {0} was read as {1}; if a decimal is meant, write it with a comma.",
                    number.text(),
                    Decimals.unmistakable(value));
        }
        boolean percent = now().is(Kind.PERCENT);
        at += percent ? 1 : 0;
        if (percent && now().is(Kind.WORD) && Weights.are(marks)) {
            notes.add(
                    "Tanda kali ditambahkan di antara angka dan “{0}”.",
                    "A multiplication sign was added between the number and “{0}”.", now().text());
            return new Chain(List.of(new Figure(value, true), word()), List.of(new Sign(Operator.MULTIPLY, false)));
        }
        int from = at;
        while (now().is(Kind.WORD) && !(at == from && Vocabulary.isCount(now().text()))) {
            at++;
        }
        if (at > from && Characters.isDigit(marks.get(from).text().charAt(0))) {
            throw new UnreadableException(
                    number.start(),
                    marks.get(from).end(),
                    new Bilingual(
                            "Angka ini terputus oleh spasi; tulis ribuan dengan titik, misalnya 5.000.",
                            "This number is broken by a space; write thousands with a point, such as 5.000."));
        }
        if (at > from) {
            notes.add(
                    "Kata {0} sesudah angka {1} tidak ikut dihitung.",
                    "The word {0} behind the number {1} is not computed with.",
                    notes.quote(marks.subList(from, at)),
                    number.text() + (percent ? " %" : ""));
        }
        return new Figure(value, percent);
    }

    private Term sum() {
        Mark sigma = now();
        at++;
        while (now().text().startsWith("_") || now().is(Kind.FOREIGN)) {
            boolean power = now().is(Kind.FOREIGN);
            at++;
            if (power && now().is(Kind.OPEN)) {
                at += 3;
            } else if (power) {
                at++;
            }
        }
        if (now().is(Kind.OPEN)) {
            return FunctionTerms.sum(bracket(), sigma);
        }
        if (!now().isAny(Kind.WORD, Kind.NAME)) {
            throw Refusals.missingOperand(marks, at);
        }
        return FunctionTerms.sum(operand(), sigma);
    }

    private Term word() {
        Mark mark = now();
        if (Mark.at(marks, at + 1).is(Kind.OPEN)) {
            Functions.Found function = Functions.find(mark.folded());
            if (function != null) {
                at++;
                return called(function.function(), mark);
            }
        }
        int from = at;
        while (at < marks.size() && goesOn()) {
            at++;
        }
        return new NameReader(marks.subList(from, at), notes).read(now());
    }

    /** Whether the mark belongs to the name that is being read. */
    private boolean goesOn() {
        Mark mark = now();
        Mark next = Mark.at(marks, at + 1);
        return mark.isAny(Kind.WORD, Kind.NUMBER, Kind.NAME, Kind.PERCENT)
                || (mark.isAny(Kind.COMMA, Kind.POINT) && next.isAny(Kind.WORD, Kind.NUMBER))
                || (mark.is(Kind.DOTS) && next.isWord("n"));
    }

    private Term called(@Nullable Function function, Mark word) {
        boolean attached = word.end() == now().start();
        List<Term> arguments = new ArrayList<>();
        do {
            at++;
            arguments.add(chain());
        } while (now().is(Kind.SEMICOLON));
        at++;
        return FunctionTerms.of(function, word, attached, arguments);
    }
}
