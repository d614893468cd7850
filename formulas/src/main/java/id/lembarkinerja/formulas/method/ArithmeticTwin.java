package id.lembarkinerja.formulas.method;

import id.lembarkinerja.formulas.call.Parameter;
import id.lembarkinerja.formulas.call.Parameter.Kind;
import id.lembarkinerja.formulas.expression.ExcelSpelling;
import id.lembarkinerja.formulas.expression.Expression.Choice;
import id.lembarkinerja.formulas.number.Decimals;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An arithmetic formula as a native one: {@code #N/A} where a number is missing, {@code #NUM!} where one is out of
 * range or a condition speaks against it, else the result.
 */
final class ArithmeticTwin {
    private ArithmeticTwin() {}

    static String of(ArithmeticMethod formula, Places places) {
        Map<String, String> cells = new LinkedHashMap<>();
        List<String> missing = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        for (Parameter parameter : formula.parameters()) {
            String cell = places.has(parameter.key()) ? places.cell(parameter.key()) : standard(parameter);
            cells.put(parameter.key(), valueOf(parameter, cell));
            missing(parameter, cell).ifPresent(missing::add);
            outOfRange(parameter, cell, wrong);
        }
        for (int i = 1; i < formula.pairs().size(); i++) {
            String one = places.cell(formula.pairs().get(0));
            String other = places.cell(formula.pairs().get(i));
            wrong.add(ExcelText.size(one) + "<>" + ExcelText.size(other));
        }
        for (Step step : formula.steps()) {
            cells.put(step.key(), "(" + ExcelSpelling.of(step.expression(), cells) + ")");
        }
        for (Condition condition : formula.conditions()) {
            if (condition.refuses()) {
                Choice when = condition.when();
                wrong.add(ExcelSpelling.of(when.left(), cells)
                        + when.comparison().sign()
                        + ExcelSpelling.of(when.right(), cells));
            }
        }
        String text = ExcelSpelling.of(formula.result(), cells);
        text = wrong.isEmpty() ? text : "IF(" + any(wrong) + "," + ExcelText.NUM_ERROR + "," + text + ")";
        return missing.isEmpty() ? text : "IF(" + any(missing) + ",NA()," + text + ")";
    }

    private static String any(List<String> conditions) {
        return conditions.size() == 1 ? conditions.get(0) : "OR(" + String.join(",", conditions) + ")";
    }

    private static String standard(Parameter parameter) {
        return parameter.standard().isEmpty() ? "0" : parameter.standard().replace(',', '.');
    }

    /** A blank optional cell means its standard. */
    private static String valueOf(Parameter parameter, String cell) {
        return parameter.optional() && isCell(cell)
                ? "IF(ISNUMBER(" + cell + ")," + cell + "," + standard(parameter) + ")"
                : cell;
    }

    private static Optional<String> missing(Parameter parameter, String cell) {
        if (parameter.optional()) {
            // Left out means its standard; a dash or N/A does not.
            String words = "AND(NOT(ISNUMBER(" + cell + ")),TRIM(" + cell + ")<>\"\")";
            return isCell(cell) ? Optional.of(words) : Optional.empty();
        }
        if (parameter.kind() != Kind.LIST) {
            return Optional.of("NOT(ISNUMBER(" + cell + "))");
        }
        String needed = parameter.blanks()
                ? String.valueOf(Math.max(1, parameter.size()))
                : "MAX(" + Math.max(1, parameter.size()) + "," + ExcelText.size(cell) + ")";
        return Optional.of("COUNT(" + cell + ")<" + needed);
    }

    private static void outOfRange(Parameter parameter, String cell, List<String> wrong) {
        boolean list = parameter.kind() == Kind.LIST;
        if (!isCell(cell)) {
            return;
        }
        parameter
                .least()
                .ifPresent(least -> wrong.add((list ? "MIN(" + cell + ")" : valueOf(parameter, cell))
                        + (parameter.open() ? "<=" : "<")
                        + plain(least)));
        parameter
                .most()
                .ifPresent(
                        most -> wrong.add((list ? "MAX(" + cell + ")" : valueOf(parameter, cell)) + ">" + plain(most)));
    }

    /** A cell, a range or a name, also on a sheet whose name is quoted; a standard is a bare number. */
    private static boolean isCell(String text) {
        return !text.isEmpty() && (Character.isLetter(text.charAt(0)) || "'$_".indexOf(text.charAt(0)) >= 0);
    }

    private static String plain(BigDecimal value) {
        return Decimals.plain(value);
    }
}
