package id.lembarkinerja.workbook.ooxml;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Makes new parts known in a package: an arrow that points to each, and the type of its content. */
final class PartLinks {
    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final String PLAIN_TYPE = "application/xml";
    private static final String TRANSITIONAL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships/";

    private final ZipArchive zip;
    private final PackageEdits edits;
    /** The lists as they stand so far. */
    private final Map<String, byte[]> current = new HashMap<>();

    PartLinks(ZipArchive zip, PackageEdits edits) {
        this.zip = zip;
        this.edits = edits;
    }

    /** Whether the arrows of this part are written in the strict edition of the standard. */
    boolean isStrict(String from) throws Unreadable {
        return new String(read(Relationships.partOf(from)), StandardCharsets.UTF_8).contains(STRICT);
    }

    /** The address before the word for a kind of arrow, as the arrows of this part are written. */
    String edition(String from) throws Unreadable {
        return isStrict(from) ? STRICT : TRANSITIONAL;
    }

    /** Points from a part to a new one, both by their full names. */
    void point(String from, String kind, String to) throws Unreadable {
        String up = "../".repeat((int) from.chars().filter(c -> c == '/').count());
        String arrows = Relationships.partOf(from);
        append(
                arrows,
                "Relationships",
                "Relationship",
                " Id=\"" + freeId(read(arrows)) + "\" Type=\"" + edition(from) + kind + "\" Target=\"" + up + to
                        + "\"");
    }

    /** Names the type of a part, where it is not what its ending says already. */
    void type(String part, String type) throws Unreadable {
        if (!type.equals(PLAIN_TYPE) || !isPlainByDefault(read(CONTENT_TYPES))) {
            append(CONTENT_TYPES, "Types", "Override", " PartName=\"/" + part + "\" ContentType=\"" + type + "\"");
        }
    }

    /** An empty element more, as the last child of the root. */
    private void append(String list, String root, String element, String attributes) throws Unreadable {
        byte[] xml = read(list);
        XmlTags tags = new XmlTags(xml);
        while (tags.next()) {
            if (tags.closes(root)) {
                Splices splices = new Splices();
                splices.insert(tags.start(), "<" + tags.prefix() + element + attributes + "/>");
                current.put(list, splices.apply(xml));
                edits.replace(part(list), splices.apply(xml));
                return;
            }
        }
        throw Unreadable.corrupt("daftar isinya (" + root + ") kosong");
    }

    private ZipPart part(String name) throws Unreadable {
        return zip.find(name).orElseThrow(() -> Unreadable.corrupt("bagian " + name + " hilang"));
    }

    /** The content of a part in which tags can be put, found well-formed first. */
    private byte[] read(String name) throws Unreadable {
        byte[] known = current.get(name);
        if (known != null) {
            return known;
        }
        try (XmlPart xml = XmlPart.open(zip, part(name))) {
            xml.finish();
        }
        byte[] content = edits.content(part(name));
        if (!XmlTags.isUtf8(content)) {
            throw Unreadable.corrupt("bagian " + name + " tidak tersimpan sebagai UTF-8");
        }
        current.put(name, content);
        return content;
    }

    private static String freeId(byte[] relationships) {
        Set<String> taken = new HashSet<>();
        XmlTags tags = new XmlTags(relationships);
        while (tags.next()) {
            String id = tags.opens("Relationship") ? tags.attribute("Id") : null;
            if (id != null) {
                taken.add(id);
            }
        }
        int number = taken.size() + 1;
        while (taken.contains("rId" + number)) {
            number++;
        }
        return "rId" + number;
    }

    /** Whether a part whose name ends in {@code .xml} is plain XML when nothing else is said of it. */
    private static boolean isPlainByDefault(byte[] types) {
        XmlTags tags = new XmlTags(types);
        while (tags.next()) {
            if (tags.opens("Default") && "xml".equalsIgnoreCase(tags.attribute("Extension"))) {
                return PLAIN_TYPE.equals(tags.attribute("ContentType"));
            }
        }
        return false;
    }
}
