package id.lembarkinerja.evaluation;

import id.lembarkinerja.evaluation.TwinCalls.GoldenCall;
import id.lembarkinerja.formulas.call.Answer;
import id.lembarkinerja.formulas.call.Argument;
import id.lembarkinerja.formulas.call.Parameter;
import id.lembarkinerja.formulas.call.Parameter.Kind;
import id.lembarkinerja.formulas.call.Refusal;
import id.lembarkinerja.formulas.catalogue.Engine;
import id.lembarkinerja.formulas.catalogue.Formula;
import id.lembarkinerja.formulas.data.Node;
import id.lembarkinerja.formulas.method.Places;
import id.lembarkinerja.formulas.method.Twin;
import id.lembarkinerja.formulas.number.Reading;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;

/** Lays golden calls out in a sheet: a row for each, its arguments in cells, then its native formulas. */
final class TwinSheet {
    private final Engine engine;
    private final Sheet sheet;
    private final List<Laid> laid = new ArrayList<>();

    TwinSheet(Engine engine, Sheet sheet) {
        this.engine = engine;
        this.sheet = sheet;
    }

    /** A call in its row: what the library answers, and the columns of its native formulas. */
    record Laid(GoldenCall call, Answer answer, int row, int column, int count) {}

    List<Laid> laid() {
        return laid;
    }

    /** Lays the call out, unless the formula has no native twin or an argument cannot stand in a native cell. */
    void lay(GoldenCall call) {
        Formula formula = engine.catalogue().find(call.formula()).orElseThrow();
        Answer answer = engine.catalogue().evaluate(formula.id(), call.arguments());
        // What only the words beside the figures forbid (2 miliar beside 500 juta) no native cell can hold.
        if (answer instanceof Answer.None none && none.reason() == Refusal.AMBIGUOUS) {
            return;
        }
        int at = laid.size();
        Row row = sheet.createRow(at);
        int column = 0;
        Map<String, String> cells = new LinkedHashMap<>();
        Map<String, String> choices = new LinkedHashMap<>();
        for (int i = 0; i < formula.parameters().size(); i++) {
            Parameter parameter = formula.parameters().get(i);
            Node argument = i < call.arguments().size() ? call.arguments().get(i) : new Node.Nothing();
            boolean figures = parameter.kind() == Kind.NUMBER || parameter.kind() == Kind.LIST;
            if (!figures) {
                choices.put(parameter.key(), Argument.printed(argument));
                continue;
            }
            List<Node> values = Argument.cells(argument);
            if (values.isEmpty() && parameter.optional()) {
                continue;
            }
            int from = column;
            for (Node value : values) {
                if (!write(row.createCell(column++), value)) {
                    sheet.removeRow(row);
                    return;
                }
            }
            column += values.isEmpty() ? 1 : 0;
            cells.put(parameter.key(), place(at, from, column - 1));
        }
        List<Twin> twins = engine.catalogue().twins(formula.id(), new Places(cells, choices));
        if (twins.isEmpty()) {
            sheet.removeRow(row);
            return;
        }
        for (int i = 0; i < twins.size(); i++) {
            row.createCell(column + i).setCellFormula(twins.get(i).formula());
        }
        laid.add(new Laid(call, answer, at, column, twins.size()));
    }

    /** A number, or a text that is none; a text that reads as one number is typed as that number. */
    private static boolean write(Cell cell, Node value) {
        Reading reading = Argument.reading(value);
        if (reading.value().isPresent()) {
            cell.setCellValue(reading.value().get().doubleValue());
            return true;
        }
        if (!reading.printed().isEmpty()) {
            cell.setCellValue(reading.printed());
        }
        return reading instanceof Reading.Absent || reading instanceof Reading.NotANumber;
    }

    private static String place(int row, int from, int to) {
        String first = new CellReference(row, from).formatAsString();
        return from >= to ? first : first + ":" + new CellReference(row, to).formatAsString();
    }
}
