package id.lembarkinerja.formulas.call;

import id.lembarkinerja.formulas.call.Answer.Fact;
import id.lembarkinerja.formulas.call.Answer.Item;
import id.lembarkinerja.formulas.data.JsonWriter;
import id.lembarkinerja.formulas.language.Bilingual;
import java.util.List;

/** An answer as JSON; equal answers are equal text on every platform. */
public final class AnswerJson {
    private AnswerJson() {}

    /** The text. */
    public static String write(Answer answer) {
        JsonWriter json = new JsonWriter().open();
        if (answer instanceof Answer.Figure figure) {
            json.field("kind", "figure")
                    .field("value", figure.value())
                    .field("unit", figure.unit())
                    .field("display", figure.display())
                    .field("derivation", figure.derivation());
            facts(json, figure.facts(), figure.notes());
        } else if (answer instanceof Answer.Words words) {
            json.field("kind", "text").field("text", words.text()).field("derivation", words.derivation());
            facts(json, words.facts(), words.notes());
        } else if (answer instanceof Answer.Table table) {
            table(json, table);
        } else if (answer instanceof Answer.None none) {
            json.field("kind", "none")
                    .field("reason", none.reason().key())
                    .field("error", none.reason().error())
                    .field("explanation", none.explanation());
        }
        return json.close().toString();
    }

    private static void facts(JsonWriter json, List<Fact> facts, List<Bilingual> notes) {
        json.name("facts").open();
        for (Fact fact : facts) {
            json.field(fact.key(), fact.text());
        }
        json.close().fields("notes", notes);
    }

    private static void table(JsonWriter json, Answer.Table table) {
        json.field("kind", "table").fields("heads", table.heads()).name("rows").openList();
        for (List<Item> row : table.rows()) {
            json.openList();
            for (Item item : row) {
                json.open()
                        .field(item.number() ? "number" : "text", item.text())
                        .close();
            }
            json.closeList();
        }
        json.closeList().field("derivation", table.derivation()).fields("notes", table.notes());
    }
}
