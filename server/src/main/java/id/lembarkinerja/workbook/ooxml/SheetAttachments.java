package id.lembarkinerja.workbook.ooxml;

import id.lembarkinerja.workbook.CellRange;
import id.lembarkinerja.workbook.RowMoves;
import id.lembarkinerja.workbook.ooxml.WorkbookPart.SheetEntry;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What hangs on a sheet in parts of its own: tables, comments, pictures and charts. */
final class SheetAttachments {
    private static final List<String> TABLE_FORMULAS = List.of("calculatedColumnFormula", "totalsRowFormula");
    /** Text of a comment's box in the old drawing language: the row it belongs to, and the rows it covers. */
    private static final Pattern BOX_ROW = Pattern.compile("(<x:Row>\\s*)(\\d+)(\\s*</x:Row>)");

    private static final Pattern BOX_ANCHOR =
            Pattern.compile("(<x:Anchor>\\s*(?:[^,<]*,){2}\\s*)(\\d+)(\\s*,(?:[^,<]*,){3}\\s*)(\\d+)");

    private final ZipArchive zip;
    private final PackageEdits changes;
    private final SheetEntry sheet;
    private final MovedReferences references;
    private final @Nullable RowMoves own;

    SheetAttachments(ZipArchive zip, PackageEdits changes, SheetEntry sheet, MovedReferences references) {
        this.zip = zip;
        this.changes = changes;
        this.sheet = sheet;
        this.references = references;
        this.own = references.own();
    }

    void move() throws Unreadable, Immovable {
        for (Relationships.Target target : Relationships.of(zip, sheet.part()).list()) {
            Optional<ZipPart> part = zip.find(target.part());
            if (part.isEmpty()) {
                continue;
            }
            byte[] xml = changes.content(part.get());
            byte[] moved = switch (target.type()) {
                case "table" -> table(xml);
                case "comments" -> comments(xml, "comment");
                case "threadedComment" -> comments(xml, "threadedComment");
                case "vmlDrawing" -> boxes(xml);
                case "drawing" -> drawing(xml, part.get());
                case "ctrlProp" -> refused(xml, "kontrol formulir (tombol, kotak centang atau daftar)");
                case "pivotTable" -> refused(xml, "tabel pivot");
                default -> xml;
            };
            if (moved != xml) {
                changes.replace(part.get(), moved);
            }
        }
    }

    private byte[] refused(byte[] xml, String what) throws Immovable {
        if (own == null) {
            return xml;
        }
        throw new Immovable("Lembar “" + sheet.name() + "” memuat " + what
                + ", yang tidak dapat mengikuti baris yang bergeser. Tambah atau hapus baris lembar itu di Excel, lalu kirim"
                + " lagi.");
    }

    private byte[] table(byte[] xml) throws Immovable {
        Splices splices = new Splices();
        XmlTags tags = new XmlTags(xml);
        while (tags.next()) {
            Span ref = tags.attributeSpan("ref");
            if (tags.opens("table") && ref != null) {
                requireEnds(XmlText.slice(xml, ref.from(), ref.to()), tags);
            }
            if (tags.isOpening() && ref != null && own != null) {
                references
                        .range(XmlText.slice(xml, ref.from(), ref.to()))
                        .ifPresent(moved -> splices.replace(ref.from(), ref.to(), moved));
            }
            if (!tags.isEmpty() && TABLE_FORMULAS.stream().anyMatch(tags::opens)) {
                references.moveText(xml, tags, splices);
            }
        }
        return splices.isEmpty() ? xml : splices.apply(xml);
    }

    /** The headings and the total of a table cannot go alone. */
    private void requireEnds(String written, XmlTags tags) throws Immovable {
        CellRange range = Ranges.parse(written);
        if (own == null || range == null) {
            return;
        }
        boolean total = tags.attribute("totalsRowCount") != null;
        boolean heading = own.after(range.first().row()) < 0;
        boolean last = own.after(range.last().row()) < 0
                && (total || range.last().row() == range.first().row() + 1);
        if (heading || last) {
            throw new Immovable("Di lembar “" + sheet.name() + "”, baris judul atau baris terakhir tabel Excel "
                    + range.a1() + " tidak dapat dihapus. Ubah tabel itu di Excel, lalu kirim lagi.");
        }
    }

    private byte[] comments(byte[] xml, String element) throws Immovable {
        Splices splices = new Splices();
        XmlTags tags = new XmlTags(xml);
        while (own != null && tags.next()) {
            Span ref = tags.opens(element) ? tags.attributeSpan("ref") : null;
            if (ref != null) {
                String cell = XmlText.slice(xml, ref.from(), ref.to());
                Optional<String> moved = references.range(cell);
                if (moved.isEmpty()) {
                    throw new Immovable("Sel " + cell + " di lembar “" + sheet.name()
                            + "” memuat komentar, sehingga barisnya tidak dihapus begitu saja. Hapus komentar itu dahulu,"
                            + " atau pertahankan barisnya.");
                }
                splices.replace(ref.from(), ref.to(), moved.get());
            }
        }
        return splices.isEmpty() ? xml : splices.apply(xml);
    }

    private byte[] boxes(byte[] xml) {
        RowMoves moves = own;
        if (moves == null) {
            return xml;
        }
        String text = XmlText.slice(xml, 0, xml.length);
        String rows = BOX_ROW.matcher(text)
                .replaceAll(box -> Matcher.quoteReplacement(box.group(1) + place(moves, box.group(2)) + box.group(3)));
        String moved = BOX_ANCHOR
                .matcher(rows)
                .replaceAll(box -> Matcher.quoteReplacement(
                        box.group(1) + place(moves, box.group(2)) + box.group(3) + place(moves, box.group(4))));
        return moved.getBytes(StandardCharsets.UTF_8);
    }

    private static String place(RowMoves moves, String row) {
        return row.length() > 7 ? row : Integer.toString(moves.place(Integer.parseInt(row)));
    }

    private byte[] drawing(byte[] xml, ZipPart part) throws Unreadable {
        for (Relationships.Target target : Relationships.of(zip, part.name()).list()) {
            Optional<ZipPart> chart = zip.find(target.part());
            if (chart.isPresent() && target.type().startsWith("chart")) {
                byte[] before = changes.content(chart.get());
                byte[] moved = references.inTexts(before, List.of("f"));
                if (moved != before) {
                    changes.replace(chart.get(), moved);
                }
            }
        }
        RowMoves moves = own;
        if (moves == null) {
            return xml;
        }
        Splices splices = new Splices();
        XmlTags tags = new XmlTags(xml);
        boolean fixed = false;
        while (tags.next()) {
            if (tags.opens("twoCellAnchor")) {
                fixed = "absolute".equals(tags.attribute("editAs"));
            } else if (tags.opens("row") && !tags.isEmpty() && !fixed) {
                int from = tags.end();
                tags.next();
                String row = XmlText.slice(xml, from, tags.start()).strip();
                if (row.matches("\\d{1,7}")) {
                    splices.replace(from, tags.start(), place(moves, row));
                }
            }
        }
        return splices.isEmpty() ? xml : splices.apply(xml);
    }
}
