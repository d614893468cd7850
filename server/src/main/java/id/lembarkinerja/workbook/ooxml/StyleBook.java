package id.lembarkinerja.workbook.ooxml;

import id.lembarkinerja.workbook.StyleProperty;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The styles part of a workbook as cell styles are added to it; those that exist keep their numbers and their bytes.
 */
final class StyleBook {
    /**
     * A styles part for a workbook that has none: its first font, fills and border are those everything starts from.
     */
    static final String FRESH = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
            + "<styleSheet xmlns=\"%s\">"
            + "<fonts count=\"1\"><font><sz val=\"11\"/><name val=\"Calibri\"/><family val=\"2\"/></font></fonts>"
            + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>"
            + "<fill><patternFill patternType=\"gray125\"/></fill></fills>"
            + "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
            + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
            + "<cellXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/></cellXfs>"
            + "</styleSheet>";

    /** The lists of the part in the order of the standard. */
    private static final List<String> ORDER =
            List.of("numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs");

    private static final int MOST_STYLES = 64_000;
    private static final int FIRST_OWN_FORMAT = 164;

    /** Formats that mean the same in every edition of Excel, by the numbers they have in all. */
    private static final Map<String, Integer> BUILT_IN = Map.of(
            "General", 0, "0", 1, "0.00", 2, "#,##0", 3, "#,##0.00", 4, "0%", 9, "0.00%", 10, "0.00E+00", 11, "@", 49);

    private final byte[] xml;
    private final String prefix;
    private final Map<String, StyleList> lists = new HashMap<>();
    private final Map<String, Integer> formats = new HashMap<>();
    private final Map<Wanted, Integer> known = new HashMap<>();
    private int freeFormat = FIRST_OWN_FORMAT;

    private record Wanted(int base, List<StyleProperty> properties) {}

    /** Reads a part that was found well-formed before. */
    StyleBook(byte[] xml) {
        this.xml = xml;
        XmlTags tags = new XmlTags(xml);
        tags.next();
        prefix = tags.prefix();
        int place = tags.end();
        while (tags.next() && tags.isOpening()) {
            String name = tags.name();
            if (ORDER.contains(name)) {
                addMissing(name, place);
                lists.put(name, read(tags, name));
                place = tags.end();
            } else {
                tags.skip();
            }
        }
        addMissing("", place);
        for (String item : list("numFmts").items()) {
            XmlTag format = XmlElement.parse(item).tag;
            int id = format.number("numFmtId", 0);
            String code = format.get("formatCode");
            formats.putIfAbsent(code == null ? "" : XmlText.unescape(code), id);
            freeFormat = Math.max(freeFormat, id + 1);
        }
    }

    /** Lists that would have stood before this one are missing; all that are left for none. */
    private void addMissing(String before, int place) {
        for (String name : ORDER) {
            if (name.equals(before)) {
                return;
            }
            lists.computeIfAbsent(name, missing -> new StyleList(missing, List.of(), new Span(place, place), place));
        }
    }

    private StyleList read(XmlTags tags, String name) {
        Span tag = new Span(tags.start(), tags.end());
        List<String> items = new ArrayList<>();
        boolean more = !tags.isEmpty() && tags.next();
        while (more && tags.isOpening()) {
            int start = tags.start();
            tags.skip();
            items.add(XmlText.slice(xml, start, tags.end()));
            more = tags.next();
        }
        return new StyleList(name, items, tag, tags.start());
    }

    private StyleList list(String name) {
        return lists.getOrDefault(name, new StyleList(name, List.of(), new Span(0, 0), 0));
    }

    /** The number of the style that has these properties beside those of another style. */
    int with(int base, List<StyleProperty> properties) throws FormatRefused {
        Integer found = known.get(new Wanted(base, properties));
        if (found == null) {
            found = list("cellXfs").place(styled(base, properties));
            known.put(new Wanted(base, properties), found);
        }
        if (found >= MOST_STYLES) {
            throw new FormatRefused("Berkas ini sudah memakai hampir 64.000 format sel, batas Excel. Hapus format yang"
                    + " tidak dipakai di Excel, lalu coba lagi.");
        }
        return found;
    }

    private String styled(int base, List<StyleProperty> properties) {
        String plain = "<" + prefix + "xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>";
        StyleList styles = list("cellXfs");
        XmlElement style = XmlElement.parse(styles.item(base, styles.item(0, plain)));
        if (styles.size() == 0) {
            styles.place(plain);
        }
        for (StyleProperty property : properties) {
            if (property instanceof StyleProperty.NumberFormat format) {
                refer(style, "numFmtId", "applyNumberFormat", format(format.code()));
            } else if (property instanceof StyleProperty.OfAlignment alignment) {
                StyleXml.align(style, alignment);
            }
        }
        refer(style, "fontId", "applyFont", "fonts", "font", properties);
        refer(style, "fillId", "applyFill", "fills", "fill", properties);
        refer(style, "borderId", "applyBorder", "borders", "border", properties);
        return style.write();
    }

    private void refer(
            XmlElement style,
            String attribute,
            String apply,
            String listName,
            String element,
            List<StyleProperty> properties) {
        List<StyleProperty> own = properties.stream()
                .filter(property -> StyleXml.elementOf(property).equals(element))
                .toList();
        if (own.isEmpty()) {
            return;
        }
        StyleList list = list(listName);
        String plain = "<" + prefix + element + "/>";
        if (list.size() == 0) {
            list.place(plain);
        }
        XmlElement changed = XmlElement.parse(list.item(style.tag.number(attribute, 0), plain));
        XmlElement usual = XmlElement.parse(list.item(0, plain));
        own.forEach(property -> StyleXml.change(changed, usual, property));
        refer(style, attribute, apply, list.place(changed.write()));
    }

    private static void refer(XmlElement style, String attribute, String apply, int number) {
        style.tag.set(attribute, Integer.toString(number)).set(apply, "1");
    }

    private int format(String code) {
        Integer builtIn = BUILT_IN.get(code);
        return builtIn != null
                ? builtIn
                : formats.computeIfAbsent(code, missing -> {
                    int id = freeFormat++;
                    list("numFmts")
                            .place("<" + prefix + "numFmt numFmtId=\"" + id + "\" formatCode=\""
                                    + XmlText.escape(missing) + "\"/>");
                    return id;
                });
    }

    boolean isGrown() {
        return lists.values().stream().anyMatch(StyleList::isGrown);
    }

    byte[] write() {
        Splices splices = new Splices();
        ORDER.forEach(name -> list(name).write(xml, prefix, splices));
        return splices.apply(xml);
    }
}
