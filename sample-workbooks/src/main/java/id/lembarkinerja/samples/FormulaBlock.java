package id.lembarkinerja.samples;

import id.lembarkinerja.formulas.call.Answer;
import id.lembarkinerja.formulas.call.Argument;
import id.lembarkinerja.formulas.call.Parameter;
import id.lembarkinerja.formulas.call.Parameter.Kind;
import id.lembarkinerja.formulas.catalogue.Catalogue;
import id.lembarkinerja.formulas.catalogue.Formula;
import id.lembarkinerja.formulas.catalogue.Formula.Example;
import id.lembarkinerja.formulas.data.Node;
import id.lembarkinerja.formulas.method.Places;
import id.lembarkinerja.formulas.method.Twin;
import id.lembarkinerja.formulas.number.Reading;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.util.CellReference;

/**
 * One formula as rows of a sheet: its name, its rule, a row for each input with the figures of a worked example, and
 * the result by native formulas only, so that the sheet computes without the add-in and without the server.
 *
 * @param formula what is computed
 * @param example whose figures stand in the input cells
 * @param rows from the first row of the block
 */
record FormulaBlock(Formula formula, Example example, List<Line> rows) {
    /** Inputs and results stand from this column on: name, unit, then figures. */
    static final int FIRST_FIGURE = 2;

    /** What a row is. */
    enum Kin {
        TITLE,
        RULE,
        INPUT,
        RESULT,
        SOURCE
    }

    /**
     * A row.
     *
     * @param label first column
     * @param unit second column
     * @param cells figures or words as typed, or formulas with their equals sign
     */
    record Line(Kin kin, String label, String unit, List<Object> cells) {}

    /** The block from this row on; nothing for a formula without a native twin or without an example that computes. */
    static Optional<FormulaBlock> of(Catalogue catalogue, Formula formula, int firstRow) {
        for (Example example : formula.examples()) {
            Answer answer = catalogue.evaluate(formula.id(), example.arguments());
            if (!(answer instanceof Answer.None)) {
                return block(catalogue, formula, example, firstRow);
            }
        }
        return Optional.empty();
    }

    private static Optional<FormulaBlock> block(Catalogue catalogue, Formula formula, Example example, int firstRow) {
        List<Line> rows = new ArrayList<>();
        String function = formula.function().isEmpty() ? "" : "  ·  =KINERJA." + formula.function() + "(…)";
        rows.add(new Line(Kin.TITLE, formula.name().id() + function, "", List.of()));
        rows.add(new Line(Kin.RULE, formula.rule().id(), "", List.of()));
        Map<String, String> cells = new LinkedHashMap<>();
        Map<String, String> choices = new LinkedHashMap<>();
        for (int i = 0; i < formula.parameters().size(); i++) {
            Parameter parameter = formula.parameters().get(i);
            Node argument = i < example.arguments().size() ? example.arguments().get(i) : new Node.Nothing();
            if (argument instanceof Node.Nothing && parameter.optional()) {
                continue;
            }
            List<Object> typed = typed(parameter, argument);
            if (parameter.kind() == Kind.NUMBER || parameter.kind() == Kind.LIST) {
                cells.put(parameter.key(), place(firstRow + rows.size(), typed.size()));
            } else {
                choices.put(parameter.key(), Argument.printed(argument));
            }
            rows.add(new Line(Kin.INPUT, parameter.name().id(), parameter.unit(), typed));
        }
        List<Twin> twins = catalogue.twins(formula.id(), new Places(cells, choices));
        if (twins.isEmpty()) {
            return Optional.empty();
        }
        for (Twin twin : twins) {
            String label = twin.head().isEmpty() ? "Hasil" : twin.head();
            rows.add(new Line(Kin.RESULT, label, formula.unit(), List.of("=" + twin.formula())));
        }
        rows.add(new Line(Kin.SOURCE, "Contoh: " + example.name() + " (" + example.source() + ")", "", List.of()));
        return Optional.of(new FormulaBlock(formula, example, List.copyOf(rows)));
    }

    /** What stands in the cells: what reads as one number is typed as that number. */
    private static List<Object> typed(Parameter parameter, Node argument) {
        List<Object> typed = new ArrayList<>();
        for (Node cell : Argument.cells(argument)) {
            Reading reading = Argument.reading(cell);
            boolean figure = parameter.kind() == Kind.NUMBER || parameter.kind() == Kind.LIST;
            if (figure && reading.value().isPresent()) {
                typed.add(reading.value().get());
            } else {
                typed.add(Argument.printed(cell));
            }
        }
        return typed;
    }

    private static String place(int row, int count) {
        String first = new CellReference(row, FIRST_FIGURE).formatAsString();
        return count <= 1 ? first : first + ":" + new CellReference(row, FIRST_FIGURE + count - 1).formatAsString();
    }
}
