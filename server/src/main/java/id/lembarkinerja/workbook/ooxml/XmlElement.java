package id.lembarkinerja.workbook.ooxml;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A small element taken apart into its tag and its children, each of which stays as it is written. */
final class XmlElement {
    /** A child: its local name, and all of it as text. */
    record Child(String name, String text) {}

    final XmlTag tag;
    final String prefix;
    private final List<Child> children = new ArrayList<>();

    private XmlElement(XmlTag tag, String prefix) {
        this.tag = tag;
        this.prefix = prefix;
    }

    static XmlElement parse(String text) {
        byte[] xml = text.getBytes(StandardCharsets.UTF_8);
        XmlTags tags = new XmlTags(xml);
        tags.next();
        XmlElement element = new XmlElement(XmlTag.parse(xml, 0, tags.end()), tags.prefix());
        boolean more = !tags.isEmpty() && tags.next();
        while (more && tags.isOpening()) {
            int start = tags.start();
            String name = tags.name();
            tags.skip();
            element.children.add(new Child(name, XmlText.slice(xml, start, tags.end())));
            more = tags.next();
        }
        return element;
    }

    List<Child> children() {
        return children;
    }

    Optional<String> find(String name) {
        return children.stream()
                .filter(child -> child.name().equals(name))
                .map(Child::text)
                .findFirst();
    }

    /**
     * Puts a child in place of those of its name; null takes them away.
     *
     * @param order the names of all children in the order of the standard
     */
    void put(String name, @Nullable String text, List<String> order) {
        children.removeIf(child -> child.name().equals(name));
        if (text == null) {
            return;
        }
        int place = order.indexOf(name);
        int at = 0;
        while (at < children.size() && order.indexOf(children.get(at).name()) < place) {
            at++;
        }
        children.add(at, new Child(name, text));
    }

    String write() {
        StringBuilder content = new StringBuilder();
        children.forEach(child -> content.append(child.text()));
        return tag.around(content.toString());
    }
}
