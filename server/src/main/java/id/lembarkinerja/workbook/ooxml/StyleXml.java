package id.lembarkinerja.workbook.ooxml;

import id.lembarkinerja.workbook.StyleProperty;
import id.lembarkinerja.workbook.StyleProperty.Bold;
import id.lembarkinerja.workbook.StyleProperty.Border;
import id.lembarkinerja.workbook.StyleProperty.Fill;
import id.lembarkinerja.workbook.StyleProperty.FontColor;
import id.lembarkinerja.workbook.StyleProperty.FontName;
import id.lembarkinerja.workbook.StyleProperty.FontSize;
import id.lembarkinerja.workbook.StyleProperty.Horizontal;
import id.lembarkinerja.workbook.StyleProperty.Italic;
import id.lembarkinerja.workbook.StyleProperty.OfAlignment;
import id.lembarkinerja.workbook.StyleProperty.Rotation;
import id.lembarkinerja.workbook.StyleProperty.Strike;
import id.lembarkinerja.workbook.StyleProperty.Underline;
import id.lembarkinerja.workbook.StyleProperty.Vertical;
import id.lembarkinerja.workbook.StyleProperty.Wrap;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes properties of style into the elements that hold them; what the elements hold beside stays. */
final class StyleXml {
    private static final List<String> FONT = List.of(
            "b",
            "i",
            "strike",
            "condense",
            "extend",
            "outline",
            "shadow",
            "u",
            "vertAlign",
            "sz",
            "color",
            "name",
            "family",
            "charset",
            "scheme");
    private static final List<String> BORDER =
            List.of("start", "left", "end", "right", "top", "bottom", "diagonal", "vertical", "horizontal", "extLst");
    private static final List<String> STYLE = List.of("alignment", "protection", "extLst");

    private StyleXml() {}

    /** The name of the element that holds a property; empty when the style itself does. */
    static String elementOf(StyleProperty property) {
        return property instanceof StyleProperty.OfFont
                ? "font"
                : property instanceof Fill ? "fill" : property instanceof Border ? "border" : "";
    }

    /**
     * Changes a font, fill or border.
     *
     * @param usual the first of its kind in the workbook, which everything has that names no other
     */
    static void change(XmlElement element, XmlElement usual, StyleProperty property) {
        if (property instanceof Bold bold) {
            flag(element, "b", bold.on());
        } else if (property instanceof Italic italic) {
            flag(element, "i", italic.on());
        } else if (property instanceof Underline underline) {
            flag(element, "u", underline.on());
        } else if (property instanceof Strike strike) {
            flag(element, "strike", strike.on());
        } else if (property instanceof FontName font) {
            boolean own = !font.name().isEmpty();
            for (String child : List.of("family", "charset", "scheme")) {
                element.put(child, own ? null : usual.find(child).orElse(null), FONT);
            }
            value(element, usual, "name", font.name());
        } else if (property instanceof FontSize size) {
            value(element, usual, "sz", size.points() == 0 ? "" : decimal(size.points()));
        } else if (property instanceof FontColor color) {
            String own = color.color().isEmpty() ? usual.find("color").orElse(null) : color(element, "", color.color());
            element.put("color", own, FONT);
        } else if (property instanceof Fill fill) {
            fill(element, fill.color());
        } else if (property instanceof Border border) {
            border(element, border);
        }
    }

    /** Changes where the text of a style stands. */
    static void align(XmlElement style, OfAlignment property) {
        XmlElement alignment = XmlElement.parse(style.find("alignment").orElse("<" + style.prefix + "alignment/>"));
        if (property instanceof Horizontal horizontal) {
            alignment.tag.set("horizontal", orNull(horizontal.place()));
        } else if (property instanceof Vertical vertical) {
            alignment.tag.set("vertical", orNull(vertical.place()));
        } else if (property instanceof Wrap wrap) {
            alignment.tag.set("wrapText", wrap.on() ? "1" : null);
        } else if (property instanceof Rotation rotation) {
            int degrees = rotation.degrees();
            // Excel counts 91 to 180 as downwards.
            alignment.tag.set(
                    "textRotation", degrees == 0 ? null : Integer.toString(degrees < 0 ? 90 - degrees : degrees));
        }
        style.put("alignment", alignment.tag.hasAttributes() ? alignment.write() : null, STYLE);
        style.tag.set("applyAlignment", "1");
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static void flag(XmlElement font, String name, boolean on) {
        font.put(name, on ? "<" + font.prefix + name + "/>" : null, FONT);
    }

    private static void value(XmlElement font, XmlElement usual, String name, String value) {
        String own = "<" + font.prefix + name + " val=\"" + XmlText.escape(value) + "\"/>";
        font.put(name, value.isEmpty() ? usual.find(name).orElse(null) : own, FONT);
    }

    private static String decimal(double points) {
        return BigDecimal.valueOf(points).stripTrailingZeros().toPlainString();
    }

    private static String color(XmlElement around, String element, String rgb) {
        return "<" + around.prefix + (element.isEmpty() ? "color" : element) + " rgb=\"FF"
                + rgb.toUpperCase(Locale.ROOT) + "\"/>";
    }

    private static void fill(XmlElement fill, String rgb) {
        String p = fill.prefix;
        fill.put("gradientFill", null, List.of());
        fill.put(
                "patternFill",
                rgb.isEmpty()
                        ? "<" + p + "patternFill patternType=\"none\"/>"
                        : "<" + p + "patternFill patternType=\"solid\">" + color(fill, "fgColor", rgb) + "<" + p
                                + "bgColor indexed=\"64\"/></" + p + "patternFill>",
                List.of("patternFill"));
    }

    /** The strict edition of the standard says start and end where the usual one says left and right. */
    private static void border(XmlElement element, Border border) {
        String side = switch (border.side()) {
            case LEFT -> element.find("start").isPresent() ? "start" : "left";
            case RIGHT -> element.find("end").isPresent() ? "end" : "right";
            case TOP -> "top";
            case BOTTOM -> "bottom";
        };
        XmlTag tag = XmlTag.of(element.prefix + side);
        String text = border.line().isEmpty()
                ? tag.write()
                : tag.set("style", border.line())
                        .around(
                                border.color().isEmpty()
                                        ? "<" + element.prefix + "color auto=\"1\"/>"
                                        : color(element, "", border.color()));
        element.put(side, text, BORDER);
    }
}
