package id.lembarkinerja.formulas.method;

import id.lembarkinerja.formulas.call.Answer;
import id.lembarkinerja.formulas.call.Arguments;
import id.lembarkinerja.formulas.call.Figures;
import id.lembarkinerja.formulas.call.Parameter;
import id.lembarkinerja.formulas.call.Parameter.Kind;
import id.lembarkinerja.formulas.call.Refusal;
import id.lembarkinerja.formulas.call.RefusedException;
import id.lembarkinerja.formulas.expression.Evaluation;
import id.lembarkinerja.formulas.expression.Expression;
import id.lembarkinerja.formulas.expression.Inputs;
import id.lembarkinerja.formulas.expression.Ratio;
import id.lembarkinerja.formulas.expression.Spelling;
import id.lembarkinerja.formulas.expression.UncomputableException;
import id.lembarkinerja.formulas.expression.Values;
import id.lembarkinerja.formulas.language.Bilingual;
import id.lembarkinerja.formulas.number.DerivationText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A formula that is arithmetic over its arguments, written as data. It is computed in exact fractions and rounded once,
 * to 15 significant digits half up; only its steps are rounded in the derivation, for the eye.
 *
 * <p>A division by zero has no figure, and the refusal names the divisor. Left-out optional numbers stand for their
 * standard, or for 0 without one; everything else that is blank, a dash or N/A was refused as an argument.
 *
 * @param parameters numbers and lists; a choice has been settled by {@link CasesMethod}
 * @param steps figures on the way, each over the parameters and the steps before it
 * @param result over parameters and steps
 * @param conditions judged as soon as the steps they name are there
 * @param unit of the result
 * @param pairs keys of lists that belong together element by element and must be of one length
 */
public record ArithmeticMethod(
        List<Parameter> parameters,
        List<Step> steps,
        Expression result,
        List<Condition> conditions,
        List<String> pairs,
        String unit)
        implements Method {

    /** Copies the lists. */
    public ArithmeticMethod {
        parameters = List.copyOf(parameters);
        steps = List.copyOf(steps);
        conditions = List.copyOf(conditions);
        pairs = List.copyOf(pairs);
    }

    @Override
    public Answer answer(Arguments arguments, Scales scales) {
        Values values = values(arguments);
        List<Bilingual> notes = new ArrayList<>(arguments.notes());
        try {
            Bilingual derivation = Bilingual.NOTHING;
            for (Step step : steps) {
                // A step may divide by what a condition forbids, so conditions that need no later step come first.
                refuse(conditionsBefore(step), values, notes);
                Ratio value = Evaluation.of(step.expression(), values);
                derivation = derivation
                        .then(step.name().said())
                        .then(Bilingual.same(" = "))
                        .then(Spelling.derivation(step.expression(), values))
                        .then(Bilingual.same(" = " + DerivationText.quoted(value.rounded()) + "; "));
                values.put(step.key(), value);
            }
            refuse(conditionsBefore(null), values, notes);
            BigDecimal value = Evaluation.of(result, values).rounded();
            return Figures.of(value, unit, derivation.then(Spelling.derivation(result, values)), notes);
        } catch (UncomputableException e) {
            throw refusal(e);
        }
    }

    @Override
    public List<Twin> twins(Places places, Scales scales) {
        return List.of(new Twin("", ArithmeticTwin.of(this, places)));
    }

    /** The conditions that can be judged before this step, and not before an earlier one; null is the result. */
    private List<Condition> conditionsBefore(@Nullable Step step) {
        List<Condition> due = new ArrayList<>();
        for (Condition condition : conditions) {
            int needs = lastStepOf(condition) + 1;
            int now = step == null ? steps.size() : steps.indexOf(step);
            if (needs == now) {
                due.add(condition);
            }
        }
        return due;
    }

    private int lastStepOf(Condition condition) {
        int last = -1;
        for (String key : Inputs.of(condition.when())) {
            for (int i = 0; i < steps.size(); i++) {
                last = steps.get(i).key().equals(key) ? Math.max(last, i) : last;
            }
        }
        return last;
    }

    private static void refuse(List<Condition> due, Values values, List<Bilingual> notes) {
        for (Condition condition : due) {
            if (Evaluation.of(condition.when(), values).signum() != 0) {
                Bilingual message = condition.message().with(values);
                if (condition.refuses()) {
                    throw new RefusedException(Refusal.CONDITION, message);
                }
                notes.add(message);
            }
        }
    }

    private Bilingual named(Expression part) {
        Map<String, String> own = new LinkedHashMap<>();
        Map<String, String> english = new LinkedHashMap<>();
        for (Parameter parameter : parameters) {
            own.put(parameter.key(), parameter.name().id());
            english.put(parameter.key(), parameter.name().en());
        }
        for (Step step : steps) {
            own.put(step.key(), step.name().id());
            english.put(step.key(), step.name().en());
        }
        return new Bilingual(Spelling.rule(part, own), Spelling.ruleInEnglish(part, english));
    }

    private Values values(Arguments arguments) {
        var values = new Values();
        Map<String, Integer> sizes = new LinkedHashMap<>();
        for (Parameter parameter : parameters) {
            String key = parameter.key();
            if (parameter.kind() == Kind.LIST) {
                List<BigDecimal> list = arguments.list(key);
                values.put(key, list);
                sizes.put(key, list.size());
            } else {
                Optional<BigDecimal> number =
                        parameter.optional() ? arguments.findNumber(key) : Optional.of(arguments.number(key));
                values.put(key, number.orElse(BigDecimal.ZERO));
            }
        }
        for (int i = 1; i < pairs.size(); i++) {
            String one = pairs.get(0);
            String other = pairs.get(i);
            arguments.requireSameSize(one, sizes.getOrDefault(one, 0), other, sizes.getOrDefault(other, 0));
        }
        return values;
    }

    private RefusedException refusal(UncomputableException reason) {
        return switch (reason.kind()) {
            case DIVISION_BY_ZERO ->
                new RefusedException(
                        Refusal.DIVISION_BY_ZERO,
                        reason.divisor()
                                .map(divisor -> Bilingual.of(
                                        "{0} bernilai 0, padahal menjadi pembagi. Periksa angkanya; bila memang nol,"
                                                + " hasilnya tidak dapat dihitung.",
                                        "{0} is 0, but is the divisor. Check the figure; if it is zero, there is no result.",
                                        named(divisor)))
                                .orElse(new Bilingual(
                                        "Rumus ini membagi dengan nol. Periksa angka yang menjadi pembagi.",
                                        "This formula divides by zero. Check the divisor.")));
            case TOO_FEW ->
                new RefusedException(
                        Refusal.TOO_FEW,
                        "Tidak ada angka untuk dihitung. Lengkapi datanya.",
                        "There are no numbers to compute with. Complete the data.");
            case TOO_LARGE ->
                new RefusedException(
                        Refusal.TOO_LARGE,
                        "Angkanya terlalu besar untuk sebuah laporan. Periksa datanya.",
                        "The figures are too large for any report. Check the data.");
        };
    }
}
