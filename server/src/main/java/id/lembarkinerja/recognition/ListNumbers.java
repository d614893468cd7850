package id.lembarkinerja.recognition;

import id.lembarkinerja.workbook.Cell;
import id.lembarkinerja.workbook.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The numbers of rows left of the first heading, over which nobody wrote {@code No}. */
final class ListNumbers {
    /** The heading that such a column is read as having. */
    private static final String HEADING = "No";

    private static final int ROWS_LOOKED_AT = 12;
    private static final List<String> FIRST = List.of("1", "i", "a");
    private static final List<String> SECOND = List.of("2", "ii", "b");

    private ListNumbers() {}

    /** The headings, with one for the numbers when they stand right beside: 1 and 2, I and II, or a and b. */
    static List<HeaderColumn> withColumn(Sheet sheet, List<HeaderColumn> columns, int firstRow, int lastRow) {
        int column = columns.get(0).first() - 1;
        if (column < 0 || !isEmpty(sheet, column, firstRow, lastRow) || !counts(sheet, column, lastRow + 1)) {
            return columns;
        }
        List<HeaderColumn> all = new ArrayList<>();
        all.add(new HeaderColumn(column, column, List.of(HEADING)));
        all.addAll(columns);
        return List.copyOf(all);
    }

    private static boolean isEmpty(Sheet sheet, int column, int firstRow, int lastRow) {
        for (int row = firstRow; row <= lastRow; row++) {
            if (!sheet.effectiveCell(row, column).isBlank()) {
                return false;
            }
        }
        return true;
    }

    /** The first filled cells below are the beginning of a count, each beside a filled cell. */
    private static boolean counts(Sheet sheet, int column, int from) {
        int kind = -1;
        for (int row = from; row < Math.min(sheet.rowCount(), from + ROWS_LOOKED_AT); row++) {
            Cell cell = sheet.cell(row, column);
            if (cell.isBlank()) {
                continue;
            }
            String number = Words.normalize(cell.printed().toLowerCase(Locale.ROOT));
            if (kind >= 0) {
                return number.equals(SECOND.get(kind));
            }
            kind = FIRST.indexOf(number);
            if (kind < 0 || sheet.effectiveCell(row, column + 1).isBlank()) {
                return false;
            }
        }
        return false;
    }
}
