package id.lembarkinerja.workbook.ooxml;

import id.lembarkinerja.workbook.CellAddress;
import id.lembarkinerja.workbook.CellRange;
import id.lembarkinerja.workbook.GridCells;
import id.lembarkinerja.workbook.GridContext;
import id.lembarkinerja.workbook.GridShape;
import id.lembarkinerja.workbook.Sheet;
import id.lembarkinerja.workbook.ooxml.WorkbookPart.SheetEntry;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Reads one worksheet part: its cells, merges, hidden rows and columns. */
final class SheetPart {
    private static final int MERGES = 200_000;

    private final XmlPart xml;
    private final SheetEntry entry;
    private final CellPart cellPart;
    private final GridCells cells = new GridCells();
    private final List<CellRange> merges = new ArrayList<>();
    private final BitSet hiddenRows = new BitSet();
    private final BitSet shownRows = new BitSet();
    private final BitSet hiddenColumns = new BitSet();
    private boolean rowsHiddenByDefault;

    private SheetPart(XmlPart xml, SheetEntry entry, CellPart.Context context) {
        this.xml = xml;
        this.entry = entry;
        this.cellPart = new CellPart(xml, entry.name(), cells, context);
    }

    /** A sheet that was read but does not know its formats and texts yet. */
    record Draft(GridShape shape, GridCells cells) {
        Sheet finish(GridContext context) {
            return cells.build(shape, context);
        }
    }

    static Draft read(XmlPart xml, SheetEntry entry, int index, CellPart.Context context) throws Unreadable {
        SheetPart part = new SheetPart(xml, entry, context);
        part.read();
        GridShape shape = new GridShape(
                entry.name(),
                index,
                entry.hidden(),
                part.merges,
                part.hiddenRows,
                part.shownRows,
                part.rowsHiddenByDefault,
                part.hiddenColumns);
        return new Draft(shape, part.cells);
    }

    /** A tab without cells. */
    static Draft empty(SheetEntry entry, int index) {
        BitSet none = new BitSet();
        return new Draft(
                new GridShape(entry.name(), index, entry.hidden(), List.of(), none, none, false, none),
                new GridCells());
    }

    private void read() throws Unreadable {
        while (xml.nextIn(1)) {
            switch (xml.element()) {
                case "sheetFormatPr" -> rowsHiddenByDefault = xml.flag("zeroHeight");
                case "cols" -> readColumns();
                case "sheetData" -> readRows();
                case "mergeCells" -> readMerges();
                default -> {}
            }
        }
        xml.finish();
        Optional<CellAddress> duplicate = cells.findDuplicate();
        if (duplicate.isPresent()) {
            throw Unreadable.corrupt(
                    "sel " + duplicate.get().a1() + " di lembar “" + entry.name() + "” tertulis dua kali");
        }
    }

    private void readColumns() throws Unreadable {
        while (xml.nextIn(2)) {
            int first = Math.max(1, xml.number("min", 1));
            int last = Math.min(CellAddress.COLUMNS, xml.number("max", first));
            if (xml.flag("hidden") && first <= last) {
                hiddenColumns.set(first - 1, last);
            }
        }
    }

    private void readRows() throws Unreadable {
        int row = -1;
        while (xml.nextIn(2)) {
            if (!xml.element().equals("row")) {
                continue;
            }
            // A row without a number follows the one before.
            row = xml.attribute("r") == null ? row + 1 : xml.number("r", 0) - 1;
            if (row < 0 || row >= CellAddress.ROWS) {
                throw Unreadable.corrupt("lembar “" + entry.name() + "” memuat nomor baris yang tidak sah");
            }
            (xml.flag("hidden") ? hiddenRows : shownRows).set(row);
            cellPart.readRow(row);
        }
    }

    private void readMerges() throws Unreadable {
        while (xml.nextIn(2)) {
            String ref = xml.attribute("ref");
            CellRange range = ref == null ? null : Ranges.parse(ref);
            if (range == null) {
                throw Unreadable.corrupt("lembar “" + entry.name() + "” memuat gabungan sel yang tidak sah");
            }
            if (!range.first().equals(range.last())) {
                merges.add(range);
            }
            if (merges.size() > MERGES) {
                throw Unreadable.tooLarge(
                        "lembar “" + entry.name() + "” memuat lebih dari " + MERGES + " gabungan sel");
            }
        }
    }
}
