package id.lembarkinerja.comparison.merge;

import id.lembarkinerja.workbook.Cell;
import id.lembarkinerja.workbook.CellAddress;
import id.lembarkinerja.workbook.CellRange;
import id.lembarkinerja.workbook.FormatCode;
import id.lembarkinerja.workbook.Sheet;
import id.lembarkinerja.workbook.Workbook;
import java.util.Optional;

/** The cells of a workbook by the names of their sheets; cells that are merged speak through their first. */
record BookCells(Workbook workbook) {

    /** A sheet, whatever the case of its name. */
    Optional<Sheet> find(String sheet) {
        return workbook.sheets().stream()
                .filter(one -> one.name().equalsIgnoreCase(sheet))
                .findFirst();
    }

    /** The cell that speaks for a cell: itself, or the first of those it is merged with. */
    static CellAddress first(Sheet sheet, CellAddress cell) {
        return sheet.mergeAt(cell.row(), cell.column()).map(CellRange::first).orElse(cell);
    }

    /** What a cell holds; blank on a sheet that is not there. */
    Cell cell(String sheet, CellAddress cell) {
        return find(sheet)
                .map(there -> {
                    CellAddress at = first(there, cell);
                    return there.cell(at.row(), at.column());
                })
                .orElse(Cell.BLANK);
    }

    /** How a number in the cell is shown. */
    FormatCode format(String sheet, CellAddress cell) {
        return find(sheet)
                .map(there -> {
                    CellAddress at = first(there, cell);
                    return there.format(at.row(), at.column());
                })
                .orElse(FormatCode.GENERAL);
    }

    /** The merged cells that hide a cell which stands below their first row; empty when it can be written. */
    Optional<CellRange> findCover(String sheet, CellAddress cell) {
        return find(sheet)
                .flatMap(there -> there.mergeAt(cell.row(), cell.column()))
                .filter(merge -> merge.first().row() < cell.row());
    }
}
