package id.lembarkinerja.workbook.ooxml;

import id.lembarkinerja.workbook.CellRange;
import id.lembarkinerja.workbook.FormatEdit;
import id.lembarkinerja.workbook.FormatPatcher;
import id.lembarkinerja.workbook.WorkbookPatching;
import id.lembarkinerja.workbook.WorkbookPatching.Patched;
import id.lembarkinerja.workbook.WorkbookPatching.Unformattable;
import id.lembarkinerja.workbook.WorkbookReading;
import id.lembarkinerja.workbook.ooxml.WorkbookPart.SheetEntry;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Writes formats into the worksheet parts they are about. Styles that are new are appended to the styles part, so that
 * every style that exists keeps its number; a workbook without that part gets one. All other parts are copied as they
 * are packed.
 */
public final class OoxmlFormatter implements FormatPatcher {
    private static final String STYLES = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";

    private final ReadLimits limits = ReadLimits.standard();

    @Override
    public WorkbookPatching format(String name, byte[] original, List<FormatEdit> edits) {
        WorkbookReading reading = new OoxmlReader(limits).readEvenEmpty(name, original);
        if (reading instanceof WorkbookReading.Refused refused) {
            return new WorkbookPatching.Unreadable(refused);
        }
        if (edits.isEmpty()) {
            return new Patched(original.clone(), List.of());
        }
        for (FormatEdit edit : edits) {
            Optional<String> problem = FormatCheck.findProblem(edit);
            if (problem.isPresent()) {
                return new Unformattable(problem.get());
            }
        }
        try {
            return write(original, edits);
        } catch (FormatRefused e) {
            return new Unformattable(e.message());
        } catch (Unreadable e) {
            return new WorkbookPatching.Unreadable(e.toRefused(name));
        }
    }

    private WorkbookPatching write(byte[] original, List<FormatEdit> edits) throws Unreadable, FormatRefused {
        ZipArchive zip = new ZipArchive(original, limits);
        WorkbookPart root = WorkbookPart.read(zip, limits);
        PackageEdits changes = new PackageEdits(original, zip);
        Optional<ZipPart> styles = root.relationships().findByType("styles").flatMap(target -> zip.find(target.part()));
        byte[] stylesXml = styles.isPresent() ? changes.content(styles.get()) : fresh(zip, root);
        StyleBook book = new StyleBook(stylesXml);
        Map<String, List<FormatEdit>> bySheet = new LinkedHashMap<>();
        edits.forEach(edit -> bySheet.computeIfAbsent(key(edit.sheet()), sheet -> new ArrayList<>())
                .add(edit));
        for (List<FormatEdit> own : bySheet.values()) {
            String wanted = own.get(0).sheet();
            Optional<ZipPart> part = root.sheets().stream()
                    .filter(sheet -> sheet.worksheet() && key(sheet.name()).equals(key(wanted)))
                    .map(SheetEntry::part)
                    .flatMap(sheet -> zip.find(sheet).stream())
                    .findFirst();
            if (part.isEmpty()) {
                return new Unformattable(
                        "Lembar “" + wanted + "” tidak ada di berkas ini, atau tidak memuat sel. Pilih lembar lain.");
            }
            byte[] xml = changes.content(part.get());
            if (!XmlTags.isUtf8(xml) || !XmlTags.isUtf8(stylesXml)) {
                return new Unformattable("Lembar “" + wanted
                        + "” tidak tersimpan sebagai UTF-8. Simpan ulang berkas di Excel, lalu coba lagi.");
            }
            changes.replace(part.get(), write(xml, own, book, SheetTables.of(zip, part.get())));
        }
        if (styles.isPresent() && book.isGrown()) {
            changes.replace(styles.get(), book.write());
        } else if (book.isGrown()) {
            String part = free(zip);
            PartLinks links = new PartLinks(zip, changes);
            links.point(root.name(), "styles", part);
            links.type(part, STYLES);
            changes.add(part, book.write());
        }
        return new Patched(changes.write(), changes.changedParts());
    }

    private static byte[] write(byte[] xml, List<FormatEdit> edits, StyleBook book, List<CellRange> tables)
            throws FormatRefused {
        SheetFormats formats = new SheetFormats(book);
        List<FormatEdit.Columns> columns = new ArrayList<>();
        List<FormatEdit> merges = new ArrayList<>();
        byte[] written = xml;
        for (FormatEdit edit : edits) {
            if (edit instanceof FormatEdit.Style style) {
                formats.add(style);
            } else if (edit instanceof FormatEdit.Rows rows) {
                formats.add(rows);
            } else if (edit instanceof FormatEdit.Columns some) {
                columns.add(some);
            } else if (edit instanceof FormatEdit.Freeze freeze) {
                written = SheetFreeze.write(written, freeze);
            } else {
                merges.add(edit);
            }
        }
        written = formats.write(written);
        written = columns.isEmpty() ? written : SheetColumns.write(written, columns);
        return merges.isEmpty()
                ? written
                : SheetMerges.write(written, edits.get(0).sheet(), merges, tables);
    }

    /** Styles for a workbook without any, in the edition of the standard that it is written in. */
    private static byte[] fresh(ZipArchive zip, WorkbookPart root) throws Unreadable {
        try (XmlPart xml = XmlPart.open(zip, zip.find(root.name()).orElseThrow())) {
            return String.format(Locale.ROOT, StyleBook.FRESH, xml.namespace()).getBytes(StandardCharsets.UTF_8);
        }
    }

    private static String free(ZipArchive zip) {
        String name = "xl/styles.xml";
        for (int n = 2; zip.find(name).isPresent(); n++) {
            name = "xl/styles" + n + ".xml";
        }
        return name;
    }

    private static String key(String sheet) {
        return sheet.toLowerCase(Locale.ROOT);
    }
}
