package id.lembarkinerja.workbook.ooxml;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Steps through the tags of a UTF-8 XML part and knows where in its bytes each one stands, which no XML reader tells
 * exactly. Only for parts that an XML reader found well-formed before.
 */
final class XmlTags {
    private final byte[] xml;
    private int at;
    private int start;
    private int end;
    private int nameStart;
    private int nameEnd;
    private boolean closing;
    private boolean empty;

    XmlTags(byte[] xml) {
        this.xml = xml;
    }

    /** Whether the bytes can be read and written as UTF-8: no other byte order mark, no other declared encoding. */
    static boolean isUtf8(byte[] xml) {
        String start = new String(xml, 0, Math.min(xml.length, 200), StandardCharsets.ISO_8859_1);
        int declared = start.startsWith("<?xml") ? start.indexOf("encoding=") : -1;
        boolean other = declared >= 0
                && declared < start.indexOf("?>")
                && !start.regionMatches(true, declared + "encoding=".length() + 1, "utf-8", 0, 5);
        return !other && start.indexOf('\0') < 0;
    }

    /** Moves to the next tag; comments, instructions and CDATA are passed over. */
    boolean next() {
        while (at < xml.length) {
            if (xml[at] != '<') {
                at++;
            } else if (at + 1 < xml.length && xml[at + 1] == '?') {
                at = after("?>", at);
            } else if (matches("<!--", at)) {
                at = after("-->", at);
            } else if (matches("<![CDATA[", at)) {
                at = after("]]>", at);
            } else {
                readTag();
                return true;
            }
        }
        return false;
    }

    private void readTag() {
        start = at;
        closing = xml[at + 1] == '/';
        int i = at + (closing ? 2 : 1);
        nameStart = i;
        while (!endsName(xml[i])) {
            nameStart = xml[i] == ':' ? i + 1 : nameStart;
            i++;
        }
        nameEnd = i;
        byte quote = 0;
        while (quote != 0 || xml[i] != '>') {
            if (quote == 0 && (xml[i] == '"' || xml[i] == '\'')) {
                quote = xml[i];
            } else if (xml[i] == quote) {
                quote = 0;
            }
            i++;
        }
        empty = xml[i - 1] == '/';
        end = i + 1;
        at = end;
    }

    private static boolean endsName(byte b) {
        return b == '>' || b == '/' || isSpace(b);
    }

    private static boolean isSpace(byte b) {
        return b == ' ' || b == '\n' || b == '\r' || b == '\t';
    }

    private boolean matches(String text, int from) {
        for (int i = 0; i < text.length(); i++) {
            if (from + i >= xml.length || xml[from + i] != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private int after(String text, int from) {
        int i = from;
        while (i < xml.length && !matches(text, i)) {
            i++;
        }
        return Math.min(xml.length, i + text.length());
    }

    /** Whether this tag opens an element with this local name, also one without content. */
    boolean opens(String local) {
        return !closing && isNamed(local);
    }

    /** Whether this tag closes an element with this local name. */
    boolean closes(String local) {
        return closing && isNamed(local);
    }

    private boolean isNamed(String local) {
        if (nameEnd - nameStart != local.length()) {
            return false;
        }
        return matches(local, nameStart);
    }

    /** The local name. */
    String name() {
        return XmlText.slice(xml, nameStart, nameEnd);
    }

    /** Moves from the opening tag of an element to its end; a tag that is a whole element is its end. */
    void skip() {
        int depth = closing || empty ? 0 : 1;
        while (depth > 0 && next()) {
            depth += closing ? -1 : empty ? 0 : 1;
        }
    }

    /** The tag opens an element. */
    boolean isOpening() {
        return !closing;
    }

    /** The tag is a whole element, such as {@code <c r="A1"/>}. */
    boolean isEmpty() {
        return empty;
    }

    /** Offset of the opening angle bracket. */
    int start() {
        return start;
    }

    /** Offset behind the closing angle bracket. */
    int end() {
        return end;
    }

    /** The namespace prefix with its colon, or an empty text. */
    String prefix() {
        int from = start + (closing ? 2 : 1);
        return new String(xml, from, nameStart - from, StandardCharsets.UTF_8);
    }

    /** The value of an attribute as it is written, entities and all; or null. */
    @Nullable
    String attribute(String name) {
        Span span = attributeSpan(name);
        return span == null ? null : XmlText.slice(xml, span.from(), span.to());
    }

    /** Where the value of an attribute without a prefix stands: begin and end; or null. */
    @Nullable
    Span attributeSpan(String name) {
        int i = nameEnd;
        while (i < end) {
            while (i < end && (isSpace(xml[i]) || xml[i] == '/' || xml[i] == '>')) {
                i++;
            }
            int from = i;
            while (i < end && xml[i] != '=' && !isSpace(xml[i])) {
                i++;
            }
            int to = i;
            while (i < end && xml[i] != '"' && xml[i] != '\'') {
                i++;
            }
            if (i >= end) {
                return null;
            }
            byte quote = xml[i++];
            int value = i;
            while (i < end && xml[i] != quote) {
                i++;
            }
            if (to - from == name.length() && matches(name, from)) {
                return new Span(value, i);
            }
            i++;
        }
        return null;
    }
}
