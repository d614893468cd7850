package id.lembarkinerja.comparison.merge;

import id.lembarkinerja.comparison.Entry;
import id.lembarkinerja.comparison.FormulaRanges;
import id.lembarkinerja.comparison.Pairing.At;
import id.lembarkinerja.comparison.SheetContent;
import id.lembarkinerja.comparison.Snapshot;
import id.lembarkinerja.comparison.Spot;
import id.lembarkinerja.recognition.RecognizedTable;
import id.lembarkinerja.recognition.TableCell;
import id.lembarkinerja.recognition.TableRow;
import id.lembarkinerja.workbook.CellAddress;
import java.util.LinkedHashMap;
import java.util.Map;

/** The cells of one version whose formulas have ranges: its totals, in whatever form. */
final class RangeCells {
    private final Map<At, Found> cells = new LinkedHashMap<>();

    /** A cell with its formula. */
    record Found(Spot spot, Entry entry) {}

    RangeCells(Snapshot snapshot) {
        for (RecognizedTable table : snapshot.tables()) {
            int sheet = index(snapshot, table.sheet());
            for (TableRow row : table.rows()) {
                row.cells().forEach((column, cell) -> {
                    if (FormulaRanges.mayHave(cell.formula())) {
                        Spot spot = new Spot(
                                sheet,
                                table.sheet(),
                                cell.cell(),
                                table.form(),
                                table.id(),
                                row.key(),
                                row.label(),
                                column,
                                "");
                        put(spot, entry(cell));
                    }
                });
            }
        }
        for (SheetContent sheet : snapshot.sheets()) {
            sheet.outside().forEach(cell -> {
                if (FormulaRanges.mayHave(cell.entry().formula())) {
                    CellAddress at = cell.cell();
                    put(new Spot(sheet.index(), sheet.name(), at, "", "", "", at.a1(), "", ""), cell.entry());
                }
            });
        }
    }

    private static int index(Snapshot snapshot, String sheet) {
        return snapshot.sheets().stream()
                .filter(one -> one.name().equals(sheet))
                .mapToInt(SheetContent::index)
                .findFirst()
                .orElse(0);
    }

    private static Entry entry(TableCell cell) {
        return new Entry(cell.printed(), cell.reading().value().orElse(null), cell.formula());
    }

    private void put(Spot spot, Entry entry) {
        cells.put(new At(spot.sheet(), spot.cell()), new Found(spot, entry));
    }

    Map<At, Found> all() {
        return cells;
    }
}
