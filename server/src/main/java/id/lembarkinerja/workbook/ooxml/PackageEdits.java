package id.lembarkinerja.workbook.ooxml;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The new content of the parts that a patch changes or adds. */
final class PackageEdits {
    private final byte[] original;
    private final ZipArchive zip;
    private final Map<ZipPart, byte[]> replaced = new LinkedHashMap<>();
    private final Map<String, byte[]> added = new LinkedHashMap<>();

    PackageEdits(byte[] original, ZipArchive zip) {
        this.original = original;
        this.zip = zip;
    }

    /** The part as it is in the original. */
    byte[] content(ZipPart part) throws Unreadable {
        try (InputStream in = zip.open(part)) {
            return in.readAllBytes();
        } catch (Unreadable e) {
            throw e;
        } catch (IOException e) {
            throw Unreadable.corrupt("bagian " + part.name() + " tidak dapat dibuka");
        }
    }

    void replace(ZipPart part, byte[] content) {
        replaced.put(part, content);
    }

    /** Puts a part into the package; whoever adds it also points to it and names its type. */
    void add(String name, byte[] content) {
        added.put(name, content);
    }

    /** Takes a part out of the package, with the arrow that points to it and the line that names its type. */
    void remove(ZipPart part, String pointedFrom) throws Unreadable {
        replaced.put(part, new byte[0]);
        String name = part.name().toLowerCase(Locale.ROOT);
        dropElement(
                Relationships.partOf(pointedFrom),
                "Relationship",
                "Target",
                target -> Relationships.resolve(pointedFrom, target)
                        .toLowerCase(Locale.ROOT)
                        .equals(name));
        dropElement(
                "[Content_Types].xml",
                "Override",
                "PartName",
                target -> target.toLowerCase(Locale.ROOT).equals("/" + name));
    }

    private void dropElement(String partName, String element, String attribute, Predicate<String> matches)
            throws Unreadable {
        Optional<ZipPart> part = zip.find(partName);
        if (part.isEmpty()) {
            return;
        }
        byte[] xml = content(part.get());
        Splices splices = new Splices();
        XmlTags tags = new XmlTags(xml);
        while (tags.next()) {
            String value = tags.opens(element) ? tags.attribute(attribute) : null;
            if (value != null && matches.test(value)) {
                int start = tags.start();
                if (!tags.isEmpty()) {
                    tags.next();
                }
                splices.replace(start, tags.end(), "");
            }
        }
        if (!splices.isEmpty()) {
            replace(part.get(), splices.apply(xml));
        }
    }

    List<String> changedParts() {
        List<String> names = new ArrayList<>();
        replaced.keySet().forEach(part -> names.add(part.name()));
        names.addAll(added.keySet());
        return names;
    }

    byte[] write() throws Unreadable {
        return new ZipRewriter(original, zip, replaced, added).write();
    }
}
