package id.lembarkinerja.samples;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * Reads transcriptions. The format is described in the README of this module; anything it does not know is refused, so
 * that a misspelt key cannot silently drop a part of a document.
 */
final class TranscriptionReader {
    private static final ObjectMapper JSON = new ObjectMapper();

    private TranscriptionReader() {}

    static WorkbookTranscription read(String id) {
        JsonNode workbook = resource(id + "/workbook.json");
        return new WorkbookTranscription(
                id,
                text(workbook, "title"),
                text(workbook, "agency"),
                LocalDate.parse(text(workbook, "dated")),
                text(workbook, "font"),
                workbook.path("fontSize").asInt(),
                text(workbook, "paper"),
                text(workbook, "headingFill"),
                list(workbook.path("sheets"), name -> sheet(resource(id + "/" + name.asText()))));
    }

    static JsonNode resource(String path) {
        String name = "/transcriptions/" + path;
        try (InputStream stream = TranscriptionReader.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalArgumentException("There is no " + name);
            }
            return JSON.readTree(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    static String text(JsonNode node, String key) {
        JsonNode value = node.path(key);
        if (!value.isTextual()) {
            throw new IllegalArgumentException("A text is expected at \"" + key + "\" in " + node);
        }
        return value.asText();
    }

    private static SheetTranscription sheet(JsonNode sheet) {
        return new SheetTranscription(
                text(sheet, "sheet"),
                list(sheet.path("widths"), JsonNode::asInt),
                sheet.path("frozenRows").asInt(0),
                list(sheet.path("repeatedRows"), JsonNode::asInt),
                sheet.path("landscape").asBoolean(true),
                sheet.path("pagesTall").asInt(0),
                list(sheet.path("blocks"), TranscriptionReader::block));
    }

    private static Block block(JsonNode block) {
        if (block.size() != 1) {
            throw new IllegalArgumentException("A block has exactly one key: " + block);
        }
        String kind = block.fieldNames().next();
        JsonNode content = block.path(kind);
        return switch (kind) {
            case "title" -> new Block.Title(list(content, JsonNode::asText));
            case "caption" -> new Block.Caption(list(content, JsonNode::asText));
            case "note" -> new Block.Note(list(content, JsonNode::asText));
            case "space" -> new Block.Space(content.asInt());
            case "table" -> table(content);
            case "signature" ->
                new Block.Signature(content.path("firstColumn").asInt(), list(content.path("lines"), JsonNode::asText));
            default -> throw new IllegalArgumentException("Unknown block \"" + kind + "\"");
        };
    }

    private static Block.Table table(JsonNode table) {
        List<TranscribedRow> rows = new ArrayList<>();
        rows.addAll(list(table.path("heading"), row -> row(TranscribedRow.Kind.HEADING, row)));
        if (table.has("columnNumbers")) {
            rows.add(row(TranscribedRow.Kind.COLUMN_NUMBERS, table.path("columnNumbers")));
        }
        rows.addAll(list(table.path("rows"), TranscriptionReader::row));
        List<Block.Alignment> alignments = list(
                table.path("align"), a -> Block.Alignment.valueOf(a.asText().toUpperCase(Locale.ROOT)));
        for (TranscribedRow row : rows) {
            if (row.cells().size() != alignments.size()) {
                throw new IllegalArgumentException(
                        "A row has " + row.cells().size() + " cells instead of " + alignments.size() + ": " + row);
            }
        }
        return new Block.Table(table.path("ruled").asBoolean(true), alignments, rows);
    }

    private static TranscribedRow row(JsonNode row) {
        if (row.isArray()) {
            return row(TranscribedRow.Kind.BODY, row);
        }
        String kind = row.fieldNames().next();
        return row(TranscribedRow.Kind.valueOf(kind.toUpperCase(Locale.ROOT)), row.path(kind));
    }

    private static TranscribedRow row(TranscribedRow.Kind kind, JsonNode cells) {
        return new TranscribedRow(kind, list(cells, TranscriptionReader::cell));
    }

    private static TranscribedCell cell(JsonNode cell) {
        if (cell.isNull()) {
            return TranscribedCell.EMPTY;
        }
        if (cell.isObject()) {
            String printed = text(cell, "printed");
            String shown = cell.has("shown") ? text(cell, "shown") : printed;
            return new TranscribedCell(TranscribedCell.Kind.VALUE, printed, shown, true);
        }
        return switch (cell.asText()) {
            case "^" -> TranscribedCell.MERGED_UP;
            case "<" -> TranscribedCell.MERGED_LEFT;
            default -> TranscribedCell.printed(cell.asText());
        };
    }

    private static <T> List<T> list(JsonNode array, Function<JsonNode, T> element) {
        List<T> list = new ArrayList<>();
        array.forEach(node -> list.add(element.apply(node)));
        return list;
    }
}
