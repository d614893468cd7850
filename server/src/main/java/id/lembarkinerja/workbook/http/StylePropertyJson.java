package id.lembarkinerja.workbook.http;

import com.fasterxml.jackson.databind.JsonNode;
import id.lembarkinerja.workbook.StyleProperty;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads properties of style. What is not named stays; an empty text, zero or null goes back to the usual:
 *
 * <pre>{@code
 * {"numberFormat": "0.0%", "bold": true, "italic": false, "underline": true, "strike": false,
 *  "font": "Calibri", "size": 11, "color": "C00000", "fill": "FFF2CC",
 *  "horizontal": "center", "vertical": "top", "wrap": true, "rotation": 90,
 *  "borders": {"left": {"line": "thin", "color": "000000"}, "top": null}}
 * }</pre>
 */
final class StylePropertyJson {
    private static final Map<String, Function<JsonNode, StyleProperty>> READERS = Map.ofEntries(
            Map.entry("numberFormat", node -> new StyleProperty.NumberFormat(node.asText("General"))),
            Map.entry("bold", node -> new StyleProperty.Bold(node.asBoolean())),
            Map.entry("italic", node -> new StyleProperty.Italic(node.asBoolean())),
            Map.entry("underline", node -> new StyleProperty.Underline(node.asBoolean())),
            Map.entry("strike", node -> new StyleProperty.Strike(node.asBoolean())),
            Map.entry("font", node -> new StyleProperty.FontName(node.asText(""))),
            Map.entry("size", node -> new StyleProperty.FontSize(node.asDouble())),
            Map.entry("color", node -> new StyleProperty.FontColor(node.asText(""))),
            Map.entry("fill", node -> new StyleProperty.Fill(node.asText(""))),
            Map.entry("horizontal", node -> new StyleProperty.Horizontal(node.asText(""))),
            Map.entry("vertical", node -> new StyleProperty.Vertical(node.asText(""))),
            Map.entry("wrap", node -> new StyleProperty.Wrap(node.asBoolean())),
            Map.entry("rotation", node -> new StyleProperty.Rotation(node.asInt())));

    private StylePropertyJson() {}

    /**
     * The properties.
     *
     * @throws IllegalArgumentException for a word or a value that no style has
     */
    static List<StyleProperty> read(JsonNode style) {
        List<StyleProperty> properties = new ArrayList<>();
        style.properties().forEach(field -> {
            if (field.getKey().equals("borders")) {
                field.getValue().properties().forEach(side -> properties.add(border(side.getKey(), side.getValue())));
            } else {
                properties.add(Optional.ofNullable(READERS.get(field.getKey()))
                        .orElseThrow(() -> new IllegalArgumentException(field.getKey()))
                        .apply(field.getValue()));
            }
        });
        return properties;
    }

    private static StyleProperty border(String side, JsonNode line) {
        return new StyleProperty.Border(
                StyleProperty.Side.valueOf(side.toUpperCase(Locale.ROOT)),
                line.path("line").asText(""),
                line.path("color").asText(""));
    }
}
