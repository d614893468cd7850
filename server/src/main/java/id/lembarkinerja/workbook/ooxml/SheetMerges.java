package id.lembarkinerja.workbook.ooxml;

import id.lembarkinerja.workbook.CellAddress;
import id.lembarkinerja.workbook.CellRange;
import id.lembarkinerja.workbook.FormatEdit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes the merged cells of a sheet. */
final class SheetMerges {
    private final String sheet;
    private final String prefix;
    private final List<CellRange> tables;
    private final List<XmlElement.Child> written;
    private final List<CellRange> ranges = new ArrayList<>();

    private SheetMerges(String sheet, XmlElement element, List<CellRange> tables) {
        this.sheet = sheet;
        this.prefix = element.prefix;
        this.tables = tables;
        this.written = new ArrayList<>(element.children());
        for (XmlElement.Child child : written) {
            String ref = XmlElement.parse(child.text()).tag.get("ref");
            CellRange range = ref == null ? null : Ranges.parse(ref);
            ranges.add(range == null ? CellRange.of(-1, -1, -1, -1) : range);
        }
    }

    /**
     * The part with these merges and without those.
     *
     * @param tables the tables of the sheet, in which Excel merges nothing
     */
    static byte[] write(byte[] xml, String sheet, List<FormatEdit> edits, List<CellRange> tables) throws FormatRefused {
        SheetOrder.Place place = SheetOrder.find(xml, "mergeCells");
        XmlElement element = place.element(xml, "mergeCells");
        SheetMerges merges = new SheetMerges(sheet, element, tables);
        for (FormatEdit edit : edits) {
            if (edit instanceof FormatEdit.Unmerge unmerge) {
                merges.remove(unmerge.first());
            } else if (edit instanceof FormatEdit.Merge merge) {
                merges.add(merge.cells());
            }
        }
        StringBuilder content = new StringBuilder();
        merges.written.forEach(one -> content.append(one.text()));
        element.tag.set("count", Integer.toString(merges.written.size()));
        return place.replace(xml, merges.written.isEmpty() ? "" : element.tag.around(content.toString()));
    }

    private void remove(CellAddress first) throws FormatRefused {
        for (int i = 0; i < ranges.size(); i++) {
            if (ranges.get(i).first().equals(first)) {
                ranges.remove(i);
                written.remove(i);
                return;
            }
        }
        throw new FormatRefused("Sel " + first.a1() + " di lembar “" + sheet
                + "” bukan gabungan sel. Buka ulang berkasnya, lalu pilih sel gabungan.");
    }

    private void add(CellRange cells) throws FormatRefused {
        requireApart(cells, ranges, "sudah memuat gabungan sel", "Pisahkan dahulu gabungan sel itu.");
        requireApart(cells, tables, "bertemu tabel Excel", "Di dalam tabel Excel sel tidak dapat digabung.");
        ranges.add(cells);
        written.add(new XmlElement.Child(
                "mergeCell",
                XmlTag.of(prefix + "mergeCell").set("ref", cells.a1()).write()));
    }

    private void requireApart(CellRange cells, List<CellRange> others, String why, String what) throws FormatRefused {
        Optional<CellRange> met =
                others.stream().filter(other -> meet(cells, other)).findFirst();
        if (met.isPresent()) {
            throw new FormatRefused("Sel " + cells.a1() + " di lembar “" + sheet + "” " + why + " "
                    + met.get().a1() + ". " + what);
        }
    }

    private static boolean meet(CellRange one, CellRange other) {
        return one.first().row() <= other.last().row()
                && other.first().row() <= one.last().row()
                && one.first().column() <= other.last().column()
                && other.first().column() <= one.last().column();
    }
}
