package id.lembarkinerja.formulas.formulatext;

import id.lembarkinerja.formulas.expression.Expression;
import id.lembarkinerja.formulas.expression.Expression.Constant;
import id.lembarkinerja.formulas.expression.Expression.Operation;
import id.lembarkinerja.formulas.expression.Expression.Operator;
import id.lembarkinerja.formulas.expression.Inputs;
import id.lembarkinerja.formulas.formulatext.Term.Chain;
import id.lembarkinerja.formulas.formulatext.Term.Figure;
import id.lembarkinerja.formulas.language.Bilingual;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * One reading of a text, computed but not yet spelled.
 *
 * @param why what decides for it; empty when nothing else was possible
 */
record Draft(
        Expression expression,
        Keys keys,
        String resultName,
        boolean percent,
        Notes notes,
        Definitions definitions,
        Bilingual why) {

    /** The reading by every precedence that may be meant. */
    static List<Draft> all(FormulaDrafts.Reading reading, String resultName, Definitions definitions) {
        List<Draft> drafts = new ArrayList<>();
        for (Precedence precedence : Precedence.values()) {
            if (precedence == Precedence.WRITTEN || Doubts.has(reading.term(), precedence)) {
                Keys keys = new Keys();
                Notes notes = reading.notes().copy();
                ExpressionBuilder.Part part = ExpressionBuilder.build(reading.term(), precedence, keys);
                Expression expression = part.expression();
                boolean percent = part.percent() || notes.saysPercent();
                if (percent && !part.percent() && FormulaDrafts.divides(reading.term()) && !scaled(reading.term())) {
                    notes.add(
                            "Hasil dikalikan 100 karena rumus menyebut satuan persen tanpa “x 100%”.",
                            "The result was multiplied by 100, because the formula names percent as its unit without"
                                    + " “x 100%”.");
                    expression = new Operation(Operator.MULTIPLY, expression, new Constant(BigDecimal.valueOf(100)));
                }
                Bilingual why = reading.why().isEmpty() ? precedence.why() : reading.why();
                drafts.add(new Draft(expression, keys, resultName, percent, notes, definitions, why));
            }
        }
        return drafts;
    }

    private static boolean scaled(Term term) {
        if (term instanceof Chain chain) {
            for (Term part : chain.parts()) {
                if (scaled(part)) {
                    return true;
                }
            }
        }
        return term instanceof Figure figure && Numerals.isScale(figure.value());
    }

    /** The spelling by which two drafts are compared. */
    String exact() {
        return Rule.exact(expression, keys.names());
    }

    ParsedFormula formula(Predicate<String> readsBack) {
        List<FormulaInput> inputs = new ArrayList<>();
        var names = keys.names();
        for (String key : Inputs.of(expression)) {
            String name = names.getOrDefault(key, key);
            String explanation = definitions.explanation(name);
            String told = unit(name);
            inputs.add(new FormulaInput(
                    key, name, told.isEmpty() ? unit(explanation) : told, explanation, keys.isList(key)));
        }
        return new ParsedFormula(
                expression,
                inputs,
                resultName,
                percent ? "%" : "",
                notes.list(),
                Rule.text(expression, names, readsBack));
    }

    /** The unit in the bracket that closes a name: {@code Jumlah penduduk (jiwa)}. */
    private static String unit(String name) {
        int open = name.lastIndexOf('(');
        if (open < 0 || !name.endsWith(")")) {
            return "";
        }
        String inside = Characters.tidy(name.substring(open + 1, name.length() - 1));
        String bare = inside.startsWith("dalam ") ? inside.substring(6) : inside;
        return Vocabulary.isUnit(bare) ? bare : "";
    }
}
