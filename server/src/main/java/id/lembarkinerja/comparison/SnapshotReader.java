package id.lembarkinerja.comparison;

import id.lembarkinerja.evaluation.Scorecard;
import id.lembarkinerja.recognition.RecognizedTable;
import id.lembarkinerja.recognition.TableCell;
import id.lembarkinerja.recognition.TableRow;
import id.lembarkinerja.workbook.Cell;
import id.lembarkinerja.workbook.CellAddress;
import id.lembarkinerja.workbook.Sheet;
import id.lembarkinerja.workbook.Workbook;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A workbook with its tables and figures → what can be compared. */
public final class SnapshotReader {
    private SnapshotReader() {}

    /** The snapshot of one workbook; {@code tables} are those found in it. */
    public static Snapshot snapshot(Workbook workbook, List<RecognizedTable> tables, Scorecard scorecard) {
        List<SheetContent> sheets = workbook.sheets().stream()
                .map(sheet -> new SheetContent(sheet.index(), sheet.name(), outside(sheet, tables)))
                .toList();
        return new Snapshot(workbook.name(), workbook.sha256(), sheets, tables, ScoreReader.read(tables, scorecard));
    }

    /** Every cell with content that is neither in a row of a table nor in its headings: nothing falls between. */
    private static List<OutsideCell> outside(Sheet sheet, List<RecognizedTable> tables) {
        // By row, since a sheet may reach to the last row and column with little between.
        Map<Integer, BitSet> inside = new HashMap<>();
        tables.stream().filter(table -> table.sheet().equals(sheet.name())).forEach(table -> mark(table, inside));
        List<OutsideCell> outside = new ArrayList<>();
        BitSet none = new BitSet();
        for (int row = sheet.nextRow(0); row >= 0; row = sheet.nextRow(row + 1)) {
            BitSet taken = inside.getOrDefault(row, none);
            for (int column = sheet.nextColumn(row, 0); column >= 0; column = sheet.nextColumn(row, column + 1)) {
                Cell cell = taken.get(column) ? Cell.BLANK : sheet.cell(row, column);
                if (!cell.isBlank() || cell.hasFormula()) {
                    Entry entry = new Entry(cell.printed(), cell.number(), cell.formula());
                    outside.add(new OutsideCell(new CellAddress(row, column), entry));
                }
            }
        }
        return outside;
    }

    private static void mark(RecognizedTable table, Map<Integer, BitSet> inside) {
        int firstBody = table.range().last().row() + 1;
        for (TableRow row : table.rows()) {
            firstBody = Math.min(firstBody, row.row());
            for (TableCell cell : row.cells().values()) {
                mark(cell.cell().row(), cell.cell().column(), cell.cell().column(), inside);
            }
        }
        for (int row = table.range().first().row(); row < firstBody; row++) {
            mark(row, table.range().first().column(), table.range().last().column(), inside);
        }
    }

    private static void mark(int row, int first, int last, Map<Integer, BitSet> inside) {
        inside.computeIfAbsent(row, unknown -> new BitSet()).set(first, last + 1);
    }
}
