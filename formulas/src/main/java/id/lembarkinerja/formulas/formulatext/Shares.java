package id.lembarkinerja.formulas.formulatext;

import id.lembarkinerja.formulas.expression.Expression.Operator;
import id.lembarkinerja.formulas.formulatext.Term.Chain;
import id.lembarkinerja.formulas.formulatext.Term.Figure;
import id.lembarkinerja.formulas.formulatext.Term.Named;
import id.lembarkinerja.formulas.formulatext.Term.Sign;
import id.lembarkinerja.formulas.language.Bilingual;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code Persentase A terhadap total B} without any other sign names a percentage that is known, or says how it is
 * computed. Nothing in the words decides, so both are given.
 */
final class Shares {
    private Shares() {}

    static List<FormulaDrafts.Reading> readings(Equation equation, Notes notes) {
        List<Mark> body = Sentences.trimmed(equation.body());
        boolean percentage = !body.isEmpty()
                && (body.get(0).isWord("persentase")
                        || body.get(0).isWord("prosentase")
                        || body.get(0).isWord("presentase"));
        boolean ratio =
                !body.isEmpty() && (body.get(0).isWord("rasio") || body.get(0).isWord("proporsi"));
        for (int i = 2; i < body.size() && (percentage || ratio); i++) {
            WordOperators.Found found = WordOperators.at(body, i);
            if (found != null) {
                boolean compares =
                        found.kind() == Kind.DIVIDE && !body.get(i).folded().startsWith("dibagi");
                List<Mark> left = body.subList(1, i);
                List<Mark> right = body.subList(i + found.length(), body.size());
                return compares && words(left) && words(right)
                        ? both(body, left, right, percentage, notes)
                        : FormulaDrafts.terms(equation, notes);
            }
        }
        return FormulaDrafts.terms(equation, notes);
    }

    private static boolean words(List<Mark> marks) {
        return !marks.isEmpty()
                && !Outline.hasArithmetic(marks)
                && !Mark.has(marks, Kind.EQUALS)
                && !Mark.has(marks, Kind.BREAK);
    }

    private static List<FormulaDrafts.Reading> both(
            List<Mark> body, List<Mark> left, List<Mark> right, boolean percentage, Notes notes) {
        List<Term> parts = new ArrayList<>();
        parts.add(new Named(notes.words(left), false));
        parts.add(new Named(notes.words(right), false));
        List<Sign> signs = new ArrayList<>();
        signs.add(new Sign(Operator.DIVIDE, true));
        if (percentage) {
            parts.add(new Figure(BigDecimal.valueOf(100), true));
            signs.add(new Sign(Operator.MULTIPLY, false));
        }
        Notes known = notes.copy();
        if (percentage) {
            known.sayPercent();
        }
        return List.of(
                new FormulaDrafts.Reading(
                        new Chain(parts, signs),
                        notes.copy(),
                        new Bilingual(
                                "Teks ini menerangkan cara menghitungnya.", "This text explains how to compute it.")),
                new FormulaDrafts.Reading(
                        new Named(notes.words(body), false),
                        known,
                        new Bilingual(
                                "Teks ini menyebut satu nilai yang sudah jadi.",
                                "This text names one value that is there already.")));
    }
}
