package id.lembarkinerja.recognition;

import id.lembarkinerja.workbook.Cell;
import id.lembarkinerja.workbook.CellKind;
import id.lembarkinerja.workbook.CellRange;
import id.lembarkinerja.workbook.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds heading rows: rows of short texts of which several are known headings, wherever they stand, over one to four
 * levels, merged or not, with or without a row of column numbers below.
 */
final class HeaderFinder {
    private static final int MOST_LEVELS = 4;
    private static final double KNOWN = 0.8;

    private final HeadingLexicon lexicon;

    HeaderFinder(HeadingLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** All header bands of the sheet, from top to bottom. */
    List<HeaderBand> list(Sheet sheet) {
        List<HeaderBand> bands = new ArrayList<>();
        int row = 0;
        while (row < sheet.rowCount()) {
            Optional<HeaderBand> band = find(sheet, row);
            if (band.isPresent()) {
                bands.add(band.get());
                row = band.get().lastRow() + 1;
            } else {
                row++;
            }
        }
        return bands;
    }

    private Optional<HeaderBand> find(Sheet sheet, int row) {
        int texts = 0;
        int known = 0;
        int figures = 0;
        for (int column = 0; column < sheet.columnCount(); column++) {
            Cell cell = sheet.cell(row, column);
            if (cell.isBlank()) {
                continue;
            }
            if (cell.kind() != CellKind.TEXT || ColumnNumbers.isNumber(cell.printed())) {
                figures += isYear(cell) ? 0 : 1;
            } else {
                texts++;
                known += lexicon.bestFit(cell.printed()) >= KNOWN ? 1 : 0;
            }
        }
        // Prose rows may hold one known word; a heading row is made of them.
        if (texts < 2 || figures > 0 || known < 2 || known * 5 < texts * 2) {
            return Optional.empty();
        }
        int last = lastLevel(sheet, row);
        List<HeaderColumn> columns = HeaderLevels.read(sheet, row, last);
        if (columns.size() < 2) {
            return Optional.empty();
        }
        if (last + 1 < sheet.rowCount() && ColumnNumbers.isNumberRow(sheet, last + 1, columns)) {
            last++;
        }
        return Optional.of(new HeaderBand(row, last, columns));
    }

    /** A heading row goes on below while a merge reaches down or the next row only subdivides a wide heading. */
    private static int lastLevel(Sheet sheet, int first) {
        int last = first;
        for (int column = 0; column < sheet.columnCount(); column++) {
            Optional<CellRange> merge = sheet.mergeAt(first, column);
            if (merge.isPresent() && merge.get().first().row() == first) {
                last = Math.max(last, merge.get().last().row());
            }
        }
        last = Math.min(last, first + MOST_LEVELS - 1);
        while (last + 1 < sheet.rowCount() && last - first + 1 < MOST_LEVELS && subdivides(sheet, last)) {
            last++;
        }
        return last;
    }

    private static boolean subdivides(Sheet sheet, int upper) {
        int lower = upper + 1;
        int texts = 0;
        for (int column = 0; column < sheet.columnCount(); column++) {
            Cell cell = sheet.cell(lower, column);
            if (cell.isBlank()) {
                continue;
            }
            boolean label = cell.kind() == CellKind.TEXT && !ColumnNumbers.isNumber(cell.printed());
            if (!label || !underWideHeading(sheet, upper, column)) {
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

    private static boolean isYear(Cell cell) {
        String text = cell.printed().trim();
        return text.length() == 4 && (text.startsWith("20") || text.startsWith("19")) && ColumnNumbers.isNumber(text);
    }
}
