package id.lembarkinerja.recognition;

import id.lembarkinerja.workbook.Cell;
import id.lembarkinerja.workbook.CellKind;
import id.lembarkinerja.workbook.Sheet;
import java.util.List;
import java.util.Locale;

/** Where the body of a table ends: at the next heading, after two empty rows, or where signatures and prose begin. */
final class BodyRows {
    private static final List<String> MONTHS = List.of(
            "januari",
            "februari",
            "pebruari",
            "maret",
            "april",
            "mei",
            "juni",
            "juli",
            "agustus",
            "september",
            "oktober",
            "november",
            "nopember",
            "desember");
    private static final List<String> SIGNERS = List.of(
            "kepala dinas",
            "kepala badan",
            "plt kepala",
            "plt",
            "pit kepala",
            "mengetahui",
            "nip",
            "pembina",
            "sekretaris daerah",
            "walikota",
            "wali kota",
            "bupati",
            "gubernur",
            "pj gubernur",
            "camat",
            "inspektur");

    private static final int MOST_UNFILLED = 200;

    private BodyRows() {}

    /**
     * The last row that can belong to the table below a band.
     *
     * @param before first row that cannot, usually the next heading
     */
    static int lastRow(Sheet sheet, HeaderBand band, int before) {
        int last = band.lastRow();
        int empty = 0;
        for (int row = band.lastRow() + 1; row < before; row++) {
            if (isEmpty(sheet, band, row)) {
                if (++empty >= 2) {
                    int total = totalBelow(sheet, band, row + 1, before);
                    if (total < 0) {
                        break;
                    }
                    last = total;
                    row = total;
                    empty = 0;
                }
                continue;
            }
            if (isSignature(sheet, band, row) || (empty > 0 && !isTableLike(sheet, band, row))) {
                break;
            }
            empty = 0;
            last = row;
        }
        return trimTail(sheet, band, last);
    }

    /** Below rows that nobody filled in yet the total of the form may stand; -1 when something else does. */
    private static int totalBelow(Sheet sheet, HeaderBand band, int from, int before) {
        for (int row = from; row < Math.min(before, from + MOST_UNFILLED); row++) {
            if (isEmpty(sheet, band, row)) {
                continue;
            }
            for (int column = band.firstColumn(); column <= band.lastColumn(); column++) {
                Cell cell = sheet.cell(row, column);
                if (!cell.isBlank()) {
                    return RowKinds.isTotal(cell.printed()) && filled(sheet, band, row) > 1 ? row : -1;
                }
            }
        }
        return -1;
    }

    /** Rows at the end that carry words in one cell only are titles of what follows, not rows of this table. */
    private static int trimTail(Sheet sheet, HeaderBand band, int last) {
        int end = last;
        while (end > band.lastRow() && filled(sheet, band, end) == 1 && !hasFigure(sheet, band, end)) {
            end--;
        }
        return end;
    }

    static boolean isEmpty(Sheet sheet, HeaderBand band, int row) {
        int own = sheet.nextColumn(row, band.firstColumn());
        if (own >= 0 && own <= band.lastColumn() && !isBlank(sheet.cell(row, own))) {
            return false;
        }
        for (int column = band.firstColumn(); column <= band.lastColumn(); column++) {
            if (!isBlank(sheet.effectiveCell(row, column))) {
                return false;
            }
        }
        return true;
    }

    /** A formula that nobody has computed yet shows nothing, but it is no empty cell. */
    private static boolean isBlank(Cell cell) {
        return cell.isBlank() && !cell.hasFormula();
    }

    private static int filled(Sheet sheet, HeaderBand band, int row) {
        int filled = 0;
        for (int column = sheet.nextColumn(row, band.firstColumn());
                column >= 0 && column <= band.lastColumn();
                column = sheet.nextColumn(row, column + 1)) {
            filled += isBlank(sheet.cell(row, column)) ? 0 : 1;
        }
        return filled;
    }

    private static boolean hasFigure(Sheet sheet, HeaderBand band, int row) {
        for (int column = sheet.nextColumn(row, band.firstColumn());
                column >= 0 && column <= band.lastColumn();
                column = sheet.nextColumn(row, column + 1)) {
            Cell cell = sheet.cell(row, column);
            if (cell.kind() == CellKind.NUMBER || cell.hasFormula() || ColumnNumbers.isNumber(cell.printed())) {
                return true;
            }
        }
        return false;
    }

    /** After an empty row only a row with figures or with several filled cells goes on with the table. */
    private static boolean isTableLike(Sheet sheet, HeaderBand band, int row) {
        return hasFigure(sheet, band, row) || filled(sheet, band, row) >= 3;
    }

    static boolean isSignature(Sheet sheet, HeaderBand band, int row) {
        boolean words = false;
        for (int column = sheet.nextColumn(row, band.firstColumn());
                column >= 0 && column <= band.lastColumn();
                column = sheet.nextColumn(row, column + 1)) {
            Cell cell = sheet.cell(row, column);
            if (cell.isBlank()) {
                continue;
            }
            if (cell.kind() != CellKind.TEXT || ColumnNumbers.isNumber(cell.printed())) {
                return false;
            }
            words |= isPlaceAndDate(cell.printed()) || isSigner(cell.printed());
        }
        return words;
    }

    /** {@code Jambi, Januari 2023} or {@code Jakarta, 5 Juli 2024}; blanks left for the day do not matter. */
    private static boolean isPlaceAndDate(String text) {
        int comma = text.indexOf(',');
        if (comma < 3 || text.length() > 60) {
            return false;
        }
        List<String> words = Words.of(text.substring(comma + 1));
        boolean month = words.stream().anyMatch(MONTHS::contains);
        boolean year = words.stream().anyMatch(word -> word.length() == 4 && word.startsWith("20"));
        return words.size() <= 4 && (month || year);
    }

    private static boolean isSigner(String text) {
        String normal = Words.normalize(text.toLowerCase(Locale.ROOT));
        return text.length() <= 120
                && SIGNERS.stream().anyMatch(start -> normal.equals(start) || normal.startsWith(start + " "));
    }
}
