package id.lembarkinerja.workbook.ooxml;

import id.lembarkinerja.workbook.FileMark;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The XML part that holds the mark of a file, and the part that makes it known to Excel. */
final class MarkPart {
    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    /** Excel asks each item for an identity; that of the mark is the same in every file. */
    private static final String ITEM_ID = "{5C0F3A61-8E0B-4B7C-9C55-1E6B2D4A7F10}";

    private MarkPart() {}

    static byte[] write(FileMark mark) {
        return text(element(mark));
    }

    static String element(FileMark mark) {
        return "<lembar xmlns=\"" + FileMark.NAMESPACE + "\" submission=\"" + XmlText.escape(mark.submission())
                + "\" version=\"" + mark.version() + "\" hash=\"" + XmlText.escape(mark.hash()) + "\" ruleset=\""
                + XmlText.escape(mark.ruleset()) + "\"/>";
    }

    /** The mark in a part of custom XML; none when it holds something else. */
    static Optional<FileMark> find(ZipArchive zip, ZipPart part) {
        try (XmlPart xml = XmlPart.open(zip, part)) {
            String submission = xml.attribute("submission");
            String hash = xml.attribute("hash");
            String ruleset = xml.attribute("ruleset");
            int version = xml.number("version", 0);
            if (submission == null || hash == null || version < 1) {
                return Optional.empty();
            }
            return xml.element().equals("lembar") && xml.namespace().equals(FileMark.NAMESPACE)
                    ? Optional.of(new FileMark(submission, version, hash, ruleset == null ? "" : ruleset))
                    : Optional.empty();
        } catch (Unreadable foreign) {
            return Optional.empty();
        }
    }

    /** Whether a part of custom XML is a mark, be it damaged. */
    static boolean isMark(ZipArchive zip, ZipPart part) {
        try (XmlPart xml = XmlPart.open(zip, part)) {
            return xml.namespace().equals(FileMark.NAMESPACE);
        } catch (Unreadable foreign) {
            return false;
        }
    }

    static byte[] properties() {
        return text("<ds:datastoreItem ds:itemID=\"" + ITEM_ID
                + "\" xmlns:ds=\"http://schemas.openxmlformats.org/officeDocument/2006/customXml\"><ds:schemaRefs>"
                + "<ds:schemaRef ds:uri=\"" + FileMark.NAMESPACE + "\"/></ds:schemaRefs></ds:datastoreItem>");
    }

    /** Relationships of the part itself. */
    static byte[] relationships(String type, String target) {
        return text("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + "<Relationship Id=\"rId1\" Type=\"" + type + "\" Target=\"" + target + "\"/></Relationships>");
    }

    private static byte[] text(String xml) {
        return (DECLARATION + xml).getBytes(StandardCharsets.UTF_8);
    }
}
