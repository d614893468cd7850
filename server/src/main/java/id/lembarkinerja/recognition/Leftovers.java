package id.lembarkinerja.recognition;

import id.lembarkinerja.workbook.CellRange;
import id.lembarkinerja.workbook.Sheet;
import java.util.ArrayList;
import java.util.List;

/** Lists what belongs to no table, so that nothing disappears silently: rows that stand together are one block. */
final class Leftovers {
    private Leftovers() {}

    static List<Unrecognized> list(Sheet sheet, int file, List<RecognizedTable> tables) {
        List<Unrecognized> blocks = new ArrayList<>();
        int start = -1;
        int firstColumn = 0;
        int lastColumn = 0;
        for (int row = 0; row <= sheet.rowCount(); row++) {
            int[] span = span(sheet, row, tables);
            if (span.length == 0) {
                if (start >= 0) {
                    blocks.add(block(sheet, file, CellRange.of(start, firstColumn, row - 1, lastColumn), tables));
                    start = -1;
                }
                continue;
            }
            firstColumn = start < 0 ? span[0] : Math.min(firstColumn, span[0]);
            lastColumn = start < 0 ? span[1] : Math.max(lastColumn, span[1]);
            start = start < 0 ? row : start;
        }
        return blocks;
    }

    /** First and last filled column of the row outside all tables; empty when there is none. */
    private static int[] span(Sheet sheet, int row, List<RecognizedTable> tables) {
        int first = -1;
        int last = -1;
        for (int column = 0; row < sheet.rowCount() && column < sheet.columnCount(); column++) {
            int at = column;
            if (!sheet.cell(row, column).isBlank()
                    && tables.stream().noneMatch(table -> table.range().contains(row, at))) {
                first = first < 0 ? column : first;
                last = column;
            }
        }
        return first < 0 ? new int[0] : new int[] {first, last};
    }

    private static Unrecognized block(Sheet sheet, int file, CellRange range, List<RecognizedTable> tables) {
        return new Unrecognized(file, sheet.name(), range.a1(), reason(sheet, range, tables));
    }

    private static String reason(Sheet sheet, CellRange range, List<RecognizedTable> tables) {
        HeaderBand whole = new HeaderBand(
                range.first().row(),
                range.first().row(),
                List.of(new HeaderColumn(range.first().column(), range.last().column(), List.of(""))),
                List.of());
        if (sheet.name().equals(TemplateMark.SHEET)) {
            return "Tanda templat: formulir dan versinya.";
        }
        for (int row = range.first().row(); row <= range.last().row(); row++) {
            if (BodyRows.isSignature(sheet, whole, row)) {
                return "Blok tanda tangan.";
            }
        }
        for (RecognizedTable table : tables) {
            int gap = table.range().first().row() - range.last().row();
            if (gap >= 1 && gap <= 2) {
                return "Judul di atas tabel " + table.id() + ".";
            }
        }
        return "Tidak termasuk tabel yang dikenal.";
    }
}
