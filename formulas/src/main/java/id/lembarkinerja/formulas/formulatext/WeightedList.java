package id.lembarkinerja.formulas.formulatext;

import id.lembarkinerja.formulas.expression.Expression.Operator;
import id.lembarkinerja.formulas.formulatext.Term.Chain;
import id.lembarkinerja.formulas.formulatext.Term.Figure;
import id.lembarkinerja.formulas.formulatext.Term.Named;
import id.lembarkinerja.formulas.formulatext.Term.Sign;
import id.lembarkinerja.formulas.language.Bilingual;
import id.lembarkinerja.formulas.number.Decimals;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A list such as {@code Bobot 35%: … Bobot 30%: …}: what is weighted is filled in from 0 to 100 %. */
final class WeightedList {
    private WeightedList() {}

    static Optional<Term> find(List<Mark> marks, Notes notes) {
        List<Integer> weights = new ArrayList<>();
        for (int i = 0; i < marks.size(); i++) {
            if (weighs(marks, i)) {
                weights.add(i);
            }
        }
        if (weights.size() < 2) {
            return Optional.empty();
        }
        List<Term> parts = new ArrayList<>();
        List<Sign> signs = new ArrayList<>();
        BigDecimal total = BigDecimal.ZERO;
        for (int k = 0; k < weights.size(); k++) {
            int at = weights.get(k);
            int to = k + 1 < weights.size() ? weights.get(k + 1) : marks.size();
            int from = at + 3 + (Mark.at(marks, at + 3).is(Kind.COLON) ? 1 : 0);
            List<Mark> entry = Sentences.trimmed(marks.subList(from, Math.max(from, to)));
            BigDecimal weight = Numerals.get(marks.get(at + 1));
            if (entry.isEmpty() || notes.words(entry).isEmpty()) {
                throw new UnreadableException(
                        marks.get(at),
                        new Bilingual(
                                "Bobot ini tidak menyebut apa yang dibobot; tulis namanya sesudah bobot.",
                                "This weight does not name what it weighs; write the name behind the weight."));
            }
            if (k > 0) {
                signs.add(new Sign(Operator.ADD, false));
            }
            total = total.add(weight);
            parts.add(new Chain(
                    List.of(new Figure(weight, true), content(entry, notes)),
                    List.of(new Sign(Operator.MULTIPLY, false))));
        }
        notes.sayPercent();
        notes.add(
                "Daftar bobot dibaca sebagai jumlah bobot × capaian; isi setiap capaian dengan 0 sampai 100 persen.",
                "The list of weights was read as the sum of weight × achievement; enter each achievement as 0 to 100"
                        + " percent.");
        if (total.compareTo(BigDecimal.valueOf(100)) != 0) {
            notes.add(
                    "Jumlah bobot {0} %, bukan 100 %; periksa bobotnya.",
                    "The weights add up to {0} %, not 100 %; check the weights.", Decimals.indonesian(total));
        }
        return Optional.of(new Chain(parts, signs));
    }

    /** What is weighted: a name, or a formula of its own. */
    private static Term content(List<Mark> entry, Notes notes) {
        if (!Outline.hasCertainArithmetic(entry)) {
            return new Named(notes.words(entry), false);
        }
        List<FormulaDrafts.Reading> readings = FormulaDrafts.terms(new Equation(List.of(), entry), notes);
        if (readings.size() > 1) {
            throw new UnreadableException(
                    entry.get(0).start(),
                    entry.get(entry.size() - 1).end(),
                    new Bilingual(
                            "Hitungan di belakang bobot ini dapat dibaca dengan beberapa cara; beri kurung dan tanda"
                                    + " “/” berspasi.",
                            "The calculation behind this weight can be read in several ways; add brackets and the"
                                    + " sign “/” with spaces."));
        }
        return readings.get(0).term();
    }

    private static boolean weighs(List<Mark> marks, int i) {
        Mark behind = Mark.at(marks, i + 3);
        return marks.get(i).isWord("bobot")
                && Mark.at(marks, i + 1).is(Kind.NUMBER)
                && Mark.at(marks, i + 2).is(Kind.PERCENT)
                && (behind.is(Kind.COLON) || behind.is(Kind.WORD))
                && WordOperators.at(marks, Math.min(i + 3, marks.size() - 1)) == null;
    }
}
