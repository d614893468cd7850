package id.lembarkinerja.workbook.ooxml;

import com.fasterxml.jackson.core.JsonGenerator;
import id.lembarkinerja.workbook.ooxml.CellStyles.Alignment;
import id.lembarkinerja.workbook.ooxml.CellStyles.Edge;
import id.lembarkinerja.workbook.ooxml.CellStyles.Font;
import id.lembarkinerja.workbook.ooxml.CellStyles.Style;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes cell styles as Univer's {@code IStyleData}. */
final class StyleJson {
    /** Univer's {@code BorderStyleTypes}. */
    private static final Map<String, Integer> BORDERS = Map.ofEntries(
            Map.entry("thin", 1),
            Map.entry("hair", 2),
            Map.entry("dotted", 3),
            Map.entry("dashed", 4),
            Map.entry("dashDot", 5),
            Map.entry("dashDotDot", 6),
            Map.entry("double", 7),
            Map.entry("medium", 8),
            Map.entry("mediumDashed", 9),
            Map.entry("mediumDashDot", 10),
            Map.entry("mediumDashDotDot", 11),
            Map.entry("slantDashDot", 12),
            Map.entry("thick", 13));

    private static final Map<String, String> SIDES =
            Map.of("left", "l", "start", "l", "right", "r", "end", "r", "top", "t", "bottom", "b");
    private static final Map<String, Integer> HORIZONTAL =
            Map.of("left", 1, "center", 2, "centerContinuous", 2, "right", 3, "justify", 4, "distributed", 6);
    private static final Map<String, Integer> VERTICAL = Map.of("top", 1, "center", 2, "bottom", 3);
    private static final int WRAP = 3;

    private StyleJson() {}

    /** The name under which cells refer to a style. */
    static String id(int style) {
        return "s" + style;
    }

    static void write(JsonGenerator json, CellStyles styles) throws IOException {
        json.writeObjectFieldStart("styles");
        for (int i = 0; i < styles.styles.size(); i++) {
            json.writeObjectFieldStart(id(i));
            write(json, styles, styles.styles.get(i));
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, CellStyles styles, Style style) throws IOException {
        Font font = at(styles.fonts, style.font());
        if (font != null) {
            write(json, font);
        }
        String fill = styles.fills.size() > style.fill() && style.fill() >= 0
                ? styles.fills.get(style.fill()).orElse(null)
                : null;
        color(json, "bg", fill);
        List<Edge> edges = at(styles.borders, style.border());
        if (edges != null && !edges.isEmpty()) {
            write(json, edges);
        }
        write(json, style.alignment());
        if (!style.format().equals("General")) {
            json.writeObjectFieldStart("n");
            json.writeStringField("pattern", style.format());
            json.writeEndObject();
        }
    }

    private static void write(JsonGenerator json, Font font) throws IOException {
        if (!font.name().isEmpty()) {
            json.writeStringField("ff", font.name());
        }
        if (font.size() > 0) {
            json.writeNumberField("fs", font.size());
        }
        flag(json, "bl", font.bold());
        flag(json, "it", font.italic());
        line(json, "ul", font.underline());
        line(json, "st", font.strike());
        color(json, "cl", font.color());
    }

    private static void write(JsonGenerator json, List<Edge> edges) throws IOException {
        json.writeObjectFieldStart("bd");
        for (Edge edge : edges) {
            String side = SIDES.get(edge.side());
            Integer style = BORDERS.get(edge.style());
            if (side != null && style != null) {
                json.writeObjectFieldStart(side);
                json.writeNumberField("s", style);
                color(json, "cl", edge.color() == null ? "#000000" : edge.color());
                json.writeEndObject();
            }
        }
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Alignment alignment) throws IOException {
        number(json, "ht", HORIZONTAL.get(alignment.horizontal()));
        // Without a word about it Excel lets text stand on the lower edge.
        number(json, "vt", VERTICAL.getOrDefault(alignment.vertical(), 3));
        number(json, "tb", alignment.wrap() ? WRAP : null);
        int rotation = alignment.rotation();
        if (rotation > 0) {
            json.writeObjectFieldStart("tr");
            // Excel counts 91 to 180 as downwards; 255 means letters one below the other.
            json.writeNumberField("a", rotation == 255 ? 0 : rotation > 90 ? rotation - 90 : -rotation);
            flag(json, "v", rotation == 255);
            json.writeEndObject();
        }
    }

    private static void line(JsonGenerator json, String name, boolean drawn) throws IOException {
        if (drawn) {
            json.writeObjectFieldStart(name);
            json.writeNumberField("s", 1);
            json.writeEndObject();
        }
    }

    private static void flag(JsonGenerator json, String name, boolean value) throws IOException {
        if (value) {
            json.writeNumberField(name, 1);
        }
    }

    private static void number(JsonGenerator json, String name, @Nullable Integer value) throws IOException {
        if (value != null) {
            json.writeNumberField(name, value);
        }
    }

    private static void color(JsonGenerator json, String name, @Nullable String rgb) throws IOException {
        if (rgb != null) {
            json.writeObjectFieldStart(name);
            json.writeStringField("rgb", rgb);
            json.writeEndObject();
        }
    }

    private static <T> @Nullable T at(List<T> list, int place) {
        return place >= 0 && place < list.size() ? list.get(place) : null;
    }
}
