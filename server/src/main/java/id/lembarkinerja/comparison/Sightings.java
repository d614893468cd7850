package id.lembarkinerja.comparison;

import id.lembarkinerja.recognition.RecognizedTable;
import id.lembarkinerja.recognition.TableCell;
import id.lembarkinerja.recognition.TableColumn;
import id.lembarkinerja.recognition.TableRow;
import id.lembarkinerja.workbook.CellAddress;
import java.util.List;
import java.util.Optional;

/** Finds what stands where in one version. */
public final class Sightings {
    private Sightings() {}

    static Sighting of(Snapshot snapshot, RecognizedTable table) {
        return new Sighting(Spots.of(snapshot, table), Entry.text(table.title()));
    }

    static Sighting of(Snapshot snapshot, RecognizedTable table, TableColumn column) {
        return new Sighting(Spots.of(snapshot, table, column), Entry.text(column.header()));
    }

    static Sighting of(Snapshot snapshot, RecognizedTable table, TableRow row) {
        return new Sighting(Spots.of(snapshot, table, row), Entry.text(row.label()));
    }

    /** The cell of a row under a column of a table. */
    public static Sighting of(Snapshot snapshot, RecognizedTable table, TableRow row, TableColumn column) {
        return new Sighting(Spots.of(snapshot, table, row, column), Entries.of(row, column));
    }

    /** A cell in a line outside tables, blank or not. */
    static Sighting of(SheetContent sheet, List<OutsideCell> line, CellAddress cell) {
        OutsideCell found = line.stream()
                .filter(one -> one.cell().equals(cell))
                .findFirst()
                .orElseGet(() -> new OutsideCell(cell, Entry.BLANK));
        return new Sighting(Spots.of(sheet, cell, OutsidePair.label(found, line)), found.entry());
    }

    static Optional<Sighting> find(Snapshot snapshot, String form, String rowKey, String column) {
        for (RecognizedTable table : snapshot.tables()) {
            Optional<TableColumn> found = table.findColumn(column);
            if (!table.form().equals(form) || found.isEmpty()) {
                continue;
            }
            for (TableRow row : table.rows()) {
                if (row.key().equals(rowKey)) {
                    return Optional.of(of(snapshot, table, row, found.get()));
                }
            }
        }
        return Optional.empty();
    }

    static Optional<Sighting> find(Snapshot snapshot, String sheet, CellAddress cell) {
        Optional<SheetContent> content = snapshot.sheets().stream()
                .filter(one -> one.name().equals(sheet))
                .findFirst();
        if (content.isEmpty()) {
            return Optional.empty();
        }
        for (RecognizedTable table : snapshot.tables()) {
            if (table.sheet().equals(sheet) && table.range().contains(cell.row(), cell.column())) {
                Optional<Sighting> inside = inTable(snapshot, table, cell);
                if (inside.isPresent()) {
                    return inside;
                }
            }
        }
        List<OutsideCell> line = content.get().outside().stream()
                .filter(one -> one.cell().row() == cell.row())
                .toList();
        return Optional.of(of(content.get(), line, cell));
    }

    /** The cell of a row, or the heading of a column; nothing when the table has no such row or column. */
    private static Optional<Sighting> inTable(Snapshot snapshot, RecognizedTable table, CellAddress cell) {
        int firstBody = table.range().last().row() + 1;
        for (TableRow row : table.rows()) {
            firstBody = Math.min(firstBody, row.row());
            if (row.row() != cell.row()) {
                continue;
            }
            for (TableColumn column : table.columns()) {
                CellAddress at = row.find(column.key())
                        .map(TableCell::cell)
                        .orElseGet(() -> new CellAddress(row.row(), column.column()));
                if (at.column() == cell.column()) {
                    return Optional.of(of(snapshot, table, row, column));
                }
            }
        }
        if (cell.row() >= firstBody) {
            return Optional.empty();
        }
        return table.columns().stream()
                .filter(column -> column.column() == cell.column())
                .findFirst()
                .map(column -> of(snapshot, table, column));
    }
}
