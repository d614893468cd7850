package id.lembarkinerja.formulas.data;

import id.lembarkinerja.formulas.number.Decimals;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads JSON text (RFC 8259) strictly, with the line of every mistake. The JVM's libraries for it do not compile to
 * JavaScript, and the browser's own reader would make binary fractions of the numbers.
 */
public final class JsonReader {
    private static final int MAX_DEPTH = 40;
    private static final int MAX_NUMBER = 400;

    private final String text;
    private int at;
    private int depth;

    private JsonReader(String text) {
        this.text = text;
    }

    /**
     * The one value of a text.
     *
     * @throws BadDataException when the text is not JSON, nested deeper than 40 levels, or holds a number beyond every
     *     figure
     */
    public static Node read(String text) {
        JsonReader reader = new JsonReader(text);
        Node value = reader.value();
        reader.spaces();
        if (reader.at < text.length()) {
            throw reader.bad("ada teks setelah akhirnya");
        }
        return value;
    }

    private Node value() {
        spaces();
        if (at >= text.length()) {
            throw bad("teks berakhir sebelum selesai");
        }
        char c = text.charAt(at);
        return switch (c) {
            case '{' -> fields();
            case '[' -> elements();
            case '"' -> new Node.Text(string());
            case 't' -> word("true", new Node.Truth(true));
            case 'f' -> word("false", new Node.Truth(false));
            case 'n' -> word("null", new Node.Nothing());
            default -> number();
        };
    }

    private Node fields() {
        Map<String, Node> members = new LinkedHashMap<>();
        open();
        while (!closes('}', members.isEmpty())) {
            spaces();
            if (at >= text.length() || text.charAt(at) != '"') {
                throw bad("nama anggota harus teks dalam tanda petik");
            }
            String name = string();
            expect(':');
            if (members.put(name, value()) != null) {
                throw bad("anggota \"" + name + "\" tertulis dua kali");
            }
        }
        return new Node.Fields(members);
    }

    private Node elements() {
        List<Node> elements = new ArrayList<>();
        open();
        while (!closes(']', elements.isEmpty())) {
            elements.add(value());
        }
        return new Node.Elements(elements);
    }

    private void open() {
        at++;
        if (++depth > MAX_DEPTH) {
            throw bad("terlalu dalam");
        }
    }

    /** Whether the object or list ends here; otherwise steps over the comma before the next member. */
    private boolean closes(char end, boolean first) {
        spaces();
        if (at < text.length() && text.charAt(at) == end) {
            at++;
            depth--;
            return true;
        }
        if (!first) {
            expect(',');
        }
        return false;
    }

    private String string() {
        at++;
        var content = new StringBuilder();
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == '"') {
                return content.toString();
            }
            if (c < ' ') {
                throw bad("tanda kendali di dalam teks");
            }
            content.append(c == '\\' ? escaped() : c);
        }
        throw bad("teks tidak ditutup");
    }

    private char escaped() {
        char c = at < text.length() ? text.charAt(at++) : ' ';
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'u' -> unicode();
            default -> throw bad("urutan \\" + c + " tidak dikenal");
        };
    }

    private char unicode() {
        int code = 0;
        for (int i = 0; i < 4; i++) {
            int digit = at < text.length() ? "0123456789abcdef".indexOf(Character.toLowerCase(text.charAt(at++))) : -1;
            if (digit < 0) {
                throw bad("kode \\u tidak lengkap");
            }
            code = code * 16 + digit;
        }
        return (char) code;
    }

    /** A number; one beyond every figure stays the text it is, so that its cell can be refused and not the whole. */
    private Node number() {
        int from = at;
        boolean negative = at < text.length() && text.charAt(at) == '-';
        at += negative ? 1 : 0;
        if (digits() == 0) {
            throw bad("nilai tidak dikenal");
        }
        if (at < text.length() && text.charAt(at) == '.') {
            at++;
            if (digits() == 0) {
                throw bad("angka tidak terbaca");
            }
        }
        if (at < text.length() && (text.charAt(at) == 'e' || text.charAt(at) == 'E')) {
            at++;
            boolean sign = at < text.length() && "+-".indexOf(text.charAt(at)) >= 0;
            at += sign ? 1 : 0;
            if (digits() == 0) {
                throw bad("angka tidak terbaca");
            }
        }
        if (at - from > MAX_NUMBER) {
            throw bad("angka terlalu panjang");
        }
        String lexeme = text.substring(from, at);
        Optional<BigDecimal> value = Decimals.find(lexeme);
        return value.isPresent() ? new Node.Decimal(value.get()) : new Node.Text(lexeme);
    }

    private int digits() {
        int from = at;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at - from;
    }

    private Node word(String word, Node value) {
        if (!text.startsWith(word, at)) {
            throw bad("nilai tidak dikenal");
        }
        at += word.length();
        return value;
    }

    private void expect(char c) {
        spaces();
        if (at >= text.length() || text.charAt(at) != c) {
            throw bad("di sini harus ada " + c);
        }
        at++;
    }

    private void spaces() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private BadDataException bad(String what) {
        int line = 1;
        for (int i = 0; i < Math.min(at, text.length()); i++) {
            line += text.charAt(i) == '\n' ? 1 : 0;
        }
        return new BadDataException("JSON baris " + line + ": " + what);
    }
}
