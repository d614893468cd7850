package id.lembarkinerja.evaluation;

import id.lembarkinerja.formulas.call.Parameter;
import id.lembarkinerja.formulas.call.Parameter.Kind;
import id.lembarkinerja.formulas.catalogue.Catalogue;
import id.lembarkinerja.formulas.catalogue.Formula;
import id.lembarkinerja.formulas.method.Places;
import id.lembarkinerja.formulas.method.Twin;
import id.lembarkinerja.workbook.CellAddress;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How a formula is written in Excel, shown on an imagined sheet: the first parameter in column A, the second in B, each
 * from row 2 on, a range four rows long.
 */
public final class ExcelCall {
    private static final String NAMESPACE = "KINERJA.";
    private static final int FIRST_ROW = 1;
    private static final int LAST_ROW = 4;

    private ExcelCall() {}

    /** {@code =KINERJA.CAPAIAN(target; realisasi; [rumus])}; empty when the formula has no function. */
    public static String signature(Formula formula, String separator) {
        List<String> names = formula.parameters().stream()
                .map(parameter -> parameter.optional() ? "[" + parameter.key() + "]" : parameter.key())
                .toList();
        return call(formula, names, separator);
    }

    /** {@code =KINERJA.CAPAIAN(A2; B2)}: what must be given, on the imagined sheet; empty as above. */
    public static String example(Formula formula, String separator) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < formula.parameters().size(); i++) {
            Parameter parameter = formula.parameters().get(i);
            if (!parameter.optional()) {
                cells.add(parameter.kind() == Kind.CHOICE ? "\"" + choice(parameter) + "\"" : cell(parameter, i));
            }
        }
        return call(formula, cells, separator);
    }

    /** The native formulas for the imagined sheet, in the spelling that workbooks store. */
    public static List<Twin> twins(Catalogue catalogue, Formula formula) {
        Map<String, String> cells = new LinkedHashMap<>();
        Map<String, String> choices = new LinkedHashMap<>();
        for (int i = 0; i < formula.parameters().size(); i++) {
            Parameter parameter = formula.parameters().get(i);
            if (!parameter.optional() && parameter.kind() != Kind.CHOICE) {
                cells.put(parameter.key(), cell(parameter, i));
            }
            if (!choice(parameter).isEmpty()) {
                choices.put(parameter.key(), choice(parameter));
            }
        }
        return catalogue.twins(formula.id(), new Places(cells, choices));
    }

    /** The same native formula as it is typed where the decimal sign is a comma: {@code MAX(A2;0,5)}. */
    public static String withDecimalComma(String formula) {
        StringBuilder typed = new StringBuilder(formula.length());
        char quote = 0;
        for (int i = 0; i < formula.length(); i++) {
            char c = formula.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == ',') {
                c = ';';
            } else if (c == '.' && i > 0 && Character.isDigit(formula.charAt(i - 1))) {
                c = ',';
            }
            typed.append(c);
        }
        return typed.toString();
    }

    private static String call(Formula formula, List<String> arguments, String separator) {
        return formula.function().isEmpty()
                ? ""
                : "=" + NAMESPACE + formula.function() + "(" + String.join(separator, arguments) + ")";
    }

    private static String choice(Parameter parameter) {
        if (!parameter.standard().isEmpty() || parameter.choices().isEmpty()) {
            return parameter.kind() == Kind.CHOICE || parameter.kind() == Kind.TEXT ? parameter.standard() : "";
        }
        return parameter.optional() ? "" : parameter.choices().get(0).key();
    }

    private static String cell(Parameter parameter, int column) {
        boolean range = parameter.kind() == Kind.LIST || parameter.kind() == Kind.TEXTS;
        String first = new CellAddress(FIRST_ROW, column).a1();
        return range ? first + ":" + new CellAddress(LAST_ROW, column).a1() : first;
    }
}
