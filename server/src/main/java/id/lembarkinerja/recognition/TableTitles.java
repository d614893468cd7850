package id.lembarkinerja.recognition;

import id.lembarkinerja.workbook.Sheet;
import java.util.ArrayList;
import java.util.List;

/** Reads the words right above a table that name it. */
final class TableTitles {
    private static final int MOST_ROWS = 8;

    private TableTitles() {}

    /**
     * The words right above the headings, one empty row allowed between, up to the table above.
     *
     * @param bands all headings of the sheet, to leave the titles of tables beside to those
     * @param above tables found so far
     */
    static String of(Sheet sheet, HeaderBand band, List<HeaderBand> bands, List<RecognizedTable> above) {
        int from = 0;
        int to = sheet.columnCount() - 1;
        for (HeaderBand other : singles(bands)) {
            boolean beside = other.firstRow() <= band.lastRow() && other.lastRow() >= band.firstRow();
            if (beside && other.lastColumn() < band.firstColumn()) {
                from = Math.max(from, other.lastColumn() + 1);
            } else if (beside && other.firstColumn() > band.lastColumn()) {
                to = Math.min(to, other.firstColumn() - 1);
            }
        }
        List<String> lines = new ArrayList<>();
        int empty = 0;
        for (int row = band.firstRow() - 1; row >= 0 && lines.size() < MOST_ROWS && empty < 2; row--) {
            if (isTaken(above, row, band)) {
                break;
            }
            String line = line(sheet, row, from, to, above);
            if (line.isEmpty()) {
                empty++;
            } else {
                empty = 0;
                lines.add(0, line);
            }
        }
        return String.join(" ", lines);
    }

    private static List<HeaderBand> singles(List<HeaderBand> bands) {
        return bands.stream()
                .flatMap(band -> band.parts().isEmpty() ? List.of(band).stream() : band.parts().stream())
                .toList();
    }

    /** A line with one text only is the title of all tables that stand beside each other. */
    private static String line(Sheet sheet, int row, int from, int to, List<RecognizedTable> above) {
        List<String> all = new ArrayList<>();
        List<String> own = new ArrayList<>();
        for (int column = sheet.nextColumn(row, 0); column >= 0; column = sheet.nextColumn(row, column + 1)) {
            String text = isTaken(above, row, column)
                    ? ""
                    : RowBuilder.oneLine(sheet.cell(row, column).printed());
            if (!text.isEmpty()) {
                all.add(text);
                if (column >= from && column <= to) {
                    own.add(text);
                }
            }
        }
        return String.join(" ", all.size() == 1 ? all : own);
    }

    private static boolean isTaken(List<RecognizedTable> tables, int row, HeaderBand band) {
        return tables.stream()
                .anyMatch(table -> table.range().last().row() == row
                        && table.range().first().column() <= band.lastColumn()
                        && table.range().last().column() >= band.firstColumn());
    }

    private static boolean isTaken(List<RecognizedTable> tables, int row, int column) {
        return tables.stream().anyMatch(table -> table.range().contains(row, column));
    }
}
