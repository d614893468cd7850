package id.lembarkinerja.workbook.ooxml;

import id.lembarkinerja.workbook.BuiltinFormats;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How the cells of a workbook look: fonts, fills, borders, alignment and formats, as the styles part lists them. */
final class CellStyles {

    /** A font; size in points, zero when unset. */
    record Font(
            String name,
            double size,
            boolean bold,
            boolean italic,
            boolean underline,
            boolean strike,
            @Nullable String color) {}

    /** One side of a border. */
    record Edge(String side, String style, @Nullable String color) {}

    /** Where the text of a cell stands. */
    record Alignment(String horizontal, String vertical, boolean wrap, int rotation) {}

    /** A cell style: places in the other lists, and the format code. */
    record Style(int font, int fill, int border, String format, Alignment alignment) {}

    static final Alignment DEFAULT_ALIGNMENT = new Alignment("", "", false, 0);

    final List<Font> fonts = new ArrayList<>();
    final List<Optional<String>> fills = new ArrayList<>();
    final List<List<Edge>> borders = new ArrayList<>();
    final List<Style> styles = new ArrayList<>();
    private final Map<Integer, String> formats = new HashMap<>();
    private final ThemeColors colors;

    private CellStyles(ThemeColors colors) {
        this.colors = colors;
    }

    static CellStyles read(ZipArchive zip, WorkbookPart workbook) throws Unreadable {
        CellStyles read = new CellStyles(ThemeColors.read(zip, workbook));
        Optional<ZipPart> part =
                workbook.relationships().findByType("styles").flatMap(target -> zip.find(target.part()));
        if (part.isPresent()) {
            try (XmlPart xml = XmlPart.open(zip, part.get())) {
                while (xml.nextIn(1)) {
                    read.readList(xml, xml.element());
                }
                xml.finish();
            }
        }
        return read;
    }

    private void readList(XmlPart xml, String list) throws Unreadable {
        switch (list) {
            case "numFmts", "fonts", "fills", "borders", "cellXfs" -> {
                while (xml.nextIn(2)) {
                    switch (list) {
                        case "numFmts" -> {
                            String code = xml.attribute("formatCode");
                            formats.put(xml.number("numFmtId", 0), code == null ? "General" : code);
                        }
                        case "fonts" -> fonts.add(font(xml));
                        case "fills" -> fills.add(fill(xml));
                        case "borders" -> borders.add(border(xml));
                        default -> styles.add(style(xml));
                    }
                }
            }
            default -> {}
        }
    }

    private Font font(XmlPart xml) throws Unreadable {
        String name = "";
        double size = 0;
        boolean bold = false;
        boolean italic = false;
        boolean underline = false;
        boolean strike = false;
        String color = null;
        while (xml.nextIn(3)) {
            String value = xml.attribute("val");
            boolean on = value == null || !(value.equals("0") || value.equals("false") || value.equals("none"));
            switch (xml.element()) {
                case "name" -> name = value == null ? "" : value;
                case "sz" -> size = decimal(value);
                case "b" -> bold = on;
                case "i" -> italic = on;
                case "u" -> underline = on;
                case "strike" -> strike = on;
                case "color" -> color = colors.of(xml);
                default -> {}
            }
        }
        return new Font(name, size, bold, italic, underline, strike, color);
    }

    private Optional<String> fill(XmlPart xml) throws Unreadable {
        String color = null;
        while (xml.nextIn(3)) {
            boolean solid = xml.element().equals("patternFill") && "solid".equals(xml.attribute("patternType"));
            while (solid && xml.nextIn(4)) {
                color = xml.element().equals("fgColor") ? colors.of(xml) : color;
            }
        }
        return Optional.ofNullable(color);
    }

    private List<Edge> border(XmlPart xml) throws Unreadable {
        List<Edge> edges = new ArrayList<>();
        while (xml.nextIn(3)) {
            String side = xml.element();
            String style = xml.attribute("style");
            String color = null;
            while (xml.nextIn(4)) {
                color = colors.of(xml);
            }
            if (style != null && !style.equals("none")) {
                edges.add(new Edge(side, style, color));
            }
        }
        return edges;
    }

    private Style style(XmlPart xml) throws Unreadable {
        int format = xml.number("numFmtId", 0);
        int font = xml.number("fontId", 0);
        int fill = xml.number("fillId", 0);
        int border = xml.number("borderId", 0);
        Alignment alignment = DEFAULT_ALIGNMENT;
        while (xml.nextIn(3)) {
            if (xml.element().equals("alignment")) {
                String horizontal = xml.attribute("horizontal");
                String vertical = xml.attribute("vertical");
                alignment = new Alignment(
                        horizontal == null ? "" : horizontal,
                        vertical == null ? "" : vertical,
                        xml.flag("wrapText"),
                        xml.number("textRotation", 0));
            }
        }
        return new Style(font, fill, border, formats.getOrDefault(format, BuiltinFormats.code(format)), alignment);
    }

    /** The colours of the workbook. */
    ThemeColors colors() {
        return colors;
    }

    static double decimal(@Nullable String value) {
        try {
            return value == null ? 0 : Double.parseDouble(value);
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
