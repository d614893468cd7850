package id.lembarkinerja.workbook.ooxml;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An opening tag taken apart, to be written again with other attributes. Values stay as written, entities and all. */
final class XmlTag {
    private final String name;
    private final boolean empty;
    private final Map<String, String> attributes = new LinkedHashMap<>();

    private XmlTag(String name, boolean empty) {
        this.name = name;
        this.empty = empty;
    }

    /** A tag without attributes. */
    static XmlTag of(String name) {
        return new XmlTag(name, true);
    }

    /** Takes a tag apart, such as {@code <c r="A1"/>}. */
    static XmlTag parse(String text) {
        int i = 1;
        while (" \t\r\n/>".indexOf(text.charAt(i)) < 0) {
            i++;
        }
        XmlTag tag = new XmlTag(text.substring(1, i), text.endsWith("/>"));
        int equals = text.indexOf('=', i);
        while (equals >= 0) {
            int quote = equals + 1;
            while (text.charAt(quote) != '"' && text.charAt(quote) != '\'') {
                quote++;
            }
            int end = text.indexOf(text.charAt(quote), quote + 1);
            String value = text.substring(quote + 1, end).replace("\"", "&quot;");
            tag.attributes.put(text.substring(i, equals).strip(), value);
            i = end + 1;
            equals = text.indexOf('=', i);
        }
        return tag;
    }

    static XmlTag parse(byte[] xml, int from, int to) {
        return parse(new String(xml, from, to - from, StandardCharsets.UTF_8));
    }

    boolean isEmpty() {
        return empty;
    }

    @Nullable
    String get(String attribute) {
        return attributes.get(attribute);
    }

    /** A whole number in an attribute; the fallback when it is missing or no number. */
    int number(String attribute, int fallback) {
        String value = get(attribute);
        try {
            return value == null ? fallback : Integer.parseInt(value.strip());
        } catch (NumberFormatException e) {
            return fallback;
        }
    }

    boolean hasAttributes() {
        return !attributes.isEmpty();
    }

    /** Gives an attribute a value; null takes it away. */
    XmlTag set(String attribute, @Nullable String value) {
        if (value == null) {
            attributes.remove(attribute);
        } else {
            attributes.put(attribute, value);
        }
        return this;
    }

    /** The tag of an element with this content, and its end. */
    String around(String content) {
        return content.isEmpty() ? write(true) : write(false) + content + "</" + name + ">";
    }

    /** The tag as it was, empty or not. */
    String write() {
        return write(empty);
    }

    String write(boolean asEmpty) {
        StringBuilder out = new StringBuilder(64).append('<').append(name);
        attributes.forEach((attribute, value) ->
                out.append(' ').append(attribute).append("=\"").append(value).append('"'));
        return out.append(asEmpty ? "/>" : ">").toString();
    }
}
