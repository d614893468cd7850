package id.lembarkinerja.evaluation;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.lembarkinerja.formulas.achievement.Outcome;
import java.util.List;

/** What computing would write, as JSON for the pane. */
public final class FillingJson {
    private FillingJson() {}

    /** The proposed cells in writing order. */
    public static ObjectNode of(List<ProposedCell> cells) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        ArrayNode array = root.putArray("cells");
        for (ProposedCell cell : cells) {
            ObjectNode node = array.addObject()
                    .put("file", cell.file())
                    .put("sheet", cell.edit().sheet())
                    .put("cell", cell.edit().cell().a1())
                    .put("table", cell.table())
                    .put("rowKey", cell.rowKey())
                    .put("column", cell.column())
                    .put("before", cell.before())
                    .put("after", cell.after())
                    .put("display", cell.display())
                    .put("new", cell.added());
            BilingualJson.put(node, "label", cell.label());
            cell.score().map(RowScore::outcome).ifPresent(outcome -> {
                if (outcome instanceof Outcome.Computed computed) {
                    BilingualJson.put(node, "derivation", computed.derivation());
                }
            });
            cell.score().map(RowScore::judgement).ifPresent(judgement -> {
                ObjectNode rule = node.putObject("rule")
                        .put("direction", judgement.rule().direction().name())
                        .put("variant", judgement.rule().variant().name());
                BilingualJson.put(rule, "citation", judgement.rule().citation());
                BilingualJson.put(rule, "reason", judgement.reason());
            });
        }
        return root;
    }
}
