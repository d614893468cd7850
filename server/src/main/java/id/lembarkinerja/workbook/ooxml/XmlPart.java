package id.lembarkinerja.workbook.ooxml;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Walks forward through the elements of one XML part. A document type declaration is refused, so that neither external
 * nor nested entities can exist.
 *
 * <p>The walk is told in depths: the root is at depth 1. {@code while (part.nextIn(2))} visits the children of the
 * element at depth 2 that is open now, skipping whatever of an earlier child was not looked at.
 */
final class XmlPart implements AutoCloseable {
    private static final int DEEPEST = 200;
    private static final XMLInputFactory FACTORY = factory();

    private final InputStream in;
    private final String name;
    private final XMLStreamReader reader;
    private int depth;

    private XmlPart(InputStream in, String name) throws Unreadable {
        this.in = in;
        this.name = name;
        try {
            this.reader = FACTORY.createXMLStreamReader(in);
        } catch (XMLStreamException e) {
            throw explain(e);
        }
    }

    /** Opens a part and moves to its root element. */
    static XmlPart open(ZipArchive zip, ZipPart part) throws Unreadable {
        XmlPart xml = new XmlPart(zip.open(part), part.name());
        if (!xml.nextIn(0)) {
            throw Unreadable.corrupt("bagian " + part.name() + " kosong");
        }
        return xml;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        return factory;
    }

    /** Moves to the next child of the element open at this depth; false at its end. */
    boolean nextIn(int parentDepth) throws Unreadable {
        try {
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        if (++depth > DEEPEST) {
                            throw Unreadable.corrupt("bagian " + name + " bersarang terlalu dalam");
                        }
                        if (depth == parentDepth + 1) {
                            return true;
                        }
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        if (--depth < parentDepth) {
                            return false;
                        }
                    }
                    case XMLStreamConstants.DTD -> throw Unreadable.corrupt("bagian " + name + " memuat deklarasi DTD");
                    default -> {}
                }
            }
            return false;
        } catch (XMLStreamException e) {
            throw explain(e);
        }
    }

    /** The local name of the element. */
    String element() {
        return reader.getLocalName();
    }

    /** The namespace of the element, or an empty text. */
    String namespace() {
        String uri = reader.getNamespaceURI();
        return uri == null ? "" : uri;
    }

    /** An attribute without a prefix, or null. */
    @Nullable
    String attribute(String local) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(local)) {
                String prefix = reader.getAttributePrefix(i);
                if (prefix == null || prefix.isEmpty()) {
                    return reader.getAttributeValue(i);
                }
            }
        }
        return null;
    }

    /** The identifier of a relationship on this element ({@code r:id}), in either edition of the standard; or null. */
    @Nullable
    String relationshipId() {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String uri = reader.getAttributeNamespace(i);
            if (reader.getAttributeLocalName(i).equals("id") && uri != null && uri.endsWith("/relationships")) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /** An attribute that says yes or no. */
    boolean flag(String local) {
        String value = attribute(local);
        return value != null && (value.equals("1") || value.equals("true") || value.equals("on"));
    }

    /** A whole number in an attribute; the fallback when it is missing or no number. */
    int number(String local, int fallback) {
        String value = attribute(local);
        if (value == null) {
            return fallback;
        }
        try {
            return Integer.parseInt(value.strip());
        } catch (NumberFormatException e) {
            return fallback;
        }
    }

    /** The text inside the element, and moves past its end. */
    String text() throws Unreadable {
        try {
            String text = reader.getElementText();
            depth--;
            return text;
        } catch (XMLStreamException e) {
            throw explain(e);
        }
    }

    /** Reads what is left, so that the checksum of the part is checked. */
    void finish() throws Unreadable {
        while (nextIn(0)) {
            // Nothing may follow the root but comments.
        }
        try {
            byte[] rest = new byte[4096];
            while (in.read(rest, 0, rest.length) >= 0) {}
        } catch (IOException e) {
            throw explain(e);
        }
    }

    private Unreadable explain(Exception e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof Unreadable unreadable) {
                return unreadable;
            }
        }
        return Unreadable.corrupt("bagian " + name + " bukan XML yang sah");
    }

    @Override
    public void close() throws Unreadable {
        try {
            reader.close();
            in.close();
        } catch (XMLStreamException | IOException e) {
            throw explain(e);
        }
    }
}
