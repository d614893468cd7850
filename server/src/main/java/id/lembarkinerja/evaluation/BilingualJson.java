package id.lembarkinerja.evaluation;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.lembarkinerja.formulas.language.Bilingual;
import java.util.List;

/**
 * What is said in both languages as JSON: the Indonesian under its name, the English under the same name with
 * {@code English} behind it. The English member is left out where it would repeat the Indonesian one, as most
 * derivations would.
 */
public final class BilingualJson {
    private BilingualJson() {}

    /** A text as one or two members. */
    public static ObjectNode put(ObjectNode node, String name, Bilingual said) {
        node.put(name, said.indonesian());
        if (!said.english().equals(said.indonesian())) {
            node.put(name + "English", said.english());
        }
        return node;
    }

    /** Several texts as two lists of one length, in one order. */
    public static ObjectNode put(ObjectNode node, String name, List<Bilingual> said) {
        ArrayNode indonesian = node.putArray(name);
        ArrayNode english = node.putArray(name + "English");
        for (Bilingual one : said) {
            indonesian.add(one.indonesian());
            english.add(one.english());
        }
        return node;
    }
}
