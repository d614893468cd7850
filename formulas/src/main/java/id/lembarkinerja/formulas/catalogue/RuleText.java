package id.lembarkinerja.formulas.catalogue;

import id.lembarkinerja.formulas.call.Parameter;
import id.lembarkinerja.formulas.call.Wording;
import id.lembarkinerja.formulas.expression.Spelling;
import id.lembarkinerja.formulas.method.ArithmeticMethod;
import id.lembarkinerja.formulas.method.CasesMethod;
import id.lembarkinerja.formulas.method.Method;
import id.lembarkinerja.formulas.method.Step;
import java.util.HashMap;
import java.util.Map;

/** The calculation of a formula in the names of its inputs, in both languages. */
final class RuleText {
    private RuleText() {}

    /** What the definition says itself, or what its arithmetic spells; nothing for a built-in method. */
    static Wording of(Method method, Wording written) {
        if (!written.id().isEmpty()) {
            return written;
        }
        if (method instanceof CasesMethod cases) {
            return of(cases);
        }
        return method instanceof ArithmeticMethod arithmetic ? of(arithmetic) : written;
    }

    private static Wording of(CasesMethod method) {
        var id = new StringBuilder();
        var en = new StringBuilder();
        for (CasesMethod.Case one : method.cases()) {
            Wording rule = of(one.calculation());
            String choices = (id.isEmpty() ? "" : "; ") + String.join(", ", one.choices()) + ": ";
            id.append(choices).append(rule.id());
            en.append(choices).append(rule.en());
        }
        return new Wording(id.toString(), en.toString());
    }

    private static Wording of(ArithmeticMethod arithmetic) {
        Map<String, String> names = new HashMap<>();
        Map<String, String> english = new HashMap<>();
        for (Parameter parameter : arithmetic.parameters()) {
            names.put(parameter.key(), parameter.name().id());
            english.put(parameter.key(), parameter.name().en());
        }
        var id = new StringBuilder();
        var en = new StringBuilder();
        for (Step step : arithmetic.steps()) {
            id.append(step.name().id())
                    .append(" = ")
                    .append(Spelling.rule(step.expression(), names))
                    .append("; ");
            en.append(step.name().en())
                    .append(" = ")
                    .append(Spelling.ruleInEnglish(step.expression(), english))
                    .append("; ");
            names.put(step.key(), step.name().id());
            english.put(step.key(), step.name().en());
        }
        return new Wording(
                id + Spelling.rule(arithmetic.result(), names),
                en + Spelling.ruleInEnglish(arithmetic.result(), english));
    }
}
