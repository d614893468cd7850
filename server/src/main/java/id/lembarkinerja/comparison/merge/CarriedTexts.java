package id.lembarkinerja.comparison.merge;

import id.lembarkinerja.comparison.Pairing.At;
import id.lembarkinerja.comparison.merge.CarriedColumn.Carried;
import id.lembarkinerja.comparison.merge.MergeOutcome.CellWrite;
import id.lembarkinerja.comparison.merge.MergeOutcome.Source;
import id.lembarkinerja.recognition.RecognizedTable;
import id.lembarkinerja.recognition.TableCell;
import id.lembarkinerja.recognition.TableRow;
import id.lembarkinerja.workbook.CellAddress;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntUnaryOperator;

/**
 * What rows carry on from the row above, as an objective that stands once for all of its indicators. When the row that
 * says it goes, or another one comes to stand between, the first row that still carries it says it itself. Otherwise
 * the indicators would pass to the objective above, and nobody would have said so.
 */
final class CarriedTexts {
    private final Ways ways;
    private final RowPlaces rows;
    private final Set<At> emptied;
    private final Map<At, Source> written = new HashMap<>();

    /**
     * For the cells as they are so far.
     *
     * @param emptied rows of the carrier that are blank by now, whether they go or stay; their cells in column A
     * @param writes what is written, at its places in the result
     */
    CarriedTexts(Ways ways, RowPlaces rows, Set<At> emptied, List<CellWrite> writes) {
        this.ways = ways;
        this.rows = rows;
        this.emptied = emptied;
        writes.forEach(write -> written.put(new At(write.sheet(), write.cell()), write.source()));
    }

    /** The cells in which it has to be told. */
    List<CellWrite> list() {
        List<CellWrite> told = new ArrayList<>();
        for (RecognizedTable base : ways.carrier().from().tables()) {
            ways.carrier()
                    .findTable(base.id())
                    .ifPresent(carrier -> ways.other()
                            .findTable(base.id())
                            .filter(other -> ways.sheet(other.sheet()).equals(carrier.sheet()))
                            .ifPresent(other -> told.addAll(list(carrier, other))));
        }
        return told;
    }

    private List<CellWrite> list(RecognizedTable carrier, RecognizedTable other) {
        Set<Integer> columns = new TreeSet<>();
        carriedIn(carrier, column -> column, columns);
        carriedIn(other, column -> rows.column(other.sheet(), column), columns);
        List<CellWrite> told = new ArrayList<>();
        for (int column : columns) {
            if (column >= 0) {
                told.addAll(new CarriedColumn(carrier.sheet(), column, rows, written)
                        .read(own(carrier, column), theirs(other, column), other.sheet()));
            }
        }
        return told;
    }

    private static void carriedIn(RecognizedTable table, IntUnaryOperator there, Set<Integer> columns) {
        table.rows()
                .forEach(row -> row.cells().values().stream()
                        .filter(cell -> cell.carried() && !cell.printed().isBlank())
                        .forEach(
                                cell -> columns.add(there.applyAsInt(cell.cell().column()))));
    }

    private Map<Integer, Carried> own(RecognizedTable carrier, int column) {
        String sheet = carrier.sheet();
        Map<Integer, Carried> cells = read(carrier, column, row -> fromCarrier(sheet, row), one -> one);
        for (TableRow row : carrier.rows()) {
            if (emptied.contains(new At(sheet, new CellAddress(row.row(), 0)))) {
                cells.remove(fromCarrier(sheet, row.row()));
            }
        }
        return cells;
    }

    private Map<Integer, Carried> theirs(RecognizedTable other, int column) {
        String sheet = other.sheet();
        return read(other, column, row -> fromOther(sheet, row), one -> rows.column(sheet, one));
    }

    /** Row of the result, of a row of the carrier; below zero for one that is gone. */
    private int fromCarrier(String sheet, int row) {
        int place = rows.after(sheet, row);
        return place < 0 ? -1 - row : place;
    }

    /** Likewise of a row of the other side; one that only that side ever had is told apart from all of the carrier. */
    private int fromOther(String sheet, int row) {
        int place = rows.row(sheet, row);
        int carrier = place < 0 ? ways.row(sheet, row) : -1;
        return place >= 0 ? place : carrier >= 0 ? -1 - carrier : Integer.MIN_VALUE + row;
    }

    /** Cells of one column by their rows of the result, as far as it is known what they carry on. */
    private static Map<Integer, Carried> read(
            RecognizedTable table, int column, IntUnaryOperator place, IntUnaryOperator there) {
        Map<Integer, Carried> cells = new HashMap<>();
        Carried last = null;
        for (TableRow row : table.rows()) {
            TableCell cell = row.cells().values().stream()
                    .filter(one -> !one.printed().isBlank()
                            && there.applyAsInt(one.cell().column()) == column)
                    .findFirst()
                    .orElse(null);
            if (cell == null) {
                continue;
            }
            int at = place.applyAsInt(row.row());
            if (!cell.carried()) {
                last = new Carried(cell, at, cell);
            }
            if (at >= 0 && last != null && last.said().printed().equals(cell.printed())) {
                cells.putIfAbsent(at, new Carried(cell, last.from(), last.said()));
            }
        }
        return cells;
    }
}
