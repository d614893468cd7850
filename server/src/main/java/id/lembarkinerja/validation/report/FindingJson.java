package id.lembarkinerja.validation.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.lembarkinerja.formulas.number.Decimals;
import id.lembarkinerja.validation.Finding;
import id.lembarkinerja.validation.cause.Causes;
import id.lembarkinerja.validation.cause.Slip;
import java.util.List;
import java.util.Locale;

/** One finding of the contract's JSON, with its cause or, for a root, how many follow from it. */
final class FindingJson {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private FindingJson() {}

    static ObjectNode of(Finding finding, Causes causes) {
        ObjectNode node = JSON.objectNode()
                .put("id", finding.id())
                .put("code", finding.code())
                .put("severity", name(finding.severity()))
                .put("certainty", name(finding.certainty()))
                .put("file", finding.file())
                .put("sheet", finding.sheet())
                .put("cell", finding.cell())
                .put("table", finding.table())
                .put("rowKey", finding.rowKey())
                .put("column", finding.column())
                .put("printed", finding.printed())
                .put("expected", finding.expected())
                .put("message", finding.message())
                .put("messageEnglish", finding.said().english());
        ArrayNode related = node.putArray("related");
        for (Finding.RelatedCell cell : finding.related()) {
            related.addObject()
                    .put("file", cell.file())
                    .put("sheet", cell.sheet())
                    .put("cell", cell.cell());
        }
        ArrayNode fixes = node.putArray("fixes");
        for (Finding.Fix fix : finding.fixes()) {
            fixes.addObject()
                    .put("label", fix.label())
                    .put("labelEnglish", fix.said().english())
                    .put("cell", fix.cell())
                    .put("value", fix.value());
        }
        causes.findRoot(finding)
                .ifPresentOrElse(
                        root -> node.put("cause", root.id()),
                        () -> node.put("cause", "")
                                .put("followers", causes.followers(finding).size()));
        addSlips(node, causes.slips(finding));
        return node;
    }

    private static void addSlips(ObjectNode node, List<Slip> slips) {
        if (slips.isEmpty()) {
            return;
        }
        ArrayNode list = node.putArray("slips");
        for (Slip slip : slips) {
            list.addObject()
                    .put("kind", name(slip.kind()))
                    .put("file", slip.file())
                    .put("sheet", slip.sheet())
                    .put("cell", slip.cell())
                    .put("printed", slip.printed())
                    .put("value", Decimals.plain(slip.value()))
                    .put("text", slip.clause().indonesian())
                    .put("textEnglish", slip.clause().english());
        }
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
