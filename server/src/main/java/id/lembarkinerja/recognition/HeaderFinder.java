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
    /** Other words of the same meaning fit less. */
    private static final double MEANT = 0.55;
    /** So many headings, most of them known by their meaning, make a row of headings whatever stands below. */
    private static final int FEWEST = 3;

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
            boolean heads = isHeading(sheet, row, 0, widest)
                    || isUpperHeading(sheet, row, widest)
                    || isRepeated(sheet, row, bands);
            Optional<HeaderBand> whole = heads ? band(sheet, row, 0, widest) : Optional.empty();
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
        List<int[]> blocks = HeaderBlocks.list(sheet, row);
        if (blocks.size() < 2) {
            return List.of();
        }
        List<HeaderBand> bands = new ArrayList<>();
        for (int[] block : HeaderBlocks.widened(sheet, row, blocks)) {
            if (isHeading(sheet, row, block[0], block[1])) {
                band(sheet, row, block[0], block[1])
                        .filter(band ->
                                above.stream().noneMatch(other -> other.lastRow() >= row && other.overlaps(band)))
                        .ifPresent(bands::add);
            }
        }
        return bands;
    }

    /**
     * What the cells of a row are.
     *
     * @param texts words; no other cell but years stands there
     * @param known of these, known headings
     * @param meant of these, headings by their meaning at least
     */
    private record Texts(int texts, int known, int meant) {
        private static final Texts NONE = new Texts(0, 0, 0);
    }

    /** Prose rows may hold one known word; a heading row is made of them. */
    private boolean isHeading(Sheet sheet, int row, int from, int to) {
        Texts texts = texts(sheet, row, from, to);
        if (texts.texts() < 2) {
            return false;
        }
        if (texts.known() >= 2 && texts.known() * 5 >= texts.texts() * 2) {
            return true;
        }
        int first = sheet.nextColumn(row, from);
        boolean above = texts.meant() >= 2 && standsAboveBody(sheet, row, first, to);
        if (texts.known() >= 2 && above) {
            return true;
        }
        boolean known = (texts.known() >= 1 || texts.texts() > FEWEST) && isMostlyMeant(texts);
        boolean meant = above && texts.meant() * 2 >= texts.texts();
        return texts.texts() >= FEWEST && (known || meant) && opens(sheet, row, first, to);
    }

    private static boolean isMostlyMeant(Texts texts) {
        return texts.texts() >= 2 && texts.meant() * 4 >= texts.texts() * 3;
    }

    /** The first heading row of a table further up, word for word, as on every page of a long one. */
    private static boolean isRepeated(Sheet sheet, int row, List<HeaderBand> above) {
        return above.stream().anyMatch(band -> isSame(sheet, row, band.firstRow(), band));
    }

    private static boolean isSame(Sheet sheet, int row, int heading, HeaderBand band) {
        int texts = 0;
        for (int column = band.firstColumn(); column <= band.lastColumn(); column++) {
            Cell cell = sheet.cell(row, column);
            Cell above = sheet.cell(heading, column);
            // The kind first, as printing a figure takes its time in a long table.
            if (cell.kind() != above.kind() || !cell.printed().equals(above.printed())) {
                return false;
            }
            texts += cell.kind() == CellKind.TEXT ? 1 : 0;
        }
        return texts >= FEWEST;
    }

    private Texts texts(Sheet sheet, int row, int from, int to) {
        List<String> texts = new ArrayList<>();
        for (int column = sheet.nextColumn(row, from);
                column >= 0 && column <= to;
                column = sheet.nextColumn(row, column + 1)) {
            Cell cell = sheet.cell(row, column);
            boolean words = cell.kind() == CellKind.TEXT && !ColumnNumbers.isNumber(cell.printed());
            if (words) {
                texts.add(cell.printed());
            } else if (!cell.isBlank() && !ColumnNumbers.isYear(cell.printed())) {
                return Texts.NONE;
            }
        }
        // Only now, as a figure further right saves asking about the words before it.
        int known = 0;
        int meant = 0;
        for (String text : texts) {
            if (!isQuantity(text) && lexicon.isHeading(text, MEANT)) {
                meant++;
                known += lexicon.isHeading(text, KNOWN) ? 1 : 0;
            }
        }
        return new Texts(texts.size(), known, meant);
    }

    /** Below a title or nothing a table may begin; below a filled row of it, words are its content. */
    private static boolean opens(Sheet sheet, int row, int first, int to) {
        int filled = 0;
        for (int column = row == 0 ? -1 : sheet.nextColumn(row - 1, first);
                column >= 0 && column <= to;
                column = sheet.nextColumn(row - 1, column + 1)) {
            filled += sheet.cell(row - 1, column).isBlank() ? 0 : 1;
        }
        return filled < 2;
    }

    /** Headings in an agency's own words are few among known ones; the figures below say that they are headings. */
    private static boolean standsAboveBody(Sheet sheet, int row, int first, int to) {
        int from = isCounted(sheet, row + 1, first, to) ? row + 2 : row + 1;
        int last = Math.min(sheet.rowCount() - 1, from + BODY_LOOKED_AT - 1);
        return last >= from
                && HeadlessBody.isIn(sheet, new CellRange(new CellAddress(from, first), new CellAddress(last, to)));
    }

    /** The numbers of the columns stand there. */
    private static boolean isCounted(Sheet sheet, int row, int first, int to) {
        List<HeaderColumn> columns = new ArrayList<>();
        for (int column = first; column >= 0 && column <= to; column = sheet.nextColumn(row, column + 1)) {
            columns.add(new HeaderColumn(column, column, List.of("")));
        }
        return row < sheet.rowCount() && ColumnNumbers.isNumberRow(sheet, row, columns);
    }

    /**
     * A row of which few words are known headings, such as {@code Urusan Wajib} over three columns, above the row that
     * subdivides it: each of its cells is merged, some over several columns, and does not fill the row as a title does.
     */
    private boolean isUpperHeading(Sheet sheet, int row, int widest) {
        boolean subdivided = row + 1 < sheet.rowCount()
                && (isHeading(sheet, row + 1, 0, widest) || isMostlyMeant(texts(sheet, row + 1, 0, widest)));
        if (!subdivided) {
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
        Optional<HeaderBand> whole = HeaderLevels.band(sheet, row, from, to);
        if (whole.isEmpty()) {
            return whole;
        }
        List<HeaderBlocks.Piece> pieces = HeaderBlocks.split(sheet, whole.get());
        boolean apart = pieces.size() > 1
                && pieces.stream().skip(1).allMatch(piece -> piece.gap() && countsAnew(sheet, whole.get(), piece));
        List<HeaderBand> parts = new ArrayList<>();
        for (HeaderBlocks.Piece piece : pieces) {
            if (apart || isHeading(sheet, row, piece.first(), piece.last())) {
                HeaderLevels.band(sheet, row, piece.first(), piece.last()).ifPresent(parts::add);
            }
        }
        return Optional.of(parts.size() < 2 ? whole.get() : whole.get().withParts(parts, apart));
    }

    /** A column of running numbers, or a row of column numbers that begins again, is that of another table. */
    private boolean countsAnew(Sheet sheet, HeaderBand band, HeaderBlocks.Piece piece) {
        List<HeaderColumn> own = band.columns().stream()
                .filter(column -> column.first() >= piece.first() && column.last() <= piece.last())
                .toList();
        boolean counted = own.size() > 2
                && band.lastRow() < sheet.rowCount()
                && ColumnNumbers.isNumberRow(sheet, band.lastRow(), own);
        return counted || (!own.isEmpty() && lexicon.isRunningNumber(own.get(0).leaf()));
    }

    /**
     * {@code 5 unit} and {@code 1 Tahun} are figures with a unit, although "unit" and "tahun" head columns elsewhere.
     */
    private static boolean isQuantity(String printed) {
        return QUANTITY.matcher(printed.strip()).matches();
    }
}
