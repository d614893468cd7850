package id.lembarkinerja.recognition;

import id.lembarkinerja.workbook.CellRange;
import id.lembarkinerja.workbook.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the levels of heading rows into one path of texts for each column. */
final class HeaderLevels {
    private HeaderLevels() {}

    static List<HeaderColumn> read(Sheet sheet, int firstRow, int lastRow) {
        List<HeaderColumn> columns = new ArrayList<>();
        for (int column = 0; column < sheet.columnCount(); column++) {
            List<String> path = path(sheet, firstRow, lastRow, column);
            if (path.isEmpty()) {
                continue;
            }
            HeaderColumn previous = columns.isEmpty() ? null : columns.get(columns.size() - 1);
            if (previous != null
                    && previous.last() == column - 1
                    && sameCell(sheet, lastRow, previous.last(), column)) {
                // Narrow columns under one merged heading, such as a code split over cells, are one column.
                columns.set(columns.size() - 1, new HeaderColumn(previous.first(), column, previous.path()));
            } else {
                columns.add(new HeaderColumn(column, column, path));
            }
        }
        return columns;
    }

    private static boolean sameCell(Sheet sheet, int row, int left, int right) {
        Optional<CellRange> merge = sheet.mergeAt(row, left);
        return merge.isPresent() && merge.get().contains(row, right);
    }

    private static List<String> path(Sheet sheet, int firstRow, int lastRow, int column) {
        List<String> path = new ArrayList<>();
        for (int row = firstRow; row <= lastRow; row++) {
            String text = textAt(sheet, row, lastRow, column);
            if (!text.isEmpty() && (path.isEmpty() || !path.get(path.size() - 1).equals(text))) {
                path.add(text);
            }
        }
        return path;
    }

    private static String textAt(Sheet sheet, int row, int lastRow, int column) {
        String own = clean(sheet.effectiveCell(row, column).printed());
        if (!own.isEmpty() || row == lastRow || sheet.mergeAt(row, column).isPresent()) {
            return own;
        }
        // An unmerged wide heading belongs to the empty cells right of it that have a text of their own below.
        if (sheet.cell(row + 1, column).isBlank()) {
            return own;
        }
        for (int left = column - 1; left >= 0 && sheet.mergeAt(row, left).isEmpty(); left--) {
            String text = clean(sheet.cell(row, left).printed());
            if (!text.isEmpty()) {
                return sheet.cell(row + 1, left).isBlank() ? "" : text;
            }
        }
        return "";
    }

    private static String clean(String text) {
        return text.replace('\n', ' ').replace('\r', ' ').replace('\u00a0', ' ').strip();
    }
}
