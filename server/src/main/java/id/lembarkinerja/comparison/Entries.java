package id.lembarkinerja.comparison;

import id.lembarkinerja.recognition.TableCell;
import id.lembarkinerja.recognition.TableColumn;
import id.lembarkinerja.recognition.TableRow;

/** Makes the entries of table cells. */
final class Entries {
    private Entries() {}

    static Entry of(TableRow row, TableColumn column) {
        TableCell cell = row.cells().get(column.key());
        return cell == null ? Entry.BLANK : of(cell);
    }

    static Entry of(TableCell cell) {
        return new Entry(cell.printed(), cell.reading().value().orElse(null), cell.formula());
    }
}
