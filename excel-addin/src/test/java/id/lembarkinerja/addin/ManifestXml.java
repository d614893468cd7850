package id.lembarkinerja.addin;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** The manifest as a server renders it, to be asked about its elements. */
final class ManifestXml {
    static final String ORIGIN = "https://lembar.example.go.id:8443";

    final String text;
    private final List<Element> elements;

    private ManifestXml(String text, List<Element> elements) {
        this.text = text;
        this.elements = elements;
    }

    static ManifestXml render() throws IOException, ParserConfigurationException, SAXException {
        String text;
        try (InputStream template = ManifestXml.class.getResourceAsStream("/manifest.xml.template")) {
            text = new String(Objects.requireNonNull(template).readAllBytes(), StandardCharsets.UTF_8)
                    .replace("{{origin}}", ORIGIN)
                    .replace("{{id}}", "6f0b1f52-3c0e-4a8e-9a57-5d2c1b7f4e10")
                    .replaceAll("\\{\\{(name|tab)(English)?}}", "Kinerja (percobaan)");
        }
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        Document document =
                factory.newDocumentBuilder().parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        return new ManifestXml(text, descendants(document.getDocumentElement()));
    }

    List<Element> all(String name) {
        return all(element -> element.getTagName().equals(name));
    }

    List<Element> all(Predicate<Element> which) {
        return elements.stream().filter(which).toList();
    }

    /** The first of this name. */
    Element first(String name) {
        return all(name).stream().findFirst().orElseThrow(() -> new AssertionError(name + " is missing"));
    }

    List<String> values(Predicate<Element> which, String attribute) {
        return all(which).stream()
                .map(element -> element.getAttribute(attribute))
                .toList();
    }

    /** What the resource of this id says by default. */
    String resource(String id) {
        return values(element -> element.getAttribute("id").equals(id), "DefaultValue")
                .get(0);
    }

    static Element within(Element parent, String name) {
        return descendants(parent).stream()
                .filter(element -> element.getTagName().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " is missing"));
    }

    static List<String> childrenOf(Element parent) {
        List<String> names = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                names.add(element.getTagName());
            }
        }
        return names;
    }

    static List<Element> descendants(Element parent) {
        List<Element> found = new ArrayList<>(List.of(parent));
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                found.addAll(descendants(element));
            }
        }
        return found;
    }
}
