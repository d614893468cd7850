package id.lembarkinerja.formulas.catalogue;

import id.lembarkinerja.formulas.call.Parameter;
import id.lembarkinerja.formulas.call.Parameter.Kind;
import id.lembarkinerja.formulas.call.Wording;
import id.lembarkinerja.formulas.data.BadDataException;
import id.lembarkinerja.formulas.data.Node;
import id.lembarkinerja.formulas.expression.Expression;
import id.lembarkinerja.formulas.expression.ExpressionReader;
import id.lembarkinerja.formulas.expression.Inputs;
import id.lembarkinerja.formulas.method.ArithmeticMethod;
import id.lembarkinerja.formulas.method.CasesMethod;
import id.lembarkinerja.formulas.method.Condition;
import id.lembarkinerja.formulas.method.Message;
import id.lembarkinerja.formulas.method.Method;
import id.lembarkinerja.formulas.method.Methods;
import id.lembarkinerja.formulas.method.Step;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the method of a definition: the name of a built-in one, or arithmetic over the parameters. */
final class MethodReader {
    private final List<Parameter> parameters;
    private final Set<String> known = new HashSet<>();

    private MethodReader(List<Parameter> parameters) {
        this.parameters = parameters;
        parameters.forEach(parameter -> known.add(parameter.key()));
    }

    static Method read(Node.Fields method, List<Parameter> parameters, String unit) {
        method.allow("builtin", "choice", "cases", "steps", "expression", "conditions", "notes", "pairs");
        String builtin = method.textOrEmpty("builtin");
        if (!builtin.isEmpty()) {
            return builtin(builtin, parameters);
        }
        String choice = method.textOrEmpty("choice");
        return choice.isEmpty()
                ? new MethodReader(parameters).arithmetic(method, unit)
                : cases(method, choice, parameters, unit);
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

    /** One calculation for each choice of one parameter; every choice must have one. */
    private static Method cases(Node.Fields method, String choice, List<Parameter> parameters, String unit) {
        List<Parameter> others = new ArrayList<>(parameters);
        @Nullable Parameter chooser = null;
        for (Parameter parameter : parameters) {
            if (parameter.key().equals(choice) && parameter.kind() == Kind.CHOICE) {
                chooser = parameter;
                others.remove(parameter);
            }
        }
        if (chooser == null) {
            throw new BadDataException("\"" + choice + "\" bukan masukan pilihan");
        }
        List<CasesMethod.Case> cases = new ArrayList<>();
        List<String> covered = new ArrayList<>();
        for (Node.Fields one : method.objects("cases")) {
            one.allow("choices", "steps", "expression", "conditions", "notes", "pairs");
            List<String> choices = one.texts("choices");
            covered.addAll(choices);
            cases.add(new CasesMethod.Case(choices, new MethodReader(others).arithmetic(one, unit)));
        }
        List<String> choices = new ArrayList<>();
        chooser.choices().forEach(option -> choices.add(option.key()));
        if (covered.size() != choices.size() || !covered.containsAll(choices)) {
            throw new BadDataException("\"cases\" menghitung " + covered + ", pilihannya " + choices);
        }
        return new CasesMethod(choice, chooser.standard(), cases);
    }

    private ArithmeticMethod arithmetic(Node.Fields method, String unit) {
        for (Parameter parameter : parameters) {
            if (parameter.kind() != Kind.NUMBER && parameter.kind() != Kind.LIST) {
                throw new BadDataException("masukan \"" + parameter.key() + "\" harus angka atau daftar");
            }
        }
        List<Step> steps = new ArrayList<>();
        for (Node.Fields step : method.objects("steps")) {
            step.allow("key", "name", "nameEnglish", "expression");
            Expression expression = checked(ExpressionReader.read(step.text("expression")));
            String key = step.text("key");
            if (!known.add(key)) {
                throw new BadDataException("langkah \"" + key + "\" memakai nama yang sudah ada");
            }
            String name = step.text("name");
            String english = step.textOrEmpty("nameEnglish");
            steps.add(new Step(key, new Wording(name, english.isEmpty() ? name : english), expression));
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
        return new ArithmeticMethod(parameters, steps, result, conditions, pairs, unit);
    }

    private void conditions(Node.Fields method, String name, boolean refuses, List<Condition> conditions) {
        for (Node.Fields condition : method.objects(name)) {
            condition.allow("when", "message");
            // A note without a condition is told with every answer.
            String text = refuses ? condition.text("when") : condition.textOrEmpty("when");
            Expression.Choice when = ExpressionReader.readCondition(text.isEmpty() ? "0 = 0" : text);
            Message message = MessageReader.read(condition.get("message"));
            checked(when);
            message.figures().forEach(this::checked);
            conditions.add(new Condition(when, message, refuses));
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
