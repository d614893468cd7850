package id.lembarkinerja.recognition;

import id.lembarkinerja.workbook.Cell;
import id.lembarkinerja.workbook.CellAddress;
import id.lembarkinerja.workbook.CellKind;
import id.lembarkinerja.workbook.CellRange;
import id.lembarkinerja.workbook.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds heading rows: rows of short texts of which several are known headings, wherever they stand, over one to four
 * levels, merged or not, with or without a row of column numbers below, alone or beside other tables.
 */
final class HeaderFinder {
    private static final double KNOWN = 0.8;
    /** No form has nearly as many; what stands further right is listed as belonging to no table. */
    private static final int MOST_COLUMNS = 200;

    private static final int BODY_LOOKED_AT = 4;

    /** A figure that is no year and no list number, and one or two words. */
    private static final Pattern QUANTITY =
            Pattern.compile("(?!(?:19|20)\\d\\d\\b)\\d+(?:[.,]\\d+)*\\s*\\p{L}\\S*(?:\\s+\\p{L}\\S*)?");

    private final HeadingLexicon lexicon;

    HeaderFinder(HeadingLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** All header bands of the sheet, from top to bottom. */
    List<HeaderBand> list(Sheet sheet) {
        List<HeaderBand> bands = new ArrayList<>();
        int row = sheet.nextRow(0);
        while (row >= 0) {
            int widest = Math.min(sheet.columnCount(), sheet.nextColumn(row, 0) + MOST_COLUMNS) - 1;
            Optional<HeaderBand> whole = isHeading(sheet, row, 0, widest) || isUpperHeading(sheet, row, widest)
                    ? band(sheet, row, 0, widest)
                    : Optional.empty();
            if (whole.isPresent()) {
                bands.add(whole.get());
                row = sheet.nextRow(whole.get().lastRow() + 1);
            } else {
                bands.addAll(besideOthers(sheet, row, bands));
                row = sheet.nextRow(row + 1);
            }
        }
        return bands;
    }

    /** Headings that share their row with the body of a table beside them. */
    private List<HeaderBand> besideOthers(Sheet sheet, int row, List<HeaderBand> above) {
        List<HeaderBand> bands = new ArrayList<>();
        List<int[]> blocks = HeaderBlocks.headings(sheet, row);
        for (int[] block : blocks) {
            if (blocks.size() > 1 && isHeading(sheet, row, block[0], block[1])) {
                band(sheet, row, block[0], block[1])
                        .filter(band ->
                                above.stream().noneMatch(other -> other.lastRow() >= row && other.overlaps(band)))
                        .ifPresent(bands::add);
            }
        }
        return bands;
    }

    /** Prose rows may hold one known word; a heading row is made of them. */
    private boolean isHeading(Sheet sheet, int row, int from, int to) {
        int first = sheet.nextColumn(row, from);
        int texts = 0;
        for (int column = first; column >= 0 && column <= to; column = sheet.nextColumn(row, column + 1)) {
            Cell cell = sheet.cell(row, column);
            if (cell.isBlank()) {
                continue;
            }
            if (cell.kind() != CellKind.TEXT || ColumnNumbers.isNumber(cell.printed())) {
                if (!ColumnNumbers.isYear(cell.printed())) {
                    return false;
                }
            } else {
                texts++;
            }
        }
        if (texts < 2) {
            return false;
        }
        int known = 0;
        for (int column = first; column >= 0 && column <= to; column = sheet.nextColumn(row, column + 1)) {
            Cell cell = sheet.cell(row, column);
            boolean words = cell.kind() == CellKind.TEXT && !isQuantity(cell.printed());
            known += words && lexicon.isHeading(cell.printed(), KNOWN) ? 1 : 0;
        }
        return known >= 2 && (known * 5 >= texts * 2 || standsAboveBody(sheet, row, first, to));
    }

    /** Headings in an agency's own words are few among known ones; the figures below say that they are headings. */
    private static boolean standsAboveBody(Sheet sheet, int row, int first, int to) {
        int last = Math.min(sheet.rowCount() - 1, row + BODY_LOOKED_AT);
        return last > row
                && HeadlessBody.isIn(sheet, new CellRange(new CellAddress(row + 1, first), new CellAddress(last, to)));
    }

    /**
     * A row of which few words are known headings, such as {@code Urusan Wajib} over three columns, above the row that
     * subdivides it: each of its cells is merged, some over several columns, and does not fill the row as a title does.
     */
    private boolean isUpperHeading(Sheet sheet, int row, int widest) {
        if (row + 1 >= sheet.rowCount() || !isHeading(sheet, row + 1, 0, widest)) {
            return false;
        }
        int texts = 0;
        int wide = 0;
        for (int column = 0; column <= widest; column++) {
            Cell cell = sheet.cell(row, column);
            if (cell.isBlank()) {
                continue;
            }
            Optional<CellRange> merge = sheet.mergeAt(row, column);
            boolean over = merge.isPresent()
                    && merge.get().last().column() > merge.get().first().column();
            boolean down = merge.isPresent()
                    && merge.get().last().row() > merge.get().first().row();
            if (cell.kind() != CellKind.TEXT || !(over || down || lexicon.isHeading(cell.printed(), KNOWN))) {
                return false;
            }
            texts++;
            wide += over && !sheet.cell(row + 1, column).isBlank() ? 1 : 0;
        }
        return texts >= 2 && wide >= 1;
    }

    private Optional<HeaderBand> band(Sheet sheet, int row, int from, int to) {
        Optional<HeaderBand> whole = HeaderLevels.band(sheet, row, from, to, List.of());
        if (whole.isEmpty()) {
            return whole;
        }
        List<HeaderBand> parts = new ArrayList<>();
        for (int[] part : HeaderBlocks.split(sheet, whole.get())) {
            if (isHeading(sheet, row, part[0], part[1])) {
                HeaderLevels.band(sheet, row, part[0], part[1], List.of()).ifPresent(parts::add);
            }
        }
        return parts.size() < 2 ? whole : HeaderLevels.band(sheet, row, from, to, parts);
    }

    /**
     * {@code 5 unit} and {@code 1 Tahun} are figures with a unit, although "unit" and "tahun" head columns elsewhere.
     */
    private static boolean isQuantity(String printed) {
        return QUANTITY.matcher(printed.strip()).matches();
    }
}
