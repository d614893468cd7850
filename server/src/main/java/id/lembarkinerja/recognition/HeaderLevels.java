package id.lembarkinerja.recognition;

import id.lembarkinerja.workbook.Cell;
import id.lembarkinerja.workbook.CellKind;
import id.lembarkinerja.workbook.CellRange;
import id.lembarkinerja.workbook.Sheet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the levels of heading rows into one path of texts for each column. */
final class HeaderLevels {
    private static final int MOST_LEVELS = 4;
    /** No row of column numbers stands between the headings. */
    private static final int NONE = -1;

    private HeaderLevels() {}

    /** The band that begins at a row, between two columns; empty when fewer than two headings stand there. */
    static Optional<HeaderBand> band(Sheet sheet, int row, int from, int to) {
        int last = lastLevel(sheet, row, from, to);
        List<HeaderColumn> columns = read(sheet, row, last, NONE, from, to);
        if (columns.size() < 2) {
            return Optional.empty();
        }
        if (last + 1 < sheet.rowCount() && ColumnNumbers.isNumberRow(sheet, last + 1, columns)) {
            last++;
            if (last + 1 < sheet.rowCount() && repeatsBelow(sheet, last + 1, columns)) {
                columns = read(sheet, row, last + 1, last, from, to);
                last++;
            }
        }
        return Optional.of(new HeaderBand(row, last, ListNumbers.withColumn(sheet, columns, row, last)));
    }

    /** Some forms put their lowest headings, such as {@code K | Rp | K | Rp}, below the row of column numbers. */
    private static boolean repeatsBelow(Sheet sheet, int row, List<HeaderColumn> columns) {
        Set<String> different = new HashSet<>();
        int texts = 0;
        for (HeaderColumn heading : columns) {
            for (int column = heading.first(); column <= heading.last(); column++) {
                Cell cell = sheet.cell(row, column);
                if (cell.isBlank()) {
                    continue;
                }
                boolean label = cell.kind() == CellKind.TEXT && !ColumnNumbers.isNumber(cell.printed());
                if (!label || heading.first() == heading.last()) {
                    return false;
                }
                texts++;
                different.add(Words.normalize(cell.printed()));
            }
        }
        return texts >= 2 * different.size() && different.size() >= 2;
    }

    /** A heading row goes on below while a merge reaches down or the next row only subdivides a wide heading. */
    private static int lastLevel(Sheet sheet, int first, int from, int to) {
        int last = first;
        for (int column = from; column <= to; column++) {
            Optional<CellRange> merge = sheet.mergeAt(first, column);
            if (merge.isPresent() && merge.get().first().row() == first) {
                last = Math.max(last, merge.get().last().row());
            }
        }
        last = Math.min(last, first + MOST_LEVELS - 1);
        while (last + 1 < sheet.rowCount() && last - first + 1 < MOST_LEVELS && subdivides(sheet, last, from, to)) {
            last++;
        }
        return last;
    }

    private static boolean subdivides(Sheet sheet, int upper, int from, int to) {
        int lower = upper + 1;
        int texts = 0;
        for (int column = from; column <= to; column++) {
            Cell cell = sheet.cell(lower, column);
            if (cell.isBlank()) {
                continue;
            }
            boolean label = cell.kind() == CellKind.TEXT && !ColumnNumbers.isNumber(cell.printed());
            if (!(label || ColumnNumbers.isYear(cell.printed())) || !underWideHeading(sheet, upper, column)) {
                return false;
            }
            texts++;
        }
        return texts >= 2;
    }

    /** The heading above stretches sideways: it is merged over several columns, or nothing stands right above. */
    private static boolean underWideHeading(Sheet sheet, int upper, int column) {
        Optional<CellRange> merge = sheet.mergeAt(upper, column);
        if (merge.isPresent()) {
            return merge.get().last().column() > merge.get().first().column();
        }
        if (sheet.cell(upper, column).isBlank()) {
            return true;
        }
        // An unmerged wide heading: its own cell is filled, the next one above is empty, and both have texts below.
        return sheet.cell(upper, column + 1).isBlank()
                && !sheet.cell(upper + 1, column + 1).isBlank();
    }

    private static List<HeaderColumn> read(Sheet sheet, int firstRow, int lastRow, int numbers, int from, int to) {
        List<HeaderColumn> columns = new ArrayList<>();
        for (int column = from; column <= to; column++) {
            List<String> path = path(sheet, firstRow, lastRow, numbers, column);
            if (path.isEmpty()) {
                continue;
            }
            HeaderColumn previous = columns.isEmpty() ? null : columns.get(columns.size() - 1);
            if (previous != null
                    && previous.last() == column - 1
                    && sameCell(sheet, firstRow, lastRow, previous.last(), column)) {
                // Narrow columns under one merged heading, such as a code split over cells, are one column.
                columns.set(columns.size() - 1, new HeaderColumn(previous.first(), column, previous.path()));
            } else {
                columns.add(new HeaderColumn(column, column, path));
            }
        }
        return columns;
    }

    /** The lowest level that says anything is one merged cell over both columns. */
    private static boolean sameCell(Sheet sheet, int firstRow, int lastRow, int left, int right) {
        for (int row = lastRow; row >= firstRow; row--) {
            Optional<CellRange> merge = sheet.mergeAt(row, left);
            if (merge.isPresent() && merge.get().contains(row, right)) {
                return true;
            }
            if (!sheet.effectiveCell(row, left).isBlank()
                    || !sheet.effectiveCell(row, right).isBlank()) {
                return false;
            }
        }
        return false;
    }

    private static List<String> path(Sheet sheet, int firstRow, int lastRow, int numbers, int column) {
        List<String> path = new ArrayList<>();
        for (int row = firstRow; row <= lastRow; row++) {
            String text = row == numbers ? "" : textAt(sheet, row, lastRow, column);
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
