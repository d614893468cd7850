package id.lembarkinerja.comparison.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.lembarkinerja.comparison.Score;
import id.lembarkinerja.comparison.Sighting;
import id.lembarkinerja.comparison.contrast.AgencyContrast;
import id.lembarkinerja.comparison.contrast.AgencyRow;
import id.lembarkinerja.comparison.contrast.PlanContrast;
import id.lembarkinerja.comparison.contrast.PlanRow;
import id.lembarkinerja.evaluation.BilingualJson;
import id.lembarkinerja.formulas.number.Decimals;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Contrasts as JSON; numbers are strings in plain decimal notation. */
public final class ContrastJson {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private ContrastJson() {}

    /** Two agencies. */
    public static ObjectNode of(AgencyContrast contrast) {
        ObjectNode root = root("agencies", contrast.left(), contrast.right());
        ArrayNode rows = root.putArray("rows");
        for (AgencyRow row : contrast.rows()) {
            ObjectNode node = rows.addObject().put("form", row.form());
            standing(node, "left", row.sides().from());
            standing(node, "right", row.sides().to());
            node.put("gap", row.findGap().map(Decimals::plain).orElse(null));
        }
        return root;
    }

    /** A plan and what came of it. */
    public static ObjectNode of(PlanContrast contrast) {
        ObjectNode root = root("plan", contrast.plan(), contrast.realisation());
        ArrayNode rows = root.putArray("rows");
        for (PlanRow row : contrast.rows()) {
            ObjectNode node = rows.addObject().put("label", row.label());
            node.set("planned", cell(row.planned()));
            node.set("done", cell(row.done()));
            node.put("gap", row.findGap().map(Decimals::plain).orElse(null))
                    .put("share", row.findShare().map(Decimals::plain).orElse(null));
            score(node, row.score());
        }
        return root;
    }

    private static ObjectNode root(String kind, String left, String right) {
        ObjectNode root = JSON.objectNode().put("kind", kind);
        root.putObject("left").put("name", left);
        root.putObject("right").put("name", right);
        return root;
    }

    private static void standing(ObjectNode node, String side, AgencyRow.@Nullable Standing standing) {
        if (standing == null) {
            node.putNull(side);
            return;
        }
        ObjectNode own = node.putObject(side).put("label", standing.label());
        standing.target().ifPresent(target -> own.set("target", cell(target)));
        standing.actual().ifPresent(actual -> own.set("actual", cell(actual)));
        score(own, standing.score());
    }

    private static void score(ObjectNode node, Score score) {
        node.put("achievement", score.findAchievement().map(Decimals::plain).orElse(null));
        if (score.rating().isEmpty()) {
            node.putNull("rating");
        } else {
            BilingualJson.put(node, "rating", score.rating());
        }
    }

    private static ObjectNode cell(Sighting cell) {
        BigDecimal number = cell.entry().number();
        return JSON.objectNode()
                .put("sheet", cell.spot().sheet())
                .put("cell", cell.spot().cell().a1())
                .put("column", cell.spot().column())
                .put("printed", cell.entry().printed())
                .put("value", number == null ? null : Decimals.plain(number));
    }
}
