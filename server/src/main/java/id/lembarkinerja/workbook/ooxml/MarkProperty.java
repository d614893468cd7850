package id.lembarkinerja.workbook.ooxml;

import id.lembarkinerja.workbook.FileMark;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The mark of a file as a property of the document, which people find in Excel under the properties of the file, and
 * which programs keep that drop custom XML.
 */
final class MarkProperty {
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.custom-properties+xml";
    /** All properties that people define are of this set. */
    private static final String SET = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";
    /** Numbers of properties begin here; those below have a meaning of their own. */
    private static final int FIRST_NUMBER = 2;

    private static final String TRANSITIONAL = "http://schemas.openxmlformats.org/officeDocument/2006/";
    private static final String STRICT = "http://purl.oclc.org/ooxml/officeDocument/";

    private final ZipArchive zip;

    MarkProperty(ZipArchive zip) {
        this.zip = zip;
    }

    /** The mark; none when no property holds one. */
    Optional<FileMark> find() {
        try {
            Optional<ZipPart> part = part();
            return part.isPresent() ? read(part.get()) : Optional.empty();
        } catch (Unreadable damaged) {
            return Optional.empty();
        }
    }

    private Optional<FileMark> read(ZipPart part) throws Unreadable {
        try (XmlPart xml = XmlPart.open(zip, part)) {
            while (xml.nextIn(1)) {
                if (FileMark.PROPERTY.equals(xml.attribute("name")) && xml.nextIn(2)) {
                    return xml.element().equals("lpwstr") ? FileMark.parse(xml.text()) : Optional.empty();
                }
            }
            return Optional.empty();
        }
    }

    /** Puts the mark in place of the one that is there; other properties stay as they are. */
    void put(PackageEdits edits, PartLinks links, FileMark mark) throws Unreadable {
        Optional<ZipPart> known = part();
        if (known.isPresent()) {
            try (XmlPart xml = XmlPart.open(zip, known.get())) {
                xml.finish();
            }
            edits.replace(known.get(), replaced(edits.content(known.get()), mark));
            return;
        }
        boolean strict = links.isStrict("");
        String part = freePart();
        links.point("", strict ? "customProperties" : "custom-properties", part);
        links.type(part, TYPE);
        edits.add(part, write(strict, mark));
    }

    /** The usual name, unless a part that nothing points to has it. */
    private String freePart() throws Unreadable {
        String name = "docProps/custom.xml";
        for (int number = 1; zip.find(name).isPresent(); number++) {
            name = "docProps/custom" + number + ".xml";
        }
        return name;
    }

    private Optional<ZipPart> part() throws Unreadable {
        return Relationships.of(zip, "").list().stream()
                .filter(target -> target.type().equals("custom-properties")
                        || target.type().equals("customProperties"))
                .flatMap(target -> zip.find(target.part()).stream())
                .findFirst();
    }

    /** The list with the property in its place, or at its end under the next number. */
    private static byte[] replaced(byte[] xml, FileMark mark) throws Unreadable {
        if (!XmlTags.isUtf8(xml)) {
            throw Unreadable.corrupt("sifat dokumen tidak tersimpan sebagai UTF-8");
        }
        boolean strict = new String(xml, StandardCharsets.UTF_8).contains(STRICT);
        XmlTags tags = new XmlTags(xml);
        int next = FIRST_NUMBER;
        while (tags.next()) {
            if (tags.opens("property")) {
                int start = tags.start();
                String prefix = tags.prefix();
                String name = tags.attribute("name");
                int number = number(tags.attribute("pid"));
                tags.skip();
                if (FileMark.PROPERTY.equals(name)) {
                    return spliced(xml, start, tags.end(), property(strict, prefix, number, mark));
                }
                next = Math.max(next, number + 1);
            } else if (tags.closes("Properties")) {
                return spliced(xml, tags.start(), tags.start(), property(strict, tags.prefix(), next, mark));
            }
        }
        return write(strict, mark);
    }

    private static byte[] spliced(byte[] xml, int from, int to, String text) {
        Splices splices = new Splices();
        splices.replace(from, to, text);
        return splices.apply(xml);
    }

    private static byte[] write(boolean strict, FileMark mark) {
        String xml = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<Properties xmlns=\""
                + (strict ? STRICT + "customProperties" : TRANSITIONAL + "custom-properties") + "\">"
                + property(strict, "", FIRST_NUMBER, mark) + "</Properties>";
        return xml.getBytes(StandardCharsets.UTF_8);
    }

    /** Declares the prefix of its value itself, whichever the list has for it. */
    private static String property(boolean strict, String prefix, int number, FileMark mark) {
        return "<" + prefix + "property fmtid=\"" + SET + "\" pid=\"" + number + "\" name=\"" + FileMark.PROPERTY
                + "\"><vt:lpwstr xmlns:vt=\"" + (strict ? STRICT : TRANSITIONAL) + "docPropsVTypes\">"
                + XmlText.escape(mark.line()) + "</vt:lpwstr></" + prefix + "property>";
    }

    private static int number(@Nullable String pid) {
        try {
            return pid == null ? FIRST_NUMBER : Integer.parseInt(pid.strip());
        } catch (NumberFormatException e) {
            return FIRST_NUMBER;
        }
    }
}
