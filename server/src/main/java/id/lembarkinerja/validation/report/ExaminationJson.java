package id.lembarkinerja.validation.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.lembarkinerja.evaluation.Aggregate;
import id.lembarkinerja.formulas.number.Decimals;
import id.lembarkinerja.recognition.Unrecognized;
import id.lembarkinerja.validation.Examination.Examined;
import id.lembarkinerja.validation.Finding;
import id.lembarkinerja.workbook.Workbook;
import java.util.List;
import java.util.Locale;

/** The JSON that scripts and other systems rely on; numbers are strings in plain decimal notation. */
public final class ExaminationJson {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private ExaminationJson() {}

    /** The whole examination. */
    public static ObjectNode of(Examined examined) {
        ObjectNode root = JSON.objectNode();
        ArrayNode files = root.putArray("files");
        for (Workbook workbook : examined.workbooks()) {
            files.addObject().put("name", workbook.name()).put("sha256", workbook.sha256());
        }
        root.put("ruleset", examined.ruleset());
        ArrayNode tables = root.putArray("tables");
        examined.tables()
                .forEach(table ->
                        tables.add(TableJson.of(table, examined.scorecard(), aggregates(examined, table.id()))));
        ArrayNode unrecognized = root.putArray("unrecognized");
        for (Unrecognized block : examined.unrecognized()) {
            unrecognized
                    .addObject()
                    .put("file", block.file())
                    .put("sheet", block.sheet())
                    .put("range", block.range())
                    .put("reason", block.reason());
        }
        ArrayNode findings = root.putArray("findings");
        examined.findings().forEach(finding -> findings.add(finding(finding)));
        return root;
    }

    private static ArrayNode aggregates(Examined examined, String table) {
        ArrayNode aggregates = JSON.arrayNode();
        List<Aggregate> own = examined.scorecard().aggregates().stream()
                .filter(aggregate -> aggregate.table().equals(table))
                .toList();
        for (Aggregate aggregate : own) {
            ObjectNode node = aggregates
                    .addObject()
                    .put("kind", aggregate.kind())
                    .put("column", aggregate.column())
                    .put("basis", aggregate.basis())
                    .put("value", Decimals.plain(aggregate.value()))
                    .put("counted", aggregate.counted())
                    .put("of", aggregate.of());
            if (!aggregate.cell().isEmpty()) {
                node.put("printed", aggregate.printed()).put("cell", aggregate.cell());
            }
            node.put("derivation", aggregate.derivation());
        }
        return aggregates;
    }

    private static ObjectNode finding(Finding finding) {
        ObjectNode node = JSON.objectNode()
                .put("id", finding.id())
                .put("code", finding.code())
                .put("severity", finding.severity().name().toLowerCase(Locale.ROOT))
                .put("certainty", finding.certainty().name().toLowerCase(Locale.ROOT))
                .put("file", finding.file())
                .put("sheet", finding.sheet())
                .put("cell", finding.cell())
                .put("table", finding.table())
                .put("rowKey", finding.rowKey())
                .put("column", finding.column())
                .put("printed", finding.printed())
                .put("expected", finding.expected())
                .put("message", finding.message());
        ArrayNode related = node.putArray("related");
        for (Finding.RelatedCell cell : finding.related()) {
            related.addObject()
                    .put("file", cell.file())
                    .put("sheet", cell.sheet())
                    .put("cell", cell.cell());
        }
        ArrayNode fixes = node.putArray("fixes");
        for (Finding.Fix fix : finding.fixes()) {
            fixes.addObject().put("label", fix.label()).put("cell", fix.cell()).put("value", fix.value());
        }
        return node;
    }
}
