package id.lembarkinerja.workbook.ooxml;

/** The text of an {@code si} or {@code is} element: its runs joined, pronunciation hints left out. */
final class RichText {
    private RichText() {}

    /** Reads the element open at this depth. */
    static String read(XmlPart xml, int depth) throws Unreadable {
        String only = "";
        StringBuilder joined = null;
        while (xml.nextIn(depth)) {
            String piece = "";
            if (xml.element().equals("t")) {
                piece = xml.text();
            } else if (xml.element().equals("r")) {
                piece = run(xml, depth + 1);
            }
            if (only.isEmpty()) {
                only = piece;
            } else if (!piece.isEmpty()) {
                joined = joined == null ? new StringBuilder(only) : joined;
                joined.append(piece);
            }
        }
        return unescape(joined == null ? only : joined.toString());
    }

    private static String run(XmlPart xml, int depth) throws Unreadable {
        StringBuilder text = new StringBuilder();
        while (xml.nextIn(depth)) {
            if (xml.element().equals("t")) {
                text.append(xml.text());
            }
        }
        return text.toString();
    }

    /** Turns {@code _x000D_} into its character, as Excel writes what XML cannot hold; line ends become one newline. */
    static String unescape(String text) {
        if (text.indexOf("_x") < 0 && text.indexOf('\r') < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        int i = 0;
        while (i < text.length()) {
            int code = i + 7 <= text.length() ? escaped(text, i) : -1;
            out.append(code < 0 ? text.charAt(i) : (char) code);
            i += code < 0 ? 1 : 7;
        }
        return out.toString().replace("\r\n", "\n").replace('\r', '\n');
    }

    private static int escaped(String text, int at) {
        if (text.charAt(at) != '_' || text.charAt(at + 1) != 'x' || text.charAt(at + 6) != '_') {
            return -1;
        }
        int code = 0;
        for (int i = at + 2; i < at + 6; i++) {
            int digit = Character.digit(text.charAt(i), 16);
            if (digit < 0) {
                return -1;
            }
            code = code * 16 + digit;
        }
        return code;
    }
}
