package id.lembarkinerja.workbook.ooxml;

import id.lembarkinerja.workbook.FileMark;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The XML part that holds the mark of a file, and the part that makes it known to Excel. */
final class MarkPart {
    /** Ends in the edition of the mark, so that a later one can say more. */
    static final String NAMESPACE = "urn:lembar-kinerja:mark:1";

    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    /** Excel asks each item for an identity; that of the mark is the same in every file. */
    private static final String ITEM_ID = "{5C0F3A61-8E0B-4B7C-9C55-1E6B2D4A7F10}";

    private MarkPart() {}

    static byte[] write(FileMark mark) {
        return text("<lembar xmlns=\"" + NAMESPACE + "\" submission=\"" + XmlText.escape(mark.submission())
                + "\" version=\"" + mark.version() + "\" hash=\"" + XmlText.escape(mark.hash()) + "\"/>");
    }

    /** The mark in a part of custom XML; none when it holds something else. */
    static Optional<FileMark> find(ZipArchive zip, ZipPart part) {
        try (XmlPart xml = XmlPart.open(zip, part)) {
            String submission = xml.attribute("submission");
            String hash = xml.attribute("hash");
            int version = xml.number("version", 0);
            if (submission == null || hash == null || version < 1) {
                return Optional.empty();
            }
            return xml.element().equals("lembar") && xml.namespace().equals(NAMESPACE)
                    ? Optional.of(new FileMark(submission, version, hash))
                    : Optional.empty();
        } catch (Unreadable foreign) {
            return Optional.empty();
        }
    }

    /** Whether a part of custom XML is a mark, be it damaged. */
    static boolean isMark(ZipArchive zip, ZipPart part) {
        try (XmlPart xml = XmlPart.open(zip, part)) {
            return xml.namespace().equals(NAMESPACE);
        } catch (Unreadable foreign) {
            return false;
        }
    }

    static byte[] properties() {
        return text("<ds:datastoreItem ds:itemID=\"" + ITEM_ID
                + "\" xmlns:ds=\"http://schemas.openxmlformats.org/officeDocument/2006/customXml\"><ds:schemaRefs>"
                + "<ds:schemaRef ds:uri=\"" + NAMESPACE + "\"/></ds:schemaRefs></ds:datastoreItem>");
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
