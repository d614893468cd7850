package id.lembarkinerja.validation;

import id.lembarkinerja.validation.CellPlaces.Place;
import id.lembarkinerja.validation.Finding.Certainty;
import id.lembarkinerja.validation.Finding.Fix;
import id.lembarkinerja.validation.Finding.RelatedCell;
import id.lembarkinerja.validation.Finding.Severity;
import id.lembarkinerja.workbook.CellAddress;
import id.lembarkinerja.workbook.Sheet;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A finding about a cell that need not belong to any table, being written down. */
final class SheetFinding {
    private final String code;
    private final Severity severity;
    private final Certainty certainty;
    private final int file;
    private final Sheet sheet;
    private final CellAddress cell;
    private final List<RelatedCell> related = new ArrayList<>();
    private final List<Fix> fixes = new ArrayList<>();
    private @Nullable Place place;
    private String expected = "";

    SheetFinding(String code, Severity severity, Certainty certainty, int file, Sheet sheet, CellAddress cell) {
        this.code = code;
        this.severity = severity;
        this.certainty = certainty;
        this.file = file;
        this.sheet = sheet;
        this.cell = cell;
    }

    /** The row and column of a table that the cell is, if it is any. */
    SheetFinding in(@Nullable Place found) {
        this.place = found;
        return this;
    }

    SheetFinding expected(String words) {
        this.expected = words;
        return this;
    }

    SheetFinding related(String otherSheet, CellAddress other) {
        related.add(new RelatedCell(file, otherSheet, other.a1()));
        return this;
    }

    /** A formula, without its equals sign, that would mend it. */
    SheetFinding formula(String label, String formula) {
        fixes.add(new Fix(label, cell.a1(), "=" + formula));
        return this;
    }

    Finding message(String message) {
        String table = place == null ? "" : place.table().id();
        String row = place == null ? "" : place.row().key();
        String column = place == null ? "" : place.column();
        String where = place == null ? file + ":" + sheet.name() : table;
        return new Finding(
                String.join(":", code, where, row, column, cell.a1()),
                code,
                severity,
                certainty,
                file,
                sheet.name(),
                cell.a1(),
                table,
                row,
                column,
                sheet.cell(cell.row(), cell.column()).printed(),
                expected,
                message,
                List.copyOf(related),
                List.copyOf(fixes));
    }
}
