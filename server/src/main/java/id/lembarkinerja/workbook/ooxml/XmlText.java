package id.lembarkinerja.workbook.ooxml;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Text on its way into and out of the bytes of a part. */
final class XmlText {
    private XmlText() {}

    static String slice(byte[] xml, int from, int to) {
        return new String(xml, from, to - from, StandardCharsets.UTF_8);
    }

    /**
     * Text of a cell. What XML cannot hold is written as Excel writes it, {@code _x0001_}; a text that already looks
     * like that gets its underscore written so.
     */
    static String ofCell(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair = Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (pair) {
                out.append(c).append(text.charAt(++i));
            } else if (isUnwritable(c) || (c == '_' && looksEscaped(text, i))) {
                out.append(String.format(Locale.ROOT, "_x%04X_", (int) c));
            } else {
                append(out, c);
            }
        }
        return out.toString();
    }

    /** Text of a formula or attribute. */
    static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length() + 8);
        text.chars().forEach(c -> append(out, (char) c));
        return out.toString();
    }

    /** Whether the text has a character that XML cannot hold. */
    static boolean isWritable(String text) {
        return text.codePoints().noneMatch(c -> c < 0x10000 && c != '\n' && isUnwritable((char) c));
    }

    private static boolean isUnwritable(char c) {
        return (c < 0x20 && c != '\t' && c != '\n') || c >= 0xFFFE || Character.isSurrogate(c);
    }

    private static boolean looksEscaped(String text, int at) {
        if (at + 7 > text.length() || text.charAt(at + 1) != 'x' || text.charAt(at + 6) != '_') {
            return false;
        }
        return text.substring(at + 2, at + 6).chars().allMatch(c -> Character.digit(c, 16) >= 0);
    }

    private static void append(StringBuilder out, char c) {
        switch (c) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append("&quot;");
            default -> out.append(c);
        }
    }

    /** The text behind the entities of an attribute or formula. */
    static String unescape(String escaped) {
        if (escaped.indexOf('&') < 0) {
            return escaped;
        }
        StringBuilder out = new StringBuilder(escaped.length());
        int i = 0;
        while (i < escaped.length()) {
            int end = escaped.charAt(i) == '&' ? escaped.indexOf(';', i) : -1;
            if (end < 0) {
                out.append(escaped.charAt(i++));
            } else {
                out.appendCodePoint(entity(escaped.substring(i + 1, end)));
                i = end + 1;
            }
        }
        return out.toString();
    }

    private static int entity(String name) {
        return switch (name) {
            case "amp" -> '&';
            case "lt" -> '<';
            case "gt" -> '>';
            case "quot" -> '"';
            case "apos" -> '\'';
            default ->
                name.startsWith("#x") ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1));
        };
    }
}
