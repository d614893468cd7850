package id.lembarkinerja.workbook.ooxml;

import id.lembarkinerja.workbook.FileMark;
import id.lembarkinerja.workbook.WorkbookMarks;
import id.lembarkinerja.workbook.WorkbookPatching;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Keeps the mark as a part of custom XML, as the standard provides for data of other programs.
 *
 * <p>A workbook with a mark has one part replaced. One without gets three new ones, an arrow from the workbook part and
 * the types of the new parts in the list of types; every other part stays as it is packed.
 */
public final class OoxmlMarks implements WorkbookMarks {
    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final String PROPERTIES_TYPE =
            "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
    private static final String PLAIN_TYPE = "application/xml";
    private static final String TRANSITIONAL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships/";

    private final ReadLimits limits = ReadLimits.standard();

    @Override
    public Optional<FileMark> find(byte[] workbook) {
        try {
            FileSignature.requireZip(workbook, limits);
            ZipArchive zip = new ZipArchive(workbook, limits);
            return items(zip, WorkbookPart.read(zip, limits)).stream()
                    .flatMap(part -> MarkPart.find(zip, part).stream())
                    .findFirst();
        } catch (Unreadable damaged) {
            return Optional.empty();
        }
    }

    @Override
    public WorkbookPatching mark(String name, byte[] original, FileMark mark) {
        try {
            FileSignature.requireZip(original, limits);
            ZipArchive zip = new ZipArchive(original, limits);
            WorkbookPart root = WorkbookPart.read(zip, limits);
            PackageEdits edits = new PackageEdits(original, zip);
            Optional<ZipPart> known = items(zip, root).stream()
                    .filter(part -> MarkPart.isMark(zip, part))
                    .findFirst();
            if (known.isPresent()) {
                edits.replace(known.get(), MarkPart.write(mark));
            } else {
                add(zip, root.name(), edits, mark);
            }
            return new WorkbookPatching.Patched(edits.write(), edits.changedParts());
        } catch (Unreadable e) {
            return new WorkbookPatching.Unreadable(e.toRefused(name));
        }
    }

    /**
     * The parts of custom XML, whoever put them there. The workbook points to them; LibreOffice, when it saves, lets
     * the package itself do so.
     */
    private static List<ZipPart> items(ZipArchive zip, WorkbookPart root) throws Unreadable {
        return Stream.of(root.relationships(), Relationships.of(zip, ""))
                .flatMap(relationships -> relationships.list().stream())
                .filter(target -> target.type().equals("customXml"))
                .flatMap(target -> zip.find(target.part()).stream())
                .distinct()
                .toList();
    }

    private static void add(ZipArchive zip, String root, PackageEdits edits, FileMark mark) throws Unreadable {
        int free = 1;
        while (zip.find(item(free)).isPresent() || zip.find(properties(free)).isPresent()) {
            free++;
        }
        String item = item(free);
        ZipPart arrows = existing(zip, Relationships.partOf(root));
        byte[] pointing = utf8(zip, arrows, edits);
        String edition = new String(pointing, StandardCharsets.UTF_8).contains(STRICT) ? STRICT : TRANSITIONAL;
        String up = "../".repeat((int) root.chars().filter(c -> c == '/').count());
        edits.replace(
                arrows,
                appended(
                        pointing,
                        "Relationships",
                        "Relationship",
                        " Id=\"" + freeId(pointing) + "\" Type=\"" + edition + "customXml\" Target=\"" + up + item
                                + "\""));

        ZipPart types = existing(zip, CONTENT_TYPES);
        byte[] typed = utf8(zip, types, edits);
        byte[] named = appended(typed, "Types", "Override", override(properties(free), PROPERTIES_TYPE));
        edits.replace(
                types,
                isPlainByDefault(typed) ? named : appended(named, "Types", "Override", override(item, PLAIN_TYPE)));

        edits.add(item, MarkPart.write(mark));
        edits.add(
                Relationships.partOf(item),
                MarkPart.relationships(edition + "customXmlProps", "itemProps" + free + ".xml"));
        edits.add(properties(free), MarkPart.properties());
    }

    private static String item(int number) {
        return "customXml/item" + number + ".xml";
    }

    private static String properties(int number) {
        return "customXml/itemProps" + number + ".xml";
    }

    private static String override(String part, String type) {
        return " PartName=\"/" + part + "\" ContentType=\"" + type + "\"";
    }

    private static ZipPart existing(ZipArchive zip, String name) throws Unreadable {
        return zip.find(name).orElseThrow(() -> Unreadable.corrupt("bagian " + name + " hilang"));
    }

    /** The content of a part in which tags can be put, found well-formed first. */
    private static byte[] utf8(ZipArchive zip, ZipPart part, PackageEdits edits) throws Unreadable {
        try (XmlPart xml = XmlPart.open(zip, part)) {
            xml.finish();
        }
        byte[] content = edits.content(part);
        if (!XmlTags.isUtf8(content)) {
            throw Unreadable.corrupt("bagian " + part.name() + " tidak tersimpan sebagai UTF-8");
        }
        return content;
    }

    /** An empty element more, as the last child of the root. */
    private static byte[] appended(byte[] xml, String root, String element, String attributes) throws Unreadable {
        XmlTags tags = new XmlTags(xml);
        while (tags.next()) {
            if (tags.closes(root)) {
                Splices splices = new Splices();
                splices.insert(tags.start(), "<" + tags.prefix() + element + attributes + "/>");
                return splices.apply(xml);
            }
        }
        throw Unreadable.corrupt("daftar isinya (" + root + ") kosong");
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
