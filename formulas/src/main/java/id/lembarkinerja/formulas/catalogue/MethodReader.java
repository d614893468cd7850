package id.lembarkinerja.formulas.catalogue;

import id.lembarkinerja.formulas.call.Parameter;
import id.lembarkinerja.formulas.call.Parameter.Kind;
import id.lembarkinerja.formulas.call.Wording;
import id.lembarkinerja.formulas.data.BadDataException;
import id.lembarkinerja.formulas.data.Node;
import id.lembarkinerja.formulas.expression.Expression;
import id.lembarkinerja.formulas.expression.ExpressionReader;
import id.lembarkinerja.formulas.expression.Inputs;
import id.lembarkinerja.formulas.expression.Spelling;
import id.lembarkinerja.formulas.method.Arithmetic;
import id.lembarkinerja.formulas.method.Condition;
import id.lembarkinerja.formulas.method.Method;
import id.lembarkinerja.formulas.method.Methods;
import id.lembarkinerja.formulas.method.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the method of a definition: the name of a built-in one, or arithmetic over the parameters. */
final class MethodReader {
    private final List<Parameter> parameters;
    private final Set<String> known = new HashSet<>();

    private MethodReader(List<Parameter> parameters) {
        this.parameters = parameters;
        parameters.forEach(parameter -> known.add(parameter.key()));
    }

    static Method read(Node.Fields method, List<Parameter> parameters, String unit) {
        String builtin = method.textOrEmpty("builtin");
        return builtin.isEmpty() ? new MethodReader(parameters).arithmetic(method, unit) : builtin(builtin, parameters);
    }

    /** The calculation in names; of a built-in method the definition itself says it. */
    static Wording rule(Method method, Wording written) {
        if (!(method instanceof Arithmetic arithmetic) || !written.id().isEmpty()) {
            return written;
        }
        Map<String, String> names = new HashMap<>();
        Map<String, String> english = new HashMap<>();
        for (Parameter parameter : arithmetic.parameters()) {
            names.put(parameter.key(), parameter.name().id());
            english.put(parameter.key(), parameter.name().en());
        }
        var text = new StringBuilder();
        var textEnglish = new StringBuilder();
        for (Step step : arithmetic.steps()) {
            text.append(step.name())
                    .append(" = ")
                    .append(Spelling.rule(step.expression(), names))
                    .append("; ");
            textEnglish
                    .append(step.name())
                    .append(" = ")
                    .append(Spelling.rule(step.expression(), english))
                    .append("; ");
            names.put(step.key(), step.name());
            english.put(step.key(), step.name());
        }
        return new Wording(
                text + Spelling.rule(arithmetic.result(), names),
                textEnglish + Spelling.rule(arithmetic.result(), english));
    }

    private static Method builtin(String name, List<Parameter> parameters) {
        List<String> needed = Methods.keys(name);
        Set<String> given = new HashSet<>();
        parameters.forEach(parameter -> given.add(parameter.key()));
        if (!given.equals(new HashSet<>(needed))) {
            throw new BadDataException("cara \"" + name + "\" memakai masukan " + needed + ", tertulis " + given);
        }
        return Methods.find(name).orElseThrow(() -> new BadDataException("cara \"" + name + "\" tidak dikenal"));
    }

    private Method arithmetic(Node.Fields method, String unit) {
        for (Parameter parameter : parameters) {
            if (parameter.kind() != Kind.NUMBER && parameter.kind() != Kind.LIST) {
                throw new BadDataException("masukan \"" + parameter.key() + "\" harus angka atau daftar");
            }
        }
        List<Step> steps = new ArrayList<>();
        for (Node.Fields step : method.objects("steps")) {
            Expression expression = checked(ExpressionReader.read(step.text("expression")));
            String key = step.text("key");
            if (!known.add(key)) {
                throw new BadDataException("langkah \"" + key + "\" memakai nama yang sudah ada");
            }
            steps.add(new Step(key, step.text("name"), expression));
        }
        Expression result = checked(ExpressionReader.read(method.text("expression")));
        List<Condition> conditions = new ArrayList<>();
        conditions(method, "conditions", true, conditions);
        conditions(method, "notes", false, conditions);
        List<String> pairs = method.texts("pairs");
        for (String pair : pairs) {
            boolean list = false;
            for (Parameter parameter : parameters) {
                list |= parameter.key().equals(pair) && parameter.kind() == Kind.LIST;
            }
            if (!list) {
                throw new BadDataException("\"" + pair + "\" pada \"pairs\" bukan daftar");
            }
        }
        return new Arithmetic(parameters, steps, result, conditions, pairs, unit);
    }

    private void conditions(Node.Fields method, String name, boolean refuses, List<Condition> conditions) {
        for (Node.Fields condition : method.objects(name)) {
            Expression.Choice when = ExpressionReader.readCondition(condition.text("when"));
            checked(when);
            conditions.add(new Condition(when, condition.text("message"), refuses));
        }
    }

    private <E extends Expression> E checked(E expression) {
        for (String key : Inputs.of(expression)) {
            if (!known.contains(key)) {
                throw new BadDataException("rumus memakai \"" + key + "\", yang bukan masukan atau langkah sebelumnya");
            }
        }
        return expression;
    }
}
