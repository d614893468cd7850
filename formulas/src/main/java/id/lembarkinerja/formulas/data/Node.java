package id.lembarkinerja.formulas.data;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A piece of JSON. Numbers are exact decimals; members keep their order.
 *
 * <p>The getters read definitions that are right or refused: each throws {@link BadDataException} with the member's
 * name, never a class cast or a null.
 */
public sealed interface Node {

    /** An object, its members in the order of the text. */
    record Fields(Map<String, Node> members) implements Node {

        /** The member, or nothing where it is missing or null. */
        public Optional<Node> find(String name) {
            @Nullable Node member = members.get(name);
            return member == null || member instanceof Nothing ? Optional.empty() : Optional.of(member);
        }

        /** The member. */
        public Node get(String name) {
            return find(name).orElseThrow(() -> new BadDataException("anggota \"" + name + "\" tidak ada"));
        }

        /** The member as text. */
        public String text(String name) {
            return get(name).asText(name);
        }

        /** The member as text, or empty. */
        public String textOrEmpty(String name) {
            return find(name).map(member -> member.asText(name)).orElse("");
        }

        /** The member as an object. */
        public Fields fields(String name) {
            return get(name).asFields(name);
        }

        /** The member as a list; a missing one is empty. */
        public List<Node> list(String name) {
            return find(name).map(member -> member.asList(name)).orElse(List.of());
        }

        /** The objects of a list; a missing one is empty. */
        public List<Fields> objects(String name) {
            List<Fields> objects = new ArrayList<>();
            for (Node element : list(name)) {
                objects.add(element.asFields(name));
            }
            return objects;
        }

        /** The texts of a list; a missing one is empty. */
        public List<String> texts(String name) {
            List<String> texts = new ArrayList<>();
            for (Node element : list(name)) {
                texts.add(element.asText(name));
            }
            return texts;
        }

        /** Refuses members of any other name: a slip in a name would silently switch off what it stands for. */
        public void allow(String... names) {
            for (String name : members.keySet()) {
                if (!List.of(names).contains(name)) {
                    throw new BadDataException(
                            "anggota \"" + name + "\" tidak dikenal; yang dikenal: " + String.join(", ", names));
                }
            }
        }

        /** Whether the member is there and true. */
        public boolean isTrue(String name) {
            return find(name)
                    .filter(member -> member instanceof Truth truth && truth.value())
                    .isPresent();
        }
    }

    /** A list. */
    record Elements(List<Node> elements) implements Node {}

    /** A text. */
    record Text(String value) implements Node {}

    /** A number, exact. */
    record Decimal(BigDecimal value) implements Node {}

    /** True or false. */
    record Truth(boolean value) implements Node {}

    /** Null. */
    record Nothing() implements Node {}

    /** This as text. */
    default String asText(String name) {
        if (this instanceof Text text) {
            return text.value();
        }
        throw new BadDataException("\"" + name + "\" bukan teks");
    }

    /** This as an object. */
    default Fields asFields(String name) {
        if (this instanceof Fields fields) {
            return fields;
        }
        throw new BadDataException("\"" + name + "\" bukan objek");
    }

    /** This as a list. */
    default List<Node> asList(String name) {
        if (this instanceof Elements list) {
            return list.elements();
        }
        throw new BadDataException("\"" + name + "\" bukan daftar");
    }
}
