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
                    .put("label", cell.label())
                    .put("before", cell.before())
                    .put("after", cell.after())
                    .put("display", cell.display())
                    .put("new", cell.added());
            cell.score().map(RowScore::outcome).ifPresent(outcome -> {
                if (outcome instanceof Outcome.Computed computed) {
                    node.put("derivation", computed.derivation());
                }
            });
            cell.score()
                    .map(RowScore::judgement)
                    .ifPresent(judgement -> node.putObject("rule")
                            .put("direction", judgement.rule().direction().name())
                            .put("variant", judgement.rule().variant().name())
                            .put("citation", judgement.rule().citation())
                            .put("reason", judgement.reason()));
        }
        return root;
    }
}
