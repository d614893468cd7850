package id.lembarkinerja.formulas.formulatext;

import id.lembarkinerja.formulas.expression.Expression.Operator;
import id.lembarkinerja.formulas.formulatext.Term.Applied;
import id.lembarkinerja.formulas.formulatext.Term.Chain;
import id.lembarkinerja.formulas.formulatext.Term.Figure;
import id.lembarkinerja.formulas.formulatext.Term.Named;
import id.lembarkinerja.formulas.language.Bilingual;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** From a printed text to its readings, before any of them is spelled. */
final class FormulaDrafts {
    private static final int MOST_FORMULAS = 4;

    /** A term and why it was read so; empty when nothing else was possible. */
    record Reading(Term term, Notes notes, Bilingual why) {}

    private FormulaDrafts() {}

    /**
     * Every reading of a text, at least one.
     *
     * @throws UnreadableException with place and reason
     */
    static List<Draft> list(String printed) {
        Notes notes = new Notes(printed);
        List<Mark> marks = ListMarkers.toBreaks(MarkReader.list(printed));
        if (Sentences.trimmed(marks).isEmpty()) {
            throw new UnreadableException(0, printed.length(), Refusals.EMPTY);
        }
        Sections sections = Sections.of(marks, notes);
        Optional<Term> weighted = WeightedList.find(sections.main(), notes);
        if (weighted.isPresent()) {
            return Draft.all(
                    new Reading(weighted.get(), notes, Bilingual.NOTHING), "", new Definitions(List.of(), "", notes));
        }
        Outline outline = Outline.of(sections);
        List<Equation> formulas = computing(outline.formulas());
        List<Draft> drafts = new ArrayList<>();
        for (Equation formula : formulas) {
            if (drafts.size() < MOST_FORMULAS) {
                drafts.addAll(drafts(formula, outline, notes.copy(), formulas.size() > 1));
            }
        }
        return drafts;
    }

    private static List<Equation> computing(List<Equation> formulas) {
        List<Equation> computing = new ArrayList<>();
        for (Equation formula : formulas) {
            if (Outline.hasArithmetic(formula.body())) {
                computing.add(formula);
            }
        }
        return computing.isEmpty() ? formulas.subList(0, 1) : computing;
    }

    private static List<Draft> drafts(Equation formula, Outline outline, Notes notes, boolean several) {
        Equation equation = Colons.labelled(Sentences.computing(formula, notes));
        Colons.refuseUncertain(equation.body());
        String result = resultName(equation.name(), notes);
        if (Mark.has(equation.name(), Kind.PERCENT)) {
            notes.sayPercent();
        }
        List<Draft> drafts = new ArrayList<>();
        for (Reading reading : Shares.readings(equation, notes)) {
            var definitions = new Definitions(outline.definitions(), result, reading.notes());
            Term term = definitions.resolve(reading.term());
            refuseNoFormula(term, equation, reading.notes());
            Bilingual why = several && reading.why().isEmpty()
                    ? Bilingual.of(
                            "Sel ini memuat beberapa rumus; ini rumus {0}.",
                            "This cell has several formulas; this is {0}.",
                            result.isEmpty()
                                    ? new Bilingual("tanpa nama", "the one without a name")
                                    : Bilingual.of("“{0}”", "that of “{0}”", result))
                    : reading.why();
            drafts.addAll(Draft.all(new Reading(term, reading.notes(), why), result, definitions));
        }
        return drafts;
    }

    /** The readings of the marks of one equation. */
    static List<Reading> terms(Equation equation, Notes notes) {
        List<Mark> body = Statement.marks(ColumnNumbers.named(equation), notes);
        if (body.isEmpty()) {
            Mark name = equation.name().isEmpty()
                    ? Mark.NONE
                    : equation.name().get(equation.name().size() - 1);
            throw new UnreadableException(Math.max(0, name.end()), Math.max(0, name.end()), Refusals.EMPTY);
        }
        List<Mark> balanced = Brackets.balanced(WordOperators.decide(body), notes);
        List<Mark> decided = Colons.decide(Dashes.decide(Crosses.decide(NameBrackets.merge(balanced, notes))));
        List<Reading> readings = new ArrayList<>();
        for (Slashes.Choice choice : Slashes.decide(decided, notes)) {
            Notes own = notes.copy();
            readings.add(new Reading(TermReader.read(choice.marks(), own), own, choice.why()));
        }
        return readings;
    }

    private static String resultName(List<Mark> name, Notes notes) {
        int from = 0;
        for (int i = 0; i + 1 < name.size(); i++) {
            from = name.get(i).isAny(Kind.POINT, Kind.SEMICOLON) ? i + 1 : from;
        }
        List<Mark> kept = Sentences.trimmed(name.subList(from, name.size()));
        int open = 0;
        while (open < kept.size() && kept.get(open).is(Kind.OPEN)) {
            open++;
        }
        String words = notes.words(kept.subList(open, kept.size()));
        if ("%".equals(words)) {
            return "";
        }
        return kept.size() == 1 && ColumnNumbers.isColumn(kept.get(0)) ? "Kolom " + words : words;
    }

    private static void refuseNoFormula(Term term, Equation equation, Notes notes) {
        List<Mark> body = Sentences.trimmed(equation.body());
        int start = body.get(0).start();
        int end = body.get(body.size() - 1).end();
        if (Doubts.shares(term) > Doubts.MOST_SHARES) {
            throw new UnreadableException(start, end, Refusals.TOO_MANY);
        }
        if (term instanceof Figure) {
            throw new UnreadableException(start, end, Refusals.ONLY_FIGURE);
        }
        boolean bare = term instanceof Named || (term instanceof Applied applied && named(applied));
        if (!bare) {
            return;
        }
        String name = notes.words(body);
        int space = name.indexOf(' ');
        String first = space < 0 ? name : name.substring(0, space);
        if ("opini".equalsIgnoreCase(first)
                || "predikat".equalsIgnoreCase(first)
                || "kategori".equalsIgnoreCase(first)) {
            throw new UnreadableException(start, end, Refusals.NO_NUMBER);
        }
        boolean quoted = body.size() == 1 && body.get(0).is(Kind.NAME);
        boolean value = Vocabulary.isBareValue(first) || term instanceof Applied || quoted;
        for (int i = 1; i < body.size(); i++) {
            boolean clause = body.get(i).is(Kind.WORD)
                    && Vocabulary.isSentence(body.get(i).text());
            value &= !clause || body.get(i - 1).isWord("yang");
            boolean shared = body.get(i).isWord("dibagi") || body.get(i).isWord("dikali");
            value &= !shared || Vocabulary.refusesDivisionBehind(body.get(i - 1).text());
        }
        if (!value) {
            throw new UnreadableException(start, end, Refusals.NO_SIGN);
        }
    }

    private static boolean named(Applied applied) {
        return applied.arguments().size() == 1 && applied.arguments().get(0) instanceof Named;
    }

    /** Whether the term divides somewhere. */
    static boolean divides(Term term) {
        if (!(term instanceof Chain chain)) {
            return false;
        }
        for (Term.Sign sign : chain.signs()) {
            if (sign.operator() == Operator.DIVIDE) {
                return true;
            }
        }
        for (Term part : chain.parts()) {
            if (divides(part)) {
                return true;
            }
        }
        return false;
    }
}
