package id.lembarkinerja.workbook.ooxml;

import id.lembarkinerja.workbook.CellRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The tables that Excel manages itself, in which it merges nothing. */
final class SheetTables {
    private SheetTables() {}

    /** Where the tables of a worksheet part stand. */
    static List<CellRange> of(ZipArchive zip, ZipPart sheet) throws Unreadable {
        List<CellRange> tables = new ArrayList<>();
        for (Relationships.Target target : Relationships.of(zip, sheet.name()).list()) {
            Optional<ZipPart> part = target.type().equals("table") ? zip.find(target.part()) : Optional.empty();
            if (part.isPresent()) {
                try (XmlPart xml = XmlPart.open(zip, part.get())) {
                    String ref = xml.attribute("ref");
                    CellRange range = ref == null ? null : Ranges.parse(ref);
                    if (range != null) {
                        tables.add(range);
                    }
                }
            }
        }
        return tables;
    }
}
