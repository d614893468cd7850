package id.lembarkinerja.workbook.ooxml;

import id.lembarkinerja.workbook.CellRange;
import id.lembarkinerja.workbook.FormulaMove;
import id.lembarkinerja.workbook.RowMoves;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The ranges that pivot tables were made from: they are kept together with a copy of the cells, and do not follow. */
record PivotRanges(ZipArchive zip, WorkbookPart root) {

    void requireUntouched(Map<String, RowMoves> moves) throws Unreadable, Immovable {
        for (Relationships.Target target : root.relationships().list()) {
            Optional<ZipPart> part =
                    target.type().equals("pivotCacheDefinition") ? zip.find(target.part()) : Optional.empty();
            if (part.isEmpty()) {
                continue;
            }
            try (XmlPart xml = XmlPart.open(zip, part.get())) {
                while (xml.nextIn(1)) {
                    if (xml.element().equals("cacheSource")) {
                        while (xml.nextIn(2)) {
                            require(xml.attribute("sheet"), xml.attribute("ref"), moves);
                        }
                    }
                }
                xml.finish();
            }
        }
    }

    private static void require(@Nullable String sheet, @Nullable String ref, Map<String, RowMoves> moves)
            throws Immovable {
        RowMoves own = sheet == null ? null : moves.get(FormulaMove.key(sheet));
        CellRange range = ref == null ? null : Ranges.parse(ref);
        if (own != null && range != null && own.firstMoved() <= range.last().row()) {
            throw new Immovable("Tabel pivot di berkas ini dibuat dari sel " + range.a1() + " di lembar “" + sheet
                    + "”, yang barisnya bergeser. Tambah atau hapus baris itu di Excel, segarkan tabel pivotnya, lalu kirim"
                    + " lagi.");
        }
    }
}
