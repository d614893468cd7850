package id.lembarkinerja.recognition;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import id.lembarkinerja.formulas.data.BadDataException;
import java.io.IOException;
import java.util.IdentityHashMap;

/** JSON that remembers the line of each of its parts, so that whoever wrote a definition is told where it is wrong. */
final class LocatedJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    private static final int DEEPEST = 20;

    private final String file;
    private final IdentityHashMap<JsonNode, Integer> lines = new IdentityHashMap<>();
    private final JsonNode root;

    /**
     * Reads the text of a file.
     *
     * @param file its name, for messages
     * @throws BadDataException with the line, when it is no JSON or names a member twice
     */
    LocatedJson(String file, String text) {
        this.file = file;
        try (JsonParser parser = MAPPER.createParser(text)) {
            parser.nextToken();
            this.root = node(parser, 0);
            if (parser.nextToken() != null) {
                throw new BadDataException(
                        place(parser.currentLocation().getLineNr()) + "ada teks setelah akhir definisi");
            }
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            throw new BadDataException(place(line) + "bukan JSON yang benar (" + e.getOriginalMessage() + ")");
        } catch (IOException e) {
            throw new BadDataException(place(1) + "tidak dapat dibaca");
        }
    }

    JsonNode root() {
        return root;
    }

    /** What is wrong with a part, with file and line. */
    BadDataException wrong(JsonNode part, String reason) {
        return new BadDataException(place(lines.getOrDefault(part, 1)) + reason);
    }

    private String place(int line) {
        return "berkas " + file + " baris " + line + ": ";
    }

    private JsonNode node(JsonParser parser, int depth) throws IOException {
        int line = parser.currentTokenLocation().getLineNr();
        if (depth > DEEPEST) {
            throw new BadDataException(place(line) + "bersarang terlalu dalam");
        }
        JsonToken token = parser.currentToken();
        JsonNode node;
        if (token == JsonToken.START_OBJECT) {
            ObjectNode object = MAPPER.createObjectNode();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                object.set(name, node(parser, depth + 1));
            }
            node = object;
        } else if (token == JsonToken.START_ARRAY) {
            ArrayNode array = MAPPER.createArrayNode();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                array.add(node(parser, depth + 1));
            }
            node = array;
        } else if (token == JsonToken.VALUE_STRING) {
            // A text of its own for each place: the library shares equal nodes, and a line belongs to one place.
            node = new TextNode(parser.getText());
        } else if (token == null) {
            throw new BadDataException(place(line) + "berkas kosong");
        } else {
            node = MAPPER.readTree(parser);
        }
        lines.put(node, line);
        return node;
    }
}
