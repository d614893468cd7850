package id.lembarkinerja.workbook.ooxml;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import id.lembarkinerja.workbook.CellRange;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Writes what cells accept as the resource of Univer's data validation. */
final class InputRuleJson {
    private static final JsonFactory JSON = new JsonFactory();
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?([eE][+-]?\\d+)?");

    private static final Set<String> COMPARED = Set.of("whole", "decimal", "date", "time", "textLength");

    private static final int ACCEPTS_WITH_A_MARK = 2;
    private static final int REFUSES = 1;
    private static final int PLAIN = 0;
    private static final int WITH_ARROW = 1;

    private InputRuleJson() {}

    /** Writes the resources of a workbook; nothing when no cell has a rule. */
    static void write(JsonGenerator json, Map<String, List<InputRule>> bySheet) throws IOException {
        if (bySheet.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("resources");
        json.writeStartObject();
        json.writeStringField("name", "SHEET_DATA_VALIDATION_PLUGIN");
        json.writeStringField("data", data(bySheet));
        json.writeEndObject();
        json.writeEndArray();
    }

    private static String data(Map<String, List<InputRule>> bySheet) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartObject();
            for (Map.Entry<String, List<InputRule>> sheet : bySheet.entrySet()) {
                json.writeArrayFieldStart(sheet.getKey());
                int number = 0;
                for (InputRule rule : sheet.getValue()) {
                    write(json, sheet.getKey() + "-rule-" + ++number, rule);
                }
                json.writeEndArray();
            }
            json.writeEndObject();
        }
        return text.toString();
    }

    private static void write(JsonGenerator json, String id, InputRule rule) throws IOException {
        json.writeStartObject();
        json.writeStringField("uid", id);
        json.writeStringField("type", rule.type());
        if (COMPARED.contains(rule.type())) {
            json.writeStringField("operator", rule.operator());
        }
        json.writeStringField("formula1", formula(rule.first()));
        if (!rule.second().isEmpty()) {
            json.writeStringField("formula2", formula(rule.second()));
        }
        json.writeBooleanField("allowBlank", rule.blank());
        json.writeNumberField("errorStyle", rule.refuses() ? REFUSES : ACCEPTS_WITH_A_MARK);
        json.writeBooleanField("showErrorMessage", !rule.error().isEmpty());
        json.writeStringField("error", rule.error());
        json.writeNumberField("renderMode", rule.arrow() ? WITH_ARROW : PLAIN);
        json.writeArrayFieldStart("ranges");
        for (CellRange range : rule.ranges()) {
            json.writeStartObject();
            json.writeNumberField("startRow", range.first().row());
            json.writeNumberField("startColumn", range.first().column());
            json.writeNumberField("endRow", range.last().row());
            json.writeNumberField("endColumn", range.last().column());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /** Words and numbers stand for themselves, anything else is computed. */
    private static String formula(String text) {
        if (text.length() >= 2 && text.startsWith("\"") && text.endsWith("\"")) {
            return text.substring(1, text.length() - 1).replace("\"\"", "\"");
        }
        return NUMBER.matcher(text).matches() ? text : "=" + text;
    }
}
