package id.lembarkinerja.workbook.ooxml;

import id.lembarkinerja.workbook.FileMark;
import id.lembarkinerja.workbook.WorkbookMarks;
import id.lembarkinerja.workbook.WorkbookPatching;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Keeps the mark as a part of custom XML, as the standard provides for data of other programs, and as a property of the
 * document, for people and for programs that drop such parts. Where the two differ, the part counts.
 *
 * <p>A workbook with a mark has two parts replaced. One without gets up to four new ones, arrows to them and their
 * types in the list of types; every other part stays as it is packed.
 */
public final class OoxmlMarks implements WorkbookMarks {
    private static final String PROPERTIES_TYPE =
            "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
    private static final String PLAIN_TYPE = "application/xml";

    private final ReadLimits limits = ReadLimits.standard();

    @Override
    public Optional<FileMark> find(byte[] workbook) {
        try {
            FileSignature.requireZip(workbook, limits);
            ZipArchive zip = new ZipArchive(workbook, limits);
            return items(zip, WorkbookPart.read(zip, limits)).stream()
                    .flatMap(part -> MarkPart.find(zip, part).stream())
                    .findFirst()
                    .or(new MarkProperty(zip)::find);
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
            PartLinks links = new PartLinks(zip, edits);
            Optional<ZipPart> known = items(zip, root).stream()
                    .filter(part -> MarkPart.isMark(zip, part))
                    .findFirst();
            if (known.isPresent()) {
                edits.replace(known.get(), MarkPart.write(mark));
            } else {
                add(zip, root.name(), edits, links, mark);
            }
            new MarkProperty(zip).put(edits, links, mark);
            return new WorkbookPatching.Patched(edits.write(), edits.changedParts());
        } catch (Unreadable e) {
            return new WorkbookPatching.Unreadable(e.toRefused(name));
        }
    }

    @Override
    public String xml(FileMark mark) {
        return MarkPart.element(mark);
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

    private static void add(ZipArchive zip, String root, PackageEdits edits, PartLinks links, FileMark mark)
            throws Unreadable {
        int free = 1;
        while (zip.find(item(free)).isPresent()
                || zip.find(properties(free)).isPresent()
                || zip.find(Relationships.partOf(item(free))).isPresent()) {
            free++;
        }
        String item = item(free);
        links.point(root, "customXml", item);
        links.type(properties(free), PROPERTIES_TYPE);
        links.type(item, PLAIN_TYPE);
        edits.add(item, MarkPart.write(mark));
        edits.add(
                Relationships.partOf(item),
                MarkPart.relationships(links.edition(root) + "customXmlProps", "itemProps" + free + ".xml"));
        edits.add(properties(free), MarkPart.properties());
    }

    private static String item(int number) {
        return "customXml/item" + number + ".xml";
    }

    private static String properties(int number) {
        return "customXml/itemProps" + number + ".xml";
    }
}
