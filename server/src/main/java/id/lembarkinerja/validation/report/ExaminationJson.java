package id.lembarkinerja.validation.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.lembarkinerja.evaluation.Aggregate;
import id.lembarkinerja.evaluation.BilingualJson;
import id.lembarkinerja.formulas.number.Decimals;
import id.lembarkinerja.recognition.Unrecognized;
import id.lembarkinerja.validation.Examination.Examined;
import id.lembarkinerja.validation.Finding;
import id.lembarkinerja.validation.cause.Causes;
import id.lembarkinerja.validation.remark.Remarks;
import id.lembarkinerja.validation.silence.SilenceJson;
import id.lembarkinerja.validation.silence.Silences;
import id.lembarkinerja.validation.silence.Silencing;
import id.lembarkinerja.workbook.Workbook;
import java.util.List;

/** The JSON that scripts and other systems rely on; numbers are strings in plain decimal notation. */
public final class ExaminationJson {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private ExaminationJson() {}

    /** The whole examination, with nothing silenced. */
    public static ObjectNode of(Examined examined) {
        return of(examined, Silences.NONE);
    }

    /** The whole examination; what is silenced stays in it and says so. */
    public static ObjectNode of(Examined examined, Silences silences) {
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
            ObjectNode node = unrecognized
                    .addObject()
                    .put("file", block.file())
                    .put("sheet", block.sheet())
                    .put("range", block.range());
            BilingualJson.put(node, "reason", block.reason());
        }
        ArrayNode findings = root.putArray("findings");
        Causes causes = Causes.of(examined);
        Silencing silencing = new Silencing(silences, examined.findings());
        for (Finding finding : examined.findings()) {
            ObjectNode node = FindingJson.of(finding, causes);
            SilenceJson.annotate(node, finding, silencing);
            findings.add(node);
        }
        root.set("silences", SilenceJson.of(silencing));
        root.set("remarks", RemarksJson.of(Remarks.of(examined, causes, silences)));
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
            BilingualJson.put(node, "derivation", aggregate.derivation());
        }
        return aggregates;
    }
}
