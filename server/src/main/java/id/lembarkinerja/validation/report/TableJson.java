package id.lembarkinerja.validation.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.lembarkinerja.evaluation.BilingualJson;
import id.lembarkinerja.evaluation.RowScore;
import id.lembarkinerja.evaluation.Scorecard;
import id.lembarkinerja.formulas.achievement.AchievementRule;
import id.lembarkinerja.formulas.achievement.Outcome;
import id.lembarkinerja.formulas.number.Decimals;
import id.lembarkinerja.formulas.number.Reading;
import id.lembarkinerja.recognition.RecognizedTable;
import id.lembarkinerja.recognition.TableCell;
import id.lembarkinerja.recognition.TableColumn;
import id.lembarkinerja.recognition.TableRow;
import id.lembarkinerja.workbook.CellAddress;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One table of the contract's JSON, with the score of each row. */
final class TableJson {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private TableJson() {}

    static ObjectNode of(RecognizedTable table, Scorecard scorecard, ArrayNode aggregates) {
        ObjectNode node = JSON.objectNode()
                .put("id", table.id())
                .put("file", table.file())
                .put("sheet", table.sheet())
                .put("title", table.title())
                .put("range", table.range().a1())
                .put("form", table.form())
                .put("confidence", table.confidence());
        if (!table.layout().isEmpty()) {
            node.put("layout", table.layout());
        }
        if (!table.continues().isEmpty()) {
            node.put("continues", table.continues());
        }
        table.question().ifPresent(question -> node.set("question", QuestionJson.of(question)));
        BilingualJson.put(node, "reasons", table.reasons());
        ArrayNode columns = node.putArray("columns");
        for (TableColumn column : table.columns()) {
            columns.addObject()
                    .put("key", column.key())
                    .put("header", column.header())
                    .put("column", CellAddress.columnName(column.column()));
        }
        ArrayNode rows = node.putArray("rows");
        for (TableRow row : table.rows()) {
            ObjectNode json = row(row);
            scorecard.find(table.id(), row.key()).ifPresent(score -> addScore(json, row, score));
            rows.add(json);
        }
        node.set("aggregates", aggregates);
        return node;
    }

    private static ObjectNode row(TableRow row) {
        ObjectNode node = JSON.objectNode()
                .put("key", row.key())
                .put("row", row.row() + 1)
                .put("label", row.label())
                .put("kind", row.kind().name().toLowerCase(Locale.ROOT));
        ObjectNode values = node.putObject("values");
        for (Map.Entry<String, TableCell> entry : row.cells().entrySet()) {
            TableCell cell = entry.getValue();
            ObjectNode value = values.putObject(entry.getKey())
                    .put("cell", cell.cell().a1())
                    .put("printed", cell.printed());
            if (cell.carried()) {
                value.put("carried", true);
            }
            if (!cell.formula().isEmpty()) {
                value.put("formula", cell.formula());
            }
            addReading(value, cell.reading());
        }
        return node;
    }

    private static void addReading(ObjectNode node, Reading reading) {
        if (reading instanceof Reading.Value value) {
            node.put("value", Decimals.plain(value.number()));
            if (!value.unit().isEmpty()) {
                node.put("unit", value.unit());
            }
        } else if (reading instanceof Reading.Ambiguous ambiguous) {
            ArrayNode candidates = node.putArray("candidates");
            ambiguous.candidates().forEach(one -> candidates.add(Decimals.plain(one.number())));
        } else if (reading instanceof Reading.Several several) {
            ArrayNode numbers = node.putArray("values");
            for (Reading.Labelled one : several.numbers()) {
                numbers.addObject()
                        .put("label", one.label())
                        .put("value", Decimals.plain(one.number().number()))
                        .put("unit", one.number().unit());
            }
        } else if (reading instanceof Reading.Dated dated) {
            ArrayNode typed = node.putArray("typed");
            for (Reading.Typed one : dated.candidates()) {
                BilingualJson.put(typed.addObject().put("text", one.text()), "why", one.why());
            }
        } else if (reading instanceof Reading.Absent absent) {
            node.put("absent", absent.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
    }

    private static void addScore(ObjectNode node, TableRow row, RowScore score) {
        ObjectNode achievement = node.putObject("achievement").put("printed", score.printed());
        row.find("achievement")
                .ifPresent(cell -> achievement.put("cell", cell.cell().a1()));
        if (score.outcome() instanceof Outcome.Computed computed) {
            achievement
                    .put("value", Decimals.plain(computed.value()))
                    .put("uncapped", Decimals.plain(computed.uncapped()))
                    .put("display", Decimals.indonesian(computed.value(), 2));
            achievement.set("rule", rule(score));
            BilingualJson.put(achievement, "derivation", computed.derivation());
        } else if (score.outcome() instanceof Outcome.NotComputed missing) {
            achievement.putNull("value");
            achievement.set("rule", rule(score));
            achievement.put(
                    "reason", missing.reason().name().toLowerCase(Locale.ROOT).replace('_', '-'));
            BilingualJson.put(achievement, "explanation", missing.explanation());
        }
        score.rating()
                .ifPresent(rating -> BilingualJson.put(
                        node.putObject("rating").put("scale", rating.scale()), "band", rating.names()));
    }

    private static ObjectNode rule(RowScore score) {
        AchievementRule rule = score.judgement().rule();
        ObjectNode node = JSON.objectNode()
                .put("direction", rule.direction().name())
                .put("variant", rule.variant().name())
                .put("rollup", rule.rollup().name())
                .put("zero", rule.zero().name())
                .put("floor", plain(rule.floor()))
                .put("cap", plain(rule.cap()))
                .put("basis", score.judgement().basis().name().toLowerCase(Locale.ROOT));
        BilingualJson.put(node, "citation", rule.citation());
        return BilingualJson.put(node, "reason", score.judgement().reason());
    }

    private static @Nullable String plain(@Nullable BigDecimal value) {
        return value == null ? null : Decimals.plain(value);
    }
}
