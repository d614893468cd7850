package id.lembarkinerja.comparison;

import id.lembarkinerja.recognition.RecognizedTable;
import id.lembarkinerja.recognition.TableCell;
import id.lembarkinerja.recognition.TableColumn;
import id.lembarkinerja.recognition.TableRow;
import id.lembarkinerja.workbook.CellAddress;

/** Makes the spots of sheets, tables, columns, rows and cells. */
final class Spots {
    private Spots() {}

    static Spot of(SheetContent sheet) {
        return new Spot(sheet.index(), sheet.name(), new CellAddress(0, 0), "", "", "", sheet.name(), "", "");
    }

    static Spot of(SheetContent sheet, CellAddress cell, String label) {
        return new Spot(sheet.index(), sheet.name(), cell, "", "", "", label, "", "");
    }

    static Spot of(Snapshot snapshot, RecognizedTable table) {
        String label =
                table.title().isBlank() ? table.sheet() + "!" + table.range().a1() : table.title();
        return at(snapshot, table, table.range().first(), label);
    }

    static Spot of(Snapshot snapshot, RecognizedTable table, TableColumn column) {
        CellAddress heading = new CellAddress(table.range().first().row(), column.column());
        Spot spot = at(snapshot, table, heading, column.header());
        return in(spot, column);
    }

    static Spot of(Snapshot snapshot, RecognizedTable table, TableRow row) {
        CellAddress named = new CellAddress(row.row(), table.range().first().column());
        for (TableCell cell : row.cells().values()) {
            if (!row.label().isEmpty() && cell.printed().equals(row.label())) {
                named = cell.cell();
                break;
            }
        }
        return new Spot(
                snapshot.indexOf(table.sheet()),
                table.sheet(),
                named,
                table.form(),
                table.id(),
                row.key(),
                row.label(),
                "",
                "");
    }

    static Spot of(Snapshot snapshot, RecognizedTable table, TableRow row, TableColumn column) {
        CellAddress cell = row.find(column.key())
                .map(TableCell::cell)
                .orElseGet(() -> new CellAddress(row.row(), column.column()));
        return new Spot(
                snapshot.indexOf(table.sheet()),
                table.sheet(),
                cell,
                table.form(),
                table.id(),
                row.key(),
                row.label(),
                column.key(),
                column.header());
    }

    private static Spot at(Snapshot snapshot, RecognizedTable table, CellAddress cell, String label) {
        return new Spot(
                snapshot.indexOf(table.sheet()), table.sheet(), cell, table.form(), table.id(), "", label, "", "");
    }

    private static Spot in(Spot spot, TableColumn column) {
        return new Spot(
                spot.sheetIndex(),
                spot.sheet(),
                spot.cell(),
                spot.form(),
                spot.table(),
                spot.rowKey(),
                spot.label(),
                column.key(),
                column.header());
    }
}
