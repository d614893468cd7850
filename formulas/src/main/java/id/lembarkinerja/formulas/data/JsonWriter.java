package id.lembarkinerja.formulas.data;

import id.lembarkinerja.formulas.language.Bilingual;
import id.lembarkinerja.formulas.number.Decimals;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Writes JSON text member by member, without spaces, so that equal content is equal text on every platform. */
public final class JsonWriter {
    private final StringBuilder text = new StringBuilder();
    private boolean first = true;

    /** Begins an object, after {@link #name} or as an element. */
    public JsonWriter open() {
        return begin('{');
    }

    /** Ends an object. */
    public JsonWriter close() {
        return end('}');
    }

    /** Begins a list. */
    public JsonWriter openList() {
        return begin('[');
    }

    /** Ends a list. */
    public JsonWriter closeList() {
        return end(']');
    }

    /** The name of the member whose value follows. */
    public JsonWriter name(String name) {
        comma();
        quote(name);
        text.append(':');
        first = true;
        return this;
    }

    /** A text as value. */
    public JsonWriter value(String value) {
        comma();
        quote(value);
        first = false;
        return this;
    }

    /** A truth value. */
    public JsonWriter value(boolean value) {
        comma();
        text.append(value);
        first = false;
        return this;
    }

    /** A member with a text. */
    public JsonWriter field(String name, String value) {
        return name(name).value(value);
    }

    /** A text in both languages: the English one as a second member, {@code nameEnglish}, where it differs. */
    public JsonWriter field(String name, Bilingual said) {
        field(name, said.indonesian());
        return said.english().equals(said.indonesian()) ? this : field(name + "English", said.english());
    }

    /** A list of texts in both languages: the English ones as a second list where there is any text. */
    public JsonWriter fields(String name, List<Bilingual> said) {
        List<String> own = new ArrayList<>();
        List<String> translated = new ArrayList<>();
        for (Bilingual one : said) {
            own.add(one.indonesian());
            translated.add(one.english());
        }
        field(name, own);
        return said.isEmpty() ? this : field(name + "English", translated);
    }

    /** A member with a decimal, written as a plain JSON string, as all figures of the interface are. */
    public JsonWriter field(String name, BigDecimal value) {
        return name(name).value(Decimals.plain(value));
    }

    /** A member with a truth value. */
    public JsonWriter field(String name, boolean value) {
        return name(name).value(value);
    }

    /** A member with a list of texts. */
    public JsonWriter field(String name, List<String> values) {
        name(name).openList();
        for (String value : values) {
            value(value);
        }
        return closeList();
    }

    /** A piece of JSON that was written before. */
    public JsonWriter raw(String json) {
        comma();
        text.append(json);
        first = false;
        return this;
    }

    /** What was written. */
    @Override
    public String toString() {
        return text.toString();
    }

    private JsonWriter begin(char c) {
        comma();
        text.append(c);
        first = true;
        return this;
    }

    private JsonWriter end(char c) {
        text.append(c);
        first = false;
        return this;
    }

    private void comma() {
        if (!first) {
            text.append(',');
        }
        first = false;
    }

    private void quote(String value) {
        text.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"' || c == '\\') {
                text.append('\\').append(c);
            } else if (c == '\n') {
                text.append("\\n");
            } else if (c < ' ' || c == '\u2028' || c == '\u2029') {
                text.append("\\u").append("0123456789abcdef".charAt(c >> 12));
                text.append("0123456789abcdef".charAt((c >> 8) & 15));
                text.append("0123456789abcdef".charAt((c >> 4) & 15));
                text.append("0123456789abcdef".charAt(c & 15));
            } else {
                text.append(c);
            }
        }
        text.append('"');
    }
}
