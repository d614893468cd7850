package id.lembarkinerja.formulas.call;

import id.lembarkinerja.formulas.data.JsonWriter;
import id.lembarkinerja.formulas.data.Node;
import id.lembarkinerja.formulas.language.Bilingual;

/**
 * A text of a definition in both languages of the product.
 *
 * @param id Indonesian
 * @param en English
 */
public record Wording(String id, String en) {
    /** Nothing to say. */
    public static final Wording NONE = new Wording("", "");

    /** From {@code {"id": …, "en": …}}. */
    public static Wording of(Node.Fields fields) {
        return new Wording(fields.text("id"), fields.text("en"));
    }

    /** The member of this name, or nothing to say. */
    public static Wording find(Node.Fields fields, String name) {
        return fields.find(name).map(node -> of(node.asFields(name))).orElse(NONE);
    }

    /** The same as part of a sentence. */
    public Bilingual said() {
        return new Bilingual(id, en);
    }

    /** As a member of this name. */
    public void write(JsonWriter json, String name) {
        json.name(name).open().field("id", id).field("en", en).close();
    }
}
