package id.lembarkinerja.evaluation;

import id.lembarkinerja.formulas.data.JsonWriter;
import id.lembarkinerja.formulas.data.Node;
import id.lembarkinerja.formulas.number.Decimals;
import java.util.List;

/** Arguments as the JSON that a caller sends. */
final class CallJson {
    private CallJson() {}

    static String arguments(List<Node> arguments) {
        JsonWriter json = new JsonWriter();
        list(json, arguments);
        return json.toString();
    }

    private static void list(JsonWriter json, List<Node> elements) {
        json.openList();
        elements.forEach(element -> write(json, element));
        json.closeList();
    }

    private static void write(JsonWriter json, Node node) {
        if (node instanceof Node.Decimal number) {
            json.raw(Decimals.plain(number.value()));
        } else if (node instanceof Node.Text text) {
            json.value(text.value());
        } else if (node instanceof Node.Truth truth) {
            json.value(truth.value());
        } else if (node instanceof Node.Elements list) {
            list(json, list.elements());
        } else {
            json.raw("null");
        }
    }
}
