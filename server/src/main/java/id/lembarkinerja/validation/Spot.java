package id.lembarkinerja.validation;

import id.lembarkinerja.formulas.language.Bilingual;
import id.lembarkinerja.recognition.RecognizedTable;
import id.lembarkinerja.recognition.TableCell;
import id.lembarkinerja.recognition.TableRow;
import id.lembarkinerja.validation.CellPlaces.Place;
import id.lembarkinerja.workbook.CellAddress;
import id.lembarkinerja.workbook.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a dossier that says something, in a table or outside all tables.
 *
 * @param file place of the workbook in the dossier, from zero
 * @param cell spreadsheet address
 * @param printed its text
 * @param table id of its table, or empty
 * @param rowKey key of its row, or empty
 * @param column key of its column, or empty
 */
record Spot(int file, String sheet, String cell, String printed, String table, String rowKey, String column) {

    /** A cell of a row; the first cell of the table when the row has no such column. */
    static Spot of(RecognizedTable table, TableRow row, String column) {
        TableCell at = row.cells().get(column);
        String cell = at == null ? table.range().first().a1() : at.cell().a1();
        return new Spot(
                table.file(),
                table.sheet(),
                cell,
                at == null ? "" : at.printed(),
                table.id(),
                row.key(),
                at == null ? "" : column);
    }

    /**
     * A cell of a sheet.
     *
     * @param place the row and column of a table that the cell is, if it is any
     */
    static Spot of(int file, Sheet sheet, CellAddress cell, @Nullable Place place) {
        return new Spot(
                file,
                sheet.name(),
                cell.a1(),
                sheet.cell(cell.row(), cell.column()).printed(),
                place == null ? "" : place.table().id(),
                place == null ? "" : place.row().key(),
                place == null ? "" : place.column());
    }

    /** Where it is, seen from another cell: the sheet is named only when it is another one. */
    Bilingual seenFrom(Spot other) {
        return file == other.file && sheet.equals(other.sheet)
                ? Bilingual.same(cell)
                : Bilingual.of("lembar {0} sel {1}", "sheet {0} cell {1}", sheet, cell);
    }
}
